import Agreement

extension VariableAgreement {
  /// Percent agreement and alpha of some annotators.
  struct SummaryLine {
    /// The two of a pair; empty for all annotators together.
    let annotators: [String]
    /// The number of units compared.
    let units: Int
    let percent: Coefficient?
    /// The alpha of the variable's level.
    let alpha: Coefficient?
  }

  /// All annotators together.
  var summaryOfAll: SummaryLine {
    SummaryLine(
      annotators: [], units: result.units.used, percent: coefficient("percent_agreement"),
      alpha: leadingAlpha)
  }

  /// Each pair.
  var summaryOfPairs: [SummaryLine] {
    result.pairs.map { pair in
      SummaryLine(
        annotators: [pair.first, pair.second], units: pair.shared,
        percent: pair.coefficients.first { $0.name == "percent_agreement" },
        alpha: pair.coefficients.first { $0.name == leadingAlphaName })
    }
  }

  /// A sentence for each reason why something in the summary is undefined.
  static func sentencesOnUndefined(in agreements: [VariableAgreement]) -> [String] {
    let lines = agreements.flatMap { [$0.summaryOfAll] + $0.summaryOfPairs }
    let reasons = Set(lines.flatMap { [$0.percent?.undefined, $0.alpha?.undefined] })
    return UndefinedReason.allCases.filter(reasons.contains).map {
      "Undefined (\($0.rawValue)): \($0.sentence)."
    }
  }
}
