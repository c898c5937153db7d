// Loaded before the system's library: moves fewer bytes than asked for, or turns the clock.
//   FAULT_SHORT=one|SEED   reads and writes move one byte, or a number of bytes drawn by the seed
//   FAULT_HALF=K           the K-th write to a file takes half, the next says that the disk is full;
//   FAULT_MARK=FILE        then this file is made
//   FAULT_CLOCK=SECONDS    what the clock is ahead, FAULT_AFTER=N after N looks at it
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static unsigned long long state;
static int writes, looks;

static size_t shortened(size_t count) {
  const char *how = getenv("FAULT_SHORT");
  if (!how || count < 2) return count;
  if (!strcmp(how, "one")) return 1;
  if (!state) state = strtoull(how, NULL, 10) * 2 + 1;
  state = state * 6364136223846793005ull + 1442695040888963407ull;
  return 1 + (state >> 33) % count;
}

static int is_file(int descriptor) {
  struct stat status;
  return descriptor > 2 && fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  static ssize_t (*next)(int, const void *, size_t);
  if (!next) *(void **)&next = dlsym(RTLD_NEXT, "write");
  const char *half = getenv("FAULT_HALF");
  if (half && is_file(descriptor)) {
    writes++;
    if (writes == atoi(half)) {
      const char *mark = getenv("FAULT_MARK");
      if (mark) close(open(mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0666));
      return next(descriptor, bytes, count / 2);
    }
    if (writes == atoi(half) + 1) {
      errno = ENOSPC;
      return -1;
    }
  }
  return next(descriptor, bytes, shortened(count));
}

ssize_t read(int descriptor, void *bytes, size_t count) {
  static ssize_t (*next)(int, void *, size_t);
  if (!next) *(void **)&next = dlsym(RTLD_NEXT, "read");
  return next(descriptor, bytes, shortened(count));
}

ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset) {
  static ssize_t (*next)(int, void *, size_t, off_t);
  if (!next) *(void **)&next = dlsym(RTLD_NEXT, "pread");
  return next(descriptor, bytes, shortened(count), offset);
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off_t offset) {
  return pread(descriptor, bytes, count, offset);
}

static time_t shift(void) {
  const char *seconds = getenv("FAULT_CLOCK"), *after = getenv("FAULT_AFTER");
  if (!seconds || (after && looks++ < atoi(after))) return 0;
  return atol(seconds);
}

int clock_gettime(clockid_t clock, struct timespec *moment) {
  static int (*next)(clockid_t, struct timespec *);
  if (!next) *(void **)&next = dlsym(RTLD_NEXT, "clock_gettime");
  int answer = next(clock, moment);
  if (answer == 0 && clock == CLOCK_REALTIME) moment->tv_sec += shift();
  return answer;
}

int gettimeofday(struct timeval *restrict moment, void *restrict zone) {
  struct timespec precise;
  int answer = clock_gettime(CLOCK_REALTIME, &precise);
  (void)zone;
  moment->tv_sec = precise.tv_sec;
  moment->tv_usec = precise.tv_nsec / 1000;
  return answer;
}

time_t time(time_t *moment) {
  struct timespec precise;
  clock_gettime(CLOCK_REALTIME, &precise);
  if (moment) *moment = precise.tv_sec;
  return precise.tv_sec;
}
