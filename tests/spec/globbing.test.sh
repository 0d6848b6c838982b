# Pathname expansion and patterns: XCU 2.6.6, 2.14

#### star
touch a b c; echo *
## stdout: a b c

#### star with prefix
touch ax ay bx; echo a*
## stdout: ax ay

#### star with suffix
touch ax ay bx; echo *x
## stdout: ax bx

#### star in the middle
touch axb ayb ab; echo a*b
## stdout: ab axb ayb

#### two stars
touch abc aXbYc; echo a*b*c
## stdout: aXbYc abc

#### question mark
touch a1 a2 a10; echo a?
## stdout: a1 a2

#### two question marks
touch a1 a2 a10; echo a??
## stdout: a10

#### bracket list
touch a1 a2 a3; echo a[13]
## stdout: a1 a3

#### bracket range
touch a1 a2 a3; echo a[1-2]
## stdout: a1 a2

#### several ranges
touch aa ab a1 a2; echo a[a-b1]
## stdout: a1 aa ab

#### negated bracket
touch a1 a2 a3; echo a[!2]
## stdout: a1 a3

#### negated bracket with a caret
touch a1 a2 a3; echo a[^2]
## stdout: a1 a3
## OK dash/mksh stdout: a2

#### bracket with a closing bracket first
touch 'a]' ab; echo a[]b]
## stdout: a] ab

#### negated bracket with a closing bracket first
touch 'a]' ab ac; echo a[!]b]
## stdout: ac
## OK ksh stdout: a] ac

#### bracket with a minus first
touch a- ab; echo a[-b]
## stdout: a- ab

#### bracket with a minus last
touch a- ab; echo a[b-]
## stdout: a- ab

#### bracket with exclamation not first
touch 'a!' ab; echo a[b!]
## stdout: a! ab

#### character class
touch a1 ab aB; echo a[[:digit:]]
## stdout: a1

#### negated character class
touch a1 ab; echo a[![:digit:]]
## stdout: ab

#### class with other characters
touch a1 ab a_; echo a[[:digit:]_]
## stdout: a1 a_

#### classes alpha and upper
touch aB ab a1; echo a[[:upper:]] a[[:alpha:]]
## stdout: aB aB ab

#### class space
touch 'a b' axb; echo a[[:space:]]b
## stdout: a b

#### class punct
touch a-b axb; echo a[[:punct:]]b
## stdout: a-b

#### unknown class matches nothing
touch ab; echo a[[:foo:]]
## stdout: a[[:foo:]]

#### equivalence class
touch ab ac; echo a[[=b=]]
## stdout: ab
## OK dash stdout: a[[=b=]]

#### collating symbol
touch a-b axb; echo a[[.-.]]b
## stdout: a-b
## OK dash stdout: a[[.-.]]b

#### no match stays
echo nomatch*
## stdout: nomatch*

#### no match in quotes removed
echo no"ma"tch*
## stdout: nomatch*

#### leading dot is not matched by star
touch .h v; echo *
## stdout: v

#### leading dot is not matched by question mark
touch .h; echo ?h
## stdout: ?h

#### leading dot is not matched by a bracket
touch .h; echo [.]h
## stdout: [.]h

#### leading dot is not matched by a negated bracket
touch .h; echo [!a]h
## stdout: [!a]h

#### leading dot is matched by a dot
touch .h .i; echo .[hi]
## stdout: .h .i

#### dot and dotdot with .*
touch .h; for i in .*; do case $i in .|..) ;; *) echo $i;; esac; done
## stdout: .h

#### slash is not matched by star
mkdir d; touch d/f; echo *f
## stdout: *f

#### slash is not matched by question mark
mkdir d; touch d/f; echo d?f
## stdout: d?f

#### slash is not matched by a bracket
mkdir d; touch d/f; echo d[/]f
## stdout: d[/]f

#### directory and star
mkdir d e; touch d/f e/g; echo */*
## stdout: d/f e/g

#### star as directory
mkdir d e; touch d/f e/f; echo */f
## stdout: d/f e/f

#### trailing slash matches directories only
mkdir d; touch f; echo */
## stdout: d/

