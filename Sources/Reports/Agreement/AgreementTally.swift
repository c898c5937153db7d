import Agreement

/// The ratings of one question, as the table that agreement is computed from.
struct AgreementTally {
  /// From how many articles on whole articles are resampled, and not units.
  static let articlesToResample = 10
  /// How many units that were rated alike are named at most.
  private static let namesPerPattern = 3

  let reader: RatingReader
  private var table: RatingTable
  /// The same answers as sets, for a question that takes one value but may be given several.
  private var sets: RatingTable
  private let takesOneLabel: Bool
  private var read = ArticleRatings()
  private var comparedArticles = 0

  init(_ reader: RatingReader) throws(RatingError) {
    let question = reader.question
    self.reader = reader
    table = try RatingTable(
      level: question.level, labels: question.declaredValues, namesPerPattern: Self.namesPerPattern)
    takesOneLabel = question.stage == .givenFound && question.level == .nominal
    let members = takesOneLabel ? question.declaredValues.map(Self.member) : []
    sets = try RatingTable(level: .masi, labels: members)
  }

  /// Whether somebody said `no`.
  var hasNo: Bool {
    table.patterns.contains {
      $0.ratings.contains { $0.label == RatedQuestion.YesOrNo.no.rawValue }
    }
  }

  mutating func add(_ article: CodedArticle) throws(RatingError) {
    let ratings = reader.ratings(in: article)
    read.valuesGiven += ratings.valuesGiven
    read.valuesEqualToDefault += ratings.valuesEqualToDefault
    for (omission, count) in ratings.omissions { read.leaveOut(omission, count: count) }
    var isCompared = false
    for unit in ratings.units {
      let count = try add(unit, of: "\(article.id)")
      isCompared = isCompared || count > 1
      if takesOneLabel { try addSets(of: unit, "\(article.id)") }
    }
    if isCompared { comparedArticles += 1 }
  }

  func agreement(_ interval: IntervalChoice) -> VariableAgreement {
    let choice = resampling(interval)
    return VariableAgreement(
      reader.question, result: AgreementResult(of: table, interval: choice),
      beside: coefficientsOfSets(choice), read: read)
  }

  private func coefficientsOfSets(_ choice: IntervalChoice) -> [Coefficient] {
    guard takesOneLabel, read.omissions[.severalValues] != nil else { return [] }
    let result = AgreementResult(of: sets, interval: choice, influences: 0)
    return result.coefficients.filter { $0.name == "alpha_masi" }
  }

  /// The sentences of an article are not independent, so articles are resampled, if there are
  /// enough of them.
  private func resampling(_ choice: IntervalChoice) -> IntervalChoice {
    let sampling: ConfidenceInterval.Sampling =
      comparedArticles < Self.articlesToResample ? .units : .clusters
    return switch choice {
    case .none: .none
    case .bootstrap(let plan):
      .bootstrap(Bootstrap(over: sampling, resamples: plan.resamples, seed: plan.seed))
    case .jackknife: .jackknife(over: sampling)
    }
  }

  /// Adds a unit and tells how many ratings it has.
  private mutating func add(_ unit: RatedUnit, of article: String) throws(RatingError) -> Int {
    var ratings: [Rating] = []
    for answer in unit.answers {
      guard let value = reader.question.rating(of: answer) else { continue }
      do throws(RatingError) {
        let label = try table.label(value)
        ratings.append(Rating(annotator: table.annotator("\(answer.annotator)"), label: label))
      } catch {
        read.leaveOut(.unlisted(value))
      }
    }
    try table.add(ratings, cluster: table.cluster(article), names: [unit.name])
    return ratings.count
  }

  private mutating func addSets(of unit: RatedUnit, _ article: String) throws(RatingError) {
    var ratings: [Rating] = []
    for answer in unit.answers {
      let label = try sets.label(set: answer.values.map(Self.member))
      ratings.append(Rating(annotator: sets.annotator("\(answer.annotator)"), label: label))
    }
    try sets.add(ratings, cluster: sets.cluster(article))
  }

  /// A value as a member of a set, whose members are joined by `|`.
  private static func member(_ value: String) -> String {
    separable(value, by: "|")
  }
}
