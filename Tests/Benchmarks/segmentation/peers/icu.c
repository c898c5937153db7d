/* ICU's sentences by its C interface. usage: icu DOCUMENTS LOCALE utf-8|utf-16
 *
 * utf-8: over UText, offsets in bytes. utf-16: over text that was converted before the clock starts,
 * offsets in UTF-16 units. */
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

#include "runner.h"

static UBreakIterator *iterator;
static UText utf8 = UTEXT_INITIALIZER;

static int places(struct span *spans) {
  int count = 0;
  int32_t start = ubrk_first(iterator);
  for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; start = end, end = ubrk_next(iterator))
    spans[count++] = (struct span){start, end};
  return count;
}

static int cut_utf8(const struct document *document, struct span *spans) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&utf8, document->text, document->length, &status);
  ubrk_setUText(iterator, &utf8, &status);
  return U_SUCCESS(status) ? places(spans) : 0;
}

static int cut_utf16(const struct document *document, struct span *spans) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, (const UChar *)document->text, document->length, &status);
  return U_SUCCESS(status) ? places(spans) : 0;
}

static void convert(struct document *document) {
  UErrorCode status = U_ZERO_ERROR;
  UChar *text = malloc((document->length + 1) * sizeof *text);
  int32_t length;
  u_strFromUTF8(text, document->length + 1, &length, document->text, document->length, &status);
  *document = (struct document){(char *)text, length};
}

int main(int count, char **words) {
  UErrorCode status = U_ZERO_ERROR;
  if (count < 4) return 64;
  load_documents(words[1]);
  iterator = ubrk_open(UBRK_SENTENCE, words[2], NULL, 0, &status);
  if (U_FAILURE(status)) return 1;
  if (!strcmp(words[3], "utf-8")) {
    answer_commands(cut_utf8);
  } else {
    for (int d = 0; d < document_count; d++) convert(&documents[d]);
    answer_commands(cut_utf16);
  }
  return 0;
}
