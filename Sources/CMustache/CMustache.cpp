#include "CMustache.h"

#include <kainjow/mustache.hpp>

#include <memory>
#include <string>
#include <utility>

namespace mustache = kainjow::mustache;

struct MustacheTemplate {
  mustache::mustache source;
};

struct MustacheValue {
  mustache::data data;

  // The library gives lists to be read only, and copies what is added to them with all that it holds.
  // The list is no constant, so what is added may be moved into it.
  mustache::list &items() { return const_cast<mustache::list &>(data.list_value()); }
};

extern "C" {

MustacheTemplate *mustache_template_new(const char *text, size_t count) noexcept {
  std::unique_ptr<MustacheTemplate> read(
      new MustacheTemplate{mustache::mustache(std::string(text, count))});
  return read->source.is_valid() ? read.release() : nullptr;
}

void mustache_template_free(MustacheTemplate *source) noexcept { delete source; }

MustacheValue *mustache_object_new(void) noexcept {
  return new MustacheValue{mustache::data(mustache::data::type::object)};
}

MustacheValue *mustache_list_new(size_t count) noexcept {
  std::unique_ptr<MustacheValue> list(
      new MustacheValue{mustache::data(mustache::data::type::list)});
  // A list that grows copies its items, since they may throw when they are moved.
  list->items().reserve(count);
  return list.release();
}

void mustache_value_free(MustacheValue *value) noexcept { delete value; }

void mustache_set_text(MustacheValue *object, const char *key, const char *text,
                       size_t count) noexcept {
  object->data[key] = mustache::data(std::string(text, count));
}

void mustache_set_flag(MustacheValue *object, const char *key, bool flag) noexcept {
  object->data[key] = mustache::data(flag);
}

void mustache_set_value(MustacheValue *object, const char *key, MustacheValue *member) noexcept {
  object->data[key] = std::move(member->data);
  delete member;
}

void mustache_append(MustacheValue *list, MustacheValue *item) noexcept {
  list->items().push_back(std::move(item->data));
  delete item;
}

bool mustache_render(MustacheTemplate *source, const MustacheValue *value, MustacheSink sink,
                     void *context) noexcept {
  std::string result;
  source->source.render(value->data, [&result](const std::string &piece) { result += piece; });
  sink(context, result.data(), result.size());
  return source->source.is_valid();
}

}  // extern "C"
