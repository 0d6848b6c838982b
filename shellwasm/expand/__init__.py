"""Words to fields (XCU 2.5, 2.6, 2.14): `word` compiles them to closures, `base` says what those ask of a shell."""
