import Agreement
import JSON

extension JSONWriter {
  mutating func member(_ name: String, _ coefficients: [Coefficient], _ clusters: ClusterKind) {
    array(name, coefficients) { $0.write($1, clusters) }
  }

  mutating func write(_ coefficient: Coefficient, _ clusters: ClusterKind) {
    let interval = coefficient.interval
    beginObject()
    member("name", coefficient.name)
    member("value", coefficient.value)
    member("se", coefficient.standardError)
    member("se0", coefficient.nullStandardError)
    member("analytic", coefficient.analyticInterval)
    member("interval", interval.map { $0.low...$0.high })
    member("method", interval?.method.rawValue)
    member("over", interval.map { clusters.noun(of: $0.over) })
    member("undefinedResamples", interval?.undefinedResamples)
    member("observed", coefficient.observed)
    member("expected", coefficient.expected)
    member("undefined", coefficient.undefined)
    endObject()
  }

  mutating func member(_ name: String, _ reason: UndefinedReason?) {
    key(name)
    guard let reason else { return null() }
    beginObject()
    member("code", reason.rawValue)
    member("message", reason.sentence)
    endObject()
  }

  /// Writes how intervals were found, so that they can be found again.
  mutating func writeResampling(by interval: IntervalChoice, _ clusters: ClusterKind) {
    key("resampling")
    beginObject()
    member("kind", interval.kind)
    member("over", interval.sampling.map(clusters.noun))
    member("resamples", interval.resamples)
    key("seed")
    if let seed = interval.seed { raw("\(seed)") } else { null() }
    endObject()
  }

  /// Writes the member `warnings`.
  mutating func write(_ warnings: [AgreementWarning]) {
    array("warnings", warnings) { writer, warning in
      writer.beginObject()
      writer.member("code", warning.code)
      writer.member("message", warning.message)
      writer.endObject()
    }
  }

  /// Writes who gave which label, or only the labels where that is not known.
  mutating func writeRatings(of pattern: RatingPattern) {
    guard pattern.hasAnnotators else {
      return member("labels", pattern.ratings.map(\.label))
    }
    key("ratings")
    beginObject()
    for rating in pattern.ratings { member(rating.annotator, rating.label) }
    endObject()
  }
}
