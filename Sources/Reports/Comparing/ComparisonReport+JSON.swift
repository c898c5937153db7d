import Agreement
import JSON

extension ComparisonReport {
  /// The report as JSON: an array, one object a question, numbers at full precision.
  public var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.array(variables) { $0.write($1, names) }
    return writer.bytes
  }

  /// The report as comma-separated values, one coefficient a row:
  /// `variable,coefficient,before,after,difference,low,high,probability_of_gain`.
  ///
  /// What is undefined is an empty cell.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row([
      "variable", "coefficient", "before", "after", "difference", "low", "high",
      "probability_of_gain",
    ])
    for variable in variables {
      for difference in variable.comparison.differences {
        let figures = [
          difference.before.value, difference.after.value, difference.value,
          difference.interval?.low, difference.interval?.high, difference.probabilityOfGain,
        ]
        writer.row(
          [variable.variable ?? "", difference.name] + figures.map { $0.map { "\($0)" } ?? "" })
      }
    }
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(
    _ variable: VariableComparison, _ names: (before: String, after: String)
  ) {
    beginObject()
    member("variable", variable.variable)
    member("stage", variable.stage?.rawValue)
    member("level", variable.level.rawValue)
    key("before")
    write(variable.before, name: names.before)
    key("after")
    write(variable.after, name: names.after)
    array("differences", variable.comparison.differences) { $0.write($1, variable.clusters) }
    member("pairedArticles", variable.comparison.pairedClusters)
    writeResampling(by: variable.interval, variable.clusters)
    write(variable.warnings)
    endObject()
  }

  private mutating func write(_ side: VariableComparison.Side, name: String) {
    beginObject()
    member("name", name)
    key("units")
    beginObject()
    member("total", side.total)
    member("used", side.used)
    endObject()
    member("annotators", side.annotators)
    endObject()
  }

  private mutating func write(_ difference: Comparison.Difference, _ clusters: ClusterKind) {
    beginObject()
    member("name", difference.name)
    key("before")
    write(difference.before, clusters)
    key("after")
    write(difference.after, clusters)
    member("difference", difference.value)
    member("interval", difference.interval.map { $0.low...$0.high })
    member("probabilityOfGain", difference.probabilityOfGain)
    endObject()
  }
}
