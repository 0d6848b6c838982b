# Field splitting: XCU 2.6.5

#### IFS ' TN' value <a b>
IFS=' 	
'; v=$(printf -- 'a bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[a]
[b]
## END

#### IFS ' TN' value <  a  b  >
IFS=' 	
'; v=$(printf -- '  a  b  x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[a]
[b]
## END

#### IFS ' TN' value <>
IFS=' 	
'; v=$(printf -- 'x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## stdout: 0

#### IFS ' TN' value <   >
IFS=' 	
'; v=$(printf -- '   x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## stdout: 0

#### IFS ' TN' value <a>
IFS=' 	
'; v=$(printf -- 'ax'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
1
[a]
## END

#### IFS ':' value <a:b>
IFS=':'; v=$(printf -- 'a:bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[a]
[b]
## END

#### IFS ':' value <a:b:>
IFS=':'; v=$(printf -- 'a:b:x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[a]
[b]
## END

#### IFS ':' value <:a>
IFS=':'; v=$(printf -- ':ax'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[]
[a]
## END

#### IFS ':' value <::>
IFS=':'; v=$(printf -- '::x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[]
[]
## END

#### IFS ':' value <a::b>
IFS=':'; v=$(printf -- 'a::bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
3
[a]
[]
[b]
## END

#### IFS ':' value <:>
IFS=':'; v=$(printf -- ':x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
1
[]
## END

#### IFS ':' value <>
IFS=':'; v=$(printf -- 'x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## stdout: 0

#### IFS ' :' value <a : b>
IFS=' :'; v=$(printf -- 'a : bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[a]
[b]
## END

#### IFS ' :' value < a b >
IFS=' :'; v=$(printf -- ' a b x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[a]
[b]
## END

#### IFS ' :' value <a :b: c>
IFS=' :'; v=$(printf -- 'a :b: cx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
3
[a]
[b]
[c]
## END

#### IFS ' :' value <a: :b>
IFS=' :'; v=$(printf -- 'a: :bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
3
[a]
[]
[b]
## END

#### IFS ' :' value < : >
IFS=' :'; v=$(printf -- ' : x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
1
[]
## END

#### IFS ' :' value <: :>
IFS=' :'; v=$(printf -- ': :x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[]
[]
## END

#### IFS ' :' value <a b: >
IFS=' :'; v=$(printf -- 'a b: x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[a]
[b]
## END

#### IFS '-' value <a-b-c>
IFS='-'; v=$(printf -- 'a-b-cx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
3
[a]
[b]
[c]
## END

#### IFS '-' value <-a->
IFS='-'; v=$(printf -- '-a-x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[]
[a]
## END

#### IFS ':-' value <a:b-c>
IFS=':-'; v=$(printf -- 'a:b-cx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
3
[a]
[b]
[c]
## END

#### IFS ':-' value <a:-b>
IFS=':-'; v=$(printf -- 'a:-bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
3
[a]
[]
[b]
## END

#### IFS 'x' value <axb>
IFS='x'; v=$(printf -- 'axbx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[a]
[b]
## END

#### IFS 'x' value <xx>
IFS='x'; v=$(printf -- 'xxx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[]
[]
## END

#### IFS 'x' value <axxb>
IFS='x'; v=$(printf -- 'axxbx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
3
[a]
[]
[b]
## END

#### IFS '' value <a b>
IFS=''; v=$(printf -- 'a bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
1
[a b]
## END

#### IFS '' value <a:b>
IFS=''; v=$(printf -- 'a:bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
1
[a:b]
## END

#### IFS '\t' value <a\tb>
IFS=$(printf '\t'); v=$(printf -- 'a\tbx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
2
[a]
[b]
## END

#### IFS '\t' value <a b>
IFS=$(printf '\t'); v=$(printf -- 'a bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
## STDOUT:
1
[a b]
## END

#### unset IFS is the default
unset IFS; v='a b	c'; set -- $v; echo $#
## stdout: 3

#### literal text is not split
IFS=:; set -- a:b; echo $#
## stdout: 1

#### quoted expansion is not split
v='a b'; set -- "$v"; echo $#
## stdout: 1

#### command substitution is split
set -- $(echo a b c); echo $#
## stdout: 3

#### arithmetic is split
IFS=0; set -- $((101)); echo $#
## stdout: 2

#### splitting joins with adjacent text
v='a b'; set -- x${v}y; echo "$1" "$2"
## stdout: xa by

#### leading blank separates from text before
v=' a'; set -- x$v; echo $#
## stdout: 2

#### trailing blank separates from text after
v='a '; set -- ${v}x; echo $#
## stdout: 2

#### leading colon with text before
IFS=:; v=:a; set -- x$v; echo $# "$1" "$2"
## stdout: 2 x a

#### trailing colon with text after
IFS=:; v=a:; set -- ${v}x; echo $# "$1" "$2"
## stdout: 2 a x

#### two expansions adjacent
v='a b' w='c d'; set -- $v$w; echo $#; echo "$2"
## STDOUT:
3
bc
## END

#### two expansions with a blank at the seam
v='a ' w='b'; set -- $v$w; echo $#
## stdout: 2

#### empty unquoted expansion vanishes
v=; set -- a $v b; echo $#
## stdout: 2

#### empty quoted expansion stays
v=; set -- a "$v" b; echo $#
## stdout: 3

#### blank-only expansion vanishes
v='   '; set -- a $v b; echo $#
## stdout: 2

#### quoted part protects a field
v=' '; set -- $v""; echo $#
## stdout: 1

#### expansion beside a quoted empty string
v='a b'; set -- ""$v""; echo $# "$1" "$2"
## stdout: 2 a b

#### no splitting in assignment
v='a b'; w=$v; echo "$w"
## stdout: a b

#### no splitting in a case word
v='a b'; case $v in 'a b') echo whole;; esac
## stdout: whole

#### no splitting of a redirection target
v='a b'; echo x > $v; ls | wc -l | tr -d ' '
## stdout: 1

#### for list is split
v='a b c'; for i in $v; do echo $i; done
## STDOUT:
a
b
c
## END

#### newline in IFS value
IFS='
'; v='a b
c d'; set -- $v; echo $# "$1"
## stdout: 2 a b

#### backslash in value is no quote
v='a\ b'; set -- $v; echo $# "$1"
## stdout: 2 a\

#### backslash as IFS
IFS='\'; v='a\b'; set -- $v; echo $#
## stdout: 2

#### glob after splitting
touch f1 f2; v='f* x'; set -- $v; echo $# $1
## stdout: 3 f1

#### digits as IFS
IFS=2; v=12345; set -- $v; echo $1 $2
## stdout: 1 345

#### letters as IFS affect variable expansion only
IFS=o; v=foo; echo $v foo
## stdout: f  foo

#### dollar at with IFS
IFS=:; set -- a:b c; set -- $@; echo $#
## stdout: 3

#### dollar star unquoted with colon IFS
IFS=:; set -- a b; set -- $*; echo $#
## stdout: 2

#### expansion in a default is split
unset v; w='a b'; set -- ${v:-$w}; echo $#
## stdout: 2

#### literal default is split
unset v; set -- ${v:-a b}; echo $#
## stdout: 2

#### literal default with colon IFS
IFS=:; unset v; set -- ${v:-a:b}; echo $#
## stdout: 2

#### non-blank IFS next to blank IFS
IFS=': '; v='a : : b'; set -- $v; echo $#
## stdout: 3

#### several blank kinds together are one separator
IFS=' 	'; v='a 	 b'; set -- $v; echo $#
## stdout: 2

#### IFS changed by the command itself does not matter
v=a:b; IFS=: set -- $v; echo $#
## stdout: 1

#### IFS change takes effect for the next command
v=a:b; set -- $v; echo $#; IFS=:; set -- $v; echo $#
## STDOUT:
1
2
## END

#### trailing newlines of a substitution are gone before splitting
set -- $(printf 'a\nb\n\n\n'); echo $#
## stdout: 2

#### echo shows single blanks
v='a    b'; echo $v
## stdout: a b

#### star pattern with IFS in the name
IFS=.; touch a.b; set -- *; echo $#
## stdout: 1

#### positional from split with set
v='-a b'; set -- $v; echo "$1" "$2"
## stdout: -a b

#### utf-8 IFS character
IFS=é; v=aéb; set -- $v; echo $#
## note: IFS holds characters, not bytes (bash, yash and ksh agree)
## stdout: 2
## OK dash/ash/mksh stdout: 3

#### IFS with a blank only at one side
IFS=' :'; v=':a b:'; set -- $v; echo $# "[$1]" "[$2]" "[$3]"
## stdout: 3 [] [a] [b]

#### read and expansion agree on blanks
v=' a b '; set -- $v; echo $#; echo "$v" | { read x y; echo "[$x][$y]"; }
## STDOUT:
2
[a][b]
## END
