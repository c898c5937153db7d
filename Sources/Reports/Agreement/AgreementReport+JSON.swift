import JSON

extension AgreementReport {
  /// The report as JSON: an array, one object a question, numbers at full precision.
  ///
  /// The keys are those of `docs/file-format.md`. `confusion` is null where there are more than 100
  /// labels, `byArticle` where it was not asked for. In `influence` a unit without a name is null,
  /// with the number of such `units` and their `ratings` (`labels` where annotators are not known).
  public var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.write(self)
    return writer.bytes
  }
}

extension JSONWriter {
  mutating func write(_ report: AgreementReport) {
    array(report.variables) { $0.write($1) }
  }
}
