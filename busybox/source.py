"""The upstream source: found or fetched, its SHA-256 checked, unpacked."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tarfile
import tempfile
import urllib.error
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

from busybox.cache import RECIPE_DIR, cache_dir, write_atomic
from busybox.errors import RecipeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

VERSION = "1.37.0"
TARBALL = f"busybox-{VERSION}.tar.bz2"
SHA256 = "3311dff32e746499f4df0d5df04d7eb396382d7e108bb9250e7b519b837043a4"
UPSTREAM_URL = f"https://busybox.net/downloads/{TARBALL}"
DEBIAN_SUITE = "trixie"
"""The Debian release whose source package carries exactly this tarball."""

ADVICE = (
    f"No source of BusyBox {VERSION}: apt has no {DEBIAN_SUITE} source package and {UPSTREAM_URL} cannot be reached; "
    f"download {TARBALL} elsewhere and set SHELLWASM_BUSYBOX_TARBALL=FILE."
)


def checked(data: bytes, origin: str) -> bytes:
    """`data` when it is the pinned tarball, byte for byte; RecipeError otherwise."""
    found = hashlib.sha256(data).hexdigest()
    if found != SHA256:
        raise RecipeError(f"{origin} is not {TARBALL}: its SHA-256 is {found}, expected {SHA256}.")
    return data


def tarball(say: Callable[[str], None], environ: Mapping[str, str] = os.environ) -> Path:
    """A file that holds the checked tarball; from the environment, the sdist, the cache, apt, or upstream's site."""
    named = environ.get("SHELLWASM_BUSYBOX_TARBALL")
    if named:
        if not Path(named).is_file():
            raise RecipeError(f"SHELLWASM_BUSYBOX_TARBALL={named}: there is no such file.")
        checked(Path(named).read_bytes(), named)
        return Path(named)
    cached = cache_dir(environ) / TARBALL
    for path in (RECIPE_DIR / TARBALL, cached):
        if path.is_file():
            checked(path.read_bytes(), str(path))
            return path
    for fetch in (from_apt, from_upstream):
        data = fetch(say)
        if data is not None:
            write_atomic(cached, checked(data, "the download"))
            return cached
    raise RecipeError(ADVICE)


def from_upstream(say: Callable[[str], None]) -> bytes | None:
    """The tarball from upstream's own site, or None when it cannot be reached."""
    say(f"fetching {UPSTREAM_URL}")
    try:
        with urllib.request.urlopen(UPSTREAM_URL, timeout=30) as reply:
            return bytes(reply.read())
    except (urllib.error.URLError, OSError) as error:
        say(f"upstream: {error}")
        return None


def from_apt(say: Callable[[str], None]) -> bytes | None:
    """The tarball through apt's own client and configured mirror, without touching apt's state; None without one."""
    if not shutil.which("apt-get"):
        return None
    with tempfile.TemporaryDirectory(prefix="shellwasm-apt-") as name:
        room = Path(name)
        say(f"asking apt for the source package of {DEBIAN_SUITE}")
        try:
            return _apt_download(room)
        except (subprocess.CalledProcessError, OSError) as error:
            detail = getattr(error, "stderr", None) or str(error)
            say(f"apt: {detail.strip().splitlines()[-1] if detail.strip() else error}")
            return None


def _apt_download(room: Path) -> bytes | None:
    site = _debian_mirror()
    if site is None:
        return None
    (room / "sources.list").write_text(f"deb-src {site} {DEBIAN_SUITE} main\n")
    for part in ("lists/partial", "cache/archives/partial"):
        (room / part).mkdir(parents=True)
    settings = {
        "Dir::State::Lists": room / "lists",
        "Dir::Cache": room / "cache",
        "Dir::Etc::SourceList": room / "sources.list",
        "Dir::Etc::SourceParts": "/dev/null",
        "Acquire::Languages": "none",
        "APT::Sandbox::User": "",  # so that apt may write into a directory of ours when run by root
    }
    options = [word for key, value in settings.items() for word in ("-o", f"{key}={value}")]
    _run(["apt-get", *options, "-q", "update"], room)
    records = _run(["apt-cache", *options, "showsrc", "busybox"], room)
    versions = [line.split()[1] for line in records.splitlines() if line.startswith("Version:") and VERSION in line]
    if not versions:
        return None
    _run(["apt-get", *options, "-q", "source", "--download-only", f"busybox={versions[0]}"], room)
    found = list(room.glob("busybox_*.orig.tar.bz2"))
    return found[0].read_bytes() if found else None


def _debian_mirror() -> str | None:
    """The site from which this machine already takes Debian's main archive."""
    targets = _run(["apt-get", "indextargets", "--format", "$(SITE) $(RELEASE)"], Path.cwd())
    sites = [line.split()[0] for line in targets.splitlines() if line and "security" not in line]
    return sites[0] if sites else None


def _run(command: list[str], cwd: Path) -> str:
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True, timeout=300).stdout


def unpack(archive: Path, into: Path) -> Path:
    """Unpack the checked tarball below `into`; the path of its top directory."""
    with tarfile.open(archive, "r:bz2") as tar:
        for member in tar.getmembers():
            if member.name.startswith("/") or ".." in Path(member.name).parts:
                raise RecipeError(f"{archive}: unsafe member {member.name}.")
        tar.extractall(into)  # the hash has been checked: this is upstream's own file
    return into / f"busybox-{VERSION}"
