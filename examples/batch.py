"""Many scripts over many workers: threads here, a Dask cluster where `distributed` is installed and --dask is given."""

from __future__ import annotations

import sys

import shellwasm
from shellwasm import Sandbox


def main() -> None:
    executor = None
    if "--dask" in sys.argv:
        from distributed import Client, LocalCluster

        executor = Client(LocalCluster(n_workers=2, threads_per_worker=2, dashboard_address=None)).get_executor()
    with Sandbox() as base:
        base.run("seq 100 > /tmp/numbers", check=True)
        scripts = [f"awk '$1 % {n} == 0' /tmp/numbers | wc -l" for n in range(1, 9)]
        results = shellwasm.map(scripts, sandbox=base, executor=executor, timeout=60)
        for number, result in enumerate(results, 1):
            print(f"multiples of {number}: {result.text().strip()}")


if __name__ == "__main__":
    main()
