"""Is what is kept as it should be? Each module looks at one thing and gives ``Finding`` s.

A look only reads; what a finding knows how to mend is done by its ``cure``, and only when it is asked for.
"""
