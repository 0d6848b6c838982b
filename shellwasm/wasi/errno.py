"""The one conversion from the sandbox's errno numbers (Linux's) to those of wasi_snapshot_preview1."""

from __future__ import annotations

from shellwasm import errors

# the order of the witx: a number is an index
_NAMES = [
    "SUCCESS",
    "2BIG",
    "ACCES",
    "ADDRINUSE",
    "ADDRNOTAVAIL",
    "AFNOSUPPORT",
    "AGAIN",
    "ALREADY",
    "BADF",
    "BADMSG",
    "BUSY",
    "CANCELED",
    "CHILD",
    "CONNABORTED",
    "CONNREFUSED",
    "CONNRESET",
    "DEADLK",
    "DESTADDRREQ",
    "DOM",
    "DQUOT",
    "EXIST",
    "FAULT",
    "FBIG",
    "HOSTUNREACH",
    "IDRM",
    "ILSEQ",
    "INPROGRESS",
    "INTR",
    "INVAL",
    "IO",
    "ISCONN",
    "ISDIR",
    "LOOP",
    "MFILE",
    "MLINK",
    "MSGSIZE",
    "MULTIHOP",
    "NAMETOOLONG",
    "NETDOWN",
    "NETRESET",
    "NETUNREACH",
    "NFILE",
    "NOBUFS",
    "NODEV",
    "NOENT",
    "NOEXEC",
    "NOLCK",
    "NOLINK",
    "NOMEM",
    "NOMSG",
    "NOPROTOOPT",
    "NOSPC",
    "NOSYS",
    "NOTCONN",
    "NOTDIR",
    "NOTEMPTY",
    "NOTRECOVERABLE",
    "NOTSOCK",
    "NOTSUP",
    "NOTTY",
    "NXIO",
    "OVERFLOW",
    "OWNERDEAD",
    "PERM",
    "PIPE",
    "PROTO",
    "PROTONOSUPPORT",
    "PROTOTYPE",
    "RANGE",
    "ROFS",
    "SPIPE",
    "SRCH",
    "STALE",
    "TIMEDOUT",
    "TXTBSY",
    "XDEV",
    "NOTCAPABLE",
]
NUMBERS = {name: number for number, name in enumerate(_NAMES)}

_ALIASES = {errors.EOPNOTSUPP: "NOTSUP", errors.ENOTBLK: "INVAL", errors.EUSERS: "MFILE"}
_TABLE = {
    number: NUMBERS[_ALIASES.get(number) or name[1:]]
    for name, number in vars(errors).items()
    if name[0] == "E" and isinstance(number, int) and (name[1:] in NUMBERS or number in _ALIASES)
}
_UNKNOWN = NUMBERS["IO"]


def to_wasi(errno: int) -> int:
    """The WASI number of one of `shellwasm.errors`."""
    return _TABLE.get(errno, _UNKNOWN)
