/// What a study is made of in which every name, remark and text is one of a list.
public struct AttackedTexts: Sendable {
  private static let unitsPerArticle = 40

  private let texts: [String]

  /// The texts of a study.
  ///
  /// - Parameter texts: What is written wherever somebody can write.
  public init(_ texts: [String]) {
    self.texts = texts
  }

  /// The codebook's question about the source, as YAML.
  public var question: String { Self.yaml(texts.prefix(99).joined()) }

  /// Lines of the codebook for labels that are named and described so.
  public var labels: String {
    texts.enumerated().map { place, text in
      let quoted = Self.yaml(text)
      return "      - {id: zz\(place), name: \(quoted), define: \(quoted), use: \(quoted), "
        + "avoid: \(quoted), examples: [{text: \(quoted)}]}\n"
    }.joined()
  }

  /// Lines of the codebook for people who are named so.
  public var people: String {
    "    entities:\n"
      + texts.enumerated().map { place, text in
        "      - {id: person\(place), names: [\(Self.yaml("n\(place) " + text))], "
          + "side: \(Self.yaml(text))}\n"
      }.joined()
  }

  /// Articles whose headline and sentences hold the texts that a file can hold.
  public var articles: [(name: String, text: String)] {
    let readable = texts.filter { !$0.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } }
    return stride(from: 0, to: readable.count, by: Self.unitsPerArticle).map { start in
      let part = readable[start..<min(start + Self.unitsPerArticle, readable.count)]
      let sentences = part.map { "The minister says \($0) in town.\n\n" }
      return ("article\(start)", "Headline of \(part[start])\n\n\(sentences.joined())")
    }
  }

  /// The commands that code the articles.
  ///
  /// - Parameter isSecond: Whether by the second annotator, who says other things of some units.
  /// - Returns: A script, in which some commands are refused.
  public func script(isSecond: Bool) -> String {
    let articles = articles.map(\.name)
    var lines: [String] = []
    for (place, text) in texts.enumerated() {
      let unit = place % Self.unitsPerArticle
      if unit == 0 {
        lines.append("open \(articles[min(place / Self.unitsPerArticle, articles.count - 1)])")
      }
      let stance = isSecond && place % 3 == 0 ? "oppose" : "support"
      lines.append("tag \(unit) \(stance) official speaker=\(Self.shell(text))")
      lines.append("note \(unit) \(Self.shell(text))")
    }
    let endings = articles.map { "open \($0)\ndone --rest none" }
    return (lines + endings).joined(separator: "\n") + "\n"
  }

  /// A text as YAML takes it, everything unusual as an escape.
  private static func yaml(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// A text as a word of the command language.
  private static func shell(_ text: String) -> String { "$'" + escaped(text) + "'" }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || "0123456789 ".unicodeScalars.contains(scalar)
      return scalar.isASCII && isPlain ? String(scalar) : "\\U" + hexadecimal(scalar.value)
    }.joined()
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
