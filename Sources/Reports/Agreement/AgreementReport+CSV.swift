import Agreement

extension AgreementReport {
  /// The report as comma-separated values, one coefficient a row.
  ///
  /// Columns are `variable,scope,coefficient,value,low,high,n,undefined`: `scope` is `all`, two
  /// annotators joined by `/`, `label:` with a label, `without:` with an annotator, or `article:`
  /// with an article; `n` the number of units compared; an undefined value is an empty cell with
  /// the reason's code in the last column.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["variable", "scope", "coefficient", "value", "low", "high", "n", "undefined"])
    for agreement in variables { agreement.append(to: &writer) }
    return writer.bytes
  }
}

extension VariableAgreement {
  fileprivate func append(to writer: inout CSVWriter) {
    append(coefficients, "all", units: result.units.used, to: &writer)
    for pair in result.pairs {
      append(pair.coefficients, "\(pair.first)/\(pair.second)", units: pair.shared, to: &writer)
    }
    for label in result.byLabel {
      append(label.coefficients, "label:\(label.label)", units: result.units.used, to: &writer)
    }
    for left in result.withoutAnnotator {
      append(left.coefficients, "without:\(left.annotator)", units: nil, to: &writer)
    }
    for article in articles ?? [] {
      let coefficients = [article.percent, article.alpha].compactMap(\.self)
      append(coefficients, "article:\(article.article ?? "")", units: article.used, to: &writer)
    }
  }

  private func append(
    _ coefficients: [Coefficient], _ scope: String, units: Int?, to writer: inout CSVWriter
  ) {
    for coefficient in coefficients {
      writer.row([variable ?? "", scope] + coefficient.cells(units: units))
    }
  }
}

extension Coefficient {
  /// The cells `coefficient,value,low,high,n,undefined`.
  func cells(units: Int?) -> [String] {
    [name] + [value, interval?.low, interval?.high].map { $0.map { "\($0)" } ?? "" }
      + [units.map { "\($0)" } ?? "", undefined?.rawValue ?? ""]
  }
}
