import Annotations

/// Words in which articles are called by their places, because an id often tells who published it.
///
/// An id that has no slash may be a word of any text, so it counts only where it stands in quotation
/// marks, behind a slash or before `#`.
struct OutletMask {
  private let names: [[UInt8]: String]
  /// The bytes of the longest id; nothing longer is looked up.
  private let longest: Int

  /// Prepares to replace ids.
  ///
  /// - Parameter ids: All articles, in their order.
  init(_ ids: [Article.ID]) {
    var names: [[UInt8]: String] = [:]
    for (place, id) in ids.enumerated() {
      names[Array("\(id)".utf8)] = "article \(place + 1) of \(ids.count)"
    }
    self.names = names
    longest = names.keys.map(\.count).max() ?? 0
  }

  /// What an article is called.
  ///
  /// - Parameter id: The article.
  /// - Returns: Its place, such as `article 3 of 8`.
  func name(of id: Article.ID) -> String {
    names[Array("\(id)".utf8)] ?? "article"
  }

  /// Words with the places of articles for their ids.
  func applied(to words: String) -> String {
    let bytes = Array(words.utf8)
    var shown: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let end = bytes[position...].firstIndex { !Self.isPartOfID($0) } ?? bytes.count
      if let found = id(in: bytes, from: position, upTo: end) {
        shown += found.name.utf8
        position = found.end
      } else {
        // An id begins where a segment of a path does.
        let next = bytes[position..<end].firstIndex(of: UInt8(ascii: "/")) ?? end
        let rest = min(next + 1, bytes.count)
        shown += bytes[position..<rest]
        position = rest
      }
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// A text with the places of articles for their ids.
  func applied(to text: StyledText) -> StyledText {
    var shown = StyledText()
    for span in text.spans { shown.append(applied(to: span.text), span.style) }
    return shown
  }

  /// A refusal with the places of articles for their ids.
  func applied(to refusal: Refusal) -> Refusal {
    let words = refusal.words
    let message = applied(to: words.message)
    let hint = applied(to: words.hint)
    guard (message, hint) != (words.message, words.hint) else { return refusal }
    return .reworded(Refusal.Words(words.code, message, hint))
  }

  /// What a command came to, with the places of articles for their ids.
  func applied(to reply: Reply) -> Reply {
    var shown = reply
    shown.text = applied(to: reply.text)
    shown.remarks = reply.remarks.map { applied(to: $0) }
    shown.document = reply.document.map {
      Array(applied(to: String(decoding: $0, as: UTF8.self)).utf8)
    }
    shown.refusal = reply.refusal.map { applied(to: $0) }
    for index in shown.acknowledgements.indices {
      shown.acknowledgements[index].what = applied(to: shown.acknowledgements[index].what)
      shown.acknowledgements[index].articleName = shown.acknowledgements[index].article.map(name)
    }
    return shown
  }

  /// The longest id that begins at a place, with where it ends.
  private func id(in bytes: [UInt8], from start: Int, upTo end: Int) -> (name: String, end: Int)? {
    for place in stride(from: min(end, start + longest), to: start, by: -1) {
      let isEnd =
        place == end || bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: "/")
      guard isEnd, let name = names[Array(bytes[start..<place])] else { continue }
      let before = start > 0 ? bytes[start - 1] : 0
      let after = place < bytes.count ? bytes[place] : 0
      let isMarked = "/'\"".utf8.contains(before) || after == UInt8(ascii: "#")
      if isMarked || bytes[start..<place].contains(UInt8(ascii: "/")) { return (name, place) }
    }
    return nil
  }

  private static func isPartOfID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"): true
    default: false
    }
  }
}
