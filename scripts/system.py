"""What the tests need of the system beside Python packages: a browser, and the server of PostgreSQL."""

import os
import shutil
import subprocess
from pathlib import Path

from scripts.environment import TOP, say

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
WITHOUT = "TRELLIS_WITHOUT_BROWSER"


def chromium() -> str:
    """Path of a Chromium of the system; "" if there is none."""
    return next((found for name in BROWSERS if (found := shutil.which(name))), "")


def need_chromium() -> None:
    """See that there is a Chromium, by the system's packages where that is allowed.

    Raises:
        SystemExit: there is none and it cannot be installed here; the message says what to do.
    """
    if chromium() or os.environ.get(WITHOUT):
        return
    _install("chromium")
    if not chromium():
        raise SystemExit(
            "The tests open the dashboard in a real browser, and there is none.\n"
            "Install it: sudo apt-get install -y chromium (elsewhere: Chromium or Google Chrome), "
            f"or run what needs no browser: {WITHOUT}=1 make test"
        )


def need_postgresql(python: Path) -> None:
    """Start and stop the PostgreSQL of the tests' wheel once; say so where it cannot run.

    Its tests then leave themselves out: everything else is still tested.
    """
    words = [str(python), "-c", "from tests.postgres import Server; Server().remove()"]
    tried = subprocess.run(
        words, cwd=TOP, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if tried.returncode:
        why = (tried.stderr.strip().splitlines() or ["no reason given"])[-1].rpartition("NoServer: ")[2]
        say(f"Tests on PostgreSQL are left out. {why}")


def _install(package: str) -> None:
    """Install a package of Debian or Ubuntu as root or by a sudo that asks nothing; else do nothing."""
    apt, sudo = shutil.which("apt-get"), shutil.which("sudo")
    if apt is None:
        return
    if os.geteuid() == 0:
        rights: list[str] = []
    elif sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        rights = [sudo, "-n"]
    else:
        return
    say(f"Installing {package} by apt-get")
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", apt, "-qq"]
    for words in (["update"], ["install", "-y", "--no-install-recommends", package]):
        subprocess.run([*rights, *quiet, *words], stdin=subprocess.DEVNULL, check=False)
