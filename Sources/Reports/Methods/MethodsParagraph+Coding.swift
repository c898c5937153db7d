import Agreement
import Annotations

extension MethodsParagraph {
  /// What was coded, by whom and with what.
  var sentencesOnCoding: [String] {
    [sentenceOnSample, sentenceOnUnits, sentenceOnRatings, sentenceOnVariables]
      .compactMap(\.self)
  }

  /// Agreement on whether there is a statement, which every unit looked at is asked.
  private var found: VariableAgreement? {
    agreement.variables.first { $0.stage == .found }
  }

  private var sentenceOnSample: String {
    // A report on some variables may lack the question that all are asked.
    let names = (found ?? agreement.variables.first)?.result.annotators ?? []
    let verb = articles == 1 ? "was" : "were"
    return "\(counted(articles, "article")) with \(counted(units, "unit")) \(verb) coded by "
      + "\(counted(names.count, "annotator"))\(names.isEmpty ? "" : " (\(shortList(names)))") with "
      + "the codebook '\(codebook.name)', version \(codebook.version), in \(software)."
  }

  private var sentenceOnUnits: String {
    let headline = codebook.codesHeadline ? "a sentence or the headline" : "a sentence"
    let versions = segmenters.filter { !$0.isEmpty }
    let rules = versions.isEmpty ? "" : " (\(versions.joined(separator: ", ")))"
    return "A unit is \(headline); articles were cut into units by fixed rules\(rules) before "
      + "anybody coded them."
  }

  private var sentenceOnRatings: String? {
    guard let units = found?.result.units else { return nil }
    let verb = units.total == 1 ? "was" : "were"
    return "\(counted(units.total, "unit")) \(verb) judged, \(units.used) of them by two "
      + "annotators or more."
  }

  private var sentenceOnVariables: String? {
    guard !codebook.variables.isEmpty else { return nil }
    let variables = codebook.variables.map(\.inMethods).joined(separator: "; ")
    return "Annotators recorded for each unit whether it holds a statement (found), and of each "
      + "statement: \(variables)."
  }
}

extension Variable {
  /// The variable with its scale and values.
  fileprivate var inMethods: String {
    let values = labels.filter { !$0.isMissing && !$0.isRetired }.map(\.id)
    guard !values.isEmpty else {
      return scale == .entity ? "\(id) (names)" : "\(id) (\(scale.rawValue))"
    }
    let separator = scale == .ordinal ? " < " : ", "
    return "\(id) (\(scale.rawValue): \(values.joined(separator: separator)))"
  }
}
