import Annotations
import JSON

/// Reads a layer file.
struct LayerFileReader {
  /// The format that the file says it has.
  private(set) var format: String?
  private(set) var layer: Layer
  private(set) var basis = LayerCodec.Basis(byteCount: 0, sum: "")

  /// Prepares to read.
  ///
  /// - Parameter id: The layer that the file's path names.
  init(id: Layer.ID) {
    layer = Layer(id: id, textHash: "")
  }

  /// Reads a file's object; the format is known even if the rest fails, because it comes first.
  mutating func read(_ reader: inout JSONReader) throws(JSONError) {
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if try readIdentity(key, from: &reader) { continue }
      if try readState(key, from: &reader) { continue }
      layer.unknown.append(UnknownKey(name: key, json: try reader.rawValue()))
    }
    guard format != nil else { throw reader.error(.schema("a layer with its format")) }
    try reader.finish()
  }

  private mutating func readIdentity(_ key: String, from reader: inout JSONReader)
    throws(JSONError) -> Bool
  {
    switch key {
    case "format": format = try reader.readString()
    case "article": try reader.require("\(layer.id.article)")
    case "annotator": try reader.require("\(layer.id.annotator)")
    case "textSha256": layer.textHash = try reader.readString()
    case "kind": layer.kind = AnnotatorKind(rawValue: try reader.readString()) ?? .person
    default: return false
    }
    return true
  }

  private mutating func readState(_ key: String, from reader: inout JSONReader)
    throws(JSONError) -> Bool
  {
    switch key {
    case "codebook": try readCodebook(from: &reader)
    case "revision": layer.revision = try reader.readInteger()
    case "history": try readBasis(from: &reader)
    case "status": layer.status.state = try reader.readStatus()
    case "why": layer.status.reason = try reader.readString()
    case "units":
      try reader.beginArray()
      while try reader.nextElement() { layer.units.append(try reader.readCodedUnit()) }
    case "orphans":
      try reader.beginArray()
      while try reader.nextElement() { layer.orphans.append(try reader.readCodedUnit()) }
    default: return false
    }
    return true
  }

  private mutating func readCodebook(from reader: inout JSONReader) throws(JSONError) {
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "name": layer.codebookName = try reader.readString()
      case "version": layer.codebookVersion = try reader.readInteger()
      default: try reader.skipValue()
      }
    }
  }

  private mutating func readBasis(from reader: inout JSONReader) throws(JSONError) {
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "bytes": basis.byteCount = try reader.readInteger()
      case "sum": basis.sum = try reader.readString()
      default: try reader.skipValue()
      }
    }
  }
}

extension JSONReader {
  /// Reads a text that must be a certain one.
  mutating func require(_ expected: String) throws(JSONError) {
    guard try readString() == expected else { throw error(.schema("'\(expected)'")) }
  }

  /// Reads a coded unit as a layer file holds it.
  fileprivate mutating func readCodedUnit() throws(JSONError) -> Layer.CodedUnit {
    var numbers = (unit: -1, start: -1, end: -1)
    var values = (quote: "", at: "", codebook: 0, revision: 0)
    var coding = Coding()
    var others: [Coding] = []
    try beginObject()
    while let key = try nextKey() {
      switch key {
      case "n": numbers.unit = try readInteger()
      case "start": numbers.start = try readInteger()
      case "end": numbers.end = try readInteger()
      case "quote": values.quote = try readString()
      case "codebook": values.codebook = try readInteger()
      case "revision": values.revision = try readInteger()
      case "at": values.at = try readString()
      case "otherVersions":
        try beginArray()
        while try nextElement() { others.append(try readCoding() ?? Coding()) }
      default:
        guard try !readKey(key, into: &coding) else { continue }
        coding.unknown.append(UnknownKey(name: key, json: try rawValue()))
      }
    }
    guard let number = Article.Unit.Number(numbers.unit), numbers.start >= 0,
      numbers.start < numbers.end
    else { throw error(.schema("a unit with n, start and end")) }
    let unit = Article.Unit(number: number, span: numbers.start..<numbers.end)
    var coded = Layer.CodedUnit(unit: unit, quote: values.quote, coding: coding)
    coded.otherVersions = others
    coded.codebookVersion = values.codebook
    coded.revision = values.revision
    coded.at = values.at
    return coded
  }
}
