import sys
from pathlib import Path

from tests.attacker.attack import attacked


def main() -> int:
    """Attack the editions in the folders named; 1 if something was found out."""
    if len(sys.argv) < 2:
        print("python -m tests.attacker FOLDER [FOLDER ...]", file=sys.stderr)
        return 2
    outcome = attacked([Path(word) for word in sys.argv[1:]])
    print("\n".join(outcome.lines()))
    return 0 if outcome.withstood else 1


if __name__ == "__main__":
    sys.exit(main())
