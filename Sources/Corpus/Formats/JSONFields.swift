import JSON

/// The members of an object, found by names whose case counts only where two differ in nothing else.
struct JSONFields {
  private let members: [String: JSONValue]

  /// Takes an object's members.
  init(_ members: [JSONValue.Member]) {
    var found: [String: JSONValue] = [:]
    for member in members.reversed() { found[member.name.lowercased()] = member.value }
    for member in members { found[member.name] = member.value }
    self.members = found
  }

  /// The text of a member: a string, a number as written, or an array's strings joined.
  ///
  /// - Parameters:
  ///   - name: The member's name; if there is none of that name, dots lead into objects.
  ///   - separator: What comes between an array's strings.
  /// - Returns: The text, or nil if there is no such member or it is something else.
  func text(at name: String, joinedBy separator: String) -> String? {
    switch value(at: name) {
    case .string(let text), .number(let text): text
    case .array(let elements): Self.text(of: elements, joinedBy: separator)
    case .null, .bool, .object, nil: nil
    }
  }

  private func value(at name: String) -> JSONValue? {
    if let value = members[name] ?? members[name.lowercased()] { return value }
    let steps = name.unicodeScalars.split(separator: ".", maxSplits: 1).map { String($0) }
    guard steps.count == 2, case .object(let inner) = members[steps[0]] else { return nil }
    return JSONFields(inner).value(at: steps[1])
  }

  private static func text(of elements: [JSONValue], joinedBy separator: String) -> String? {
    var texts: [String] = []
    for element in elements {
      guard case .string(let text) = element else { return nil }
      texts.append(text)
    }
    return texts.isEmpty ? nil : texts.joined(separator: separator)
  }
}
