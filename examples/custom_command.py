"""Give scripts a command that is written in Python: `fetch NAME` reads from the host's own store."""

from __future__ import annotations

from shellwasm import CommandCall, Sandbox

STORE = {"greeting": "hello from the host\n", "numbers": "3\n1\n2\n"}

if __name__ == "__main__":
    with Sandbox() as sandbox:

        @sandbox.command("fetch")
        def fetch(call: CommandCall) -> int:
            for name in call.argv[1:]:
                if name not in STORE:
                    call.stderr.write(f"fetch: {name}: no such thing\n")
                    return 1
                call.stdout.write(STORE[name])
            return 0

        script = "fetch greeting; fetch numbers | sort; fetch nothing || echo failed; which fetch"
        print(sandbox.run(script).text(), end="")
