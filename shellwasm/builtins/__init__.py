"""All builtins by name: one file each, called as its builtin where Python allows."""

# ruff: noqa: A004

from __future__ import annotations

from shellwasm.builtins import (
    alias,
    bg,
    break_,
    cd,
    colon,
    command,
    continue_,
    dot,
    echo,
    eval,
    exec,
    exit,
    export,
    fc,
    fg,
    getopts,
    hash,
    jobs,
    kill,
    let,
    local,
    printf,
    pwd,
    read,
    readonly,
    return_,
    set,
    shift,
    test,
    times,
    trap,
    true_false,
    type_,
    ulimit,
    umask,
    unalias,
    unset,
    wait,
)
from shellwasm.builtins.base import Builtin, flatten

BUILTINS: dict[str, Builtin] = flatten(
    module.BUILTINS
    for module in (
        alias, bg, break_, cd, colon, command, continue_, dot, echo, eval, exec, exit, export, fc, fg, getopts, hash,
        jobs, kill, let, local, printf, pwd, read, readonly, return_, set, shift, test, times, trap, true_false,
        type_, ulimit, umask, unalias, unset, wait,
    )
)  # fmt: skip
