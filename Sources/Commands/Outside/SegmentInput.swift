/// A file that articles are taken from.
struct SegmentInput: Sendable, Equatable {
  /// How a file holds articles.
  enum Form: String, CaseIterable, Sendable {
    /// It is one.
    case text
    /// Each line is one, as JSON.
    case lines = "jsonl"
  }

  /// The path as it was given; `-` is standard input.
  let path: String
  /// How it holds articles.
  let form: Form

  /// A file.
  ///
  /// - Parameters:
  ///   - path: The path; `-` is standard input.
  ///   - form: How it holds articles; nil if the name's extension is to tell.
  init(_ path: String, form: Form?) {
    self.path = path
    self.form = form ?? Self.form(byExtensionOf: path)
  }

  /// The path without its extension, which names the article of a text file.
  var id: String {
    guard let dot = Self.extensionStart(path) else { return path }
    return String(decoding: path.utf8[..<dot], as: UTF8.self)
  }

  private static func form(byExtensionOf path: String) -> Form {
    guard let dot = extensionStart(path) else { return .text }
    let name = path.utf8[dot...].map { (65...90).contains($0) ? $0 + 32 : $0 }
    return [".jsonl", ".ndjson"].contains { name.elementsEqual($0.utf8) } ? .lines : .text
  }

  /// Where the last dot of the file's name is; nil if there is none, or it begins the name.
  private static func extensionStart(_ path: String) -> String.Index? {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let start = slash.map(path.utf8.index(after:)) ?? path.startIndex
    let name = path.utf8[start...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != start else { return nil }
    return dot
  }
}
