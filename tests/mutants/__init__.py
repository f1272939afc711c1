"""Named faults, put in one at a time: the tests must find each (``python -m tests.mutants``)."""
