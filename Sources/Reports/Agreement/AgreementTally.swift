import Agreement

/// The ratings of one question, as the table that agreement is computed from.
struct AgreementTally {
  /// From how many articles on whole articles are resampled, and not units.
  static let articlesToResample = Bootstrap.fewestClusters
  /// How many units that were rated alike are named at most.
  static let namesPerPattern = 3

  let question: RatedQuestion
  private var reader: AnswerReader
  private var ratings: AnswerTable
  /// The same answers as sets, for a question that takes one value but may be given several.
  private var sets: AnswerTable?
  /// The readings whose values the table refuses, by their numbers.
  private var refused: [Int: Omission] = [:]
  /// What was left out, and how often the default was given; it holds no units.
  private(set) var read = ArticleRatings()
  private var comparedArticles = 0
  private var confused = ConfusionTally()

  /// An empty tally.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - vocabulary: What numbers the values; it gets the variables that the question is about.
  ///   - namesPerPattern: How many units that were rated alike are named at most.
  /// - Throws: A `RatingError` if the declared values cannot be labels of the question's level.
  init(
    _ question: RatedQuestion, in vocabulary: inout Vocabulary,
    namesPerPattern: Int = namesPerPattern
  ) throws(RatingError) {
    let values = question.declaredValues
    self.question = question
    reader = AnswerReader(question, in: &vocabulary)
    ratings = AnswerTable(
      try RatingTable(
        level: question.level, labels: values, namesPerPattern: namesPerPattern))
    if question.stage == .givenFound, question.level == .nominal {
      sets = AnswerTable(try RatingTable(level: .masi, labels: values.map(Self.member)))
    }
  }

  /// Whether somebody said `no`.
  var hasNo: Bool {
    ratings.table.hasUnit(withLabel: RatedQuestion.YesOrNo.no.rawValue)
  }

  mutating func add(_ article: JudgedArticle, _ vocabulary: Vocabulary) throws(RatingError) {
    let sheet = reader.read(article, vocabulary)
    try takeNewReadings()
    read.add(sheet.counts)
    for entry in sheet.entries where !refused.isEmpty {
      if let omission = refused[entry.reading] { read.leaveOut(omission) }
    }
    let reader = reader
    let isCompared = try ratings.add(sheet, of: article) {
      reader.key(of: $0, in: article.id).name
    }
    if isCompared { comparedArticles += 1 }
    _ = try sets?.add(sheet, of: article) { _ in "" }
    if question != .relevant { confused.add(sheet, of: article.id) }
  }

  /// The ratings.
  var table: RatingTable { ratings.table }

  /// Which labels met on which units, in the order of the result's labels.
  func confusions(in order: [String]) -> [ConfusedLabels] { confused.confusions(in: order) }

  /// The alpha of the answers as sets, where somebody gave several values.
  func coefficientsOfSets(_ choice: IntervalChoice) -> [Coefficient] {
    guard let sets, read.omissions[.severalValues] != nil else { return [] }
    let alpha = AgreementResult.coefficient(
      Coefficient.Name.alpha(.masi).text, of: sets.table, interval: choice)
    return alpha.map { [$0] } ?? []
  }

  /// What is drawn anew: the sentences of an article are not independent, so articles are, if there
  /// are enough of them.
  var sampling: ConfidenceInterval.Sampling {
    comparedArticles < Self.articlesToResample ? .units : .clusters
  }

  /// Gives labels to the readings that were not met before.
  private mutating func takeNewReadings() throws(RatingError) {
    for number in ratings.readingCount..<reader.readings.count {
      let answer = reader.readings[number].answer
      if let answer {
        try sets?.appendLabel(set: answer.map(Self.member))
      } else {
        sets?.appendNoLabel()
      }
      takeRating(answer.flatMap(question.rating), reading: number)
    }
  }

  private mutating func takeRating(_ value: String?, reading: Int) {
    guard let value else {
      confused.take(nil)
      return ratings.appendNoLabel()
    }
    do throws(RatingError) {
      try ratings.appendLabel(value)
      confused.take(value)
    } catch {
      confused.take(nil)
      ratings.appendNoLabel()
      refused[reading] = .unlisted(value)
    }
  }

  /// A value as a member of a set, whose members are joined by `|`.
  private static func member(_ value: String) -> String {
    separable(value, by: "|")
  }
}
