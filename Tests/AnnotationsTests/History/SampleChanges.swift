import Annotations
import Testing

/// Changes of one layer, as sessions in several clones make them.
struct SampleChanges {
  let article: Article
  let layer: Layer.ID

  init() throws {
    let id = try #require(Article.ID("wire/calls"))
    let file = Article.Received(file: "", hash: "", byteCount: 0, encoding: "utf-8")
    let text = ScalarText(String(repeating: "Ja. ", count: 40))
    article = Article(id: id, received: file, text: text, textHash: "text")
    layer = Layer.ID(annotator: try #require(AnnotatorName("mira")), article: id)
  }

  /// The unit of a number; all are two characters long.
  func unit(_ number: Int) throws -> Article.Unit {
    let start = 4 * (number - 1)
    return Article.Unit(number: try #require(Article.Unit.Number(number)), span: start..<start + 3)
  }

  /// A change of a unit; `name` is the session's, so that it also orders what nothing else does.
  func change(_ name: String, on parents: [Change] = [], _ unit: Int, _ after: Coding?) throws
    -> Change
  {
    make(name, on: parents, .unit(try self.unit(unit), before: nil, after: after))
  }

  /// A change of the article's status.
  func change(_ name: String, on parents: [Change] = [], _ state: Layer.Status.State) -> Change {
    make(name, on: parents, .status(before: .init(state: .open), after: .init(state: state)))
  }

  func make(_ name: String, on parents: [Change], _ effect: Change.Effect) -> Change {
    let id = Change.ID(session: name, counter: 1)
    var change = Change(id: id, layer: layer, effect: effect, command: "")
    change.parents = parents.map { Change.Parent(id: $0.id, sum: $0.sum) }
    change.revision = 1 + (parents.map(\.revision).max() ?? 0)
    change.at = "at \(name)"
    change.sum = "sum of \(name)"
    return change
  }

  /// A history of any shape, parents before children.
  func random(count: Int, using generator: inout RepeatableGenerator) throws -> [Change] {
    var changes: [Change] = []
    for index in 0..<count {
      let parents = changes.suffix(6).shuffled(using: &generator)
        .prefix(Int.random(in: 0...2, using: &generator))
      let note = Coding(note: "\(Int.random(in: 1...3, using: &generator))")
      let unit = Int.random(in: 1...5, using: &generator)
      changes.append(try change("s\(index)", on: Array(parents), unit, note))
    }
    return changes
  }
}

extension Coding {
  static let noStatement = Coding(statements: [])

  static func stance(_ label: String) -> Coding {
    Coding(statements: [["stance": .text(label)]])
  }
}
