extension Weighting {
  /// 1 − C(|a − b| + 1, 2) ÷ C(q, 2) for places a and b among q labels.
  ///
  /// Not the ordinal metric of alpha, which depends on how often the labels between were given.
  /// Source: Gwet, *Handbook of Inter-Rater Reliability* (2014).
  static func ordinal(labels: Int) -> Weighting {
    let most = Double(labels * (labels - 1)) / 2
    return Weighting(name: "ordinal", labels: labels) { first, second in
      let steps = Double((first - second).magnitude)
      return steps * (steps + 1) / 2 / most
    }
  }
}
