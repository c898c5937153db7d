/// Mends the ampersands of XML.
///
/// Feeds often have names of HTML's characters, which XML does not know, and ampersands that stand
/// for themselves; the parser would drop them.
struct Ampersands {
  private let bytes: [UInt8]
  private var mended: [UInt8] = []
  private var offset = 0

  /// The text with every ampersand that XML would not understand written so that it does.
  ///
  /// - Parameter xml: The text; sections of character data stay as they are.
  /// - Returns: The text, mended where needed.
  static func mended(_ xml: String) -> String {
    guard xml.utf8.contains(UInt8(ascii: "&")) else { return xml }
    var mending = Ampersands(bytes: Array(xml.utf8))
    mending.run()
    return String(decoding: mending.mended, as: UTF8.self)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    mended.reserveCapacity(bytes.count + bytes.count / 16)
  }

  private mutating func run() {
    while offset < bytes.count {
      let rest = bytes[offset...]
      if rest.begins(with: "<![cdata[") {
        copy(upTo: rest.after("]]>")?.startIndex ?? bytes.count)
      } else if rest.first == UInt8(ascii: "&") {
        mend()
      } else {
        let next = rest.dropFirst().firstIndex {
          $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<")
        }
        copy(upTo: next ?? bytes.count)
      }
    }
  }

  private mutating func copy(upTo end: Int) {
    mended += bytes[offset..<end]
    offset = end
  }

  /// Takes a reference, or an ampersand that is none.
  private mutating func mend() {
    let name = bytes[(offset + 1)...].prefix(Self.longestName).prefix { $0 != UInt8(ascii: ";") }
    let isReference = name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: ";")
    let text = String(decoding: name, as: UTF8.self)
    if isReference, name.first == UInt8(ascii: "#") || Self.namesOfXML.contains(text) {
      copy(upTo: name.endIndex + 1)
    } else if isReference, let scalar = NamedCharacters.scalar(named: text) {
      mended += Array(String(scalar).utf8)
      offset = name.endIndex + 1
    } else {
      mended += Array("&amp;".utf8)
      offset += 1
    }
  }

  private static let longestName = 16
  private static let namesOfXML: Set<String> = ["amp", "lt", "gt", "quot", "apos"]
}
