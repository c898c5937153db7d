import Agreement
import JSON

extension AgreementReport {
  /// The report as JSON: an array, one object a question, numbers at full precision.
  ///
  /// Beside its `interval` a coefficient has `method`, `over` (`units` or `clusters`, which are
  /// articles) and `undefinedResamples`, all null without one; `undefined` is null or an object of
  /// `code` and `message`. `confusion` is null where there are more than 100 labels. In `influence`
  /// a unit without a name is null, with the number of such `units` and their `ratings`.
  public var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.write(self)
    return writer.bytes
  }
}

extension VariableAgreement {
  /// The agreement as one JSON object, an element of ``AgreementReport/json``.
  public var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.write(self)
    return writer.bytes
  }
}

extension JSONWriter {
  mutating func write(_ report: AgreementReport) {
    beginArray()
    for variable in report.variables { write(variable) }
    endArray()
  }

  mutating func write(_ agreement: VariableAgreement) {
    beginObject()
    member("variable", agreement.variable)
    member("stage", agreement.stage?.rawValue)
    member("level", agreement.result.level.rawValue)
    writeUnits(of: agreement)
    member("annotators", agreement.result.annotators)
    member("labels", agreement.result.labels)
    key("coefficients")
    write(agreement.coefficients)
    key("pairs")
    writePairs(of: agreement.result)
    key("byLabel")
    writeLabels(of: agreement.result)
    key("influence")
    beginArray()
    for influence in agreement.result.influence { write(influence) }
    endArray()
    endObject()
  }

  private mutating func writeUnits(of agreement: VariableAgreement) {
    key("units")
    beginObject()
    member("total", agreement.result.units.total)
    member("used", agreement.result.units.used)
    key("dropped")
    beginArray()
    for dropped in agreement.dropped {
      beginObject()
      member("reason", dropped.reason)
      member("count", dropped.count)
      endObject()
    }
    endArray()
    endObject()
  }

  private mutating func write(_ coefficients: [Coefficient]) {
    beginArray()
    for coefficient in coefficients { write(coefficient) }
    endArray()
  }

  private mutating func write(_ coefficient: Coefficient) {
    beginObject()
    member("name", coefficient.name)
    member("value", coefficient.value)
    member("se", coefficient.standardError)
    key("interval")
    if let interval = coefficient.interval {
      beginArray()
      double(interval.low)
      double(interval.high)
      endArray()
    } else {
      null()
    }
    member("method", coefficient.interval?.method.rawValue)
    member("over", coefficient.interval?.over.rawValue)
    member("undefinedResamples", coefficient.interval?.undefinedResamples)
    member("observed", coefficient.observed)
    member("expected", coefficient.expected)
    key("undefined")
    write(coefficient.undefined)
    endObject()
  }

  private mutating func write(_ reason: UndefinedReason?) {
    guard let reason else { return null() }
    beginObject()
    member("code", reason.rawValue)
    member("message", reason.sentence)
    endObject()
  }

  private mutating func writePairs(of result: AgreementResult) {
    beginArray()
    for pair in result.pairs {
      beginObject()
      member("annotators", [pair.first, pair.second])
      member("shared", pair.shared)
      key("coefficients")
      write(pair.coefficients)
      key("confusion")
      writeConfusion(of: pair, labels: result.labels.count)
      endObject()
    }
    endArray()
  }

  /// The matrix, or null where it would be mostly empty and larger than all the rest.
  private mutating func writeConfusion(of pair: AnnotatorPair, labels: Int) {
    guard labels <= AgreementReport.mostLabelsOfMatrix else { return null() }
    beginArray()
    for row in pair.matrix(labels: labels) {
      beginArray()
      for units in row { int(units) }
      endArray()
    }
    endArray()
  }

  private mutating func writeLabels(of result: AgreementResult) {
    beginArray()
    for agreement in result.byLabel {
      beginObject()
      member("label", agreement.label)
      key("coefficients")
      write(agreement.coefficients)
      endObject()
    }
    endArray()
  }

  /// One object a unit; where units have no names, one for the pattern of their ratings.
  private mutating func write(_ influence: Influence) {
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
    key("ratings")
    beginObject()
    for rating in influence.pattern.ratings { member(rating.annotator, rating.label) }
    endObject()
    endObject()
  }
}

extension AgreementReport {
  /// How many labels a confusion matrix has at most in JSON.
  static let mostLabelsOfMatrix = 100
}
