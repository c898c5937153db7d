import Agreement

extension AgreementReport {
  /// The report as comma-separated values, one coefficient a row.
  ///
  /// Columns are `variable,scope,coefficient,value,low,high,n,undefined`: `scope` is `all`, two
  /// annotators joined by `/`, or `label:` with a label; `n` the number of units compared; an
  /// undefined value is an empty cell with the reason's code in the last column.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["variable", "scope", "coefficient", "value", "low", "high", "n", "undefined"])
    for agreement in variables { agreement.append(to: &writer) }
    return writer.bytes
  }
}

extension VariableAgreement {
  fileprivate func append(to writer: inout CSVWriter) {
    let used = result.units.used
    for coefficient in coefficients { writer.row(row(coefficient, scope: "all", units: used)) }
    for pair in result.pairs {
      let scope = "\(pair.first)/\(pair.second)"
      for coefficient in pair.coefficients {
        writer.row(row(coefficient, scope: scope, units: pair.shared))
      }
    }
    for label in result.byLabel {
      for coefficient in label.coefficients {
        writer.row(row(coefficient, scope: "label:\(label.label)", units: used))
      }
    }
  }

  private func row(_ coefficient: Coefficient, scope: String, units: Int) -> [String] {
    func cell(_ number: Double?) -> String { number.map { "\($0)" } ?? "" }
    let interval = coefficient.interval
    return [
      variable ?? "", scope, coefficient.name, cell(coefficient.value), cell(interval?.low),
      cell(interval?.high), "\(units)", coefficient.undefined?.rawValue ?? "",
    ]
  }
}
