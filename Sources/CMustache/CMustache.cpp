#include "CMustache.h"

#include <kainjow/mustache.hpp>

#include <memory>
#include <string>
#include <utility>

namespace mustache = kainjow::mustache;

struct MustacheTemplate {
  mustache::mustache source;
};

// Lists are kept apart until they are taken over: the library's own can only be copied into.
struct MustacheValue {
  mustache::data object;
  mustache::list items;
  bool is_list;

  mustache::data taken() {
    return is_list ? mustache::data(items) : std::move(object);
  }
};

extern "C" {

MustacheTemplate *mustache_template_new(const char *text, size_t count) noexcept {
  std::unique_ptr<MustacheTemplate> read(
      new MustacheTemplate{mustache::mustache(std::string(text, count))});
  return read->source.is_valid() ? read.release() : nullptr;
}

void mustache_template_free(MustacheTemplate *source) noexcept { delete source; }

MustacheValue *mustache_object_new(void) noexcept {
  return new MustacheValue{mustache::data(), mustache::list(), false};
}

MustacheValue *mustache_list_new(void) noexcept {
  return new MustacheValue{mustache::data(), mustache::list(), true};
}

void mustache_value_free(MustacheValue *value) noexcept { delete value; }

void mustache_set_text(MustacheValue *object, const char *key, const char *text,
                       size_t count) noexcept {
  object->object[key] = mustache::data(std::string(text, count));
}

void mustache_set_flag(MustacheValue *object, const char *key, bool flag) noexcept {
  object->object[key] = mustache::data(flag);
}

void mustache_set_value(MustacheValue *object, const char *key, MustacheValue *member) noexcept {
  object->object[key] = member->taken();
  delete member;
}

void mustache_append(MustacheValue *list, MustacheValue *item) noexcept {
  list->items.push_back(item->taken());
  delete item;
}

bool mustache_render(MustacheTemplate *source, const MustacheValue *value, MustacheSink sink,
                     void *context) noexcept {
  source->source.render(value->object, [sink, context](const std::string &piece) {
    sink(context, piece.data(), piece.size());
  });
  return source->source.is_valid();
}

}  // extern "C"
