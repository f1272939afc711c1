"""Files as they go wrong: good ones of every format, and what happens to them on their way."""
