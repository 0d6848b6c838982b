/* musl's internal header of this name: timezone.c defines what is needed of it. */
