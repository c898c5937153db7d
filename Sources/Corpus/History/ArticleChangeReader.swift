import Annotations
import Histories
import JSON

/// The values of a line of an article's history as they are read, before they are known to make a
/// change.
struct ArticleChangeReader {
  private var id: Change.ID?
  private var article: Article.ID?
  private var parents: [Change.Parent] = []
  private var revision = 0
  private var textHash = ""
  private var at = ""
  private var by: AnnotatorName?
  private var run: String?
  private var undoes: Change.ID?
  private var redoes: Change.ID?
  private var kind = ""
  private var unit: Int?
  private var offset: Int?
  private var newTextHash = ""
  private var record = ""
  private var places: [TextRevision.Place] = []
  private var boundaries: [Int: Bool] = [:]
  private var lost: [String] = []
  private var command = ""
  private var tool = ""

  /// Reads a line.
  ///
  /// - Parameter reader: Stands at the line's object.
  /// - Returns: The change, without its checksum.
  /// - Throws: `JSONError` where the line is no change.
  static func change(from reader: inout JSONReader) throws(JSONError) -> ArticleChange {
    var values = ArticleChangeReader()
    try reader.readMembers { (key, reader) throws(JSONError) in
      if try values.readOrigin(key, from: &reader) { return }
      if try !values.readEffect(key, from: &reader) { try reader.skipValue() }
    }
    try reader.finish()
    guard let change = values.change else { throw reader.error(.schema(values.expected)) }
    return change
  }

  private mutating func readOrigin(_ key: String, from reader: inout JSONReader)
    throws(JSONError) -> Bool
  {
    switch key {
    case "format": _ = try reader.readString(ArticleChangeCodec.format)
    case "id": id = try reader.readChangeID()
    case "parents": parents = try reader.readParents()
    case "revision": revision = try reader.readInteger()
    case "article": article = Article.ID(try reader.readString())
    case "text": textHash = try reader.readString()
    case "at": at = try reader.readString()
    case "by": by = try reader.readOptionalString().flatMap { AnnotatorName($0) }
    case "run": run = try reader.readOptionalString()
    case "tool": tool = try reader.readString()
    default: return false
    }
    return true
  }

  private mutating func readEffect(_ key: String, from reader: inout JSONReader)
    throws(JSONError) -> Bool
  {
    switch key {
    case "undoes": undoes = try reader.readOptionalChangeID()
    case "redoes": redoes = try reader.readOptionalChangeID()
    case "kind": kind = try reader.readString()
    case "unit": unit = try reader.readInteger()
    case "offset": offset = try reader.readInteger()
    case "command": command = try reader.readString()
    case "newText": newTextHash = try reader.readHash()
    case "record": record = try reader.rawValue()
    case "units": places = try reader.readPlaces()
    case "boundaries": boundaries = try reader.readBoundaries()
    case "lost": lost = try reader.readLost()
    default: return false
    }
    return true
  }

  private var change: ArticleChange? {
    guard let id, let article, revision > 0, let effect = effect(on: article) else { return nil }
    var change = ArticleChange(id: id, article: article, effect: effect, command: command)
    change.parents = parents
    change.revision = revision
    change.textHash = textHash
    change.at = at
    change.by = by
    change.run = run
    change.undoes = undoes
    change.redoes = redoes
    change.lost = lost
    change.tool = tool
    return change
  }

  /// What the line has to hold.
  private var expected: String {
    kind == "revise"
      ? "a change with id, article, newText and the record that was replaced"
      : "a change with id, article, kind, unit and offset"
  }

  private func effect(on article: Article.ID) -> ArticleChange.Effect? {
    guard kind != "revise" else { return textRevision(of: article).map { .revision($0) } }
    guard kind != "repair" else { return lost.isEmpty ? nil : .repair }
    guard ["split", "join"].contains(kind), let offset, offset > 0,
      let number = unit.flatMap({ Article.Unit.Number($0) })
    else { return nil }
    return .boundary(.init(offset: offset, unit: number, isMade: kind == "split"))
  }

  private func textRevision(of article: Article.ID) -> TextRevision? {
    guard !newTextHash.isEmpty,
      let old = try? ArticleRecord.article(article, from: Array(record.utf8))
    else { return nil }
    var revision = TextRevision(of: old, record: record, newTextHash: newTextHash)
    revision.places = places
    revision.boundaries = boundaries
    return revision
  }
}

extension JSONReader {
  /// Reads what became of the units of a text that was replaced.
  fileprivate mutating func readPlaces() throws(JSONError) -> [TextRevision.Place] {
    var places: [TextRevision.Place] = []
    try beginArray()
    while try nextElement() {
      var numbers: [String: Int] = [:]
      var kind: TextRevision.Kind?
      try readMembers { (key, reader) throws(JSONError) in
        switch key {
        case "n", "start", "end", "newStart", "newEnd": numbers[key] = try reader.readInteger()
        case "place": kind = TextRevision.Kind(rawValue: try reader.readString())
        default: try reader.skipValue()
        }
      }
      guard let kind, let number = numbers["n"].flatMap({ Article.Unit.Number($0) }),
        let span = Self.span(numbers["start"], numbers["end"])
      else { throw error(.schema("a unit with n, start, end and place")) }
      let new = Self.span(numbers["newStart"], numbers["newEnd"])
      guard (new == nil) == (kind == .orphaned) else {
        throw error(.schema("a unit with newStart and newEnd, or orphaned"))
      }
      let unit = Article.Unit(number: number, span: span)
      places.append(TextRevision.Place(unit: unit, span: new, kind: kind))
    }
    return places
  }

  private static func span(_ start: Int?, _ end: Int?) -> ScalarSpan? {
    guard let start, let end, 0 <= start, start < end else { return nil }
    return start..<end
  }

  fileprivate mutating func readBoundaries() throws(JSONError) -> [Int: Bool] {
    var boundaries: [Int: Bool] = [:]
    try beginArray()
    while try nextElement() {
      let (offset, isMade) = try readPair(
        "an offset and true or false",
        { (reader) throws(JSONError) in try reader.readInteger() },
        { (reader) throws(JSONError) in try reader.readBool() })
      boundaries[offset] = isMade
    }
    return boundaries
  }
}
