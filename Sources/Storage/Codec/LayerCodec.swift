public import Annotations
public import JSON

/// Layers as files, `postil.layer/1`.
enum LayerCodec {
  static let format = "postil.layer/1"

  /// What a layer file says of the history it was made from.
  struct Basis: Equatable {
    /// The history's length in bytes.
    var byteCount: Int
    /// The checksum of its last line.
    var sum: String
  }

  /// A layer file's bytes, with a final line feed.
  static func bytes(of layer: Layer, basis: Basis) -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.beginObject()
    writer.key("format")
    writer.string(format)
    writer.key("article")
    writer.string("\(layer.id.article)")
    writer.key("textSha256")
    writer.string(layer.textHash)
    writer.key("annotator")
    writer.string("\(layer.id.annotator)")
    writer.key("kind")
    writer.string(layer.kind.rawValue)
    writeState(of: layer, basis: basis, to: &writer)
    writer.key("units")
    writer.beginArray()
    for unit in layer.units { writer.write(unit) }
    writer.endArray()
    if !layer.orphans.isEmpty {
      writer.key("orphans")
      writer.beginArray()
      for unit in layer.orphans { writer.write(unit) }
      writer.endArray()
    }
    writer.write(layer.unknown)
    writer.endObject()
    return writer.bytes + [10]
  }

  private static func writeState(of layer: Layer, basis: Basis, to writer: inout JSONWriter) {
    writer.key("codebook")
    writer.beginObject()
    writer.key("name")
    writer.string(layer.codebookName)
    writer.key("version")
    writer.int(layer.codebookVersion)
    writer.endObject()
    writer.key("revision")
    writer.int(layer.revision)
    writer.key("history")
    writer.beginObject()
    writer.key("bytes")
    writer.int(basis.byteCount)
    writer.key("sum")
    writer.string(basis.sum)
    writer.endObject()
    writer.key("status")
    writer.string(layer.status.state.rawValue)
    if let reason = layer.status.reason {
      writer.key("why")
      writer.string(reason)
    }
  }
}

extension JSONWriter {
  /// Writes a coded unit as a layer file holds it.
  public mutating func write(_ unit: Layer.CodedUnit) {
    beginObject()
    key("n")
    int(unit.number.value)
    key("start")
    int(unit.span.lowerBound)
    key("end")
    int(unit.span.upperBound)
    key("quote")
    string(unit.quote)
    writeKeys(of: unit.coding)
    if !unit.otherVersions.isEmpty {
      key("otherVersions")
      beginArray()
      for version in unit.otherVersions { write(version) }
      endArray()
    }
    key("codebook")
    int(unit.codebookVersion)
    key("revision")
    int(unit.revision)
    key("at")
    string(unit.at)
    endObject()
  }
}
