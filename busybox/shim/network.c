/* Sockets and names: the host refuses every socket; what a file can answer (/etc/hosts, numbers) works. */
#include <netdb.h>
#include <net/if.h>
#include <resolv.h>
#include "libbb.h"
#include "imports.h"

/* Said once per process, before the error that the applet itself prints. */
static void say_no_network(void)
{
	static smallint said;
	if (!said)
		bb_simple_error_msg("the sandbox has no network");
	said = 1;
}

int socket(int domain, int type, int protocol)
{
	int fd = host_socket(domain, type, protocol);
	if (fd == -EAFNOSUPPORT && domain != AF_UNIX)
		say_no_network();
	return result(fd);
}

int socketpair(int domain, int type, int protocol, int fds[2])
{
	return socket(domain, type, protocol);
}

/* No descriptor is ever a socket. */
static int not_a_socket(void)
{
	errno = ENOTSOCK;
	return -1;
}

int connect(int fd, const struct sockaddr *address, socklen_t size) { return not_a_socket(); }
int bind(int fd, const struct sockaddr *address, socklen_t size) { return not_a_socket(); }
int listen(int fd, int backlog) { return not_a_socket(); }
int setsockopt(int fd, int level, int name, const void *value, socklen_t size) { return not_a_socket(); }
int getsockname(int fd, struct sockaddr *restrict address, socklen_t *restrict size) { return not_a_socket(); }
int getpeername(int fd, struct sockaddr *restrict address, socklen_t *restrict size) { return not_a_socket(); }
ssize_t sendmsg(int fd, const struct msghdr *message, int flags) { return not_a_socket(); }
ssize_t recvmsg(int fd, struct msghdr *message, int flags) { return not_a_socket(); }

ssize_t sendto(int fd, const void *data, size_t size, int flags, const struct sockaddr *to, socklen_t length)
{
	return not_a_socket();
}

ssize_t recvfrom(int fd, void *restrict data, size_t size, int flags, struct sockaddr *restrict from,
	socklen_t *restrict length)
{
	return not_a_socket();
}

static char official_name[256];  /* the first of the names that share the address found last */

/* One line of /etc/hosts: the address of `key`, or its first name when `key` is the address (reverse). */
static char *match_hosts_line(char *line, const char *key, int family, int reverse)
{
	char *rest = line, *word, *address, *first = NULL;
	*strchrnul(line, '#') = '\0';
	address = strtok_r(rest, " \t", &rest);
	if (!address || (family != AF_UNSPEC && !!strchr(address, ':') != (family == AF_INET6)))
		return NULL;
	if (reverse) {
		word = strcmp(address, key) == 0 ? strtok_r(NULL, " \t", &rest) : NULL;
		return word ? xstrdup(word) : NULL;
	}
	while ((word = strtok_r(NULL, " \t", &rest)) != NULL) {
		if (!first)
			first = word;
		if (strcasecmp(word, key) == 0) {
			safe_strncpy(official_name, first, sizeof official_name);
			return xstrdup(address);
		}
	}
	return NULL;
}

static char *search_hosts(const char *key, int family, int reverse)
{
	char *line, *found = NULL;
	FILE *hosts = fopen("/etc/hosts", "re");
	while (hosts && !found && (line = xmalloc_fgetline(hosts)) != NULL) {
		found = match_hosts_line(line, key, family, reverse);
		free(line);
	}
	if (hosts)
		fclose(hosts);
	return found;
}

struct answer {
	struct addrinfo info;
	union { struct sockaddr_in v4; struct sockaddr_in6 v6; } address;
};

/* Fill `answer` from an address in numbers; 0 if `text` is none. */
static int parse_address(const char *text, int family, unsigned port, struct answer *answer)
{
	if (family != AF_INET6 && inet_pton(AF_INET, text, &answer->address.v4.sin_addr) == 1) {
		answer->address.v4.sin_family = AF_INET;
		answer->address.v4.sin_port = htons(port);
		answer->info.ai_addrlen = sizeof answer->address.v4;
	} else if (family != AF_INET && inet_pton(AF_INET6, text, &answer->address.v6.sin6_addr) == 1) {
		answer->address.v6.sin6_family = AF_INET6;
		answer->address.v6.sin6_port = htons(port);
		answer->info.ai_addrlen = sizeof answer->address.v6;
	} else
		return 0;
	answer->info.ai_addr = (struct sockaddr *)&answer->address;
	answer->info.ai_family = answer->info.ai_addr->sa_family;
	return 1;
}

