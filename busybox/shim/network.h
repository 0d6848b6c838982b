/* Sockets: there is no network, so every call fails; the declarations let the applets compile. */
#ifndef SHELLWASM_NETWORK_H
#define SHELLWASM_NETWORK_H

#define SOCK_RAW 13
#define SOCK_RDM 14
#define SOCK_SEQPACKET 15
#define SO_REUSEADDR 2
#define SO_ERROR 4
#define SO_DONTROUTE 5
#define SO_BROADCAST 6
#define SO_SNDBUF 7
#define SO_RCVBUF 8
#define SO_KEEPALIVE 9
#define SO_OOBINLINE 10
#define SO_LINGER 13
#define SO_REUSEPORT 15
#define SO_BINDTODEVICE 25
#define PF_UNIX AF_UNIX
#define AF_PACKET 17
#define PF_PACKET AF_PACKET
#define MSG_NOSIGNAL 0x4000
#define MSG_DONTWAIT 0x40
#define SOL_IP 0
#define SOL_IPV6 41
#define SOL_RAW 255
#define POLLPRI 2
#define IPPROTO_ICMPV6 58


/* ancillary data of datagrams */
struct cmsghdr { socklen_t cmsg_len; int cmsg_level, cmsg_type; };
#define CMSG_ALIGN(size) (((size) + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1))
#define CMSG_SPACE(size) (CMSG_ALIGN(size) + CMSG_ALIGN(sizeof(struct cmsghdr)))
#define CMSG_LEN(size) (CMSG_ALIGN(sizeof(struct cmsghdr)) + (size))
#define CMSG_DATA(header) ((unsigned char *)((struct cmsghdr *)(header) + 1))
#define CMSG_FIRSTHDR(message) ((struct cmsghdr *)(message)->msg_control)
#define CMSG_NXTHDR(message, header) ((struct cmsghdr *)NULL)

struct in_addr;
char *inet_ntoa(struct in_addr);
int inet_aton(const char *, struct in_addr *);
int socketpair(int, int, int, int[2]);
int socket(int, int, int);
int connect(int, const struct sockaddr *, socklen_t);
int bind(int, const struct sockaddr *, socklen_t);
int listen(int, int);
int setsockopt(int, int, int, const void *, socklen_t);
int getsockname(int, struct sockaddr *restrict, socklen_t *restrict);
int getpeername(int, struct sockaddr *restrict, socklen_t *restrict);
ssize_t sendto(int, const void *, size_t, int, const struct sockaddr *, socklen_t);
ssize_t recvfrom(int, void *restrict, size_t, int, struct sockaddr *restrict, socklen_t *restrict);
ssize_t sendmsg(int, const struct msghdr *, int);
ssize_t recvmsg(int, struct msghdr *, int);

#endif
