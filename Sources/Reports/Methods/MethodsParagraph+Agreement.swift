import Agreement
import Annotations

extension MethodsParagraph {
  /// How agreement and its intervals were computed.
  var sentencesOnMeasures: [String] {
    [sentenceOnAlpha, sentenceOnStages, sentenceOnIntervals].compactMap(\.self)
  }

  /// What came out, variable by variable.
  var sentencesOnResults: [String] {
    agreement.variables.map(\.sentenceInMethods)
  }

  private var sentenceOnAlpha: String {
    "Agreement is Krippendorff's alpha for the level of each variable (Krippendorff 2011), "
      + "computed from the units with two ratings or more; a missing rating is none, not a category."
  }

  private var sentenceOnStages: String? {
    guard agreement.variables.contains(where: { $0.stage == .givenFound }) else { return nil }
    let splits = codebook.variables.filter { !$0.per.isEmpty }.map {
      ", \($0.id) only between statements on the same \($0.per.joined(separator: " and "))"
    }
    return "Values are compared only between annotators who found a statement in the unit"
      + "\(splits.joined())."
  }

  private var sentenceOnIntervals: String? {
    let found = agreement.variables.filter { $0.leadingAlpha?.interval != nil }
    guard let kind = found.first?.interval else { return nil }
    return switch kind {
    case .none: nil
    case .bootstrap(let plan):
      "Intervals are percentiles (95 %) of \(counted(plan.resamples, "bootstrap resample")) of "
        + "\(Self.drawn(for: found)), from seed \(plan.seed) (Efron and Tibshirani 1993; Zapf and "
        + "others 2016)."
    case .jackknife: "Intervals (95 %) are from the jackknife over \(Self.drawn(for: found))."
    case .pairDeviation(let plan):
      "Intervals (95 %) are from \(counted(plan.resamples, "draw")) of pairs of ratings, seed \(plan.seed), "
        + "as in the macro of Hayes and Krippendorff (2007); they are too narrow."
    }
  }

  /// What repeated samples are samples of.
  private static func drawn(for agreements: [VariableAgreement]) -> String {
    let isByArticle = { (agreement: VariableAgreement) in
      agreement.leadingAlpha?.interval?.over == .clusters
    }
    let byArticle = agreements.filter(isByArticle)
    if byArticle.isEmpty { return "units" }
    if byArticle.count == agreements.count { return "articles, whose units are not independent" }
    let byUnit = agreements.filter { !isByArticle($0) }
    return "articles (\(byArticle.names)) or, where they were few, units (\(byUnit.names))"
  }

  /// What was not compared, and why.
  var sentencesOnLeftOut: [String] {
    let lists = agreement.variables.filter { !$0.dropped.isEmpty }.map { agreement in
      "on \(agreement.variable ?? "ratings") "
        + agreement.dropped.map(\.words).joined(separator: ", ")
    }
    return lists.isEmpty ? [] : ["Left out were: " + lists.joined(separator: "; ") + "."]
  }
}

extension [VariableAgreement] {
  fileprivate var names: String { compactMap(\.variable).joined(separator: ", ") }
}

extension VariableAgreement {
  /// The figures of one variable.
  fileprivate var sentenceInMethods: String {
    let name = variable ?? "ratings"
    guard let alpha = leadingAlpha, let value = alpha.value else {
      let reason = leadingAlpha?.undefined.map { ": \($0.sentence)" } ?? ""
      return "\(name): alpha is undefined\(reason)\(percentInMethods)."
    }
    let interval = alpha.interval.map { " [\(fixed($0.low, 3)), \(fixed($0.high, 3))]" } ?? ""
    return "\(name): \(alpha.name) = \(fixed(value, 3))\(interval), "
      + "\(counted(result.units.used, "unit"))\(percentInMethods)."
  }

  private var percentInMethods: String {
    guard let percent = coefficient(.percentAgreement)?.value else { return "" }
    return ", percent agreement \(fixed(percent, 3))"
  }
}
