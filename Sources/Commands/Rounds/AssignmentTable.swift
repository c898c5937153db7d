import Annotations
import JSON
import Storage

/// A division of articles as it is shown.
struct AssignmentTable {
  private let plan: AssignmentPlan
  private let assignment: Assignment

  /// A division to show.
  ///
  /// - Parameters:
  ///   - plan: What was asked for.
  ///   - assignment: The division.
  init(_ plan: AssignmentPlan, _ assignment: Assignment) {
    self.plan = plan
    self.assignment = assignment
  }

  /// The division in one sentence, as the confirmation says it.
  var sentence: String {
    let articles = assignment.shared.count + assignment.parts.reduce(0) { $0 + $1.own.count }
    let annotators = counted(assignment.parts.count, "annotator")
    let shared = assignment.shared.isEmpty ? "none" : "\(assignment.shared.count)"
    return "assign --round \(plan.round): \(counted(articles, "article")) to \(annotators), "
      + "\(shared) shared"
  }

  /// A line an annotator.
  var text: StyledText {
    var table = TextTable(["annotator", "articles", "shared", "units"])
    for part in assignment.parts {
      let items = assignment.items(of: part)
      table.append([
        "\(part.annotator)", "\(items.count)", "\(assignment.shared.count)", "\(items.units)",
      ])
    }
    return table.text
  }

  /// The division for a program.
  var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("round", plan.round)
    writer.member("kind", plan.kind.rawValue)
    writer.key("seed")
    writer.raw("\(plan.seed)")
    Self.write(assignment.shared, as: "shared", to: &writer)
    writer.key("annotators")
    writer.beginArray()
    for part in assignment.parts {
      writer.beginObject()
      writer.member("annotator", "\(part.annotator)")
      Self.write(part.own, as: "own", to: &writer)
      writer.member("units", assignment.items(of: part).units)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private static func write(
    _ items: [Assignment.Item], as name: String, to writer: inout JSONWriter
  ) {
    writer.key(name)
    writer.beginArray()
    for item in items { writer.string("\(item.article)") }
    writer.endArray()
  }
}
