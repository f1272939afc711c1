"""One adapter an area: ``compute(case)`` reads a case's inputs and calls the product's functions.

Adapters choose by the shape of a case (its parameters and the names of what is asked), never by its id,
hold no statistics of their own, and raise ``NotUnderstood`` for a shape they do not know. Where the
tolerance of a case is a rule and not a number, the area also has ``judge(case, answer, found)``.
"""
