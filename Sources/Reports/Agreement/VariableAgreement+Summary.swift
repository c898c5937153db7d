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

    /// Both, as far as they were computed.
    var figures: [Coefficient] { [percent, alpha].compactMap(\.self) }
  }

  /// All annotators together.
  var summaryOfAll: SummaryLine {
    SummaryLine(
      annotators: [], units: result.units.used, percent: coefficient(.percentAgreement),
      alpha: leadingAlpha)
  }

  /// Each pair.
  var summaryOfPairs: [SummaryLine] {
    result.pairs.map { pair in
      SummaryLine(
        annotators: [pair.first, pair.second], units: pair.shared,
        percent: pair.coefficients[.percentAgreement],
        alpha: pair.coefficients[.alpha(result.level)])
    }
  }
}
