import Annotations
import Histories
import JSON

/// The values of a history line as they are read, before they are known to make a change.
struct ChangeReader {
  private var id: Change.ID?
  private var layer: Layer.ID?
  private var by: AnnotatorName?
  private var parents: [Change.Parent] = []
  private var revision = 0
  private var textHash = ""
  private var at = ""
  private var kind = AnnotatorKind.person
  private var run: String?
  private var batch: Change.Batch?
  private var layerCount: Int?
  private var undoes: Change.ID?
  private var redoes: Change.ID?
  private var following: Change.Following?
  private var isRecheck = false
  private var lost: [String] = []
  private var number: Int?
  private var start: Int?
  private var end: Int?
  private var before = State()
  private var after = State()
  private var command = ""
  private var codebookVersion = 0
  private var tool = ""

  /// Where in ``Key`` the next key is looked for first.
  private var nextKey = 0

  /// The keys of a line, in the order in which they are written.
  private enum Key: String, CaseIterable {
    case id, parents, revision, layer, text, at, by, kind, run, batch, layers, undoes, redoes
    case follow, recheck, lost, unit, start, end, before, after, command, codebook, tool, sum
    case format
  }

  private static let keys = Key.allCases.map { (key: $0, name: $0.rawValue) }

  /// A coding or a status: which one is known only when the line's `unit` is.
  private struct State {
    var coding: Coding?
    var status: Layer.Status?
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - reader: Stands at the line's object.
  ///   - repeated: What the lines before it said.
  /// - Returns: The change, without its checksum.
  /// - Throws: `JSONError` where the line is no change.
  static func change(
    from reader: inout JSONReader, _ repeated: inout RepeatedParts
  ) throws(JSONError) -> Change {
    var values = ChangeReader()
    try reader.beginObject()
    while let name = try reader.nextKey() {
      guard let key = values.key(of: name) else {
        try reader.skipValue()
        continue
      }
      if try values.readOrigin(key, from: &reader, &repeated) { continue }
      if try values.readEffect(key, from: &reader) { continue }
      try values.readTool(key, from: &reader, &repeated)
    }
    try reader.finish()
    guard let change = values.change else {
      throw reader.error(.schema("a change with id, layer, unit, before and after"))
    }
    return change
  }

  /// The key of a name, which most likely is one that is written soon after the last.
  private mutating func key(of name: String) -> Key? {
    let keys = Self.keys
    for step in keys.indices {
      let place = nextKey + step
      let index = place < keys.count ? place : place - keys.count
      guard keys[index].name == name else { continue }
      nextKey = index + 1
      return keys[index].key
    }
    return nil
  }

  private mutating func readOrigin(
    _ key: Key, from reader: inout JSONReader, _ repeated: inout RepeatedParts
  ) throws(JSONError) -> Bool {
    switch key {
    case .id: id = try reader.readChangeID()
    case .parents: parents = try reader.readParents(likely: repeated.sum)
    case .revision: revision = try reader.readInteger()
    case .layer: layer = try readLayer(from: &reader, &repeated)
    case .text:
      _ = try reader.readString(into: &repeated.textHash)
      textHash = repeated.textHash
    case .at:
      _ = try reader.readString(into: &repeated.at)
      at = repeated.at
    case .by: by = try readAuthor(from: &reader)
    case .kind: kind = AnnotatorKind(rawValue: try reader.readString()) ?? .person
    case .run: run = try reader.readOptionalString()
    default: return false
    }
    return true
  }

  private func readLayer(from reader: inout JSONReader, _ repeated: inout RepeatedParts)
    throws(JSONError) -> Layer.ID
  {
    guard let layer = try repeated.readLayer(from: &reader) else {
      throw reader.error(.schema("annotator/article"))
    }
    return layer
  }

  /// Nearly always the layer's annotator, whose name is known to be one.
  private func readAuthor(from reader: inout JSONReader) throws(JSONError) -> AnnotatorName? {
    let name = try reader.readString()
    if let annotator = layer?.annotator, annotator.description == name { return annotator }
    return AnnotatorName(name)
  }

