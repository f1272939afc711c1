#!/usr/bin/env python3
"""Trellis on the command line: ``python trellis.py COMMAND``.

The same steps as the pages, for scripts and scheduled jobs. With ``--json`` one JSON document is
printed on standard output and nothing else; messages go to standard error. Exit status: 0 done,
1 the input needs an answer or holds problems that stop it, 2 unusable call or unreadable file.
"""

import sys

from commands.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
