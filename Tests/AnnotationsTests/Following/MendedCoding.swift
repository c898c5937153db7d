import Annotations
import Testing

/// An article whose units are split and joined, and one annotator who codes it meanwhile, as a
/// session does: what followed is recorded with the next change.
struct MendedCoding {
  /// The sentences "Anna says yes." to "Ivan says yes.", each 14 characters and a blank.
  static let names = ["Anna", "Boris", "Clara", "Dmitri", "Elena"]

  let record: Article
  let layer: Layer.ID
  private(set) var article: Article
  private(set) var boundaries: [Int: Bool] = [:]
  private(set) var history = History()
  private(set) var remarks: [FollowingRemark] = []

  init(_ text: String = names.map { "\($0) says yes, and \($0) means no." }.joined(separator: " "))
    throws
  {
    let id = try #require(Article.ID("wire/calls"))
    let file = Article.Received(file: "", hash: "", byteCount: 0, encoding: "utf-8")
    var record = Article(id: id, received: file, text: ScalarText(text), textHash: "text")
    var start = 0
    for (index, scalar) in text.unicodeScalars.enumerated() where scalar == "." {
      let number = try #require(Article.Unit.Number(record.units.count + 1))
      record.units.append(Article.Unit(number: number, span: start..<index + 1))
      start = index + 2
    }
    record.blocks = [Article.Block(role: "body", span: 0..<record.text.count)]
    self.record = record
    article = record
    layer = Layer.ID(annotator: try #require(AnnotatorName("mira")), article: id)
  }

  /// The layer as it is read.
  var coded: [Layer.CodedUnit] {
    history.layer(layer, of: article).units.map { unit in
      var unit = unit
      (unit.revision, unit.at) = (0, "")
      return unit
    }
  }

  /// What stands on a unit.
  func coding(_ number: Int) throws -> Coding? {
    history.coding(at: try unit(number).span)
  }

  func unit(_ number: Int) throws -> Article.Unit {
    let number = try #require(Article.Unit.Number(number))
    return try #require(article.unit(number))
  }

  /// Where a word of the text begins.
  func offset(of word: String) throws -> Int {
    let text = record.text.string
    let range = try #require(text.firstRange(of: word))
    return text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
  }

  /// Makes or takes away a boundary, and reads the layer anew.
  mutating func set(_ offset: Int, _ isMade: Bool) {
    boundaries[offset] = isMade
    article = record.mended(by: boundaries)
    remarks = history.follow(article)
  }

  mutating func split(at word: String) throws { set(try offset(of: word), true) }

  mutating func join(_ number: Int) throws { set(try unit(number + 1).span.lowerBound, false) }

  /// Gives a unit a coding, after recording what followed.
  mutating func code(_ number: Int, _ coding: Coding?) throws {
    change(.unit(try unit(number), before: try self.coding(number), after: coding))
  }

  /// Records an effect as one command, what followed first.
  @discardableResult
  mutating func change(_ effect: Change.Effect, undoing undone: Change? = nil) -> Change {
    let followed = history.followed.flatMap(\.changes)
    let counter = history.changes.count
    var own = Change(
      id: Change.ID(session: "s", counter: counter + followed.count + 1), layer: layer,
      effect: effect, command: "tag")
    own.textHash = "text"
    own.undoes = undone?.id
    var previous: Change?
    for (index, change) in (followed + [own]).enumerated() {
      var change = change
      change.id = Change.ID(session: "s", counter: counter + index + 1)
      change.batch = Change.Batch(index: index + 1, count: followed.count + 1)
      change.parents = history.parents(of: change, after: previous)
      change.revision = 1 + history.revision
      change.sum = "sum of \(change.id)"
      history.append(change)
      previous = change
      own = change
    }
    history.follow(article)
    return own
  }

  /// Records nothing but what followed.
  mutating func recordFollowing() {
    change(.status(before: history.status, after: history.status))
  }

  /// Reads the layer anew, its lines in any order.
  mutating func reread(_ changes: [Change]) {
    history = History.ordering(changes)
    history.follow(article)
  }
}

extension Coding {
  /// A statement of somebody.
  static func statement(_ speaker: String, _ stance: String = "support", note: String? = nil)
    -> Coding
  {
    Coding(
      statements: [["speaker": .text(speaker), "stance": .text(stance)]], note: note)
  }
}
