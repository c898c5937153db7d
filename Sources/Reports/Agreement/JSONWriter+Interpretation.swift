import Agreement
import JSON

extension JSONWriter {
  /// Writes what helps to read the coefficients.
  mutating func writeInterpretation(of agreement: VariableAgreement) {
    writeArticles(of: agreement)
    array("withoutAnnotator", agreement.result.withoutAnnotator) { writer, left in
      writer.beginObject()
      writer.member("annotator", left.annotator)
      writer.member("coefficients", left.coefficients, agreement.clusters)
      writer.endObject()
    }
    array("marginals", agreement.result.marginals) {
      $0.write($1, labels: agreement.result.labels)
    }
    writeThresholds(of: agreement)
    writeBenchmarks(of: agreement)
    writeResampling(by: agreement.interval, agreement.clusters)
    write(agreement.warnings)
  }

  private mutating func writeArticles(of agreement: VariableAgreement) {
    guard let articles = agreement.articles else {
      key("byArticle")
      return null()
    }
    array("byArticle", articles) { writer, article in
      writer.beginObject()
      writer.member("article", article.article)
      writer.key("units")
      writer.beginObject()
      writer.member("total", article.total)
      writer.member("used", article.used)
      writer.endObject()
      let coefficients = [article.percent, article.alpha].compactMap(\.self)
      writer.member("coefficients", coefficients, agreement.clusters)
      writer.endObject()
    }
  }

  private mutating func write(_ marginal: AnnotatorMarginal, labels: [String]) {
    beginObject()
    member("annotator", marginal.annotator)
    member("ratings", marginal.ratings)
    array("labels", marginal.labels) { writer, label in
      writer.beginObject()
      writer.member("label", labels[label.label])
      writer.member("count", label.count)
      writer.endObject()
    }
    endObject()
  }

  /// The shares of resamples in which an alpha reaches Krippendorff's bars.
  private mutating func writeThresholds(of agreement: VariableAgreement) {
    let alphas = MeasurementLevel.allCases.map { Coefficient.Name.alpha($0).text }
    beginArray("thresholds")
    for coefficient in agreement.coefficients where alphas.contains(coefficient.name) {
      guard let reached = coefficient.interval?.reached else { continue }
      let bars = [
        (ReachedShares.tentativeThreshold, reached.tentative),
        (ReachedShares.reliableThreshold, reached.reliable),
      ]
      for (threshold, probability) in bars {
        beginObject()
        member("coefficient", coefficient.name)
        member("threshold", threshold)
        member("probability", probability)
        endObject()
      }
    }
    endArray()
  }

  /// Gwet's probabilities that a coefficient lies on a level of a benchmark scale or above; the
  /// scales are for coefficients that are corrected for chance.
  private mutating func writeBenchmarks(of agreement: VariableAgreement) {
    beginArray("benchmarks")
    for coefficient in agreement.coefficients
    where !coefficient.name.hasPrefix(Coefficient.Name.percentAgreement.text) {
      for scale in BenchmarkScale.allCases {
        guard let levels = coefficient.membership(on: scale) else { continue }
        beginObject()
        member("coefficient", coefficient.name)
        member("scale", scale.name)
        array("levels", levels) { writer, level in
          writer.beginObject()
          writer.member("name", level.name)
          writer.member("low", level.low)
          writer.member("high", level.high)
          writer.member("cumulative", level.cumulative)
          writer.endObject()
        }
        endObject()
      }
    }
    endArray()
  }

  private mutating func beginArray(_ name: String) {
    key(name)
    beginArray()
  }
}
