/*
 * Streams: buffers as large as a host call is dear, and getc() and putc() without a call. Upstream reads and writes
 * most of its data one character at a time.
 */
#ifndef SHELLWASM_STREAMS_H
#define SHELLWASM_STREAMS_H

#undef BUFSIZ
#define BUFSIZ 32768

/* musl's FILE as far as the fast paths need it; streams.c checks the layout. */
struct sw_stream {
	unsigned flags;
	unsigned char *rpos, *rend;
	int (*close)(FILE *);
	unsigned char *wend, *wpos, *wbase;
	size_t (*read)(FILE *, unsigned char *, size_t);
	size_t (*write)(FILE *, const unsigned char *, size_t);
	off_t (*seek)(FILE *, off_t, int);
	unsigned char *buf;
	size_t buf_size;
	FILE *prev, *next;
	int fd, mode, lbf;
};

static inline int sw_getc(FILE *file)
{
	struct sw_stream *stream = (struct sw_stream *)file;
	return stream->rpos != stream->rend ? *stream->rpos++ : getc_unlocked(file);
}

static inline int sw_putc(int byte, FILE *file)
{
	struct sw_stream *stream = (struct sw_stream *)file;
	if ((unsigned char)byte == stream->lbf || stream->wpos == stream->wend)
		return putc_unlocked(byte, file);
	return *stream->wpos++ = byte;
}

#define getc_unlocked(file) sw_getc(file)
#define putc_unlocked(byte, file) sw_putc(byte, file)
#define getchar_unlocked() sw_getc(stdin)
#define putchar_unlocked(byte) sw_putc(byte, stdout)

#endif
