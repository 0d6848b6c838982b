# Field splitting: XCU 2.6.5
#### IFS ' TN' value <a b>
IFS=' 	
'; v=$(printf 'a bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' TN' value <  a  b  >
IFS=' 	
'; v=$(printf '  a  b  x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' TN' value <>
IFS=' 	
'; v=$(printf 'x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' TN' value <   >
IFS=' 	
'; v=$(printf '   x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' TN' value <a>
IFS=' 	
'; v=$(printf 'ax'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ':' value <a:b>
IFS=':'; v=$(printf 'a:bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ':' value <a:b:>
IFS=':'; v=$(printf 'a:b:x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ':' value <:a>
IFS=':'; v=$(printf ':ax'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ':' value <::>
IFS=':'; v=$(printf '::x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ':' value <a::b>
IFS=':'; v=$(printf 'a::bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ':' value <:>
IFS=':'; v=$(printf ':x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ':' value <>
IFS=':'; v=$(printf 'x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' :' value <a : b>
IFS=' :'; v=$(printf 'a : bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' :' value < a b >
IFS=' :'; v=$(printf ' a b x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' :' value <a :b: c>
IFS=' :'; v=$(printf 'a :b: cx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' :' value <a: :b>
IFS=' :'; v=$(printf 'a: :bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' :' value < : >
IFS=' :'; v=$(printf ' : x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' :' value <: :>
IFS=' :'; v=$(printf ': :x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ' :' value <a b: >
IFS=' :'; v=$(printf 'a b: x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS '-' value <a-b-c>
IFS='-'; v=$(printf 'a-b-cx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS '-' value <-a->
IFS='-'; v=$(printf '-a-x'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ':-' value <a:b-c>
IFS=':-'; v=$(printf 'a:b-cx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS ':-' value <a:-b>
IFS=':-'; v=$(printf 'a:-bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS 'x' value <axb>
IFS='x'; v=$(printf 'axbx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS 'x' value <xx>
IFS='x'; v=$(printf 'xxx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS 'x' value <axxb>
IFS='x'; v=$(printf 'axxbx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS '' value <a b>
IFS=''; v=$(printf 'a bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS '' value <a:b>
IFS=''; v=$(printf 'a:bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS '\t' value <a\tb>
IFS=$(printf '\t'); v=$(printf 'a\tbx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### IFS '\t' value <a b>
IFS=$(printf '\t'); v=$(printf 'a bx'); v=${v%x}; set -- $v; echo "$#"; for i; do echo "[$i]"; done
#### unset IFS is the default
unset IFS; v='a b	c'; set -- $v; echo $#
#### literal text is not split
IFS=:; set -- a:b; echo $#
#### quoted expansion is not split
v='a b'; set -- "$v"; echo $#
#### command substitution is split
set -- $(echo a b c); echo $#
#### arithmetic is split
IFS=0; set -- $((101)); echo $#
#### splitting joins with adjacent text
v='a b'; set -- x${v}y; echo "$1" "$2"
#### leading blank separates from text before
v=' a'; set -- x$v; echo $#
#### trailing blank separates from text after
v='a '; set -- ${v}x; echo $#
#### leading colon with text before
IFS=:; v=:a; set -- x$v; echo $# "$1" "$2"
#### trailing colon with text after
IFS=:; v=a:; set -- ${v}x; echo $# "$1" "$2"
#### two expansions adjacent
v='a b' w='c d'; set -- $v$w; echo $#; echo "$2"
#### two expansions with a blank at the seam
v='a ' w='b'; set -- $v$w; echo $#
#### empty unquoted expansion vanishes
v=; set -- a $v b; echo $#
#### empty quoted expansion stays
v=; set -- a "$v" b; echo $#
#### blank-only expansion vanishes
v='   '; set -- a $v b; echo $#
#### quoted part protects a field
v=' '; set -- $v""; echo $#
#### expansion beside a quoted empty string
v='a b'; set -- ""$v""; echo $# "$1" "$2"
#### no splitting in assignment
v='a b'; w=$v; echo "$w"
#### no splitting in a case word
v='a b'; case $v in 'a b') echo whole;; esac
#### no splitting of a redirection target
v='a b'; echo x > $v; ls | wc -l | tr -d ' '
#### for list is split
v='a b c'; for i in $v; do echo $i; done
#### newline in IFS value
IFS='
'; v='a b
c d'; set -- $v; echo $# "$1"
#### backslash in value is no quote
v='a\ b'; set -- $v; echo $# "$1"
#### backslash as IFS
IFS='\'; v='a\b'; set -- $v; echo $#
#### glob after splitting
touch f1 f2; v='f* x'; set -- $v; echo $# $1
#### digits as IFS
IFS=2; v=12345; set -- $v; echo $1 $2
#### letters as IFS affect variable expansion only
IFS=o; v=foo; echo $v foo
#### dollar at with IFS
IFS=:; set -- a:b c; set -- $@; echo $#
#### dollar star unquoted with colon IFS
IFS=:; set -- a b; set -- $*; echo $#
#### expansion in a default is split
unset v; w='a b'; set -- ${v:-$w}; echo $#
#### literal default is split
unset v; set -- ${v:-a b}; echo $#
#### literal default with colon IFS
IFS=:; unset v; set -- ${v:-a:b}; echo $#
#### non-blank IFS next to blank IFS
IFS=': '; v='a : : b'; set -- $v; echo $#
#### several blank kinds together are one separator
IFS=' 	'; v='a 	 b'; set -- $v; echo $#
#### IFS changed by the command itself does not matter
v=a:b; IFS=: set -- $v; echo $#
#### IFS change takes effect for the next command
v=a:b; set -- $v; echo $#; IFS=:; set -- $v; echo $#
#### trailing newlines of a substitution are gone before splitting
set -- $(printf 'a\nb\n\n\n'); echo $#
#### echo shows single blanks
v='a    b'; echo $v
#### star pattern with IFS in the name
IFS=.; touch a.b; set -- *; echo $#
#### positional from split with set
v='-a b'; set -- $v; echo "$1" "$2"
#### utf-8 IFS character
IFS=é; v=aéb; set -- $v; echo $#
#### IFS with a blank only at one side
IFS=' :'; v=':a b:'; set -- $v; echo $# "[$1]" "[$2]" "[$3]"
#### read and expansion agree on blanks
v=' a b '; set -- $v; echo $#; echo "$v" | { read x y; echo "[$x][$y]"; }