int getaddrinfo(const char *restrict node, const char *restrict service, const struct addrinfo *restrict hints,
	struct addrinfo **restrict list)
{
	int family = hints ? hints->ai_family : AF_UNSPEC, flags = hints ? hints->ai_flags : 0;
	const char *any = family == AF_INET6 ? "::" : "0.0.0.0", *local = family == AF_INET6 ? "::1" : "127.0.0.1";
	unsigned port = service ? bb_strtou(service, NULL, 10) : 0;
	struct answer *answer = xzalloc(sizeof *answer);
	if (!node)
		node = flags & AI_PASSIVE ? any : local;
	int found = parse_address(node, family, port, answer);
	if (!found && !(flags & AI_NUMERICHOST)) {
		char *text = search_hosts(node, family, 0);
		found = text && parse_address(text, family, port, answer);
		free(text);
		if (!found)
			say_no_network();
	}
	if (!found) {
		free(answer);
		return EAI_NONAME;
	}
	answer->info.ai_socktype = hints && hints->ai_socktype ? hints->ai_socktype : SOCK_STREAM;
	answer->info.ai_protocol = hints ? hints->ai_protocol : 0;
	*list = &answer->info;
	return 0;
}

void freeaddrinfo(struct addrinfo *list)
{
	free(list);
}

int getnameinfo(const struct sockaddr *restrict address, socklen_t size, char *restrict host, socklen_t host_size,
	char *restrict service, socklen_t service_size, int flags)
{
	int v6 = address->sa_family == AF_INET6;
	const void *bytes = v6 ? (const void *)&((const struct sockaddr_in6 *)address)->sin6_addr
		: (const void *)&((const struct sockaddr_in *)address)->sin_addr;
	if (host && !inet_ntop(address->sa_family, bytes, host, host_size))
		return EAI_OVERFLOW;
	if (host && !(flags & NI_NUMERICHOST)) {
		char *name = search_hosts(host, AF_UNSPEC, 1);
		if (name)
			safe_strncpy(host, name, host_size);
		else if (flags & NI_NAMEREQD)
			return EAI_NONAME;
		free(name);
	}
	if (service)
		snprintf(service, service_size, "%u", ntohs(((const struct sockaddr_in *)address)->sin_port));
	return 0;
}

const char *gai_strerror(int code)
{
	return code == EAI_NONAME ? "Name or service not known" : "Unknown error";
}

int *__h_errno_location(void)
{
	static int code = HOST_NOT_FOUND;
	return &code;
}

const char *hstrerror(int code)
{
	return code == HOST_NOT_FOUND ? "Unknown host" : "Resolver Error";
}

struct hostent *gethostbyname(const char *name)
{
	static struct in_addr address;
	static char *addresses[] = { (char *)&address, NULL }, *aliases[] = { NULL };
	static struct hostent entry = { NULL, aliases, AF_INET, sizeof address, addresses };
	entry.h_name = (char *)name;
	if (inet_pton(AF_INET, name, &address) == 1)
		return &entry;
	char *text = search_hosts(name, AF_INET, 0);
	int found = text && inet_pton(AF_INET, text, &address) == 1;
	free(text);
	entry.h_name = official_name;
	return found ? &entry : NULL;
}

struct hostent *gethostbyaddr(const void *address, socklen_t size, int family)
{
	return NULL;
}

struct servent *getservbyname(const char *name, const char *protocol)
{
	return NULL;
}

struct servent *getservbyport(int port, const char *protocol)
{
	return NULL;
}

char *inet_ntoa(struct in_addr address)
{
	static char text[INET_ADDRSTRLEN];
	return (char *)inet_ntop(AF_INET, &address, text, sizeof text);
}

int inet_aton(const char *text, struct in_addr *address)
{
	return inet_pton(AF_INET, text, address) == 1;
}

unsigned if_nametoindex(const char *name)
{
	errno = ENODEV;
	return 0;
}

char *if_indextoname(unsigned index, char *name)
{
	errno = ENXIO;
	return NULL;
}

/* The resolver's state, for nslookup: it shows the servers of /etc/resolv.conf. */
struct __res_state *__res_state(void)
{
	static struct __res_state state;
	return &state;
}

int res_init(void)
{
	struct __res_state *state = __res_state();
	char *line;
	FILE *file = fopen("/etc/resolv.conf", "re");
	state->nscount = 0;
	while (file && state->nscount < MAXNS && (line = xmalloc_fgetline(file)) != NULL) {
		struct sockaddr_in *server = &state->nsaddr_list[state->nscount];
		if (is_prefixed_with(line, "nameserver") && inet_pton(AF_INET, skip_whitespace(line + 10), &server->sin_addr) == 1) {
			server->sin_family = AF_INET;
			server->sin_port = htons(53);
			state->nscount++;
		}
		free(line);
	}
	if (file)
		fclose(file);
	if (state->nscount == 0) {
		state->nsaddr_list[0].sin_family = AF_INET;
		inet_pton(AF_INET, "127.0.0.1", &state->nsaddr_list[0].sin_addr);
	}
	return 0;
}
