public import Annotations
import Files
public import Histories
public import JSON

/// Changes as lines of a history, `postil.history/1`.
public enum ChangeCodec: HistoryCodec, Sendable {
  /// The format's name and version, which newer lines may state.
  public static let format = "postil.history/1"

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - reader: Stands at the line's object.
  ///   - repeated: What the lines before it said.
  /// - Returns: The change, without its checksum.
  /// - Throws: `JSONError` where the line is no change.
  public static func entry(
    from reader: inout JSONReader, _ repeated: inout RepeatedParts
  ) throws(JSONError) -> Change {
    try ChangeReader.change(from: &reader, &repeated)
  }

  /// The layer that a change is of.
  ///
  /// - Parameter entry: The change.
  /// - Returns: The layer.
  public static func subject(of entry: Change) -> Layer.ID { entry.layer }

  /// The line of a change without its line feed, and the checksum in it.
  ///
  /// - Parameter change: The change; its `sum` is not looked at.
  /// - Returns: The line's bytes and its checksum.
  public static func line(of change: Change) -> (bytes: [UInt8], sum: String) {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writeOrigin(of: change, to: &writer)
    writeEffect(of: change, to: &writer)
    writer.key("command")
    writer.string(change.command)
    writer.key("codebook")
    writer.int(change.codebookVersion)
    writer.key("tool")
    writer.string(change.tool)
    writer.endObject()
    return SealedLine.sealing(writer.bytes)
  }

  private static func writeOrigin(of change: Change, to writer: inout JSONWriter) {
    writer.key("id")
    writer.string("\(change.id)")
    writer.key("parents")
    writer.writeParents(change.parents)
    writer.key("revision")
    writer.int(change.revision)
    writer.key("layer")
    writer.string("\(change.layer)")
    writer.key("text")
    writer.string(change.textHash)
    writer.key("at")
    writer.string(change.at)
    writer.key("by")
    writer.string("\(change.by)")
    if change.kind == .program {
      writer.key("kind")
      writer.string(change.kind.rawValue)
    }
    writer.key("run")
    writer.optionalString(change.run)
    writer.key("batch")
    writeBatch(change.batch, to: &writer)
    if let count = change.layerCount {
      writer.key("layers")
      writer.int(count)
    }
    writer.key("undoes")
    writer.optionalString(change.undoes?.description)
    writer.key("redoes")
    writer.optionalString(change.redoes?.description)
    if let following = change.following {
      writer.key("follow")
      writer.string(following.rawValue)
    }
    if change.isRecheck {
      writer.key("recheck")
      writer.bool(true)
    }
    writer.writeLost(change.lost)
  }

  private static func writeBatch(_ batch: Change.Batch?, to writer: inout JSONWriter) {
    guard let batch else { return writer.null() }
    writer.beginArray()
    writer.int(batch.index)
    writer.int(batch.count)
    writer.endArray()
  }

  private static func writeEffect(of change: Change, to writer: inout JSONWriter) {
    switch change.effect {
    case .unit(let unit, let before, let after):
      writer.key("unit")
      writer.int(unit.number.value)
      writer.key("start")
      writer.int(unit.span.lowerBound)
      writer.key("end")
      writer.int(unit.span.upperBound)
      writer.key("before")
      writer.write(before)
      writer.key("after")
      writer.write(after)
    case .status(let before, let after):
      for key in ["unit", "start", "end"] {
        writer.key(key)
        writer.null()
      }
      writer.key("before")
      writer.write(before)
      writer.key("after")
      writer.write(after)
    }
  }
}

extension JSONWriter {
  /// Writes a text, or null.
  mutating func optionalString(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes an article's status as history lines hold it.
  mutating func write(_ status: Layer.Status) {
    beginObject()
    key("status")
    string(status.state.rawValue)
    if let reason = status.reason {
      key("why")
      string(reason)
    }
    endObject()
  }
}
