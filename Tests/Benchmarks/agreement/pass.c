/* One pass of plain C over ratings sorted by unit: split three fields, group by unit, count, alpha.
   It checks nothing and knows nothing but this one shape of file: the least that any reader does. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LABELS = 64, BLOCK = 1 << 20 };
static char names[LABELS][64];
static int name_count;
static double coincidences[LABELS][LABELS];
static int counts[LABELS], ratings;

static int label(const char *start, size_t length) {
  for (int k = 0; k < name_count; k++)
    if (!strncmp(names[k], start, length) && names[k][length] == 0) return k;
  memcpy(names[name_count], start, length);
  return name_count++;
}

static void end_unit(void) {
  if (ratings > 1)
    for (int c = 0; c < name_count; c++)
      for (int k = 0; k < name_count; k++)
        coincidences[c][k] += (double)counts[c] * (counts[k] - (c == k)) / (ratings - 1);
  memset(counts, 0, sizeof counts);
  ratings = 0;
}

int main(int argc, char **argv) {
  if (argc != 2) return 64;
  static char buffer[2 * BLOCK], unit[64];
  int file = open(argv[1], O_RDONLY), first = 1;
  size_t held = 0, unit_length = 0;
  ssize_t got;
  while ((got = read(file, buffer + held, BLOCK)) > 0) {
    char *at = buffer, *end = buffer + held + got;
    for (;;) {
      char *start = at, *fields[3];
      int count = 0;
      while (at < end && *at != '\n') {
        if (*at == ',' && count < 2) fields[count++] = at;
        at++;
      }
      if (at == end) {
        held = end - start;
        memmove(buffer, start, held);
        break;
      }
      fields[2] = at++;
      if (first) { first = 0; continue; }
      size_t length = fields[0] - start;
      if (length != unit_length || memcmp(unit, start, length)) {
        end_unit();
        memcpy(unit, start, unit_length = length);
      }
      counts[label(fields[1] + 1, fields[2] - fields[1] - 1)]++;
      ratings++;
    }
  }
  end_unit();
  double totals[LABELS] = {0}, n = 0, same = 0, expected = 0;
  for (int c = 0; c < name_count; c++)
    for (int k = 0; k < name_count; k++) totals[c] += coincidences[c][k];
  for (int c = 0; c < name_count; c++) { n += totals[c]; same += coincidences[c][c]; }
  for (int c = 0; c < name_count; c++) expected += totals[c] * (totals[c] - 1);
  printf("%.6f\n", 1 - (1 - same / n) / (1 - expected / (n * (n - 1))));
}
