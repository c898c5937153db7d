/* What is used of libxml2's push parsers. The library is loaded when a page is first read, since
   linking it would lengthen every start by a millisecond; so nothing here is linked, and its
   headers, which need a search path of their own, are not needed to build. */
#ifndef POSTIL_CLIBXML_SHIM_H
#define POSTIL_CLIBXML_SHIM_H

#include <dlfcn.h>
#include <stddef.h>

typedef unsigned char libxml_byte;
typedef void (*libxml_callback)(void);

/* xmlSAXHandler: 32 pointers and words, the same since version 2.6. */
struct libxml_events {
  libxml_callback before_elements[14];
  void (*start_element)(void *reader, const libxml_byte *name, const libxml_byte **attributes);
  void (*end_element)(void *reader, const libxml_byte *name);
  libxml_callback reference;
  void (*characters)(void *reader, const libxml_byte *text, int length);
  void (*ignorable_white_space)(void *reader, const libxml_byte *text, int length);
  libxml_callback processing_instruction;
  libxml_callback comment;
  libxml_callback warning;
  libxml_callback error;
  libxml_callback fatal_error;
  libxml_callback parameter_entity;
  void (*character_data)(void *reader, const libxml_byte *text, int length);
  libxml_callback external_subset;
  unsigned int initialized;
  void *reserved;
  libxml_callback start_element_with_namespace;
  libxml_callback end_element_with_namespace;
  libxml_callback structured_error;
};

_Static_assert(sizeof(struct libxml_events) == 32 * sizeof(void *), "as large as xmlSAXHandler");
_Static_assert(offsetof(struct libxml_events, initialized) == 27 * sizeof(void *),
               "laid out as xmlSAXHandler");

/* HTML_PARSE_… and XML_PARSE_…, which have the same values. */
enum libxml_option {
  libxml_recover = 1 << 0,
  libxml_no_error_output = 1 << 5,
  libxml_no_warning_output = 1 << 6,
  libxml_no_network = 1 << 11,
  libxml_ignore_declared_encoding = 1 << 21,
};

/* XML_CHAR_ENCODING_UTF8 */
static const int libxml_utf8 = 1;

/* The beginning of xmlError. */
struct libxml_mistake {
  int domain;
  int code;
  char *message;
  int level;
  char *file;
  int line;
};

/* The functions that are called; a parser is their opaque pointer. */
struct libxml_functions {
  void (*initialize)(void);
  void *(*create_html)(struct libxml_events *events, void *reader, const char *text, int length,
                       const char *file_name, int encoding);
  void *(*create_xml)(struct libxml_events *events, void *reader, const char *text, int length,
                      const char *file_name);
  int (*use_html_options)(void *parser, int options);
  int (*use_xml_options)(void *parser, int options);
  int (*set_encoding)(void *parser, int encoding);
  int (*parse_html)(void *parser, const char *text, int length, int is_last);
  int (*parse_xml)(void *parser, const char *text, int length, int is_last);
  const struct libxml_mistake *(*last_mistake)(void *parser);
  int (*line)(void *parser);
  void (*stop)(void *parser);
  void (*free_html)(void *parser);
  void (*free_xml)(void *parser);
};

/* Loads the library for the rest of the process and finds the functions. Returns NULL, or what the
   dynamic linker says is wrong. */
static inline const char *libxml_load(struct libxml_functions *functions) {
  void *library = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return dlerror();
  const struct {
    const char *name;
    void *place;
  } symbols[] = {
      {"xmlInitParser", &functions->initialize},
      {"htmlCreatePushParserCtxt", &functions->create_html},
      {"xmlCreatePushParserCtxt", &functions->create_xml},
      {"htmlCtxtUseOptions", &functions->use_html_options},
      {"xmlCtxtUseOptions", &functions->use_xml_options},
      {"xmlSwitchEncoding", &functions->set_encoding},
      {"htmlParseChunk", &functions->parse_html},
      {"xmlParseChunk", &functions->parse_xml},
      {"xmlCtxtGetLastError", &functions->last_mistake},
      {"xmlSAX2GetLineNumber", &functions->line},
      {"xmlStopParser", &functions->stop},
      {"htmlFreeParserCtxt", &functions->free_html},
      {"xmlFreeParserCtxt", &functions->free_xml},
  };
  for (size_t index = 0; index < sizeof symbols / sizeof *symbols; index++) {
    void *symbol = dlsym(library, symbols[index].name);
    if (symbol == NULL) return dlerror();
    *(void **)symbols[index].place = symbol;
  }
  /* Else the first parser would do this, in whatever thread it is made. */
  functions->initialize();
  return NULL;
}

#endif