  private mutating func readEffect(_ key: Key, from reader: inout JSONReader)
    throws(JSONError) -> Bool
  {
    switch key {
    case .unit: number = try reader.readOptionalInteger()
    case .start: start = try reader.readOptionalInteger()
    case .end: end = try reader.readOptionalInteger()
    case .before: before = try readState(from: &reader)
    case .after: after = try readState(from: &reader)
    default: return false
    }
    return true
  }

  private mutating func readTool(
    _ key: Key, from reader: inout JSONReader, _ repeated: inout RepeatedParts
  ) throws(JSONError) {
    switch key {
    case .batch: batch = try reader.readBatch()
    case .layers: layerCount = try reader.readInteger()
    case .undoes: undoes = try reader.readOptionalChangeID()
    case .redoes: redoes = try reader.readOptionalChangeID()
    case .follow: following = try reader.readFollowing()
    case .recheck: isRecheck = try reader.readBool()
    case .lost: lost = try reader.readLost()
    case .command: command = try reader.readString()
    case .codebook: codebookVersion = try reader.readInteger()
    case .tool:
      _ = try reader.readString(into: &repeated.tool)
      tool = repeated.tool
    case .format: try reader.require(ChangeCodec.format)
    default: try reader.skipValue()
    }
  }

  private func readState(from reader: inout JSONReader) throws(JSONError) -> State {
    var state = State()
    guard try reader.peek() != .null else {
      try reader.readNull()
      return state
    }
    var coding = Coding()
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if key == "status" {
        state.status = Layer.Status(state: try reader.readStatus(), reason: state.status?.reason)
      } else if key == "why", state.status != nil {
        state.status?.reason = try reader.readString()
      } else if try !reader.readKey(key, into: &coding) {
        coding.unknown.append(UnknownKey(name: key, json: try reader.rawValue()))
      }
    }
    if state.status == nil { state.coding = coding }
    return state
  }

  private var change: Change? {
    guard let id, let layer, revision > 0, let effect else { return nil }
    var change = Change(id: id, layer: layer, effect: effect, command: command)
    change.parents = parents
    change.revision = revision
    change.textHash = textHash
    change.at = at
    change.by = by ?? layer.annotator
    change.kind = kind
    change.run = run
    change.batch = batch
    change.layerCount = layerCount
    change.undoes = undoes
    change.redoes = redoes
    change.following = following
    change.isRecheck = isRecheck
    change.lost = lost
    change.codebookVersion = codebookVersion
    change.tool = tool
    return change
  }

  private var effect: Change.Effect? {
    guard let number else {
      guard let old = before.status, let new = after.status else { return nil }
      return .status(before: old, after: new)
    }
    guard let number = Article.Unit.Number(number), let start, let end, 0 <= start, start < end
    else { return nil }
    let unit = Article.Unit(number: number, span: start..<end)
    return .unit(unit, before: before.coding, after: after.coding)
  }
}

extension JSONReader {
  mutating func readOptionalInteger() throws(JSONError) -> Int? {
    try readOptional { (inner) throws(JSONError) in try inner.readInteger() }
  }

  mutating func readStatus() throws(JSONError) -> Layer.Status.State {
    guard let state = Layer.Status.State(rawValue: try readString()) else {
      throw error(.schema("open, done or irrelevant"))
    }
    return state
  }

  fileprivate mutating func readFollowing() throws(JSONError) -> Change.Following {
    guard let following = Change.Following(rawValue: try readString()) else {
      throw error(.schema("from or to"))
    }
    return following
  }

  fileprivate mutating func readBatch() throws(JSONError) -> Change.Batch? {
    try readOptional { (reader) throws(JSONError) in
      let (index, count) = try reader.readPair(
        "a place and a count",
        { (reader) throws(JSONError) in try reader.readInteger() },
        { (reader) throws(JSONError) in try reader.readInteger() })
      guard let batch = Change.Batch(index: index, count: count) else {
        throw reader.error(.schema("a place and a count"))
      }
      return batch
    }
  }
}
