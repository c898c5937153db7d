#ifndef POSTIL_CSYSTEM_SHIM_H
#define POSTIL_CSYSTEM_SHIM_H

#include <fcntl.h>
#include <linux/fs.h>
#include <linux/openat2.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

/* Declared by unistd.h only with _DEFAULT_SOURCE, which the importer may not set. */
extern long syscall(long number, ...);

/* Hidden from Swift, as fcntl.h gives it its public name only with _GNU_SOURCE. */
static const int postil_o_path = __O_PATH;

/* glibc 2.36 has no wrapper for openat2, and Swift cannot call a variadic function. */
static inline int postil_open_beneath(int directory, const char *path, int flags, mode_t mode) {
  struct open_how how = {
      .flags = (unsigned int)flags,
      .mode = (flags & O_CREAT) ? mode : 0,
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS,
  };
  return (int)syscall(SYS_openat2, directory, path, &how, sizeof how);
}

/* renameat2 is hidden from Swift, as only _GNU_SOURCE declares it. */
static inline int postil_rename_to_free_name(int from_directory, const char *from,
                                             int to_directory, const char *to) {
  return (int)syscall(SYS_renameat2, from_directory, from, to_directory, to, RENAME_NOREPLACE);
}

/* Likewise sync_file_range. Begins to write out all of a file that is not on the disk yet. */
static inline int postil_start_writing(int file) {
  return (int)syscall(SYS_sync_file_range, file, 0L, 0L, SYNC_FILE_RANGE_WRITE);
}

/* Likewise memmem. Whether some bytes stand in others, one after the other. */
extern void *memmem(const void *bytes, size_t byte_count, const void *part, size_t part_count);
static inline int postil_holds(const void *bytes, size_t byte_count, const void *part,
                               size_t part_count) {
  return memmem(bytes, byte_count, part, part_count) != NULL;
}

#endif
