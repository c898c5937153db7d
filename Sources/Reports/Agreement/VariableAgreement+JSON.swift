import Agreement
import JSON

extension VariableAgreement {
  /// How many labels a confusion matrix has at most in JSON.
  fileprivate static let mostLabelsOfMatrix = 100

  /// The agreement as one JSON object, an element of ``AgreementReport/json``.
  public var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.write(self)
    return writer.bytes
  }
}

extension JSONWriter {
  mutating func write(_ agreement: VariableAgreement) {
    beginObject()
    member("variable", agreement.variable)
    member("stage", agreement.stage?.rawValue)
    member("level", agreement.result.level.rawValue)
    writeUnits(of: agreement)
    member("annotators", agreement.result.annotators)
    member("labels", agreement.result.labels)
    member("coefficients", agreement.coefficients, agreement.clusters)
    array("pairs", agreement.result.pairs) { $0.write($1, in: agreement) }
    array("byLabel", agreement.result.byLabel) { $0.write($1, agreement.clusters) }
    array("influence", agreement.influence) { $0.write($1) }
    writeInterpretation(of: agreement)
    endObject()
  }

  private mutating func writeUnits(of agreement: VariableAgreement) {
    key("units")
    beginObject()
    member("total", agreement.result.units.total)
    member("used", agreement.result.units.used)
    array("dropped", agreement.dropped) { writer, dropped in
      writer.beginObject()
      writer.member("reason", dropped.reason)
      writer.member("count", dropped.count)
      writer.endObject()
    }
    endObject()
  }

  private mutating func write(_ pair: AnnotatorPair, in agreement: VariableAgreement) {
    beginObject()
    member("annotators", [pair.first, pair.second])
    member("shared", pair.shared)
    member("coefficients", pair.coefficients, agreement.clusters)
    key("confusion")
    let labels = agreement.result.labels.count
    // The matrix would be mostly empty and larger than all the rest.
    if labels > VariableAgreement.mostLabelsOfMatrix {
      null()
    } else {
      array(pair.matrix(labels: labels)) { writer, row in writer.array(row) { $0.int($1) } }
    }
    endObject()
  }

  private mutating func write(_ agreement: LabelAgreement, _ clusters: ClusterKind) {
    beginObject()
    member("label", agreement.label)
    member("coefficients", agreement.coefficients, clusters)
    member("given", agreement.given)
    member("compared", agreement.compared)
    endObject()
  }

  /// One object a unit; where units have no names, one for the pattern of their ratings.
  private mutating func write(_ influence: PatternInfluence) {
    for name in influence.pattern.names {
      beginObject()
      member("unit", name)
      member("delta", influence.delta)
      endObject()
    }
    guard influence.pattern.names.isEmpty else { return }
    beginObject()
    member("unit", String?.none)
    member("delta", influence.delta)
    member("units", influence.pattern.units)
    writeRatings(of: influence.pattern)
    endObject()
  }
}
