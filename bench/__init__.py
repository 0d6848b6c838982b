"""Benchmarks: whole programs, and us beside the native shells in one run."""
