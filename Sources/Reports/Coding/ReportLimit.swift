import Annotations

/// The only variables that a report is on.
public struct ReportLimit: Sendable, Equatable {
  /// Whether there is a statement, whether an article is relevant, or variables, each once.
  public private(set) var questions: [RatedQuestion] = []

  /// A report on some variables.
  ///
  /// - Parameter questions: Whether there is a statement, whether an article is relevant, or
  ///   variables.
  public init(_ questions: [RatedQuestion]) {
    for question in questions where !self.questions.contains(question) {
      self.questions.append(question)
    }
  }

  /// Whether something is shown that is about variables: one of them is enough.
  ///
  /// - Parameter variables: The variables' ids.
  /// - Returns: Whether the limit has one of them.
  func shows(_ variables: String...) -> Bool {
    questions.contains { variables.contains($0.name) }
  }

  /// The questions in the order in which a codebook's are reported on.
  func questions(in codebook: Codebook) -> [RatedQuestion] {
    RatedQuestion.all(in: codebook).filter(questions.contains)
  }
}

extension Findings {
  /// The findings without tables that are about none of the variables of a limit.
  ///
  /// A table of stances is about the stance, the target and what divides it.
  func limited(to limit: ReportLimit) -> Findings {
    typealias Known = Variable.KnownID
    let isOnEveryStance = limit.shows(Known.stance, Known.target)
    var findings = Findings(
      articles: articles, basis: basis, settled: settled, statements: statements,
      voices: voices.limited(to: limit),
      stances: stances.filter { isOnEveryStance || limit.shows($0.division.variable) },
      speakers: limit.shows(Known.speaker) ? speakers : [], progress: progress)
    findings.stanceMeans = stanceMeans.filter {
      isOnEveryStance || limit.shows($0.division.variable)
    }
    return findings
  }
}

extension Voices {
  fileprivate func limited(to limit: ReportLimit) -> Voices {
    typealias Known = Variable.KnownID
    let (ofSource, ofSpeaker) = (limit.shows(Known.source), limit.shows(Known.speaker))
    return Voices(
      bySource: ofSource ? bySource : nil, bySpeaker: ofSpeaker ? bySpeaker : nil,
      byKey: ofSpeaker ? byKey : [], reporter: ofSource ? reporter : nil,
      viaOthers: limit.shows(Known.via) ? viaOthers : nil,
      byForm: limit.shows(Known.form) ? byForm : nil,
      repetition: Repetition(
        stories: repetition.stories, repeated: repetition.repeated,
        bySourceOnce: ofSource ? repetition.bySourceOnce : nil))
  }
}

extension StanceTable.Division {
  /// The variable by which it divides; empty where that is none.
  fileprivate var variable: String {
    switch self {
    case .source: Variable.KnownID.source
    case .speaker, .key: Variable.KnownID.speaker
    case .month, .outlet: ""
    }
  }
}
