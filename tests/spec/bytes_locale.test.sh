# Characters and bytes: XBD 6, 7

#### length in characters
x=naïve; echo ${#x}
## stdout: 5
## OK dash stdout: 6

#### length in bytes in the C locale
LC_ALL=C; x=naïve; echo ${#x}
## stdout: 6
## OK yash stdout: 5

#### length of three- and four-byte characters
x=€𝄞; echo ${#x}
## stdout: 2
## OK dash stdout: 7
## OK mksh stdout: 5

#### prefix removal of a character
x=éa; echo "${x#?}"
## stdout: a
## OK dash/ash stdout-json: "\udca9a\n"

#### prefix removal of a byte in the C locale
LC_ALL=C; x=éa; printf '%s' "${x#?}" | od -An -tx1
## stdout:  a9 61
## OK yash stdout:  61

#### suffix removal of a character
x=aé; echo "${x%?}"
## stdout: a
## OK dash/ash stdout-json: "a\udcc3\n"

#### bracket of characters
x=éa; echo "${x#[éè]}"
## note: characters, not bytes, as bash, yash and ksh have it
## stdout: a
## OK dash/ash stdout-json: "\udca9a\n"
## OK mksh stdout: éa

#### range of characters
case é in [a-z]) echo in;; *) echo out;; esac
## stdout: out

#### negated bracket
case é in [!a]) echo one;; *) echo none;; esac
## note: characters, not bytes, as bash, yash and ksh have it
## stdout: one
## OK dash/ash/mksh stdout: none

#### class alpha
case é in [[:alpha:]]) echo alpha;; *) echo other;; esac
## note: characters, not bytes, as bash, yash and ksh have it
## stdout: alpha
## OK dash/ash/mksh stdout: other

#### question mark and glob
touch é; echo ?
## stdout: é
## OK dash/ash stdout: ?

#### names sort by bytes in the C locale
LC_ALL=C; touch a é Z; echo *
## stdout: Z a é

#### invalid byte is one character
x=$(printf 'a\377b'); echo ${#x}
## stdout: 3
## OK yash stdout: 1

#### invalid byte survives
x=$(printf 'a\377b'); printf '%s' "$x" | od -An -tx1
## stdout:  61 ff 62
## OK yash stdout:  61

#### invalid byte in a file name
f=$(printf 'a\377'); : > "$f"; for i in a*; do printf '%s' "$i" | od -An -tx1; done
## stdout:  61 ff
## OK yash stdout:  61

#### invalid byte as an argument of a command
printf '%s' "$(printf '\200')" | od -An -tx1
## stdout:  80
## OK yash STDOUT:
## END

#### invalid byte in the environment
x=$(printf '\200'); export x; env | grep -a '^x=' | od -An -tx1
## stdout:  78 3d 80 0a
## OK yash stdout:  78 3d 0a

#### halves of a character join
a=$(printf '\303'); b=$(printf '\251'); x=$a$b; echo ${#x} $x
## stdout: 1 é
## OK dash stdout: 2 é
## OK yash stdout: 0

#### halves of a character in quotes join
a=$(printf '\303'); b=$(printf '\251'); x="$a$b"; [ "$x" = é ] && echo same
## stdout: same
## OK yash STDOUT:
## END
## OK yash status: 1

#### splitting at a character
IFS=é; x=aébéc; set -- $x; echo $#
## note: characters, not bytes, as bash, yash and ksh have it
## stdout: 3
## OK dash/ash/mksh stdout: 5

#### case folding does not happen
[ É = é ]; echo $?
## stdout: 1

#### test compares bytes
[ "$(printf '\303\251')" = é ] && echo same
## stdout: same

#### echo writes bytes unchanged
echo "é€" | od -An -tx1
## stdout:  c3 a9 e2 82 ac 0a

#### here-document with characters
cat <<X
é€
X
## stdout: é€

#### pattern star over characters
x=aéb; echo "${x%%é*}"
## stdout: a

#### character in a parameter default
echo ${u:-é}
## stdout: é

#### character in an arithmetic error
$SH -c 'echo $((é))' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK yash/ksh stdout: 0
## OK yash/ksh status: 1

#### character in a case pattern from a variable
p=é; case é in $p) echo yes;; esac
## stdout: yes

#### read splits at characters of IFS
echo aéb | { IFS=é read x y; echo "[$x][$y]"; }
## note: characters, not bytes, as bash, yash and ksh have it
## stdout: [a][b]
## OK dash/ash/mksh stdout-json: "[a][\udca9b]\n"

#### printf s width in bytes
printf '[%4s]\n' é
## stdout: [  é]

#### substring removal in the C locale with a pattern of two
LC_ALL=C; x=é; case $x in ??) echo two;; ?) echo one;; esac
## stdout: two
## OK yash stdout: one

#### LC_CTYPE counts if LC_ALL is unset
unset LC_ALL; LC_CTYPE=C; x=é; echo ${#x}
## stdout: 2
## OK yash stdout: 1

#### locale change back
LC_ALL=C; x=é; a=${#x}; LC_ALL=C.UTF-8; echo $a ${#x}
## stdout: 2 1
## OK dash stdout: 2 2
## OK yash stdout: 1 1

#### locale assignment before a command does not stay
x=é; LC_ALL=C true; echo ${#x}
## stdout: 1
## OK dash stdout: 2

#### utf-8 in a function name or an error
$SH -c 'é() { echo f; }; é' 2>/dev/null || echo refused
## stdout: refused
## OK mksh/ksh stdout: f

#### utf-8 in a comment
# é€
echo a
## stdout: a

#### byte order is kept in globbing
touch 'é1' 'é2'; echo é*
## stdout: é1 é2

#### sed and tr see bytes in the C locale
echo é | LC_ALL=C sed 's/./x/g'
## stdout: xx

#### long text of characters
x=; i=0; while [ $i -lt 100 ]; do x=${x}é; i=$((i+1)); done; echo ${#x}
## stdout: 100
## OK dash stdout: 200

#### a byte in IFS that is no character separates within characters
IFS=$(printf '\254'); x=$(printf '+\342\202\254+'); set -- $x; echo $#
set -- a b; printf %s "$*" | od -An -tx1
read a b <<E
x$(printf '\342\202\254')y
E
echo "$b"
## STDOUT:
2
 61 ac 62
y
## END
## OK bash/ksh STDOUT:
1
 61 ac 62

## END
## OK yash STDOUT:
1
 61 62

## END
