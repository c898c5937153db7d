/* BlingFire's sentences by its C interface. usage: blingfire DOCUMENTS LIBRARY
 *
 * Offsets in bytes. A sentence ends where the next begins: white space between them does not count. */
#include <dlfcn.h>

#include "runner.h"

typedef int text_to_sentences(const char *text, int length, char *sentences, int *starts, int *ends,
                              int capacity);

static text_to_sentences *divide;
static char *sentences;
static int *starts, *ends, capacity;

static int cut(const struct document *document, struct span *spans) {
  int length = divide(document->text, document->length, sentences, starts, ends, capacity);
  int count = 0;
  if (length <= 0 || length > capacity) return 0;
  /* The sentences are written out, a line each. */
  for (char *line = sentences; line; line = memchr(line, '\n', sentences + length - line)) {
    if (count) line++;
    spans[count] = (struct span){starts[count], document->length};
    if (count) spans[count - 1].end = starts[count];
    count++;
  }
  return count;
}

int main(int count, char **words) {
  if (count < 3) return 64;
  load_documents(words[1]);
  void *library = dlopen(words[2], RTLD_NOW);
  divide = library ? (text_to_sentences *)dlsym(library, "TextToSentencesWithOffsets") : NULL;
  if (!divide) return 1;
  capacity = 2 * longest + 16;
  sentences = malloc(capacity);
  starts = malloc(capacity * sizeof *starts);
  ends = malloc(capacity * sizeof *ends);
  answer_commands(cut);
  return 0;
}
