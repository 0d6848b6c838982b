/*
 * setjmp/longjmp need the exception-handling proposal, which not every engine has. Upstream uses them only to
 * leave a decompressor at a corrupt file, so here longjmp() ends the applet (wiring.h prints the right message).
 */
#ifndef SHELLWASM_SETJMP_H
#define SHELLWASM_SETJMP_H

typedef int jmp_buf[1];
typedef jmp_buf sigjmp_buf;

#define setjmp(environment) ((environment)[0] = 0)
#define sigsetjmp(environment, savemask) setjmp(environment)
_Noreturn void sw_longjmp(int value);
#define longjmp(environment, value) sw_longjmp(value)
#define siglongjmp(environment, value) sw_longjmp(value)

#endif
