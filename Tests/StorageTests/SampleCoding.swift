import Annotations
import Testing

@testable import Storage

/// An article with its annotator, and changes to their layer.
struct SampleCoding {
  let article: Article
  let layer: Layer.ID
  let codebook = Codebook(name: "talks", version: 3, codesHeadline: true, variables: [])

  init(text: String = "Talks.\nOne. Два. 三。", textHash: String = "hash") throws {
    let id = try #require(Article.ID("wire/calls"))
    let file = Article.Received(file: "", hash: "", byteCount: 0, encoding: "utf-8")
    var article = Article(id: id, received: file, text: ScalarText(text), textHash: textHash)
    article.units = try zip(0..., [0..<6, 7..<11, 12..<16, 17..<19]).map { number, span in
      Article.Unit(number: try #require(Article.Unit.Number(number)), span: span)
    }
    self.article = article
    layer = Layer.ID(annotator: try #require(AnnotatorName("mira")), article: id)
  }

  /// A change of a unit that has no place in a history yet.
  func change(_ name: String, _ unit: Int, before: Coding? = nil, _ after: Coding?) throws -> Change
  {
    make(try #require(Change.ID(name)), .unit(article.units[unit], before: before, after: after))
  }

  /// A change of the article's status that has no place in a history yet.
  func change(_ name: String, _ status: Layer.Status) throws -> Change {
    make(
      try #require(Change.ID(name)), .status(before: Layer.Status(state: .open), after: status))
  }

  /// The changes of one command.
  func batch(_ changes: Change...) -> [Change] {
    zip(1..., changes).map { index, change in
      var change = change
      change.batch = Change.Batch(index: index, count: changes.count)
      return change
    }
  }

  /// Changes made one upon the other.
  func chain(_ changes: [Change]) -> [Change] {
    changes.reduce(into: []) { made, change in
      var change = change
      change.parents = made.last.map { [Change.Parent(id: $0.id, sum: $0.sum)] } ?? []
      change.revision = made.count + 1
      change.sum = ChangeCodec.line(of: change).sum
      made.append(change)
    }
  }

  /// Three changes, one upon the other, of units 1, 2 and 3.
  func threeChanges() throws -> [Change] {
    chain(try (1...3).map { try change("s:\($0)", $0, .stance("support")) })
  }

  private func make(_ id: Change.ID, _ effect: Change.Effect) -> Change {
    var change = Change(id: id, layer: layer, effect: effect, command: "tag")
    change.textHash = article.textHash
    change.at = "2026-01-02T03:04:05Z"
    change.codebookVersion = 3
    change.tool = "postil/1"
    return change
  }
}

extension Coding {
  /// What is recorded by the command `none`.
  static let noStatement = Coding(statements: [])

  static func stance(_ label: String) -> Coding {
    var statement = Statement()
    statement["stance"] = .text(label)
    return Coding(statements: [statement])
  }
}

extension Sequence<Change> {
  /// The changes as the lines of a history.
  var lines: [String] {
    map { String(decoding: ChangeCodec.line(of: $0).bytes, as: UTF8.self) }
  }
}

extension Sequence<String> {
  /// The lines with their line feeds.
  var text: String { map { $0 + "\n" }.joined() }
}
