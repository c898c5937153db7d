public import Agreement
public import Annotations

/// How far each annotator agrees with what they said earlier of the same units.
public struct IntraReport: Sendable {
  /// What the earlier codings are called, such as `the first coding` or a date.
  public let earlier: String
  /// Each annotator, by name.
  public let annotators: [IntraAgreement]

  /// Gathers what the report is made from, one article at a time, in any order.
  public struct Builder: Sendable {
    private struct Pair {
      var agreement: AgreementReport.Builder
      var judgedAgain = 0
      var untouched = 0
      var rechecks: RecheckTally

      init(_ empty: AgreementReport.Builder) {
        agreement = empty
        rechecks = RecheckTally(empty)
      }
    }

    /// A builder that has taken nothing, for the next annotator.
    private let empty: AgreementReport.Builder
    private let selection: AnnotatorSelection
    private var pairs: [AnnotatorName: Pair] = [:]

    /// Prepares a report.
    ///
    /// - Parameters:
    ///   - codebook: The variables.
    ///   - question: The one question to compare; nil for all of them. Of `relevant`, which is
    ///     asked of articles, it is not known whether it was judged again.
    ///   - annotators: Whose codings are compared.
    /// - Throws: A `RatingError` if the codebook's labels cannot be labels of their scale.
    public init(
      codebook: Codebook, question: RatedQuestion? = nil,
      annotators: AnnotatorSelection = .everyPerson
    ) throws(RatingError) {
      selection = annotators
      empty = try AgreementReport.Builder(codebook: codebook, question: question)
    }

    /// Takes an article.
    ///
    /// - Parameters:
    ///   - article: The article with its codings as they are now.
    ///   - earlier: The codings as they were, at most one an annotator.
    /// - Throws: A `RatingError` if an annotator has two codings of the article.
    public mutating func add(
      _ article: CodedArticle, earlier: [EarlierLayer]
    ) throws(RatingError) {
      for layer in article.layers where selection.includes(layer) {
        let annotator = layer.id.annotator
        guard let past = earlier.first(where: { $0.layer.id.annotator == annotator }),
          let judged = JudgedAgain(layer, earlier: past)
        else { continue }
        var pair = pairs[annotator] ?? Pair(empty)
        for rechecked in article.rechecks where rechecked.stood.id.annotator == annotator {
          try pair.rechecks.add(rechecked, of: article)
        }
        pair.judgedAgain += judged.units
        pair.untouched += judged.untouched
        try pair.agreement.add(article.with([judged.before, judged.after]))
        pairs[annotator] = pair
      }
    }

    /// The report on everything that was added.
    ///
    /// - Parameters:
    ///   - interval: How intervals are found.
    ///   - earlier: What the earlier codings are called, such as `the first coding` or a date.
    /// - Returns: The report.
    public func finish(
      interval: IntervalChoice = .bootstrap(Bootstrap()), earlier: String
    ) -> IntraReport {
      let annotators = pairs.sorted { $0.key < $1.key }.map { annotator, pair in
        IntraAgreement(
          annotator: annotator, judgedAgain: pair.judgedAgain, untouched: pair.untouched,
          variables: pair.agreement.finish(interval: interval).variables
            .filter { $0.stage != .relevant },
          rechecks: pair.rechecks.finish(interval: interval))
      }
      return IntraReport(earlier: earlier, annotators: annotators)
    }
  }
}
