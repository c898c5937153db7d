import Annotations
import Files

/// Reads the values of a codebook's YAML, and collects what is wrong with them.
struct CodebookNodeReader {
  private(set) var problems: [CodebookProblem] = []

  /// Notes a problem.
  mutating func note(_ reason: CodebookProblem.Reason, at place: CodebookProblem.Place) {
    problems.append(CodebookProblem(at: place, reason))
  }

  /// Gives each key of a part with its value to `take`, and other keys to `further`.
  ///
  /// Keys that the part must have and keys that nobody takes are noted.
  mutating func readKeys<Key: CodebookKeys>(
    of node: YAMLNode,
    further: ((inout Self, CodebookField) -> Void)? = nil,
    _ take: (inout Self, Key, CodebookField) -> Void
  ) {
    guard let members = node.members else {
      return note(.shape(.notAMapping(Key.section)), at: node.place)
    }
    for member in members {
      let name = member.key.text ?? ""
      let field = CodebookField(key: name, node: member.value)
      if let key = Key(rawValue: name) {
        take(&self, key, field)
      } else if let further {
        further(&self, field)
      } else {
        let known = Key.allCases.map(\.rawValue)
        note(.shape(.unknownKey(name, in: Key.section, known: known)), at: member.key.place)
      }
    }
    for key in Key.required where node[key.rawValue] == nil {
      note(.shape(.missingKey(key.rawValue, in: Key.section)), at: node.place)
    }
  }

  /// A list's elements; none if it is no list.
  mutating func elements(_ field: CodebookField) -> [YAMLNode] {
    if let elements = field.node.elements { return elements }
    let isEmpty = field.node.text?.isEmpty ?? false
    note(.shape(isEmpty ? .emptyText(key: field.key) : .notAList(key: field.key)), at: field.place)
    return []
  }

  /// A list's elements, of which there must be one.
  mutating func someElements(_ field: CodebookField) -> [YAMLNode] {
    if let elements = field.node.elements, elements.isEmpty {
      note(.shape(.emptyList(key: field.key)), at: field.place)
    }
    return elements(field)
  }

  /// A text that is not empty, without the line feeds that a block of lines ends with.
  mutating func text(_ field: CodebookField) -> String? {
    guard let text = field.node.text else {
      note(.shape(.notAText(key: field.key)), at: field.place)
      return nil
    }
    let end = text.unicodeScalars.lastIndex { $0 != "\n" }
    guard let end else {
      note(.shape(.emptyText(key: field.key)), at: field.place)
      return nil
    }
    return String(text.unicodeScalars[...end])
  }

  /// A text with its place.
  mutating func placedText(_ field: CodebookField) -> Placed<String>? {
    text(field).map { Placed(value: $0, place: field.place) }
  }

  /// A list of texts.
  mutating func texts(_ field: CodebookField) -> [Placed<String>] {
    var texts: [Placed<String>] = []
    for element in elements(field) {
      let text = placedText(CodebookField(key: field.key, node: element))
      if let text { texts.append(text) }
    }
    return texts
  }

  /// A list of names as they are stored.
  mutating func names(_ field: CodebookField) -> [Placed<String>] {
    texts(field).compactMap { name in
      let canonical = Placed(value: canonicalName(name.value), place: name.place)
      guard canonical.value.isEmpty else { return canonical }
      note(.shape(.emptyText(key: field.key)), at: name.place)
      return nil
    }
  }

  /// `true` or `false`.
  mutating func boolean(_ field: CodebookField) -> Bool {
    guard let text = text(field) else { return false }
    if text != "true", text != "false" {
      note(.value(.notTrueOrFalse(key: field.key, found: text)), at: field.place)
    }
    return text == "true"
  }

  /// A whole number of at most nine digits.
  mutating func wholeNumber(_ field: CodebookField, least: Int) -> Int? {
    guard let text = text(field) else { return nil }
    let isDigits = text.utf8.count <= 9 && text.utf8.allSatisfy { (48...57).contains($0) }
    guard isDigits, let number = Int(text), number >= least else {
      note(.value(.notAWholeNumber(key: field.key, found: text, least: least)), at: field.place)
      return nil
    }
    return number
  }

  /// A decimal number.
  mutating func number(_ field: CodebookField) -> Double? {
    guard let text = text(field) else { return nil }
    let isDecimal = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 }
    guard isDecimal, let number = Double(text), number.isFinite else {
      note(.value(.notANumber(key: field.key, found: text)), at: field.place)
      return nil
    }
    return number
  }
}
