"""The commands of ``trellis.py``, one group a module: each parses its words and calls a flow."""
