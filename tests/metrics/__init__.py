"""Tests of counting and judging."""
