import Annotations
import CMustache

/// A template that can be filled.
///
/// Text is made visible and escaped on its way in, all of it and here alone, so that nothing that
/// stands in an article can be markup, or hide, or reorder what is around it.
final class Template {
  private let source: OpaquePointer

  /// Reads a template; nil if it is none.
  init?(_ text: [UInt8]) {
    let read = text.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.flatMap { mustache_template_new($0, characters.count) }
      }
    }
    guard let read else { return nil }
    source = read
  }

  deinit { mustache_template_free(source) }

  /// Fills the template.
  func rendered(_ fields: Fields) -> [UInt8] {
    let object = Self.object(fields)
    defer { mustache_value_free(object) }
    var result: [UInt8] = []
    withUnsafeMutablePointer(to: &result) { result in
      _ = mustache_render(
        source, object,
        { context, bytes, count in
          context?.assumingMemoryBound(to: [UInt8].self).pointee =
            [UInt8](UnsafeRawBufferPointer(start: bytes, count: count))
        }, result)
    }
    return result
  }

  private static func object(_ fields: Fields) -> OpaquePointer {
    let object = mustache_object_new()
    for (name, value) in fields.members {
      switch value {
      case .text(let text): set(Array(visible(text).utf8), name, in: object)
      case .template(let bytes): set(bytes, name, in: object)
      case .flag(let flag): mustache_set_flag(object, name, flag)
      case .fields(let fields): mustache_set_value(object, name, Self.object(fields))
      case .list(let items):
        let list = mustache_list_new(items.count)
        for item in items { mustache_append(list, Self.object(item)) }
        mustache_set_value(object, name, list)
      }
    }
    return object
  }

  private static func set(_ bytes: [UInt8], _ name: String, in object: OpaquePointer) {
    bytes.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else {
          return mustache_set_text(object, name, "", 0)
        }
        mustache_set_text(object, name, start, characters.count)
      }
    }
  }
}
