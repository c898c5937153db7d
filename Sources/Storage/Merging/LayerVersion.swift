public import Annotations
import Histories
import JSON

/// One of several copies of a layer file that are to become one.
///
/// Which of two is taken matters little: after a merge of histories neither fits, and readers go by
/// the history until the next change makes the file anew. It only has to be the same one everywhere.
public struct LayerVersion: Sendable {
  /// The layer.
  public let id: Layer.ID
  /// The file's bytes.
  public let bytes: [UInt8]
  private let layer: Layer
  private let basis: LayerCodec.Basis

  /// The versions in the bytes of a file: one, or those that stand between the marks of a merge.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: The file's path, for errors.
  /// - Returns: The versions that can be read.
  /// - Throws: ``StorageError/newerFormat(path:found:supported:)`` if one must not be replaced by what
  ///   this program knows.
  public static func all(in bytes: [UInt8], path: String) throws(StorageError) -> [LayerVersion] {
    var versions: [LayerVersion] = []
    for side in conflictSides(of: bytes) {
      if let version = try LayerVersion(side, path: path) { versions.append(version) }
    }
    return versions
  }

  /// Whether bytes are those of a layer file, even if they cannot be read as such.
  ///
  /// - Parameter bytes: The file's bytes.
  /// - Returns: True if they state the format near their beginning.
  public static func isLayer(_ bytes: [UInt8]) -> Bool {
    let name = Array("\"postil.layer/".utf8)
    let head = bytes.prefix(4096)
    return head.indices.dropLast(name.count - 1).contains { head[$0...].starts(with: name) }
  }

  /// The version that everybody takes: the one made from the longest history.
  ///
  /// - Parameter versions: The versions, in any order.
  /// - Returns: One of them; nil if there is none.
  public static func chosen(of versions: [LayerVersion]) -> LayerVersion? {
    versions.max { left, right in
      let (first, second) = (left.basis, right.basis)
      guard first == second else {
        return (first.byteCount, first.sum) < (second.byteCount, second.sum)
      }
      return left.bytes.lexicographicallyPrecedes(right.bytes)
    }
  }

  /// The bytes that everybody takes: those of the chosen version, with further keys of the others.
  ///
  /// Those are keys that only newer programs know. Of two values of one key the greater is taken.
  ///
  /// - Parameter versions: Versions of one layer, in any order.
  /// - Returns: The bytes; nil if there is no version.
  public static func merged(_ versions: [LayerVersion]) -> [UInt8]? {
    guard let chosen = chosen(of: versions) else { return nil }
    var layer = chosen.layer
    for version in versions { layer.takeUnknownKeys(of: version.layer) }
    return layer == chosen.layer
      ? chosen.bytes : LayerCodec.bytes(of: layer, basis: chosen.basis)
  }

  private init?(_ bytes: [UInt8], path: String) throws(StorageError) {
    let heading = try? JSONReader.reading(bytes) { (reader) throws(JSONError) in
      try LayerHeading(from: &reader)
    }
    if let format = heading?.format, format != LayerCodec.format {
      throw .newerFormat(path: path, found: format, supported: LayerCodec.format)
    }
    guard let id = heading?.id else { return nil }
    var file = LayerFileReader(id: id)
    do throws(JSONError) {
      try JSONReader.reading(bytes) { (reader) throws(JSONError) in try file.read(&reader) }
    } catch {
      return nil
    }
    self.id = id
    self.bytes = bytes
    layer = file.layer
    basis = file.basis
  }
}

/// What a layer file says of itself before anything else of it is known.
private struct LayerHeading {
  var format: String?
  var id: Layer.ID?

  init(from reader: inout JSONReader) throws(JSONError) {
    var (annotator, article): (AnnotatorName?, Article.ID?)
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "format": format = try reader.readString()
      case "annotator": annotator = AnnotatorName(try reader.readString())
      case "article": article = Article.ID(try reader.readString())
      default: try reader.skipValue()
      }
    }
    guard let annotator, let article else { return }
    id = Layer.ID(annotator: annotator, article: article)
  }
}

extension Layer {
  /// Adds the keys that only newer programs know, and the units that have some and are not here.
  fileprivate mutating func takeUnknownKeys(of other: Layer) {
    unknown = Self.union(of: unknown, other.unknown)
    for unit in other.units where !unit.coding.unknown.isEmpty {
      if let index = units.firstIndex(where: { $0.span == unit.span }) {
        let present = units[index].coding.unknown
        units[index].coding.unknown = Self.union(of: present, unit.coding.unknown)
      } else {
        let after = units.firstIndex { $0.span.lowerBound > unit.span.lowerBound }
        units.insert(unit, at: after ?? units.count)
      }
    }
  }

  /// The keys of both, sorted by name unless one has them all.
  private static func union(of keys: [UnknownKey], _ others: [UnknownKey]) -> [UnknownKey] {
    var kept: [[UInt8]: UnknownKey] = [:]
    for key in keys + others {
      let name = Array(key.name.utf8)
      let isLess = kept[name]?.json.utf8.lexicographicallyPrecedes(key.json.utf8) ?? true
      if isLess { kept[name] = key }
    }
    guard !keys.allSatisfy({ kept[Array($0.name.utf8)] == $0 }) || kept.count > keys.count else {
      return keys
    }
    return kept.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }
}
