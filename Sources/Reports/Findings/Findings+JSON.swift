import Annotations
import JSON

extension Findings {
  /// Writes the findings that are shown as one object, all counts without the units that they count.
  func write(to writer: inout JSONWriter, _ shows: (CodingReport.Section) -> Bool) {
    writer.beginObject()
    writer.member("basis", basis.description)
    writer.key("settled")
    write(settled, to: &writer)
    writer.member("statements", statements)
    if shows(.voices) {
      writer.key("voices")
      writer.write(voices, named: articleName)
    }
    if shows(.stance) {
      writer.array("stances", stances) { $0.write($1) }
      writer.array("stanceMeans", stanceMeans) { $0.write($1) }
    }
    if shows(.sources) {
      writer.array("speakers", speakers) { $0.write($1, named: articleName) }
    }
    writer.endObject()
  }

  private func write(_ settled: Settled, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("byReference", settled.byReference)
    writer.member("byMajority", settled.byMajority)
    writer.member("byOne", settled.byOne)
    for (name, units) in [("tied", settled.tied), ("open", settled.open)] {
      writer.array(name, units) { $0.string("\(articleName($1.article))#\($1.unit)") }
    }
    writer.endObject()
  }

  private func articleName(_ place: Int) -> String {
    articles.indices.contains(place) ? articles[place].id.description : ""
  }
}

extension Basis: CustomStringConvertible {
  /// As it is asked for: `reference`, `majority`, `annotator:` with the name, or
  /// `reference-else-majority`.
  public var description: String {
    switch self {
    case .referenceElseMajority: "reference-else-majority"
    case .reference: "reference"
    case .majority: "majority"
    case .annotator(let name): "annotator:\(name)"
    }
  }
}

extension StanceTable.Division {
  /// The division for programs.
  fileprivate var kind: String {
    switch self {
    case .source: "source"
    case .speaker: "speaker"
    case .key: "key"
    case .month: "month"
    case .outlet: "outlet"
    }
  }

  /// The key by which it divides, if it does.
  fileprivate var key: String? {
    guard case .key(let key) = self else { return nil }
    return key
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ voices: Voices, named articleName: (Int) -> String) {
    beginObject()
    let repetition = voices.repetition
    let tables = [voices.bySource, voices.bySpeaker] + voices.byKey + [voices.byForm]
    array("tables", (tables + [repetition.bySourceOnce]).compactMap(\.self)) { $0.write($1) }
    member("reporter", voices.reporter)
    member("viaOthers", voices.viaOthers)
    array("stories", repetition.stories) { writer, story in
      writer.beginObject()
      writer.array("articles", story.articles) { $0.string(articleName($1)) }
      writer.member("sharedSentences", story.sharedSentences)
      writer.endObject()
    }
    member("repeated", repetition.repeated)
    endObject()
  }

  private mutating func member(_ name: String, _ share: Share?) {
    key(name)
    guard let share else { return null() }
    write(share)
  }

  private mutating func write(_ share: Share) {
    beginObject()
    member("count", share.counted.count)
    member("of", share.whole)
    member("interval", share.interval)
    endObject()
  }

  private mutating func write(_ table: ShareTable) {
    beginObject()
    member("section", table.section)
    member("variable", table.isByKey ? Variable.KnownID.speaker : table.variable)
    member("key", table.isByKey ? table.variable : nil)
    member("total", table.total)
    array("rows", table.rows) { writer, row in
      writer.beginObject()
      writer.category(row.value, row.name, row.kind)
      writer.member("share", row.share)
      writer.endObject()
    }
    endObject()
  }

  fileprivate mutating func write(_ table: StanceTable) {
    beginObject()
    member("target", table.target)
    member("targetKind", table.targetKind?.rawValue)
    member("targets", table.targets)
    member("by", table.division.kind)
    member("key", table.division.key)
    array("labels", table.labels) { writer, label in
      writer.beginObject()
      writer.category(label.id.isEmpty ? nil : label.id, label.name, label.kind)
      writer.endObject()
    }
    array("rows", table.rows) { writer, row in
      writer.beginObject()
      writer.category(row.value, row.name, row.kind)
      writer.member("total", row.total)
      writer.array("shares", row.shares) { $0.write($1) }
      writer.endObject()
    }
    endObject()
  }

  fileprivate mutating func write(_ table: StanceMeanTable) {
    beginObject()
    member("target", table.target)
    member("targetKind", table.targetKind?.rawValue)
    member("targets", table.targets)
    member("by", table.division.kind)
    member("key", table.division.key)
    array("rows", table.rows) { writer, row in
      writer.beginObject()
      writer.category(row.value, row.name, row.kind)
      writer.member("total", row.counted.count)
      writer.member("measured", row.measured)
      writer.member("mean", row.mean)
      writer.member("interval", row.interval)
      writer.member("median", row.median)
      writer.endObject()
    }
    endObject()
  }

  private mutating func category(_ value: String?, _ name: String, _ kind: CategoryKind) {
    member("value", value)
    member("name", name)
    member("kind", kind.rawValue)
  }

  fileprivate mutating func write(_ speaker: SpeakerEntry, named articleName: (Int) -> String) {
    beginObject()
    member("value", speaker.value)
    member("name", speaker.name)
    member("statements", speaker.counted.count)
    for (name, parts) in [
      ("sources", speaker.roles), ("aliases", speaker.aliases), ("outlets", speaker.outlets),
    ] {
      array(name, parts) { writer, part in
        writer.beginObject()
        writer.category(part.value, part.name, part.kind)
        writer.member("count", part.counted.count)
        writer.endObject()
      }
    }
    array("stances", speaker.stands) { writer, stand in
      writer.beginObject()
      writer.member("target", stand.target)
      writer.member("targetKind", stand.targetKind?.rawValue)
      writer.member("stance", stand.stance)
      writer.member("stanceKind", stand.stanceKind?.rawValue)
      writer.member("count", stand.counted.count)
      writer.endObject()
    }
    for (name, quotation) in [("first", speaker.first), ("last", speaker.last)] {
      member(name, quotation.map { "\(articleName($0.unit.article))#\($0.unit.unit)" })
    }
    endObject()
  }
}
