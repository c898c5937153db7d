@testable import Files
import Glibc
@testable import JSON
@testable import Ratings
@testable import Streams

/// Tables and JSON.
enum Tables {
  /// Reads JSON as values, writes them, and reads them again; and as a line of a stream.
  static func takeJSON(_ bytes: [UInt8]) {
    let line = (try? SegmentingFilter().line(for: .bytes(bytes))) ?? Array("{}".utf8)
    require((try? JSONValue(parsing: line)) != nil, "a line of a stream is JSON")
    guard let value = try? JSONValue(parsing: bytes) else { return }
    for style in [JSONWriter.Style.compact, .pretty] {
      var writer = JSONWriter(style: style)
      writer.value(value)
      require((try? JSONValue(parsing: writer.bytes)) == value, "values read back")
      require((try? JSONValue(parsing: inert(writer.bytes))) == value, "inert values read back")
    }
  }

  /// Reads rows, each by itself and in blocks.
  static func takeCSV(_ bytes: [UInt8]) {
    for separator in [nil, CSVSeparator.comma] {
      guard let reader = reader(bytes, separator) else { return }
      var count = 0
      do {
        while let row = try reader.nextRow() { count += row.fields.count }
      } catch {}
      guard let blocks = Self.reader(bytes, separator) else { return }
      do {
        while try blocks.nextBlock(ofWidth: 3) != nil { count += 1 }
      } catch {}
      require(count <= 2 * bytes.count + 2, "no more fields than bytes")
    }
  }

  private static func reader(_ bytes: [UInt8], _ separator: CSVSeparator?) -> CSVReader? {
    guard let file = Self.file(bytes), let input = try? InputFile(file.path) else { return nil }
    return try? CSVReader(input, separator: separator, maximumRowBytes: 1 << 12)
  }

  /// Reads ratings, and a partial summary.
  static func takeRatings(_ bytes: [UInt8]) {
    guard let file = file(bytes) else { return }
    _ = try? RatingsReading.read(.file(file.path), RatingsOptions())
    _ = try? PartialDocument(bytes).summary()
  }

  /// A file that is only in memory.
  private static func file(_ bytes: [UInt8]) -> MemoryFile? { MemoryFile(bytes) }
}
