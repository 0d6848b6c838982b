/* What musl's own files expect of musl's internal headers. */
#define hidden
#define weak_alias(old, new) extern __typeof(old) new __attribute__((__weak__, __alias__(#old)))
#define LOCK(lock) ((void)(lock))
#define UNLOCK(lock) ((void)(lock))
