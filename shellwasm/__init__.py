"""shellwasm: a POSIX shell that you can hand to a stranger."""
