import Annotations

/// Finds the answers to one question in articles in numbers: the one place that decides what is a
/// rating, by the rules of ``RatingReader``.
///
/// A reader knows everything again that it has read once, so it grows with the number of different
/// answers.
struct AnswerReader: Sendable {
  /// The readings of questions that are not about statements, by ``number(of:)``.
  private static let yesOrNo = [Reading(nil), Reading(.yes), Reading(.no)]

  let question: RatedQuestion
  private var values: VariableReader?

  /// A reader that has read nothing yet.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - vocabulary: What numbers the values; it gets the variables that the question is about.
  init(_ question: RatedQuestion, in vocabulary: inout Vocabulary) {
    self.question = question
    if case .variable(let variable) = question {
      values = VariableReader(variable, in: &vocabulary)
    }
  }

  /// What was read so far, by the numbers in answer sheets.
  var readings: [Reading] { values?.readings ?? Self.yesOrNo }

  /// The answers in an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - vocabulary: What numbered its values.
  /// - Returns: The answers, sorted.
  mutating func read(_ article: JudgedArticle, _ vocabulary: Vocabulary) -> AnswerSheet {
    var sheet =
      switch question {
      case .relevant: relevance(of: article)
      case .found: findings(in: article)
      case .variable: statements(in: article, vocabulary)
      }
    sheet.sort()
    if question.stage == .givenFound {
      let irrelevant = article.layers.count { $0.state == .irrelevant }
      sheet.counts.leaveOut(.irrelevant, count: irrelevant * sheet.units.count)
    }
    let readings = readings
    for entry in sheet.entries { sheet.counts.count(readings[entry.reading]) }
    return sheet
  }

  /// The name of a unit on an answer sheet.
  func key(of entry: AnswerSheet.Entry, in article: Article.ID) -> UnitKey {
    guard question != .relevant else { return UnitKey(article: article) }
    let group = values?.groups[entry.group] ?? []
    return UnitKey(article: article, unit: entry.unit, group: group)
  }

  /// One unit: `no` of those who found the article irrelevant, `yes` of those who are done with it
  /// or recorded a statement in it.
  private func relevance(of article: JudgedArticle) -> AnswerSheet {
    var sheet = AnswerSheet()
    for (number, layer) in article.layers.enumerated() {
      if layer.state == .open, !layer.hasStatement { continue }
      let reading = Self.number(of: layer.state == .irrelevant ? .no : .yes)
      sheet.append(AnswerSheet.Entry(unit: 0, group: 0, layer: number, reading: reading))
    }
    return sheet
  }

  /// An irrelevant article is one judgement on all of its units, which is then left out.
  private func findings(in article: JudgedArticle) -> AnswerSheet {
    var sheet = AnswerSheet()
    for (number, layer) in article.layers.enumerated() {
      func append(_ unit: Int, _ answer: RatedQuestion.YesOrNo?) {
        let reading = Self.number(of: answer)
        sheet.append(AnswerSheet.Entry(unit: unit, group: 0, layer: number, reading: reading))
      }
      sheet.counts.leaveOutIncomparable(of: layer)
      if layer.state == .irrelevant {
        sheet.counts.leaveOut(.irrelevant, count: article.units.count)
        for unit in article.units { append(unit, nil) }
      }
      for unit in layer.units {
        append(unit.number, unit.statements.isEmpty ? .no : .yes)
      }
    }
    return sheet
  }

  private mutating func statements(
    in article: JudgedArticle, _ vocabulary: Vocabulary
  ) -> AnswerSheet {
    var sheet = AnswerSheet()
    for (number, layer) in article.layers.enumerated() {
      sheet.counts.leaveOutIncomparable(of: layer)
      for unit in layer.units where !unit.statements.isEmpty {
        values?.read(unit.statements, of: article, vocabulary) { group, reading in
          sheet.append(
            AnswerSheet.Entry(unit: unit.number, group: group, layer: number, reading: reading))
        }
      }
    }
    return sheet
  }

  private static func number(of answer: RatedQuestion.YesOrNo?) -> Int {
    switch answer {
    case nil: 0
    case .yes: 1
    case .no: 2
    }
  }
}

extension ArticleRatings {
  /// Counts what was left out of an annotator's coding for its place alone.
  fileprivate mutating func leaveOutIncomparable(of layer: JudgedArticle.JudgedLayer) {
    leaveOut(.twoVersions, count: layer.twoVersions)
    leaveOut(.placeLost, count: layer.lostPlaces)
  }

  fileprivate mutating func count(_ reading: Reading) {
    valuesGiven += reading.given
    valuesEqualToDefault += reading.equalToDefault
    for omission in reading.omissions { leaveOut(omission) }
  }
}
