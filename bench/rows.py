"""The benchmark programs: one row each, the same script text for every shell."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class Row:
    """One program; `script` runs in a directory that holds the files of `bench.data`; `goal` is in CPU seconds."""

    __slots__ = ("goal", "name", "peers", "script")

    def __init__(self, name: str, script: str, goal: str, peers: Sequence[str] = ("dash", "bash", "busybox")) -> None:
        self.name = name
        self.script = script
        self.goal = goal
        self.peers = tuple(peers)


ROWS = (
    Row("counting loop", "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; echo $i", "half of bash"),
    Row(
        "fib(18)",
        "fib() { if [ $1 -lt 2 ]; then r=$1; return; fi; fib $(($1-1)); set -- $1 $r; fib $(($1-2)); r=$(($2+r)); }; "
        "fib 18; echo $r",
        ".6 of bash",
    ),
    Row("900 substitutions", "i=0; while [ $i -lt 900 ]; do x=$(echo $i); i=$((i+1)); done; echo $x", "< .03"),
    Row("read 20,000 lines", "n=0; while read -r a b; do n=$((n+1)); done < lines; echo $n", "as bash"),
    Row("read 5 MB", "n=0; while read -r a; do n=$((n+1)); done < words; echo $n", "as bash"),
    Row("500 x cat", "i=0; while [ $i -lt 500 ]; do cat small; i=$((i+1)); done | wc -c", "< .10"),
    Row("seq grep sort head", "seq 200000 | grep 7 | sort -rn | head -3", "< .045"),
    Row("awk 5 MB", "awk '{ n += NF; c[length($0) % 7]++ } END { print n, c[3] }' words", "1.5 x busybox"),
    Row("sed 5 MB", "sed -e 's/a/b/g' -e '/xyz/d' words | md5sum", "1.5 x busybox"),
    Row("sort 5 MB", "LC_ALL=C sort words | md5sum", "1.5 x busybox"),
    Row("grep 5 MB", "grep -c 'ab*c' words", "1.5 x busybox"),
    Row("wc 5 MB", "wc < words | tr -s ' '", "1.5 x busybox"),
    Row("gzip 5 MB", "gzip -c words > /dev/null", "1.3 x busybox"),
    Row("find -exec 2,000", "find tree -type f -exec echo {} \\; | wc -l", "as dash"),
    Row("glob 2,000 x 20", "i=0; while [ $i -lt 20 ]; do set -- tree/*; i=$((i+1)); done; echo $#", "< .09"),
    Row("cat 100 MB | wc", "cat big | wc -l", "< .25"),
)
