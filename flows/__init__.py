"""The steps joined: what the pages and the command line call.

A database is named by its address (``db``, an SQLAlchemy URL); flows keep no state of their own.
"""
