"""Figures of published tables beside own ones: which column is which indicator, whose line is whose.

What a table's texts mean is told once, while it is loaded (``meaning``), and kept with the batch; a figure
is given the published values that speak of it (``beside``). Views need the second alone, which knows no
reader of files.
"""
