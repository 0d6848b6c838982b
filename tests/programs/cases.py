"""Which programs are run, and how. They are looked for where Debian's packages put them; none of their text is here."""

from __future__ import annotations

from dataclasses import dataclass

AUX = "/usr/share/automake-*/"
LOGS = "printf 'one error\\ntwo\\nthree Error\\n' >log; cp log log2; gzip log2; "
MOCK = "mkdir mock; PATH=$PWD/mock:$PATH; mock() { { echo '#! /bin/sh'; cat; } >mock/$1; chmod +x mock/$1; }; "


@dataclass(frozen=True)
class Case:
    """`path`: a pattern of where the program is; `package`: whose it is; `script`: uses it as "$P".

    `data`: directories that it reads; `ignored`: files that hold a time or a process number.
    """

    name: str
    path: str
    package: str
    script: str
    data: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()


CASES = [
    Case("zgrep", "/usr/bin/zgrep", "gzip", LOGS + """
        "$SH" "$P" -n rr log2.gz; echo $?
        "$SH" "$P" -i -c error log log2.gz; echo $?
        "$SH" "$P" -l -e two -e nothing log2.gz log; echo $?
        "$SH" "$P" nothing log2.gz; echo $?
        printf '%s\\n' three >patterns; "$SH" "$P" -f patterns log2.gz; echo $?
        cat log2.gz | "$SH" "$P" -h wo -
        "$SH" "$P" 2>/dev/null; echo $?; "$SH" "$P" --help | head -n 3"""),
    Case("zdiff", "/usr/bin/zdiff", "gzip", LOGS + """
        printf 'one error\\n2\\n' | gzip >log3.gz
        "$SH" "$P" log2.gz log; echo $?
        "$SH" "$P" log2.gz log3.gz | sed '/^[-+][-+]/d'; "$SH" "$P" --version | head -n 1; echo $?"""),
    Case("zforce", "/usr/bin/zforce", "gzip", LOGS + """
        mv log2.gz packed; "$SH" "$P" packed log 2>&1; echo $?; "$SH" "$P" packed.gz 2>&1; echo $?; ls"""),
    Case("znew", "/usr/bin/znew", "gzip", LOGS + """
        "$SH" "$P" 2>/dev/null; echo $?; "$SH" "$P" nothing.Z 2>/dev/null; echo $?; "$SH" "$P" --help | head -n 2"""),
    Case("gzexe", "/usr/bin/gzexe", "gzip", """
        printf '%s\\n' '#! /bin/sh' 'echo "packed: $# $1"; exit 5' >tool; chmod 755 tool
        "$SH" "$P" tool >/dev/null 2>&1; echo $?; sed -n '1,2p;/^exit/p' tool | sed '/gzip/d'
        "$SH" tool 'a b' c; echo $?
        "$SH" "$P" -d tool >/dev/null 2>&1; echo $?; "$SH" ./tool x; ls; rm -f tool tool~"""),
    Case("xzgrep", "/usr/bin/xzgrep", "xz-utils", LOGS + """
        "$SH" "$P" -n error log; echo $?; "$SH" "$P" -i -h ERROR log log2.gz; echo $?; "$SH" "$P" -L x log; echo $?
        "$SH" "$P" -q three log2.gz; echo $?; "$SH" "$P" --help | head -n 2"""),
    Case("bzgrep", "/bin/bzgrep", "bzip2", LOGS + """
        bzip2 -c log >log4.bz2; "$SH" "$P" -n error log4.bz2; echo $?; "$SH" "$P" -i rro log4.bz2 log4.bz2; echo $?
        "$SH" "$P" -c -v two log4.bz2; "$SH" "$P" nothing log4.bz2; echo $?"""),
    Case("bzdiff", "/bin/bzdiff", "bzip2", LOGS + """
        bzip2 -c log >log4.bz2; sed 's/two/2/' log | bzip2 -c >log5.bz2
        "$SH" "$P" log4.bz2 log; echo $?; "$SH" "$P" log4.bz2 log5.bz2 >/dev/null; echo $?
        "$SH" "$P" 2>/dev/null; echo $?"""),
    Case("which", "/usr/bin/which*", "debianutils", MOCK + """
        echo exit | mock tool; echo exit | mock other; chmod -x mock/other; mkdir more; cp mock/tool more; PATH=$PATH:$PWD/more
        "$SH" "$P" tool | sed "s,$PWD,PWD,"; "$SH" "$P" -a tool | sed "s,$PWD,PWD,"; "$SH" "$P" other; echo $?
        "$SH" "$P" tool nothing >/dev/null; echo $?; "$SH" "$P" ./mock/tool mock/other; echo $?; "$SH" "$P"; echo $?
        "$SH" "$P" -s tool; echo $?; "$SH" "$P" -z tool 2>/dev/null; echo $?"""),
    Case("savelog", "/usr/bin/savelog", "debianutils", """
        for i in 1 2 3 4; do echo "log $i" >app.log; "$SH" "$P" -c 3 app.log | sed 's/ at .*//'; done; ls
        echo new >b.log; "$SH" "$P" -l -n -t -p b.log | sed 's/ at .*//'; "$SH" "$P" -C -q b.log; ls; zcat app.log.*.gz | sort
        "$SH" "$P" -d -D x b.log 2>/dev/null | sed 's/[0-9]//g'; "$SH" "$P" 2>/dev/null; echo $?; rm -f *.gz"""),
    Case("config.sub", "/usr/share/misc/config.sub", "autotools-dev", """
        for alias in i686-linux x86_64-pc-linux-gnu sun4 arm-none-eabi amd64-freebsd12 wasm32-unknown-wasi mingw32 \\
            aarch64-apple-darwin20 powerpc64le-linux-musl riscv64-linux decstation i386-go32 m68k-aout vax-dec-ultrix \\
            nothing-at-all x86_64-linux-android sparc-sun-solaris2.11 mips-sgi-irix6.5 s390x-ibm-zos hppa1.1-hp-hpux11; do
            "$SH" "$P" $alias 2>&1 | sed 's,.*config.sub,config.sub,'; done
        "$SH" "$P" --version | head -n 1; "$SH" "$P" 2>/dev/null; echo $?; "$SH" "$P" a b 2>/dev/null; echo $?"""),
    Case("config.guess", "/usr/share/misc/config.guess", "autotools-dev", MOCK + """
        mock uname <<'X'
case $1 in
    -m) echo $MACHINE ;;
    -s) echo $SYSTEM ;;
    -r) echo ${RELEASE-5.10} ;;
    -v) echo '#1 SMP' ;;
    -p) echo unknown ;;
esac
X
        guess() { export MACHINE=$1 SYSTEM=$2 RELEASE=$3; "$SH" "$P" 2>/dev/null; echo $?; }
        guess x86_64 Linux 5.10; guess aarch64 Linux 6.1; guess i686 Linux 4
        guess riscv64 Linux 6; guess sun4u SunOS 5.11; guess Pentium_Pro CYGWIN_NT-10.0 3.1
        guess odd Odd 1 | tail -n 1; "$SH" "$P" --help | head -n 5; "$SH" "$P" -x 2>/dev/null; echo $?"""),
    Case("install-sh", AUX + "install-sh", "automake", """
        echo text >file; echo more >bee
        "$SH" "$P" -d a/b/c 'with blank/d'; "$SH" "$P" -c -m 640 file a/b/c; "$SH" "$P" -m 755 file bee a; "$SH" "$P" -t a/b file
        "$SH" "$P" -C file a/b/file; "$SH" "$P" -v -c file 'with blank/d/x y'; "$SH" "$P" -T file a 2>/dev/null; echo $?
        "$SH" "$P" nothing a 2>/dev/null; echo $?; "$SH" "$P" 2>/dev/null; echo $?; "$SH" "$P" --help | tail -n 4
        "$SH" "$P" -d -m 700 secret; ls -d secret a/*; "$SH" "$P" --version"""),
    Case("mkinstalldirs", AUX + "mkinstalldirs", "automake", """
        "$SH" "$P" a/b/c d 'e f'; "$SH" "$P" -m 750 g/h; ls -d a/b/c d 'e f' g/h; echo >file; "$SH" "$P" file/x 2>/dev/null
        echo $?; "$SH" "$P" --help | head -n 4; "$SH" "$P" --version; "$SH" "$P"; echo $?"""),
    Case("missing", AUX + "missing", "automake", MOCK + """
        echo 'echo ran "$@"; exit 3' | mock makeinfo
        "$SH" "$P" makeinfo a 'b c'; echo $?; "$SH" "$P" autoconf-9 2>/dev/null; echo $?; "$SH" "$P" flex x 2>/dev/null; echo $?
        "$SH" "$P" --is-lightweight; echo $?; "$SH" "$P" --version | head -n 1; "$SH" "$P" --help | head; "$SH" "$P" 2>/dev/null; echo $?
        echo 'exit 63' | mock bison; "$SH" "$P" bison 2>&1 | sed 's/.*missing: //'; echo $?"""),
    Case("depcomp", AUX + "depcomp", "automake", MOCK + """
        mock cc <<'X'
out= deps=
while [ $# -gt 0 ]; do
    case $1 in -o) out=$2; shift ;; -MF) deps=$2; shift ;; -MT) : ;; -Wp,-MD,*) deps=${1#-Wp,-MD,} ;; esac
    shift
done
[ -z "$out" ] || echo object >"$out"
[ -z "$deps" ] || printf 'a.o: a.c \\\\\\n a.h b.h\\na.h:\\nb.h:\\n' >"$deps"
X
        for mode in gcc3 gcc none; do
            echo "int a;" >a.c; mkdir -p .deps
            depmode=$mode source=a.c object=a.o depfile=.deps/a.Po tmpdepfile=.deps/a.TPo "$SH" "$P" cc -c -o a.o a.c; echo $?
            ls .deps; cat .deps/*; rm -f .deps/* a.o
        done
        "$SH" "$P" --version; "$SH" "$P" 2>/dev/null; echo $?; depmode=odd source=a object=o "$SH" "$P" cc 2>/dev/null; echo $?"""),
    Case("ylwrap", AUX + "ylwrap", "automake", MOCK + """
        mock yacc <<'X'
echo '#line 1 "parse.y"' >y.tab.c; echo 'int Y_TAB_H; #include "y.tab.h"' >>y.tab.c; echo '#ifndef Y_TAB_H' >y.tab.h
X
        echo grammar >parse.y
        "$SH" "$P" parse.y y.tab.c parse.c y.tab.h parse.h y.output parse.output -- yacc -d; echo $?; cat parse.c parse.h
        "$SH" "$P" parse.y y.tab.c parse.c y.tab.h parse.h -- yacc -d; echo $?; "$SH" "$P" --version; "$SH" "$P" 2>/dev/null; echo $?"""),
    Case("compile", AUX + "compile", "automake", MOCK + """
        mock cc <<'X'
echo cc "$@"; for a; do case $a in *.c) echo object >$(basename $a .c).o ;; esac; done
X
        mkdir d; echo >d/a.c; "$SH" "$P" cc -c d/a.c -o d/out.o; echo $?; find d | sort; "$SH" "$P" cc -O2 x.o -o prog; "$SH" "$P" --version
        "$SH" "$P" cl /nologo -c -o b.obj b.c 2>/dev/null; echo $?; "$SH" "$P" --help | head -n 3; "$SH" "$P" 2>/dev/null; echo $?"""),
    Case("ar-lib", AUX + "ar-lib", "automake", MOCK + """
        echo 'echo lib "$@"' | mock lib; echo >a.obj; echo >x.lib
        "$SH" "$P" lib cru x.lib a.obj; echo $?; "$SH" "$P" lib t x.lib; "$SH" "$P" lib d x.lib a.obj; "$SH" "$P" lib q 2>/dev/null; echo $?
        "$SH" "$P" --version; "$SH" "$P" --help | head -n 4; "$SH" "$P" lib zz x.lib 2>/dev/null; echo $?"""),
    Case("mdate-sh", AUX + "mdate-sh", "automake", """
        echo >file; touch -t 202103040506 file; "$SH" "$P" file; echo $?
        "$SH" "$P" --version; "$SH" "$P" --help | head -n 3"""),
    Case("test-driver", AUX + "test-driver", "automake", """
        echo 'echo out; exit $1' >t
        for status in 0 1 77 99; do
            "$SH" "$P" --test-name t$status --log-file t.log --trs-file t.trs --color-tests no -- "$SH" ./t $status; echo $?; cat t.log t.trs
        done
        "$SH" "$P" --test-name x --log-file t.log --trs-file t.trs --expect-failure yes --color-tests yes -- "$SH" ./t 1; cat t.trs
        "$SH" "$P" --help | head -n 5; "$SH" "$P" --test-name x 2>/dev/null; echo $?"""),
    Case("tap-driver.sh", AUX + "tap-driver.sh", "automake", """
        printf '%s\\n' 'echo 1..4; echo "ok 1 - a"; echo "not ok 2 - b"; echo "ok 3 # SKIP why"; echo "not ok 4 # TODO later"' >t
        "$SH" "$P" --test-name t --log-file t.log --trs-file t.trs --color-tests no -- "$SH" ./t; echo $?; cat t.log t.trs
        "$SH" "$P" --version"""),
    Case("py-compile", AUX + "py-compile", "automake", MOCK + """
        echo 'echo python "$#"' | mock python; echo 'x = 1' >m.py
        PYTHON=python "$SH" "$P" m.py; echo $?; PYTHON=python "$SH" "$P" --basedir /b --destdir=/d m.py; "$SH" "$P" --help | head -n 4
        "$SH" "$P" --version; "$SH" "$P" 2>/dev/null; echo $?; "$SH" "$P" --basedir 2>/dev/null; echo $?"""),
    Case("libtoolize", "/usr/bin/libtoolize", "libtool", """
        "$SH" "$P" --help | sed 's/host-triplet.*//' | head -n 30; "$SH" "$P" --version | head -n 1
        "$SH" "$P" --odd 2>/dev/null; echo $?""", data=("/usr/share/libtool",)),
    Case("ltmain.sh", "/usr/share/libtool/build-aux/ltmain.sh", "libtool", """
        "$SH" "$P" --help | head -n 40; "$SH" "$P" --version | head -n 2
        for mode in compile clean execute finish install link uninstall; do "$SH" "$P" --help --mode=$mode; done
        "$SH" "$P" --mode=odd 2>/dev/null; echo $?; "$SH" "$P" --mode=compile 2>/dev/null; echo $?
        "$SH" "$P" --mode=clean rm -f a.lo b.la; echo $?; "$SH" "$P" -n --mode=uninstall rm -f /nothing/a.la; echo $?"""),
    Case("autoconf", "/usr/bin/autoconf", "autoconf", MOCK + """
        echo 'echo autom4te; for a; do echo "[$a]"; done' | mock autom4te; echo AC_INIT >configure.ac
        export AUTOM4TE=autom4te; "$SH" "$P" --help | head -n 20; "$SH" "$P" --version | head -n 1; "$SH" "$P" -W all -f; echo $?
        "$SH" "$P" -o out -I lib --prepend-include=first configure.ac; "$SH" "$P" -z 2>/dev/null; echo $?; "$SH" "$P" a b 2>/dev/null; echo $?"""),
    Case("shtool", "/usr/bin/shtool", "shtool", """
        s() { "$SH" "$P" "$@"; echo "= $?"; }
        s echo -n 'a b'; s echo -e 'x%%y'; s table -F , -w 8 -c 3 'a,bb,ccc,dddd,e'; s version -l c -n Name -p P_ version.c; s --version
        s mkdir -p -m 750 x/y/z; ls -d x/y/z; echo text >f; s install -c -m 644 f x; s install -d -t q; s mkln -s f link; s move f x/g
        echo 'key: old' >conf; s subst -v -e 's/old/new/' conf; cat conf; s fixperm -t x | sort; s path -d a/b/c; s path -b a/b/c; s path -r a/b c/d
        echo 1 >log; s rotate -n 3 log; echo 2 >log; s rotate -n 3 log; ls; s mkshadow -a x shadow; find shadow | sort; s odd 2>/dev/null
        s --help | head -n 20; s arx 2>/dev/null; s scpp 2>/dev/null; s slo -p X -- -La -lb -Lc c.o""",
        ignored=("version.c",)),
    Case("shunit2", "/usr/bin/shunit2", "shunit2", """
        cat >suite <<'X'
oneTimeSetUp() { echo once; }
setUp() { count=$((${count:-0} + 1)); }
testEqual() { assertEquals 'same' 1 1; assertNotEquals 1 2; assertSame a a; }
testFails() { assertEquals 'differs' 1 2; assertTrue 'is false' '[ 1 -eq 2 ]'; assertNull 'x'; }
testSkipped() { startSkipping; assertEquals 1 2; endSkipping; assertFalse false; }
testContains() { assertContains 'some text' 'me te'; assertNotContains abc d; fail 'told to'; }
testCount() { assertEquals 5 "$count"; }
X
        echo ". '$P'" >>suite; "$SH" ./suite; echo $?; "$SH" ./suite -- testEqual testCount; echo $?"""),
    Case("makeself", "/usr/bin/makeself", "makeself", """
        "$SH" "$P" --help | head -n 30; "$SH" "$P" --version; echo $?; "$SH" "$P" 2>/dev/null | head -n 5; mkdir d
        "$SH" "$P" --nothing d out label 2>/dev/null | head -n 3; "$SH" "$P" nothere out label 2>/dev/null; echo $?"""),
    Case("ucf", "/usr/bin/ucf", "ucf", """
        "$SH" "$P" --help 2>&1 | head -n 20; "$SH" "$P" 2>/dev/null; echo $?; "$SH" "$P" --odd 2>/dev/null; echo $?"""),
    Case("lesspipe", "/usr/bin/lesspipe", "less", LOGS + """
        "$SH" "$P" log2.gz; echo $?; tar cf t.tar log; "$SH" "$P" t.tar | sed 's/.*log/log/'; SHELL=/bin/sh "$SH" "$P" | sed 's/ .*lesspipe/ lesspipe/'
        gzip -c t.tar >t.tgz; "$SH" "$P" t.tgz | sed 's/.*log/log/'; "$SH" "$P" log; echo $?; rm -f t.tar t.tgz"""),
    Case("dpkg-maintscript-helper", "/usr/bin/dpkg-maintscript-helper", "dpkg", """
        for c in rm_conffile mv_conffile symlink_to_dir dir_to_symlink odd; do "$SH" "$P" supports $c; echo $?; done
        "$SH" "$P" --help | head -n 12; "$SH" "$P" 2>/dev/null; echo $?; "$SH" "$P" rm_conffile /etc/x 2>/dev/null; echo $?
        DPKG_MAINTSCRIPT_NAME=postinst DPKG_MAINTSCRIPT_PACKAGE=p "$SH" "$P" rm_conffile relative 1.0 p -- configure 2>/dev/null; echo $?""",
        data=("/usr/share/dpkg",)),
    Case("dpkg-realpath", "/usr/bin/dpkg-realpath", "dpkg", """
        mkdir -p root/a/b; ln -s /a root/l; ln -s ../l/b root/a/m; echo >root/a/b/f
        "$SH" "$P" --root root /l/b/f 2>/dev/null; echo $?; "$SH" "$P" --help | head -n 3; "$SH" "$P" 2>/dev/null; echo $?""",
        data=("/usr/share/dpkg",)),
]  # fmt: skip
