/* The numbers of system calls: processes.h has the few that exist. */
