"""Two databases that differ only in what a role must not see give it the same bytes."""
