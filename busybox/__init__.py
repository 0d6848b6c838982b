"""The recipe that builds BusyBox, for the sandbox (WebAssembly) and natively (for comparisons)."""
