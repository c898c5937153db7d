import Annotations
import JSON

/// What every line of a history says of itself, whatever its change does.
struct HistoryLine: HistoryEntry {
  var id: Change.ID
  var parents: [Change.Parent]
  var revision: Int
  var batch: Change.Batch?
  /// The layer or the article that it changes.
  var subject: String
  /// Changes that a repair found missing.
  var lost: [String] = []
  var sum = ""
}

extension HistoryLine {
  /// Reads a line's object; keys that it does not know are passed over.
  ///
  /// - Throws: `JSONError` where it is no change of a layer or of an article.
  init(from reader: inout JSONReader) throws(JSONError) {
    var (id, parents, revision): (Change.ID?, [Change.Parent]?, Int?)
    var (batch, subject): (Change.Batch?, String?)
    var lost: [String] = []
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "id": id = try reader.readChangeID()
      case "parents": parents = try reader.readParents()
      case "revision": revision = try reader.readInteger()
      case "batch": batch = try Self.batch(from: &reader)
      case "layer", "article": subject = try reader.readString()
      case "lost":
        try reader.beginArray()
        while try reader.nextElement() { lost.append(try reader.readString()) }
      default: try reader.skipValue()
      }
    }
    guard let id, let parents, let revision, let subject else {
      throw reader.error(.schema("a change with id, parents and revision"))
    }
    try reader.finish()
    self.init(
      id: id, parents: parents, revision: revision, batch: batch, subject: subject, lost: lost)
  }

  private static func batch(from reader: inout JSONReader) throws(JSONError) -> Change.Batch? {
    try reader.readOptional { (reader) throws(JSONError) in
      let (index, count) = try reader.readPair(
        "a place and a number of changes",
        { (reader) throws(JSONError) in try reader.readInteger() },
        { (reader) throws(JSONError) in try reader.readInteger() })
      return Change.Batch(index: index, count: count)
    } ?? nil
  }
}

/// Lines of any history: what merging looks at.
enum HistoryLineCodec: HistoryCodec {
  static let format = "postil.history/1"

  static func entry(
    from reader: inout JSONReader, _ repeated: inout RepeatedParts
  ) throws(JSONError) -> HistoryLine {
    try HistoryLine(from: &reader)
  }

  static func subject(of entry: HistoryLine) -> String { entry.subject }
}
