import Agreement

/// A publication that a methods paragraph relies on.
enum Reference {
  case krippendorff
  case efron
  case zapf
  case hayes
  case passonneau

  /// The publication in short form.
  var text: String {
    switch self {
    case .krippendorff:
      "Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of "
        + "Pennsylvania."
    case .efron:
      "Efron, B. and Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman & Hall."
    case .zapf:
      "Zapf, A., Castell, S., Morawietz, L. and Karch, A. (2016). Measuring inter-rater "
        + "reliability for nominal data: which coefficients and confidence intervals are "
        + "appropriate? BMC Medical Research Methodology 16:93."
    case .hayes:
      "Hayes, A. F. and Krippendorff, K. (2007). Answering the call for a standard reliability "
        + "measure for coding data. Communication Methods and Measures."
    case .passonneau:
      "Passonneau, R. (2006). Measuring agreement on set-valued items (MASI) for semantic and "
        + "pragmatic annotation. LREC 2006."
    }
  }
}

extension MethodsParagraph {
  /// The publications that the paragraph relies on.
  var references: [Reference] {
    let hasSets = agreement.variables.contains { $0.result.level == .masi }
    let methods = agreement.variables.compactMap { $0.leadingAlpha?.interval?.method }
    return [.krippendorff] + (methods.contains(.bootstrap) ? [.efron, .zapf] : [])
      + (methods.contains(.pairDeviation) ? [.hayes] : []) + (hasSets ? [.passonneau] : [])
  }
}
