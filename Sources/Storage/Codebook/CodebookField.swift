import Files

/// A value with the name of the key that it stands under.
struct CodebookField {
  let key: String
  let node: YAMLNode

  /// Where the value begins.
  var place: CodebookProblem.Place { node.place }
}

/// A value with its place in the file.
struct Placed<Value: Sendable>: Sendable {
  var value: Value
  var place: CodebookProblem.Place
}
