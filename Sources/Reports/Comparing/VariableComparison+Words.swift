import Agreement

extension VariableComparison {
  /// What the differences mean.
  var sentencesOnMeaning: [String] {
    [sentenceOnDifference, sentenceOnInterval, sentenceOnAnnotators].compactMap(\.self)
  }

  private var sentenceOnDifference: String? {
    guard let difference = leadingDifference else { return nil }
    guard let value = difference.value else { return sentenceOnUndefined(difference) }
    let name = difference.name
    guard let interval = difference.interval else {
      return
        "\(name) changed by \(signed(value)); without an interval, which only a bootstrap gives "
        + "to differences, that may be chance."
    }
    let gain = difference.probabilityOfGain.map {
      " It is higher after than before with probability \(fixed($0, 2))."
    }
    return "\(verdict(name, interval))\(gain ?? "")"
  }

  /// What an interval of a difference says of a change.
  ///
  /// Intervals of few units are too narrow, so that one without zero is no evidence yet.
  private func verdict(_ name: String, _ interval: ConfidenceInterval) -> String {
    guard interval.low > 0 || interval.high < 0 else {
      return "No evidence of a change: the interval of the difference in \(name) holds zero."
    }
    let side = interval.low > 0 ? "above" : "below"
    let place = "the whole interval of the difference lies \(side) zero"
    guard warnings.isEmpty else {
      return
        "\(name) may have \(interval.low > 0 ? "risen" : "fallen"): \(place), but the units are "
        + "too few to rely on it."
    }
    return "\(name) \(interval.low > 0 ? "rose" : "fell"): \(place)."
  }

  private func sentenceOnUndefined(_ difference: Comparison.Difference) -> String? {
    let reasons = [("before", difference.before.undefined), ("after", difference.after.undefined)]
    let sentences = reasons.compactMap { side, reason in
      reason.map { $0.clause(on: "\(difference.name) \(side)") + "." }
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// What holds units that are not independent of each other.
  var clusters: ClusterKind { ClusterKind(stage: stage) }

  private var sentenceOnInterval: String? {
    guard let found = leadingDifference?.interval else { return nil }
    var sentence =
      "The intervals come from resampling \(clusters.noun(of: found.over)) on both sides"
    if let resamples = interval.resamples {
      sentence += resamples == 1 ? ", once" : ", \(resamples) times"
    }
    if let seed = interval.seed { sentence += " (seed \(seed))" }
    if comparison.pairedClusters > 0 {
      let verbs = comparison.pairedClusters == 1 ? ("is", "was") : ("are", "were")
      sentence +=
        "; \(comparison.pairedClusters) that \(verbs.0) on both sides \(verbs.1) drawn together"
    }
    return sentence + "."
  }

  private var sentenceOnAnnotators: String? {
    let names = [before, after].map { $0.annotators.map(ExactText.init) }
    // Where nobody rated, that is what the sentence on the difference says.
    guard names[0] != names[1], names.allSatisfy({ !$0.isEmpty }) else { return nil }
    return "The annotators are not the same, so what changed may be who rated."
  }

  /// What to mind when reading the differences.
  public var warnings: [AgreementWarning] {
    let fewest = min(before.used, after.used)
    return [AgreementWarning.fewUnits(fewest, place: " on one side")].compactMap(\.self)
  }
}
