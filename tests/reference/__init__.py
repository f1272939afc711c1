"""The product's own numbers against reference numbers that were made elsewhere."""