#### path with literal directory
mkdir d; touch d/a d/b; echo d/*
## stdout: d/a d/b

#### absolute path
echo /de[v] /tm*p
## stdout: /dev /tmp

#### dot slash
touch a; echo ./*
## stdout: ./a

#### dotdot
mkdir d; touch a; cd d; echo ../a*
## stdout: ../a

#### double slash
mkdir d; touch d/a; echo d//*
## stdout: d//a

#### hidden directory is not searched
mkdir .d; touch .d/f; echo */f
## stdout: */f

#### hidden directory named
mkdir .d; touch .d/f; echo .d/*
## stdout: .d/f

#### sorted by name
touch b a C A; LC_ALL=C; for i in *; do printf '%s ' $i; done; echo
## stdout: A C a b 

#### sorted digits
touch 10 9 1; echo *
## stdout: 1 10 9

#### dangling symbolic link matches
ln -s nowhere l; echo l*
## stdout: l

#### link to a directory with slash
mkdir d; ln -s d l; echo l*/
## stdout: l/

#### quoted star
touch ab; echo "a*" 'a*' a\*
## stdout: a* a* a*

#### quoted question mark
touch ab; echo "a?" a\?
## stdout: a? a?

#### quoted bracket
touch ab; echo "a[b]" a\[b] a[b\]
## stdout: a[b] a[b] a[b]

#### partly quoted
touch 'a*b' axb; echo a'*'*
## stdout: a*b

#### quoted character inside a bracket
touch a-c abc; echo a["-"]c
## stdout: a-c

#### escaped minus in a bracket
touch a-c abc a1c; echo a[1\-z]c
## stdout: a-c a1c

#### quoted range is no range
touch aac abc a-c; echo a[a"-"b]c
## stdout: a-c aac abc

#### star from a variable
touch f1 f2; p='f*'; echo $p
## stdout: f1 f2

#### star from a quoted variable
touch f1; p='f*'; echo "$p"
## stdout: f*

#### star from a command substitution
touch f1 f2; echo $(echo 'f*')
## stdout: f1 f2

#### backslash star from a variable
touch 'f*' f1; p='f\*'; echo $p
## stdout: f\*

#### noglob
touch f1; set -f; echo f*
## stdout: f*

#### noglob off again
touch f1; set -f; set +f; echo f*
## stdout: f1

#### in a for list
touch f1 f2; for i in f*; do echo $i; done
## STDOUT:
f1
f2
## END

#### not in an assignment
touch f1; x=f*; echo "$x"
## stdout: f*

#### not in a case word
touch f1; case f* in 'f*') echo literal;; esac
## stdout: literal

#### not in a here-document
touch f1; cat <<X
f*
X
## stdout: f*

#### not in double quotes with expansion
touch f1; x=f; echo "$x*"
## stdout: f*

#### after a tilde
HOME=$PWD; touch f1; echo ~/f* | sed "s|$PWD|HOME|"
## stdout: HOME/f1

#### names with blanks stay one field
touch 'a b'; set -- a*; echo $#
## stdout: 1

#### names with newlines
touch 'a
b'; set -- a*; echo $#
## stdout: 1

#### names with glob characters
touch '[x]' '*'; set -- *; echo $#
## stdout: 2

#### unclosed bracket is literal
touch 'a[b'; echo a[b*
## stdout: a[b
## OK ksh stdout: a[b*

#### empty bracket is literal
touch 'a[]'; echo a[]*
## stdout: a[]
## OK ksh stdout: a[]*

#### bracket across slash is literal
mkdir 'a[x'; touch 'a[x/y]b'; echo a[x/y]*
## stdout: a[x/y]b

#### reversed range
touch ab; echo a[z-a]
## stdout: a[z-a]

#### lone exclamation bracket
touch 'a[!]'; echo a[!]*
## stdout: a[!]
## OK ksh stdout: a[!]*

#### utf-8 name with question mark
touch aéb; echo a?b
## stdout: aéb
## OK dash/ash stdout: a?b

#### utf-8 bracket
touch aéb; echo a[é]b
## note: bracket expressions hold characters, not bytes
## stdout: aéb
## OK dash/ash/mksh stdout: a[é]b

#### multiple question marks and stars
touch abcdef; echo ?*f a?*?f
## stdout: abcdef abcdef

#### star star
touch ab; echo **
## stdout: ab

#### removed file does not match
touch f1; rm f1; echo f*
## stdout: f*

#### empty directory
mkdir d; cd d; echo *
## stdout: *

#### many files
i=0; while [ $i -lt 200 ]; do : > f$i; i=$((i+1)); done; set -- f*; echo $#
## stdout: 200

#### directory without read permission is a literal (as root all is readable)
mkdir d; touch d/f; echo d/f*
## stdout: d/f

#### case: star
case abc in a*) echo yes;; esac
## stdout: yes

