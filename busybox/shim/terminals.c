/* Terminals: the host knows Linux's requests and structures. */
#include <stdarg.h>
#include "imports.h"

/* Bits of c_cflag that hold the speed. */
enum { SPEED_BITS = 0x100f };

int isatty(int fd)
{
	return result(host_isatty(fd)) == 0;
}

int ioctl(int fd, int request, ...)
{
	va_list arguments;
	va_start(arguments, request);
	void *argument = va_arg(arguments, void *);
	va_end(arguments);
	return result(host_ioctl(fd, request, argument));
}

int tcgetattr(int fd, struct termios *settings)
{
	return result(host_ioctl(fd, TCGETS, settings));
}

int tcsetattr(int fd, int when, const struct termios *settings)
{
	return result(host_ioctl(fd, TCSETS + when, (void *)settings));
}

int tcflush(int fd, int queue)
{
	return isatty(fd) ? 0 : -1;
}

int tcdrain(int fd)
{
	return isatty(fd) ? 0 : -1;
}

speed_t cfgetospeed(const struct termios *settings)
{
	return settings->c_cflag & SPEED_BITS;
}

speed_t cfgetispeed(const struct termios *settings)
{
	return cfgetospeed(settings);
}

int cfsetospeed(struct termios *settings, speed_t speed)
{
	if (speed & ~SPEED_BITS) {
		errno = EINVAL;
		return -1;
	}
	settings->c_cflag = (settings->c_cflag & ~SPEED_BITS) | speed;
	return 0;
}

int cfsetispeed(struct termios *settings, speed_t speed)
{
	return speed ? cfsetospeed(settings, speed) : 0;
}

pid_t tcgetpgrp(int fd)
{
	return result(host_ident(ID_TCGETPGRP, fd, 0));
}

int tcsetpgrp(int fd, pid_t group)
{
	return result(host_ident(ID_TCSETPGRP, fd, group));
}

pid_t tcgetsid(int fd)
{
	return isatty(fd) ? getsid(0) : -1;
}

int ttyname_r(int fd, char *buffer, size_t size)
{
	char link[32];
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	if (!isatty(fd))
		return ENOTTY;
	ssize_t length = readlink(link, buffer, size - 1);
	if (length < 0)
		return errno;
	buffer[length] = '\0';
	return 0;
}

char *ttyname(int fd)
{
	static char name[64];
	int error = ttyname_r(fd, name, sizeof name);
	errno = error ? error : errno;
	return error ? NULL : name;
}

char *ctermid(char *buffer)
{
	static char name[] = "/dev/tty";
	return buffer ? strcpy(buffer, name) : name;
}

void cfmakeraw(struct termios *settings)
{
	settings->c_iflag &= ~(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
	settings->c_oflag &= ~OPOST;
	settings->c_lflag &= ~(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
	settings->c_cflag = (settings->c_cflag & ~(CSIZE | PARENB)) | CS8;
	settings->c_cc[VMIN] = 1;
	settings->c_cc[VTIME] = 0;
}
