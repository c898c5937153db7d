import Annotations
import JSON

extension Verification {
  /// What was looked at and found, for a program.
  var json: [UInt8] { json(after: nil) }

  /// What a repair did, and what was found afterwards, for a program.
  func json(after repair: Repair?) -> [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("ok", isSound)
    writer.key("checked")
    writer.beginObject()
    writer.member("articles", counts.articles)
    writer.member("codings", counts.codings)
    writer.member("changes", counts.changes)
    writer.member("files", counts.files)
    writer.member("bytes", counts.bytes)
    writer.endObject()
    writer.key("findings")
    writer.beginArray()
    for finding in findings { writer.write(finding) }
    writer.endArray()
    if let repair {
      writer.key("repair")
      writer.write(repair)
    }
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ finding: Finding) {
    beginObject()
    member("severity", finding.severity.rawValue)
    member("code", finding.code.rawValue)
    member("file", finding.path)
    member("line", finding.line)
    member("column", finding.column)
    member("found", finding.found)
    member("expected", finding.expected)
    member("remedy", finding.code.remedy)
    endObject()
  }
}
