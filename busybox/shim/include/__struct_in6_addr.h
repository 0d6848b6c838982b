/* In place of wasi-libc's, which has the bytes only. */
#ifndef __wasilibc___struct_in6_addr_h
#define __wasilibc___struct_in6_addr_h

struct in6_addr {
	union {
		unsigned char bytes[16];
		unsigned short halves[8];
		unsigned words[4];
	} __in6_union;
};
#define s6_addr __in6_union.bytes
#define s6_addr16 __in6_union.halves
#define s6_addr32 __in6_union.words

#endif