#### case: question mark
case abc in a?c) echo yes;; esac
## stdout: yes

#### case: bracket
case abc in a[b-d]c) echo yes;; esac
## stdout: yes

#### case: leading dot is matched by star
case .a in *) echo yes;; esac
## stdout: yes

#### case: slash is matched by star
case a/b in a*b) echo yes;; esac
## stdout: yes

#### case: slash is matched by a bracket
case a/b in a[/]b) echo yes;; esac
## stdout: yes

#### case: negated class
case a1 in a[![:alpha:]]) echo yes;; esac
## stdout: yes

#### case: quoted pattern from a variable
p='*'; case abc in "$p") echo literal;; *) echo no;; esac
## stdout: no

#### case: pattern from a variable
p='a*'; case abc in $p) echo pattern;; esac
## stdout: pattern

#### case: backslash from a variable escapes
p='\*'; case '*' in $p) echo yes;; *) echo no;; esac
## stdout: yes
## OK mksh stdout: no

#### case: empty pattern
case '' in '') echo empty;; esac
## stdout: empty

#### case: empty string and star
case '' in *) echo yes;; esac
## stdout: yes

#### case: newline and star
case 'a
b' in a*b) echo yes;; esac
## stdout: yes

#### case: newline and question mark
case 'a
b' in a?b) echo yes;; esac
## stdout: yes

#### case: bracket with a backslash
case 'a\' in a[\\]) echo yes;; *) echo no;; esac
## stdout: yes

#### case: closing bracket escaped
case 'a]' in a[\]]) echo yes;; *) echo no;; esac
## stdout: yes

#### case: escaped bracket
case 'a[b]' in a\[b]) echo yes;; esac
## stdout: yes

#### case: caret first
case b in [^a]) echo yes;; *) echo no;; esac
## stdout: yes
## OK dash/mksh stdout: no

#### case: range of digits and letters
for c in 5 f G _; do case $c in [0-9a-f]) echo hex;; *) echo other;; esac; done
## STDOUT:
hex
hex
other
other
## END

#### case: many stars do not take long
case aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa in *a*a*a*a*a*a*a*a*a*b) echo yes;; *) echo no;; esac
## stdout: no
## OK ksh stdout-json: "(timeout)"
## OK ksh status: -1

#### case: class xdigit
case F in [[:xdigit:]]) echo yes;; esac
## stdout: yes

#### case: class cntrl and print
case a in [[:cntrl:]]) echo cntrl;; [[:print:]]) echo print;; esac
## stdout: print

#### case: class blank and graph
case ' ' in [[:graph:]]) echo graph;; [[:blank:]]) echo blank;; esac
## stdout: blank

#### case: class alnum and lower
case q in [[:upper:]]) echo upper;; [[:alnum:]]) echo alnum;; esac
## stdout: alnum

#### case: minus at both ends
for c in - a b; do case $c in [a-]) echo in;; *) echo out;; esac; done
## STDOUT:
in
in
out
## END

#### case: dollar in pattern
x='$'; case '$' in $x) echo yes;; esac
## stdout: yes

#### case: range from a variable
r='[a-c]'; case b in $r) echo yes;; esac
## stdout: yes

#### case: utf-8 question mark
case é in ?) echo one;; ??) echo two;; esac
## stdout: one
## OK dash/ash stdout: two
