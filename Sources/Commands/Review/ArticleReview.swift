import Annotations
import Files

/// The review of the open article: what annotators say of it, unit by unit.
struct ArticleReview {
  /// What the files were when the codings were read.
  struct Basis: Equatable {
    /// The article's own history.
    var article: FileStatus?
    /// The histories of its codings; nil where there is no file yet.
    var codings: [AnnotatorName: FileStatus?]
  }

  /// In which order its units come up.
  var queue: ReviewQueue
  /// The codings that count, by their annotators' names.
  let codings: [ReviewedCoding]
  /// What the codings were read from.
  let basis: Basis
  private let article: Article
  private let comparisons: [ScalarSpan: UnitComparison]

  /// Compares codings of an article.
  init(
    _ article: Article, _ codings: [ReviewedCoding], from basis: Basis, queue: ReviewQueue,
    _ codebook: Codebook
  ) {
    self.article = article
    self.codings = codings
    self.basis = basis
    self.queue = queue
    var comparisons: [ScalarSpan: UnitComparison] = [:]
    let units = article.units.filter { codebook.isCodable($0.number) }
    for (place, unit) in units.enumerated() {
      let beside = [place - 1, place + 1].filter(units.indices.contains).map { units[$0] }
      comparisons[unit.span] = UnitComparison(
        codings.map { $0.judgement(of: unit) }, codebook: codebook
      ) { name in
        let coding = codings.first { $0.annotator == name }
        return beside.flatMap { coding?.judgement(of: $0).statements ?? [] }
      }
    }
    self.comparisons = comparisons
  }

  /// What annotators say of a unit.
  func comparison(of unit: Article.Unit, _ codebook: Codebook) -> UnitComparison {
    comparisons[unit.span] ?? UnitComparison([], codebook: codebook)
  }

  /// What a decision of a unit is based on now.
  func basis(of unit: Article.Unit) -> [AnnotatorName: Change.ID?] {
    var basis: [AnnotatorName: Change.ID?] = [:]
    for coding in codings { basis.updateValue(coding.basis(of: unit), forKey: coding.annotator) }
    return basis
  }

  /// The annotators who say something else of a unit than when it was decided.
  func movedOn(from decision: Decision, on unit: Article.Unit) -> [AnnotatorName] {
    let present = Dictionary(codings.map { ($0.annotator, $0) }, uniquingKeysWith: { $1 })
    return Set(decision.basis.keys).union(present.keys).sorted().filter { annotator in
      let known = decision.basis[annotator] ?? nil
      guard let coding = present[annotator] else { return known != nil }
      guard coding.basis(of: unit) != known else { return false }
      return coding.history.hasMovedOn(from: known, at: unit.span, of: article)
    }
  }
}
