internal import JSON

/// An article as a line of a stream: `{"id","text","language"?,…}`.
struct ArticleLine {
  /// The id; nil until it is read.
  private(set) var id: String?
  private(set) var text: String?
  private(set) var language: String?
  /// The members that pass through as they are written.
  private(set) var carried: [(name: String, json: String)] = []
  /// What is wrong with a member that has a meaning here.
  private var problem: ArticleLineProblem?

  /// The members that the result has itself.
  private static let replaced: Set<String> = ["textSha256", "units", "blocks"]

  /// Reads a line.
  ///
  /// - Parameter bytes: The line.
  /// - Throws: ``RecordError`` for what is no such article, with its id if that was read before.
  init(_ bytes: [UInt8]) throws(RecordError) {
    do throws(JSONError) {
      try read(bytes)
    } catch {
      throw RecordError(id: id, .badJSON(error))
    }
    if let problem { throw RecordError(id: id, problem) }
    if id?.isEmpty ?? true { throw RecordError(id: id, .noID) }
    if text == nil { throw RecordError(id: id, .noText) }
  }

  private static let limits = JSONLimits(
    byteCount: InputLines.longestLine, depth: JSONLimits.standard.depth,
    numberByteCount: JSONLimits.standard.numberByteCount)

  private mutating func read(_ bytes: [UInt8]) throws(JSONError) {
    try JSONReader.reading(bytes, limits: Self.limits) { (reader) throws(JSONError) in
      try reader.beginObject()
      while let name = try reader.nextKey() { try readMember(name, &reader) }
      try reader.finish()
    }
  }

  private mutating func readMember(_ name: String, _ reader: inout JSONReader)
    throws(JSONError)
  {
    switch name {
    case "id": id = try readText(name, &reader)
    case "text": text = try readText(name, &reader)
    case "language" where try reader.peek() == .null: try reader.readNull()
    case "language": language = try readText(name, &reader)
    case _ where Self.replaced.contains(name): try reader.skipValue()
    default: carried.append((name, try reader.rawValue()))
    }
  }

  /// Reads a member that must be text; notes what else it is and passes over it.
  private mutating func readText(_ name: String, _ reader: inout JSONReader)
    throws(JSONError) -> String?
  {
    let kind = try reader.peek()
    guard kind != .string else { return try reader.readString() }
    problem = problem ?? .notText(member: name, found: kind)
    try reader.skipValue()
    return nil
  }
}
