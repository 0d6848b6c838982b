"""The two targets of the recipe: how each compiles one file and links all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from busybox.cache import RECIPE_DIR
from busybox.errors import RecipeError
from busybox.source import VERSION

if TYPE_CHECKING:
    from busybox.toolchain import Toolchain

SHIM = RECIPE_DIR / "shim"
STACK_BYTES = 512 * 1024  # a directory tree as deep as open_files allows can be walked

UPSTREAM = [
    "-std=gnu99",
    "-g0",
    "-funsigned-char",
    "-fno-builtin-printf",
    "-ffunction-sections",
    "-fdata-sections",
    "-Wno-everything",
    "-D_GNU_SOURCE",
    "-DNDEBUG",
    "-D_LARGEFILE_SOURCE",
    "-D_LARGEFILE64_SOURCE",
    "-D_FILE_OFFSET_BITS=64",
    f'-DBB_VER="{VERSION}"',
    '-DBB_EXTRA_VERSION=" (shellwasm)"',
    "-Iinclude",
    "-Ilibbb",
    "-include",
    "include/autoconf.h",
]
"""What upstream's makefiles give to every file."""


class Target:
    """A way to compile: paths of C files are relative to the source tree, objects lie beside them."""

    suffixes: tuple[str, ...] = (".c",)
    flags: tuple[str, ...] = ()
    libraries: tuple[str, ...] = ()

    def __init__(self, compiler: Toolchain) -> None:
        self.compiler = compiler

    def jobs(self, tree: Path, files: list[Path]) -> list[Path]:
        """All files to compile: upstream's `files`, and those of the target itself."""
        return files

    def arguments(self, tree: Path, file: Path) -> list[str]:
        """The compiler's flags for one file."""
        name = file.stem.replace("-", "_")
        names = [f'-DKBUILD_BASENAME="{name}"', f'-DKBUILD_MODNAME="{name}"']
        return [*UPSTREAM, *self.flags, f"-I{file.parent}", *names]

    def compile(self, tree: Path, file: Path) -> str | None:
        """Compile `file` to its object; the compiler's complaint, or None."""
        command = [*self.arguments(tree, file), "-c", str(file), "-o", str(self.object_of(file))]
        done = self.compiler.run(command, tree)
        return None if done.returncode == 0 else done.stderr.decode(errors="replace")

    def object_of(self, file: Path) -> Path:
        """Where the object of `file` goes."""
        return file.with_suffix(".o")

    def preprocess(self, tree: Path, text: str) -> str:
        """`text` through the C preprocessor."""
        done = self.compiler.run([*self.flags, *UPSTREAM, "-E", "-P", "-xc", "-"], tree, text)
        if done.returncode:
            raise RecipeError(f"The preprocessor fails:\n{done.stderr.decode(errors='replace')}")
        return done.stdout.decode("latin-1")

    def link(self, tree: Path, jobs: list[Path]) -> bytes:
        """Link the objects of `jobs`; the bytes of the program."""
        (tree / "objects.rsp").write_text("\n".join(f'"{self.object_of(job)}"' for job in jobs))
        command = [*self.flags, "@objects.rsp", "-o", "busybox.out", *self.libraries]
        done = self.compiler.run(command, tree)
        if done.returncode:
            raise RecipeError(f"The link fails:\n{done.stderr.decode(errors='replace')[:8000]}")
        return (tree / "busybox.out").read_bytes()


class Native(Target):
    """The host's own machine, with the host's libc."""

    suffixes = (".c", ".S")
    flags = ("-O2", "-w")
    libraries = ("-Wl,--gc-sections", "-s", "-lm", "-lcrypt", "-lresolv")

    def object_of(self, file: Path) -> Path:
        """A `.c` and a `.S` file may share a stem."""
        return Path(f"{file}.o")


class Wasm(Target):
    """wasm32-wasi: the shim's headers lie before every file, its C files take the place of the libc's."""

    flags = (
        "-target",
        "wasm32-wasi",
        "-O2",
        "-fno-sanitize=undefined",
        "-fno-strict-float-cast-overflow",  # awk asks `n == (long long)n` of any double, infinity too
        "-D_WASI_EMULATED_SIGNAL",
        "-D_WASI_EMULATED_PROCESS_CLOCKS",
        "-D_WASI_EMULATED_GETPID",
        "-D_WASI_EMULATED_MMAN",
        "-Werror=implicit-function-declaration",
        "-Werror=int-conversion",
        "-Werror=incompatible-pointer-types",
    )
    libraries = ("-s", f"-Wl,--stack,{STACK_BYTES}")
    replaced = frozenset({Path("coreutils/timeout.c")})
    """Upstream files that fork twice and cannot be wired to spawn(): the shim has the whole applet."""

    def jobs(self, tree: Path, files: list[Path]) -> list[Path]:
        """The shim first, since the linker keeps the first definition it sees; what libc itself calls leads."""
        (tree / "shim").symlink_to(SHIM)
        shim = [Path("shim") / file.relative_to(SHIM) for file in SHIM.rglob("*.c")]
        shim.sort(key=lambda path: (path.stem != "errors", path.parent.name != "musl", path))
        return [*shim, *(file for file in files if file not in self.replaced)]

    def object_of(self, file: Path) -> Path:
        """Never into the shim's own directory."""
        return (
            Path("objects-of-shim", file.name).with_suffix(".o") if file.parts[0] == "shim" else super().object_of(file)
        )

    def arguments(self, tree: Path, file: Path) -> list[str]:
        """The shim's headers first; `SW_FILE_name` lets them know which upstream file follows."""
        (tree / "objects-of-shim").mkdir(exist_ok=True)
        shim = ["-Ishim/include", "-Ishim", f"-DSW_FILE_{file.stem.replace('-', '_')}"]
        if file == Path("shim/strings.c"):
            shim.append("-fno-builtin")  # else the compiler turns the loop of strlen() into a call of strlen()
        if file.parent == Path("shim/musl"):
            parts = (f"wasi/libc-top-half/musl/src/{part}" for part in ("time", "stdio", "internal"))
            shim += ["-Ishim/musl", *(f"-I{self.compiler.libc}/{part}" for part in (*parts, "musl/src/misc"))]
        return [*shim, *super().arguments(tree, file), "-include", "shim/prefix.h", f"-ffile-prefix-map={tree}=."]
