"""The Python side of what WebAssembly programs import: wasi_snapshot_preview1, a file per family, and `shellwasm`."""
