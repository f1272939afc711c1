"""`make run`: from a fresh clone to a dashboard at an address of this computer.

Runs on any Python from 3.11, also where there is no make: ``py -m scripts.start`` on Windows.
"""

import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from scripts.environment import RUNTIME, TOP, ensure, say

HOST = "127.0.0.1"
FIRST_PORT = 8501
PORTS = 50
PATIENCE = 60
"""Seconds a server may take to answer."""


def main() -> int:
    """Install, migrate, serve; ends with the server."""
    python = ensure(RUNTIME)
    migrated = subprocess.run([str(python), "trellis.py", "migrate"], cwd=TOP, check=False)
    if migrated.returncode:
        return migrated.returncode
    port = free_port()
    server = serve(python, port)
    signal.signal(signal.SIGTERM, lambda *_: server.terminate())
    try:
        if answers(server, port):
            print(f"\n  Trellis is at http://{HOST}:{port}   (Ctrl+C ends it)\n", flush=True)
        ended = server.wait()
        return ended if ended >= 0 else 128 - ended
    except KeyboardInterrupt:
        server.terminate()
        server.wait()
        say("Ended")
        return 0


def free_port(first: int = FIRST_PORT) -> int:
    """The first port from ``first`` on that nothing listens on."""
    for port in range(first, first + PORTS):
        with socket.socket() as probe:
            if probe.connect_ex((HOST, port)) == 0:
                continue
        with socket.socket() as probe:
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return port
    raise SystemExit(f"No port from {first} to {first + PORTS - 1} is free.")


def serve(
    python: Path, port: int, surroundings: dict[str, str] | None = None, quiet: bool = False
) -> subprocess.Popen[bytes]:
    """Start the server, on this computer's own address only."""
    words = [str(python), "-m", "streamlit", "run", "dashboard.py"]
    words += ["--server.address", HOST, "--server.port", str(port), "--server.showEmailPrompt", "false"]
    words += ["--server.headless", "true"] if quiet else []
    return subprocess.Popen(words, cwd=TOP, env=surroundings, stdin=subprocess.DEVNULL)


def answers(server: subprocess.Popen[bytes], port: int) -> bool:
    """Wait until the server answers; false if it ended or took too long."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(f"http://{HOST}:{port}/_stcore/health", timeout=2):
                return True
        except OSError:
            time.sleep(0.2)
    return False


if __name__ == "__main__":
    sys.exit(main())
