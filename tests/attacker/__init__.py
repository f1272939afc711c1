"""A stranger who tries to work out what published tables withhold, from the files and their manifest alone.

    python -m tests.attacker FOLDER [FOLDER ...]

Each FOLDER is one edition as ``trellis.py release -o FOLDER`` wrote it. Nothing of Trellis is imported here.
"""
