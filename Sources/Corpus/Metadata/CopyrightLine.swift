/// What a copyright line says.
enum CopyrightLine {
  /// The owner whom a line such as `© 2021 Example Media Ltd. All rights reserved` names.
  ///
  /// - Returns: The owner, or nil if the line claims no copyright by a sign, a word or a year in
  ///   brackets, or names nobody.
  static func owner(in line: String) -> String? {
    var isClaim = false
    var words: [String] = []
    for part in line.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      let word = String(part)
      if isSign(word) || isYear(word) {
        isClaim = isClaim || isSign(word) || word.utf8.first == UInt8(ascii: "[")
      } else {
        words.append(word)
      }
    }
    guard isClaim else { return nil }
    let owner = withoutRights(words).joined(separator: " ")
    let name = trimmed(owner)
    return name.isEmpty ? nil : name
  }

  private static func isSign(_ word: String) -> Bool {
    ["©", "(c)", "copyright"].contains(trimmed(word.lowercased(), [":", ","]))
  }

  /// Whether a word is a year or a span of years, possibly in brackets.
  private static func isYear(_ word: String) -> Bool {
    let digits = word.utf8.filter { (0x30...0x39).contains($0) }
    let others = Set(word.unicodeScalars.filter { !("0"..."9").contains($0) })
    return digits.count % 4 == 0 && !digits.isEmpty
      && others.isSubset(of: ["[", "]", "(", ")", ",", ".", "-", "–"])
  }

  /// The words before `All rights reserved`.
  private static func withoutRights(_ words: [String]) -> ArraySlice<String> {
    let place = words.indices.first {
      words[$0...].prefix(3).map { trimmed($0.lowercased(), ["."]) } == [
        "all", "rights", "reserved",
      ]
    }
    let named = words[..<(place ?? words.endIndex)]
    return named.first?.lowercased() == "by" ? named.dropFirst() : named
  }

  private static func trimmed(
    _ text: String, _ marks: Set<Unicode.Scalar> = [" ", ",", ";", ":", "|", "-", "–"]
  ) -> String {
    let scalars = text.unicodeScalars.drop { marks.contains($0) }
    let kept = scalars.reversed().drop { marks.contains($0) }.reversed()
    var view = String.UnicodeScalarView()
    view.append(contentsOf: kept)
    return String(view)
  }
}
