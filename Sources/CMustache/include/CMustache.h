#ifndef CMUSTACHE_H
#define CMUSTACHE_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
// Nothing may be thrown into Swift: running out of memory ends the program there as here.
#define MUSTACHE_NOTHROW noexcept
extern "C" {
#else
#define MUSTACHE_NOTHROW
#endif

/// A template that was read.
typedef struct MustacheTemplate MustacheTemplate;
/// What a template is filled with: an object, or a list.
typedef struct MustacheValue MustacheValue;
/// Takes the result.
typedef void (*MustacheSink)(void *_Nullable context, const char *_Nonnull bytes, size_t count);

/// Reads a template; null if it is none. Released by `mustache_template_free`.
MustacheTemplate *_Nullable mustache_template_new(const char *_Nonnull text, size_t count) MUSTACHE_NOTHROW;
void mustache_template_free(MustacheTemplate *_Nonnull source) MUSTACHE_NOTHROW;

/// An object without members, and a list without items that is to get so many. Released by `mustache_value_free`, or by the
/// value that takes them.
MustacheValue *_Nonnull mustache_object_new(void) MUSTACHE_NOTHROW;
MustacheValue *_Nonnull mustache_list_new(size_t count) MUSTACHE_NOTHROW;
void mustache_value_free(MustacheValue *_Nonnull value) MUSTACHE_NOTHROW;

/// Give an object a member. Text is escaped when it is rendered.
void mustache_set_text(MustacheValue *_Nonnull object, const char *_Nonnull key,
                       const char *_Nonnull text, size_t count) MUSTACHE_NOTHROW;
void mustache_set_flag(MustacheValue *_Nonnull object, const char *_Nonnull key, bool flag) MUSTACHE_NOTHROW;
/// Gives an object a member and takes the member over.
void mustache_set_value(MustacheValue *_Nonnull object, const char *_Nonnull key,
                        MustacheValue *_Nonnull member) MUSTACHE_NOTHROW;
/// Adds an item to a list and takes the item over.
void mustache_append(MustacheValue *_Nonnull list, MustacheValue *_Nonnull item) MUSTACHE_NOTHROW;

/// Fills a template; false if a part of it is no template.
bool mustache_render(MustacheTemplate *_Nonnull source, const MustacheValue *_Nonnull value,
                     MustacheSink _Nonnull sink, void *_Nullable context) MUSTACHE_NOTHROW;

#ifdef __cplusplus
}
#endif

#endif
