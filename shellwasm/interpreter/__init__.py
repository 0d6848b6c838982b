"""The parts of the interpreter: the running shell, simple commands, redirections, processes, jobs, traps, readers."""
