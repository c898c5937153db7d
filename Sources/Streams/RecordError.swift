internal import JSON

/// Why a record has no result; it stands in the result's place.
public struct RecordError: Error, Sendable, Equatable {
  /// The record's id, as far as it could be read.
  public var id: String?
  /// The stable code by which programs know what is wrong.
  public var code: String
  /// What is wrong, and what to do.
  public var message: String

  /// An error in a record.
  ///
  /// - Parameters:
  ///   - id: The record's id, as far as it could be read.
  ///   - code: The stable code.
  ///   - message: What is wrong, and what to do.
  public init(id: String?, code: String, message: String) {
    self.id = id
    self.code = code
    self.message = message
  }

  /// The line `{"id":…,"error":{"code":…,"message":…}}`, without a line feed.
  public var line: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("id", id)
    writer.key("error")
    writer.beginObject()
    writer.member("code", code)
    writer.member("message", message)
    writer.endObject()
    writer.endObject()
    return inert(writer.bytes)
  }
}
