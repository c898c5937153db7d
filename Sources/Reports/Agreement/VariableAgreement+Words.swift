import Agreement

extension VariableAgreement {
  /// The share of agreement above which a low alpha needs explaining.
  private static let highPercent = 0.8
  /// The alpha below which such a share seems at odds with it.
  private static let lowAlpha = 0.4
  /// The number of units below which an interval is rough.
  private static let fewUnits = 20

  /// What was counted, and what was left out for which reason.
  var sentenceOnUnits: String {
    let names = result.annotators.isEmpty ? "nobody" : result.annotators.joined(separator: ", ")
    let units = result.units
    let sentence = "Rated by \(names): \(counted(units.total, "unit")), \(units.used) compared."
    guard !dropped.isEmpty else { return sentence }
    let reasons = dropped.map { "\($0.count) \($0.reason)" }.joined(separator: ", ")
    return sentence + " Left out: \(reasons)."
  }

  /// What the numbers mean, how far to trust them, and what may explain them.
  var sentencesOnMeaning: [String] {
    [sentenceOnAlpha, sentenceOnPrevalence, sentenceOnInterval, sentenceOnDefault]
      .compactMap(\.self)
  }

  /// Alpha is 1 − observed ÷ expected disagreement; the bars are Krippendorff's.
  private var sentenceOnAlpha: String? {
    guard let alpha = leadingAlpha, let value = alpha.value else { return nil }
    if value >= 1 { return "The annotators agree wherever they can be compared." }
    guard value > 0 else { return "The annotators agree no more than chance would have them." }
    return "The annotators disagree \(fixed(100 * (1 - value), 0)) % as much as chance would have "
      + "them. \(alpha.name) is asked to be at least 0.800, or 0.667 for tentative conclusions."
  }

  private var sentenceOnPrevalence: String? {
    guard let percent = coefficient("percent_agreement")?.value, percent > Self.highPercent,
      let alpha = coefficient("alpha_nominal")?.value, alpha < Self.lowAlpha
    else { return nil }
    return "Most ratings are alike, so chance alone would agree often: "
      + "that is why percent agreement is high and alpha low."
  }

  private var sentenceOnInterval: String? {
    guard let interval = leadingAlpha?.interval else { return nil }
    let drawn = interval.over == .units ? "units" : stage == nil ? "clusters" : "articles"
    var sentence = "The intervals come from resampling \(drawn) (\(interval.method.rawValue))"
    if interval.undefinedResamples > 0 {
      sentence += "; \(counted(interval.undefinedResamples, "resample")) gave no value"
    }
    if result.units.used < Self.fewUnits {
      sentence += "; with fewer than \(Self.fewUnits) units compared they are rough"
    }
    return sentence + "."
  }

  private var sentenceOnDefault: String? {
    defaultUse.map { "\($0.equal) of \($0.given) values equal the default, '\($0.value)'." }
  }
}

extension Coefficient {
  /// The value for people, or the code of the reason why there is none.
  var shown: String {
    value.map { fixed($0, 3) } ?? undefined?.rawValue ?? "-"
  }

  /// The interval for people.
  var shownInterval: String {
    interval.map { "\(fixed($0.low, 3)) to \(fixed($0.high, 3))" } ?? "-"
  }
}
