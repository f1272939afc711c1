"""Tests of the field's statistics: values from hand, papers or R's printed examples."""
