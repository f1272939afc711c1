"""What a folder of this computer lies on, and whether something copies it to others."""

import os
import re
import subprocess
import sys
from pathlib import Path

SYNCED = re.compile(
    r"(dropbox|onedrive|google ?drive|my drive$|icloud|mobile documents|com~apple~clouddocs|cloudstorage$"
    r"|nextcloud|owncloud|box sync$|pcloud|megasync|synologydrive|seafile|sharepoint|proton ?drive)",
    re.IGNORECASE,
)
"""How folders are called that sync programs make; matched at the beginning of a name."""

MARKS = (".dropbox", ".owncloudsync.log", ".nextcloudsync.log")
"""Files a sync program leaves in the folder it copies, whatever the folder is called."""

MARKED_FOLDERS = (".stfolder", ".dropbox.cache", ".tmp.driveupload", ".seafile-data")
"""Folders it leaves there."""

TOLD = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Variables by which Windows tells where a synced folder is."""

NETWORK = re.compile(
    r"(nfs\d?|cifs|smb\w*|afs|afpfs|9p|webdav|davfs|ceph|glusterfs|lustre|gpfs|beegfs|ncpfs|coda|vboxsf|vmhgfs"
    r"|fuse\.(sshfs|rclone|davfs2?|ceph|glusterfs|smbnetfs|s3fs|gvfsd-fuse|gcsfuse|vmhgfs-fuse|onedriver"
    r"|google-drive-ocamlfuse))$",
    re.IGNORECASE,
)
"""Types of file systems that lie on another computer."""

MOUNT_OF_MAC = re.compile(r"^.+? on (?P<point>/.*) \((?P<kind>[^,)]+)")


def above(path: Path) -> list[Path]:
    """A folder and all it lies in, as it is written and where links lead."""
    found = [path.absolute(), path.resolve()]
    return list(dict.fromkeys(one for start in found for one in (start, *start.parents)))


def work_tree(path: Path) -> Path | None:
    """The git work tree a folder lies in; None for none."""
    return next((one for one in above(path) if (one / ".git").exists()), None)


def synced(path: Path) -> Path | None:
    """The folder with this one in it that a sync program copies; None for none that can be told."""
    told = [Path(os.environ[name]).resolve() for name in TOLD if os.environ.get(name)]
    return next((one for one in above(path) if SYNCED.match(one.name) or _marked(one) or one in told), None)


def _marked(folder: Path) -> bool:
    # Files: in the folder of a user there is a folder .dropbox, too, and it tells nothing.
    return any((folder / name).is_file() for name in MARKS) or any(
        (folder / name).is_dir() for name in MARKED_FOLDERS
    )


def on_network(path: Path) -> bool:
    """Whether a folder lies on another computer."""
    return any(str(one).startswith(("\\\\", "//")) for one in above(path)) or bool(
        NETWORK.match(file_system(path.resolve(), mounts()))
    )


def file_system(path: Path, mounted: list[tuple[str, str]]) -> str:
    """Type of the file system of a path; "" where the platform does not tell.

    Args:
        mounted: where file systems are mounted, and their types; the later one covers the earlier.
    """
    best, kind = "", ""
    for point, system in mounted:
        inside = str(path) == point or str(path).startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, system
    return kind


def mounts() -> list[tuple[str, str]]:
    """Where file systems are mounted, and their types; none where the platform does not tell."""
    table = Path("/proc/mounts")
    if table.exists():
        return mounts_of_linux(table.read_text(encoding="utf-8", errors="replace"))
    if sys.platform == "darwin":
        done = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
        return mounts_of_mac(done.stdout)
    return []


def mounts_of_linux(table: str) -> list[tuple[str, str]]:
    """Lines of ``/proc/mounts``: a space in a name stands as \\040."""
    parts = [line.split() for line in table.splitlines()]
    return [(_unescaped(words[1]), words[2]) for words in parts if len(words) > 2]


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def mounts_of_mac(table: str) -> list[tuple[str, str]]:
    """Lines of ``mount``: //user@host/share on /Volumes/share (smbfs, nodev)."""
    found = [MOUNT_OF_MAC.match(line) for line in table.splitlines()]
    return [(line["point"], line["kind"]) for line in found if line]
