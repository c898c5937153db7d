import TerminalHarness

/// A workspace in which every name, remark and text is one of a list.
struct AttackedStudy {
  /// Where it lies.
  let desk: Desk
  /// The ids of its articles.
  let articles: [String]

  private static let unitsPerArticle = 40

  /// Makes a workspace.
  ///
  /// - Parameter texts: What is written wherever somebody can write.
  /// - Throws: That it could not be made.
  init(_ texts: [String]) throws {
    desk = try Desk(holdsWorkspace: false)
    try desk.postil("init")
    try Self.spoilCodebook(of: desk, with: texts)
    articles = try Self.addArticles(to: desk, with: texts)
    for annotator in ["mira", "jon"] {
      let script = Self.script(articles, texts, isSecond: annotator == "jon")
      try desk.postil("--annotator", annotator, "run", "--keep-going", input: script)
    }
  }

  /// Labels and people that are named and described so.
  private static func spoilCodebook(of desk: Desk, with texts: [String]) throws {
    let quoted = texts.map { yaml($0) }
    let labels = quoted.enumerated().map { place, text in
      "      - {id: zz\(place), name: \(text), define: \(text), use: \(text), avoid: \(text), "
        + "examples: [{text: \(text)}]}\n"
    }
    let people = quoted.enumerated().map { place, text in
      "      - {id: person\(place), names: [\(yaml("n\(place) " + texts[place]))], side: \(text)}\n"
    }
    let codebook = "annotations/codebook.yaml"
    try desk.replace(
      "      - id: narrator\n", with: labels.joined() + "      - id: narrator\n", in: codebook)
    try desk.replace(
      "    optional: true\n    # Remove",
      with: "    optional: true\n    entities:\n\(people.joined())    # Remove", in: codebook)
    try desk.replace(
      "What kind of actor holds the position?", with: yaml(texts.prefix(99).joined()), in: codebook)
  }

  /// Articles whose headline and sentences hold the texts that a file can hold.
  private static func addArticles(to desk: Desk, with texts: [String]) throws -> [String] {
    let readable = texts.filter { !$0.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } }
    var articles: [String] = []
    for start in stride(from: 0, to: readable.count, by: unitsPerArticle) {
      let part = readable[start..<min(start + unitsPerArticle, readable.count)]
      let sentences = part.map { "The minister says \($0) in town.\n\n" }
      let name = "article\(start)"
      try desk.write("Headline of \(part[start])\n\n\(sentences.joined())", to: "../\(name).txt")
      try desk.postil("add", "../\(name).txt")
      articles.append(name)
    }
    return articles
  }

  private static func script(_ articles: [String], _ texts: [String], isSecond: Bool) -> String {
    var lines: [String] = []
    for (place, text) in texts.enumerated() {
      let unit = place % unitsPerArticle
      if unit == 0 {
        lines.append("open \(articles[min(place / unitsPerArticle, articles.count - 1)])")
      }
      let stance = isSecond && place % 3 == 0 ? "oppose" : "support"
      lines.append("tag \(unit) \(stance) official speaker=\(shell(text))")
      lines.append("note \(unit) \(shell(text))")
    }
    let endings = articles.map { "open \($0)\ndone --rest none" }
    return (lines + endings).joined(separator: "\n") + "\n"
  }

  /// A text as YAML takes it, everything unusual as an escape.
  private static func yaml(_ text: String) -> String {
    "\"" + escaped(text, short: { "\\U" + hexadecimal($0, 8) }) + "\""
  }

  /// A text as a word of the command language.
  private static func shell(_ text: String) -> String {
    "$'" + escaped(text, short: { "\\U" + hexadecimal($0, 8) }) + "'"
  }

  private static func escaped(_ text: String, short: (UInt32) -> String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || "0123456789 ".unicodeScalars.contains(scalar)
      return scalar.isASCII && isPlain ? String(scalar) : short(scalar.value)
    }.joined()
  }

  private static func hexadecimal(_ value: UInt32, _ count: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: count - digits.utf8.count) + digits
  }
}
