/* The way into libFuzzer, which comes with the compiler. */
#ifndef POSTIL_CFUZZER_H
#define POSTIL_CFUZZER_H

#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

extern long syscall(long number, ...);

int LLVMFuzzerRunDriver(int *count, char ***arguments,
                        int (*take)(const uint8_t *bytes, size_t count));

/* Only _GNU_SOURCE declares memfd_create. */
static inline int postil_memory_file(void) { return (int)syscall(SYS_memfd_create, "fuzz", 0U); }

#endif
