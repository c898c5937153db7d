// The bare system calls that an acknowledged change cannot do without.
//   bare start            exits at once
//   bare append FILE      for each line on standard input: append 500 bytes, fsync, answer "ok"
//   bare group DIR N M    N files of M lines of 500 bytes each, synced in groups of 64
//   bare peak COMMAND …   run a command and print its peak memory in KiB on standard error
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char line[500];

static int append(const char *path) {
  int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  char in[4096];
  while (fgets(in, sizeof in, stdin)) {
    if (write(file, line, sizeof line) != sizeof line || fsync(file) != 0) return 1;
    if (write(1, "ok\n", 3) != 3) return 1;
  }
  return 0;
}

static int group(const char *directory, int files, int lines) {
  char path[4096];
  char *block = malloc(64 * sizeof line);
  for (int i = 0; i < 64; i++) memcpy(block + i * sizeof line, line, sizeof line);
  int folder = open(directory, O_RDONLY | O_DIRECTORY);
  for (int f = 0; f < files; f++) {
    snprintf(path, sizeof path, "%s/%d.jsonl", directory, f);
    int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    for (int done = 0; done < lines; done += 64) {
      size_t count = (lines - done < 64 ? lines - done : 64) * sizeof line;
      if (write(file, block, count) != (ssize_t)count || fsync(file) != 0) return 1;
      if (done == 0) fsync(folder);
    }
    close(file);
  }
  return 0;
}

// A child starts with the memory of whoever forks it, so the measuring parent must be small.
static int peak(char **command) {
  pid_t child = fork();
  if (child == 0) {
    execvp(command[0], command);
    _exit(127);
  }
  struct rusage usage;
  int status;
  if (wait4(child, &status, 0, &usage) < 0) return 1;
  fprintf(stderr, "%ld\n", usage.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

int main(int count, char **words) {
  memset(line, 'x', sizeof line - 1);
  line[sizeof line - 1] = '\n';
  if (count == 2 && !strcmp(words[1], "start")) return 0;
  if (count == 3 && !strcmp(words[1], "append")) return append(words[2]);
  if (count == 5 && !strcmp(words[1], "group")) return group(words[2], atoi(words[3]), atoi(words[4]));
  if (count > 2 && !strcmp(words[1], "peak")) return peak(words + 2);
  return 64;
}
