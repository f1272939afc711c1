"""Tests mirror the tree: what is in metrics/ is tested in tests/metrics/."""
