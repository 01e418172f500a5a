"""What may a process still do once it has a stranger's file to open?

Almost nothing: limits on memory, time and output; no files but fonts and its own libraries
(Landlock), no network, no other program (seccomp). A hole in a decoder then leads nowhere:
not to the keys, not to the database, not out. Each lock the kernel lacks is told, not feared.
"""

import ctypes
import os
import platform
import resource
import struct
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

MEMORY: Final = 512 * 1024 * 1024
SECONDS: Final = 30
_MILD: Final = 10

_SET_DUMPABLE, _NO_NEW_PRIVILEGES, _SET_SECCOMP = 4, 38, 22
_FILTER: Final = 2

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_READ_FILE, _READ_FOLDER = 4, 8
_EVERY_FILE_RIGHT: Final = (1 << 13) - 1
"""What the first version of Landlock can hold back; later versions hold back no less."""

_READABLE: Final = ("/usr", "/lib", "/lib64", "/etc/fonts", sys.base_prefix, sys.prefix)

_REFUSED: Final[Mapping[str, tuple[int, int]]] = {
    "socket": (41, 198),
    "connect": (42, 203),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "bind": (49, 200),
    "listen": (50, 201),
    "socketpair": (53, 199),
    "execve": (59, 221),
    "execveat": (322, 281),
    "kill": (62, 129),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "mount": (165, 40),
    "unshare": (272, 97),
    "setns": (308, 268),
    "keyctl": (250, 219),
    "bpf": (321, 280),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
}
"""Calls that are not permitted, by their numbers on x86_64 and aarch64."""

_ARCHITECTURES: Final[Mapping[str, tuple[int, int]]] = {
    "x86_64": (0xC000003E, 0),
    "aarch64": (0xC00000B7, 1),
}
"""What the kernel calls an architecture, and its column in `_REFUSED`."""

_NOT_PERMITTED: Final = 0x00050001
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_SECOND_TABLE: Final = 0x40000000
"""From here on stand the x32 names of the same calls."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def lock_in(
    *, most_output: int, memory: int = MEMORY, seconds: int = SECONDS, heap: int | None = None
) -> list[str]:
    """Give up every right the work does not need; return which locks the kernel lacks.

    *memory* and *heap* are bytes: of addresses, and of what is really written to; *seconds*
    are of work.
    """
    _limit(resource.RLIMIT_AS, memory)
    if heap is not None:
        _limit(resource.RLIMIT_DATA, heap)
    _limit(resource.RLIMIT_CPU, seconds)
    _limit(resource.RLIMIT_FSIZE, most_output)
    _limit(resource.RLIMIT_NOFILE, 32)
    _limit(resource.RLIMIT_CORE, 0)
    os.nice(_MILD)
    kernel = ctypes.CDLL(None, use_errno=True)
    kernel.prctl(_SET_DUMPABLE, 0, 0, 0, 0)
    kernel.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    locks = {"files": _hold_back_files(kernel), "calls": _hold_back_calls(kernel)}
    return [name for name, held in locks.items() if not held]


def _limit(what: int, most: int) -> None:
    _, hard = resource.getrlimit(what)
    allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(what, (allowed, allowed))


def _hold_back_files(kernel: ctypes.CDLL) -> bool:
    rights = struct.pack("=Q", _EVERY_FILE_RIGHT)
    ruleset = kernel.syscall(_LANDLOCK_CREATE, rights, ctypes.c_size_t(len(rights)), 0)
    if ruleset < 0:
        return False
    try:
        for folder in _READABLE:
            _let_read(kernel, ruleset, folder)
        return bool(kernel.syscall(_LANDLOCK_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _let_read(kernel: ctypes.CDLL, ruleset: int, folder: str) -> None:
    if not Path(folder).is_dir() or Path(folder) == Path("/"):
        return
    handle = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("=Qi", _READ_FILE | _READ_FOLDER, handle)
        kernel.syscall(_LANDLOCK_ADD, ruleset, 1, rule, 0)
    finally:
        os.close(handle)


def _hold_back_calls(kernel: ctypes.CDLL) -> bool:
    known = _ARCHITECTURES.get(platform.machine())
    if known is None:
        return False
    architecture, column = known
    steps = _steps(architecture, [numbers[column] for numbers in _REFUSED.values()])
    program = _Program(len(steps), b"".join(steps))
    return bool(kernel.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def _steps(architecture: int, refused: Sequence[int]) -> list[bytes]:
    """Return the filter: another architecture dies, a refused call is not permitted."""
    many = len(refused)
    return [
        _step(_LOAD, 4),
        _step(_EQUAL, architecture, yes=1),
        _step(_RETURN, _KILL),
        _step(_LOAD, 0),
        _step(_AT_LEAST, _SECOND_TABLE, yes=many + 1),
        *(_step(_EQUAL, call, yes=many - at) for at, call in enumerate(refused)),
        _step(_RETURN, _ALLOW),
        _step(_RETURN, _NOT_PERMITTED),
    ]


def _step(code: int, value: int, *, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)
