"""Follow a growing log live: one process writes, another follows, the host prints lines as they come."""

from __future__ import annotations

from shellwasm import Sandbox

if __name__ == "__main__":
    with Sandbox() as sandbox:
        sandbox.run(": > /var/log/app.log")
        follower = sandbox.spawn(["tail", "-f", "/var/log/app.log"])
        lines = follower.subscribe("printer")
        writer = sandbox.spawn("for i in 1 2 3; do echo event $i; sleep .1; done >> /var/log/app.log")
        seen = b""
        while seen.count(b"\n") < 3:
            chunk = lines.get(timeout=10)
            if not chunk:
                break
            seen += chunk
            print(chunk.decode(), end="")
        writer.wait(10)
        follower.terminate()
