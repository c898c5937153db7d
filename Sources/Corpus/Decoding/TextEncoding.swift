/// The encodings that articles are read in.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, the less significant byte of each code unit first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the more significant byte of each code unit first.
  case utf16BigEndian = "utf-16be"
  /// The eight-bit encoding of Western European Windows.
  case windows1252 = "windows-1252"
  /// The eight-bit encoding of Cyrillic Windows.
  case windows1251 = "windows-1251"
  /// The eight-bit encoding of Russian Unix.
  case koi8r = "koi8-r"
  /// The eight-bit encoding of Ukrainian Unix.
  case koi8u = "koi8-u"

  /// The encoding of a name, without regard to case; nil if articles are not read in it.
  ///
  /// - Parameter name: A name such as `utf-8`, or another label of the same encoding such as
  ///   `latin1`. As on the web, ASCII and ISO 8859-1 are read as Windows-1252, which has more.
  public init?(name: String) {
    let name = name.lowercased()
    guard let encoding = Self(rawValue: name) ?? Self.labels[name] else { return nil }
    self = encoding
  }

  /// The byte order mark of a Unicode encoding; empty for the others.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252, .windows1251, .koi8r, .koi8u: []
    }
  }

  /// Whether the encoding has code units of two bytes.
  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

  /// Other names of the encodings, in lower case.
  ///
  /// Source: the labels of the WHATWG Encoding Standard, those of them that documents have.
  private static let labels: [String: TextEncoding] = {
    let names: [(TextEncoding, [String])] = [
      (.utf8, ["utf8", "unicode-1-1-utf-8", "x-unicode20utf8"]),
      (.utf16LittleEndian, ["utf-16", "utf16", "unicode", "ucs-2", "iso-10646-ucs-2"]),
      (.utf16BigEndian, ["unicodefffe"]),
      (
        .windows1252,
        [
          "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1", "latin1", "l1",
          "us-ascii", "ascii", "ansi_x3.4-1968", "cp819", "ibm819",
        ]
      ),
      (.windows1251, ["cp1251", "x-cp1251"]),
      (.koi8r, ["koi8r", "koi8", "koi", "cskoi8r", "koi8_r"]),
      (.koi8u, ["koi8u", "koi8-ru"]),
    ]
    var labels: [String: TextEncoding] = [:]
    for (encoding, others) in names {
      for label in others { labels[label] = encoding }
    }
    return labels
  }()
}
