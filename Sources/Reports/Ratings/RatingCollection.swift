import Annotations

/// Gathers the answers of one article's annotators, unit by unit.
struct RatingCollection {
  /// A unit that its annotator looked at, with what was found there.
  struct JudgedUnit {
    let number: Article.Unit.Number
    let statements: [Statement]
  }

  private var answers: [UnitKey: [RatedUnit.Answer]] = [:]
  private var result = ArticleRatings()

  /// The number of units so far.
  var unitCount: Int { answers.count }

  /// What was gathered, in order.
  var ratings: ArticleRatings {
    var ratings = result
    ratings.units = answers.sorted { $0.key < $1.key }
      .map { RatedUnit(name: $0.key.name, answers: $0.value) }
    return ratings
  }

  /// Counts a unit, whether or not somebody has an answer on it.
  mutating func open(_ key: UnitKey) {
    answers[key, default: []] += []
  }

  mutating func leaveOut(_ omission: Omission, count: Int = 1) {
    result.leaveOut(omission, count: count)
  }

  mutating func answer(_ answer: RatedQuestion.YesOrNo, of layer: Layer, on key: UnitKey) {
    add([answer.rawValue], of: layer, on: key)
  }

  /// The units of a layer that were looked at and can be compared; the others are counted.
  mutating func judged(in layer: Layer, of article: CodedArticle) -> [JudgedUnit] {
    var judged: [JudgedUnit] = []
    for unit in layer.units {
      guard unit.otherVersions.isEmpty else {
        leaveOut(.twoVersions)
        continue
      }
      guard let statements = unit.coding.statements else { continue }
      guard let number = article.number(at: unit.span) else {
        leaveOut(.placeLost)
        continue
      }
      judged.append(JudgedUnit(number: number, statements: statements))
    }
    return judged
  }

  /// Takes what the statements of one annotator on a unit say of a variable.
  mutating func add(
    _ statements: [Statement], of layer: Layer, on key: UnitKey, asking variable: Variable
  ) {
    open(key)
    var values = VariableValues(of: variable)
    for statement in statements { values.add(statement[variable.id]) }
    result.valuesGiven += values.given
    result.valuesEqualToDefault += values.equalToDefault
    for omission in values.omissions { leaveOut(omission) }
    guard let answer = values.answer else { return }
    add(answer, of: layer, on: key)
    if answer.count > 1, variable.scale != .set { leaveOut(.severalValues) }
  }

  private mutating func add(_ values: [String], of layer: Layer, on key: UnitKey) {
    let answer = RatedUnit.Answer(annotator: layer.id.annotator, values: values)
    answers[key, default: []].append(answer)
  }
}
