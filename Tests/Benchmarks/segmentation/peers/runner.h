/* What the runners of segmenters with a C interface share: documents, and answers to commands.
 *
 * Documents come from a file: each its length in bytes, a line feed, and its UTF-8. "time" is answered
 * with the CPU seconds of cutting all of them and the number of sentences, "cut" with a line for each
 * document: start and end of its sentences, in the runner's own unit. */
#ifndef SEGMENTATION_BENCHMARK_RUNNER_H
#define SEGMENTATION_BENCHMARK_RUNNER_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct document {
  char *text;
  int length;
};

struct span {
  int start, end;
};

/* Cuts a document into at most length + 1 spans; returns their number. */
typedef int cut_function(const struct document *document, struct span *spans);

static struct document *documents;
static int document_count, longest;

static void load_documents(const char *path) {
  FILE *file = fopen(path, "r");
  int length;
  if (!file) exit(2);
  while (fscanf(file, "%d", &length) == 1 && fgetc(file) == '\n') {
    struct document document = {malloc(length + 1), length};
    if (fread(document.text, 1, length, file) != (size_t)length) exit(2);
    document.text[length] = 0;
    if ((document_count & (document_count - 1)) == 0)
      documents = realloc(documents, (document_count ? document_count * 2 : 1) * sizeof document);
    documents[document_count++] = document;
    if (length > longest) longest = length;
  }
  fclose(file);
}

static double processor_seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static void answer_commands(cut_function *cut) {
  struct span *spans = malloc((longest + 1) * sizeof *spans);
  char command[16];
  while (fgets(command, sizeof command, stdin)) {
    double start = processor_seconds();
    long total = 0;
    for (int d = 0; d < document_count; d++) {
      int count = cut(&documents[d], spans);
      total += count;
      if (command[0] == 't') continue;
      for (int s = 0; s < count; s++)
        printf("%s%d %d", s ? " " : "", spans[s].start, spans[s].end);
      putchar('\n');
    }
    if (command[0] == 't') printf("%.9f %ld\n", processor_seconds() - start, total);
    fflush(stdout);
  }
}

#endif
