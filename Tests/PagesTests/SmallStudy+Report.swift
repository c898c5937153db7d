import Agreement
import Annotations

@testable import Reports

extension SmallStudy {
  /// Agreement of the two annotators, who differ on the second sentence, beside some findings.
  static func report(_ findings: Findings) -> CodingReport {
    let built = built
    return CodingReport(
      codebookName: built.codebookName, codebookVersion: built.codebookVersion,
      articles: built.articles, withheld: 0, progress: built.progress,
      distributions: built.distributions, missing: built.missing, agreement: built.agreement,
      review: built.review, rechecks: built.rechecks, findings: findings)
  }

  private static let built: CodingReport = {
    do {
      var builder = try CodingReport.Builder(codebook: codebook)
      for article in [coded("wire/one"), coded("wire/two")] { try builder.add(article) }
      return builder.finish(interval: .bootstrap(Bootstrap(resamples: 50)))
    } catch { preconditionFailure("\(error)") }
  }()

  /// The paragraph for the paper.
  static var methods: MethodsParagraph {
    do {
      var builder = try MethodsParagraph.Builder(codebook: codebook)
      for article in [coded("wire/one"), coded("wire/two")] { try builder.add(article) }
      return builder.finish(interval: .none, software: "Postil 1.0.0")
    } catch { preconditionFailure("\(error)") }
  }

  private static func coded(_ name: String) -> CodedArticle {
    let file = Article.Received(
      file: "corpus/\(name).txt", hash: "", byteCount: 0, encoding: "utf-8")
    var article = Article(
      id: id(name), received: file, text: ScalarText("One. Two. Red."), textHash: "")
    article.units = [1, 2, 3].map { unit in
      Article.Unit(number: number(unit), span: 5 * unit - 5..<5 * unit - 1)
    }
    let layers = [(mira, "oppose"), (jon, "neutral")].map { annotator, stance in
      layer(of: article, by: annotator, stance)
    }
    return CodedArticle(article, codebook: codebook, layers: layers)
  }

  private static func layer(
    of article: Article, by annotator: AnnotatorName, _ stance: String
  ) -> Layer {
    let said: [[Statement]] = [
      [], [statement("official", "orel", stance)], [statement("narrator", nil, "support")],
    ]
    var layer = Layer(id: Layer.ID(annotator: annotator, article: article.id), textHash: "")
    layer.units = zip(article.units, said).map {
      Layer.CodedUnit(unit: $0, quote: "", coding: Coding(statements: $1))
    }
    return layer
  }
}
