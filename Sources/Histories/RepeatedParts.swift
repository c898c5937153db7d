public import Annotations
public import JSON

/// What one line of a history after the other says, held once for all of them.
///
/// Making a text of each costs more than anything else about reading a line.
public struct RepeatedParts: Sendable {
  /// The checksum of the coded text.
  public var textHash = ""
  /// The time of a change.
  public var at = ""
  /// The program and its version.
  public var tool = ""
  /// The checksum of the line before.
  public internal(set) var sum = ""
  private var layerName = ""
  private var layer: Layer.ID?

  init() {}

  /// Reads the name of a layer.
  ///
  /// - Parameter reader: Stands at the name.
  /// - Returns: The layer; nil if the text is no layer's name.
  /// - Throws: `JSONError` where no text stands.
  public mutating func readLayer(from reader: inout JSONReader) throws(JSONError) -> Layer.ID? {
    if try reader.readString(into: &layerName) { layer = Layer.ID(layerName) }
    return layer
  }
}
