import Agreement

extension VariableAgreement {
  /// The number of units below which a pair says too little to be named.
  private static let unitsToJudgePair = 20

  /// What was counted, and what was left out for which reason.
  package var sentenceOnUnits: String {
    let names = result.annotators.isEmpty ? "nobody" : shortList(result.annotators)
    let units = result.units
    let sentence = "Rated by \(names): \(counted(units.total, "unit")), \(units.used) compared."
    guard !dropped.isEmpty else { return sentence }
    return sentence + " Left out: " + dropped.map(\.wordsWithCode).joined(separator: "; ") + "."
  }

  /// What the numbers mean, then how far to trust them and what may explain them.
  package var sentencesOnMeaning: [String] {
    let meaning = [sentenceOnAlpha, sentenceOnBars, sentenceOnBenchmark, sentenceOnLowAlpha]
    let trust = [sentenceOnInterval, sentenceOnPairs, sentenceOnDefault]
    return [meaning, trust].map { $0.compactMap(\.self).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  /// Alpha is 1 − observed ÷ expected disagreement.
  private var sentenceOnAlpha: String? {
    guard let value = leadingAlpha?.value else { return nil }
    if value >= 1 { return "The annotators agree wherever they can be compared." }
    guard value > 0 else { return "The annotators agree no more than chance would have them." }
    let percent = 100 * (1 - value)
    let rest = percent < 1 ? "less than 1" : fixed(percent, 0)
    return "The annotators disagree \(rest) % as much as chance would have them."
  }

  /// The bars are Krippendorff's.
  private var sentenceOnBars: String? {
    guard let alpha = leadingAlpha, let value = alpha.value, value < 1 else { return nil }
    let bars = "Krippendorff's bars for alpha are 0.800, and 0.667 for tentative conclusions"
    guard let reached = alpha.interval?.reached else { return bars + "." }
    return bars + ": it reaches them with probability \(fixed(reached.reliable, 2)) and "
      + "\(fixed(reached.tentative, 2))."
  }

  /// The highest level that may be claimed; that it is at least the lowest says nothing.
  private var sentenceOnBenchmark: String? {
    guard let alpha = leadingAlpha,
      let level = alpha.membership(on: .landisKoch)?.first(where: {
        $0.cumulative >= BenchmarkLevel.sureShare
      }), level.low > -1
    else { return nil }
    return "On Landis and Koch's scale it is at least '\(level.name)' with probability "
      + "\(fixed(level.cumulative, 2))."
  }

  private var sentenceOnLowAlpha: String? {
    guard let value = leadingAlpha?.value, value < ReachedShares.tentativeThreshold else {
      return nil
    }
    let units =
      "'agreement explain \(variable ?? "--ratings FILE")' lists the units that pull it "
      + "down most."
    guard variable == "stance" else { return units }
    return "Published codings of stance in news often reach alphas of 0.3 to 0.4 only. " + units
  }

  private var sentenceOnInterval: String? {
    guard let found = leadingAlpha?.interval else { return nil }
    let drawn = clusters.noun(of: found.over)
    return switch interval {
    case .none: nil
    case .jackknife: "The intervals come from leaving out \(drawn) one by one (jackknife)."
    case .bootstrap(let plan):
      "The intervals come from \(counted(plan.resamples, "resample")) of \(drawn) (bootstrap, seed "
        + "\(plan.seed))."
    case .pairDeviation(let plan):
      "The intervals come from \(counted(plan.resamples, "draw")) of pairs (pair-deviation, seed "
        + "\(plan.seed)), which are too narrow."
    }
  }

  /// What holds units that are not independent of each other.
  var clusters: ClusterKind { ClusterKind(stage: stage) }

  private var sentenceOnPairs: String? {
    let known = summaryOfPairs.filter {
      $0.units >= Self.unitsToJudgePair && $0.alpha?.value != nil
    }
    guard known.count > 1,
      let lowest = known.min(by: { ($0.alpha?.value ?? 0) < ($1.alpha?.value ?? 0) }),
      let alpha = lowest.alpha
    else { return nil }
    return "The lowest of \(known.count) pairs with \(Self.unitsToJudgePair) shared units or more: "
      + "\(lowest.annotators.joined(separator: " and ")), \(alpha.shown) on \(lowest.units)."
  }

  private var sentenceOnDefault: String? {
    defaultUse.map { "\($0.equal) of \($0.given) values equal the default, '\($0.value)'." }
  }

  /// A sentence for each reason why something of the summary has no value.
  var sentencesOnUndefined: [String] {
    summaryOfAll.figures.sentencesOnUndefined { onlyLabel($0) ?? $0.sentence }
  }

  /// What it was that did not vary.
  private func onlyLabel(_ reason: UndefinedReason) -> String? {
    let compared = result.byLabel.filter { $0.compared > 0 }
    guard reason == .noVariation, compared.count == 1, let only = compared.first else {
      return nil
    }
    return "all \(only.compared) ratings compared are '\(only.label)': the annotators agree on "
      + "them, but where nothing varies agreement cannot be told from chance"
  }
}

extension Coefficient {
  /// The value for people, or the code of the reason why there is none.
  var shown: String {
    value.map { fixed($0, 3) } ?? undefined?.rawValue ?? Page.Table.nothing
  }

  /// The interval for people.
  var shownInterval: String {
    interval.map { "\(fixed($0.low, 3)) to \(fixed($0.high, 3))" } ?? Page.Table.nothing
  }
}
