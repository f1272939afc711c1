"""Keeps rows, knows no rule: what each batch says, what is in force, and what is counted from it.

SQLAlchemy Core only; SQLite (WAL) on one machine, PostgreSQL beyond it, with the same queries.
"""
