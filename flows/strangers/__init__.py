"""People of files who are on no roster: kept and counted, shown to those who work with the school, and
matched when the office says who they are, never before.

``sources`` tells how many there are, and costs no reader of files; ``listed`` tells who they are, as typed;
``decided`` keeps who they are.
"""
