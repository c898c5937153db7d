import Agreement

/// Why figures of agreement should be read with care.
public struct AgreementWarning: Sendable, Equatable {
  /// A name for programs: `few-units`, `few-clusters`, `no-shared-units`, `similar-labels`, `prevalence`,
  /// `undefined-resamples`, or that of an `AgreementLimit`.
  public let code: String
  /// A sentence for people.
  public let message: String

  /// The number of units below which figures are rough.
  private static let fewUnits = 100

  fileprivate init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  /// A warning of what was not computed.
  init(_ limit: AgreementLimit) {
    self.init(code: limit.rawValue, message: sentence(limit.sentence))
  }

  /// A warning of figures that rest on few units.
  ///
  /// - Parameters:
  ///   - units: How many were compared; of none there are no figures.
  ///   - place: Where, with a blank before it, if not everywhere.
  /// - Returns: The warning, or nil if there are units enough.
  static func fewUnits(_ units: Int, place: String = "") -> AgreementWarning? {
    guard units > 0, units < fewUnits else { return nil }
    return AgreementWarning(
      code: "few-units",
      message: "Only \(counted(units, "unit")) compared\(place): with fewer than about \(fewUnits) "
        + "all figures are rough, and intervals too narrow.")
  }
}

extension VariableAgreement {
  /// The share of agreement above which a low alpha needs explaining.
  private static let highPercent = 0.8
  /// The alpha below which such a share seems at odds with it.
  private static let lowAlpha = 0.4

  /// What to mind when reading the figures.
  public var warnings: [AgreementWarning] {
    let warnings = [
      AgreementWarning.fewUnits(result.units.used), warningOnClusters, warningOnSharedUnits,
      warningOnPrevalence, warningOnLabels, warningOnResamples,
    ]
    return warnings.compactMap(\.self) + result.limits.map(AgreementWarning.init)
  }

  private var warningOnClusters: AgreementWarning? {
    guard leadingAlpha?.interval?.over == .clusters, result.clusters < Bootstrap.fewestClusters
    else {
      return nil
    }
    return AgreementWarning(
      code: "few-clusters",
      message:
        "Only \(counted(result.clusters, "cluster")): with fewer than \(Bootstrap.fewestClusters) the intervals "
        + "are far too narrow.")
  }

  private var warningOnSharedUnits: AgreementWarning? {
    let apart = result.pairs.filter { $0.shared == 0 }.map { "\($0.first) and \($0.second)" }
    guard result.units.used > 0, !apart.isEmpty else { return nil }
    return AgreementWarning(
      code: "no-shared-units", message: "No unit was rated by both: \(shortList(apart)).")
  }

  /// Where one label makes up most ratings, chance alone agrees often.
  private var warningOnPrevalence: AgreementWarning? {
    guard let percent = coefficient(.percentAgreement)?.value, percent > Self.highPercent,
      let nominal = coefficient(.alpha(.nominal)), let alpha = nominal.value,
      alpha < Self.lowAlpha, let expected = nominal.expected,
      let label = result.byLabel.indices.max(by: {
        result.byLabel[$0].compared < result.byLabel[$1].compared
      })
    else { return nil }
    let all = result.byLabel.reduce(0) { $0 + $1.compared }
    let part = share(result.byLabel[label].compared, of: all)
    return AgreementWarning(
      code: "prevalence",
      message: "Percent agreement is \(fixed(percent, 3)), but alpha_nominal \(fixed(alpha, 3)): "
        + "'\(result.byLabel[label].label)' makes up \(part) of the ratings compared"
        + "\(sharesByAnnotator(ofLabel: label)), so that blind chance would agree on "
        + "\(fixed(100 * (1 - expected), 0)) %\(indices).")
  }

  /// How often each annotator gave a label, in brackets.
  private func sharesByAnnotator(ofLabel label: Int) -> String {
    let shares = result.marginals.map { annotator in
      let given = annotator.labels.first { $0.label == label }?.count ?? 0
      return "\(annotator.annotator) \(share(given, of: annotator.ratings))"
    }
    return shares.isEmpty ? "" : " (of all ratings: \(shortList(shares)))"
  }

  /// The prevalence and bias of two annotators and two labels.
  private var indices: String {
    guard let prevalence = coefficient(.prevalenceIndex)?.value,
      let bias = coefficient(.biasIndex)?.value
    else { return "" }
    return "; prevalence index \(fixed(prevalence, 3)), bias index \(fixed(bias, 3))"
  }

  private var warningOnLabels: AgreementWarning? {
    guard !result.similarLabels.isEmpty else { return nil }
    let groups = result.similarLabels.map { group in
      group.map { "'\($0)'" }.joined(separator: " and ")
    }
    return AgreementWarning(
      code: "similar-labels",
      message: "Different labels, though they differ only in case, blanks or normalisation: "
        + "\(shortList(groups)).")
  }

  private var warningOnResamples: AgreementWarning? {
    guard let interval = leadingAlpha?.interval, interval.undefinedResamples > 0 else {
      return nil
    }
    return AgreementWarning(
      code: "undefined-resamples",
      message: "\(counted(interval.undefinedResamples, "resample")) gave no value of alpha and "
        + "\(interval.undefinedResamples == 1 ? "is" : "are") not in the interval.")
  }
}
