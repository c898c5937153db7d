import Annotations
import Corpus
import JSON

extension ArticleRemarks {
  /// The remarks as further keys of the article record, those that there is something under.
  var keys: [UnknownKey] {
    [
      Self.key("lostCharacters", lostCharacters) { write($0, into: &$1) },
      Self.key("weekdays", weekdays) { write($0, into: &$1) },
    ].compactMap(\.self)
  }

  private static func key<Remark>(
    _ name: String, _ remarks: [Remark], write: (Remark, inout JSONWriter) -> Void
  ) -> UnknownKey? {
    guard !remarks.isEmpty else { return nil }
    var writer = JSONWriter(style: .compact)
    writer.beginArray()
    for remark in remarks {
      writer.beginObject()
      write(remark, &writer)
      writer.endObject()
    }
    writer.endArray()
    return UnknownKey(name: name, json: String(decoding: writer.bytes, as: UTF8.self))
  }

  private func write(_ lost: LostCharacter, into writer: inout JSONWriter) {
    writer.member("kind", lost.kind.rawValue)
    writer.member("start", lost.span.lowerBound)
    writer.member("end", lost.span.upperBound)
    writer.member("quote", article.text[lost.span])
    writer.member("suggestion", lost.suggestion)
  }

  private func write(_ evidence: WeekdayEvidence, into writer: inout JSONWriter) {
    writer.member("weekday", "\(evidence.weekday)")
    writer.member("start", evidence.weekdaySpan.lowerBound)
    writer.member("end", evidence.weekdaySpan.upperBound)
    writer.member("month", evidence.month)
    writer.member("day", evidence.day)
    writer.member("year", evidence.year)
    writer.member("connection", evidence.connection.rawValue)
    writer.key("years")
    writer.beginArray()
    for year in evidence.years { writer.int(year) }
    writer.endArray()
  }
}
