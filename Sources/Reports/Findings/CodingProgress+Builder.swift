import Annotations

extension CodingProgress {
  /// Gathers how far the coding is, one article at a time, in any order.
  struct Builder: Sendable {
    private let annotators: AnnotatorSelection
    private var articles: [Article.ID] = []
    private var parts: [Part] = []
    private var days: [DayOfAnnotator: Int] = [:]

    private struct DayOfAnnotator: Hashable {
      var day: String
      var annotator: AnnotatorName
    }

    /// An annotator's work on an article whose place is not known yet.
    private struct Part {
      var article: Article.ID
      var annotator: AnnotatorName
      var state: Layer.Status.State?
      var isAssigned: Bool?
      var counts: UnitCounts
    }

    /// Prepares to count.
    ///
    /// - Parameter annotators: Whose work is counted.
    init(_ annotators: AnnotatorSelection) {
      self.annotators = annotators
    }

    /// Takes an article with its codings.
    mutating func add(_ article: CodedArticle) {
      articles.append(article.id)
      let layers = article.layers.filter(annotators.includes)
      for layer in layers {
        let annotator = layer.id.annotator
        let counts = UnitCounts(layer, of: article)
        parts.append(
          Part(
            article: article.id, annotator: annotator, state: layer.status.state,
            isAssigned: article.assignees.map { $0.contains(annotator) }, counts: counts))
        for (day, units) in counts.days {
          days[DayOfAnnotator(day: day, annotator: annotator), default: 0] += units
        }
      }
      let begun = Set(layers.map(\.id.annotator))
      for annotator in article.assignees ?? []
      where !begun.contains(annotator) && annotators.mayInclude(annotator) {
        parts.append(
          Part(
            article: article.id, annotator: annotator, isAssigned: true,
            counts: UnitCounts(uncoded: article.units.count)))
      }
    }

    /// How far the coding is.
    func finish() -> CodingProgress {
      let sorted = articles.sorted()
      let places = Dictionary(zip(sorted, sorted.indices), uniquingKeysWith: { first, _ in first })
      let cells = parts.map { part in
        Cell(
          annotator: part.annotator, article: places[part.article] ?? 0, state: part.state,
          isAssigned: part.isAssigned, found: part.counts.found, none: part.counts.none,
          uncoded: part.counts.uncoded)
      }
      return CodingProgress(
        cells: cells.sorted { ($0.article, $0.annotator) < ($1.article, $1.annotator) },
        days: days.map { Day(annotator: $0.key.annotator, day: $0.key.day, units: $0.value) }
          .sorted { ($0.day, $0.annotator) < ($1.day, $1.annotator) })
    }
  }
}

/// The units of an article by what an annotator did with them.
private struct UnitCounts {
  var found = 0
  var none = 0
  var uncoded: Int
  /// How many were looked at on each day, where that is known.
  var days: [String: Int] = [:]

  /// Counts for a coding that was not begun.
  init(uncoded: Int) {
    self.uncoded = uncoded
  }

  /// Counts for a coding; an article that was found irrelevant has no units to code.
  init(_ layer: Layer, of article: CodedArticle) {
    uncoded = 0
    guard layer.status.state != .irrelevant else { return }
    // Most units of a layer are coded on one day.
    var day: Moment?
    for unit in layer.units where unit.coding.isCoded && article.number(at: unit.span) != nil {
      if unit.coding.statements?.isEmpty == true { none += 1 } else { found += 1 }
      let digits = unit.at.utf8.prefix(10)
      if day?.description.utf8.elementsEqual(digits) != true {
        day = Moment(String(Substring(digits)))
      }
      if let day { days[day.description, default: 0] += 1 }
    }
    uncoded = max(0, article.units.count - found - none)
  }
}

extension AnnotatorSelection {
  /// Whether work that was not begun yet would be counted.
  fileprivate func mayInclude(_ annotator: AnnotatorName) -> Bool {
    switch self {
    case .everyPerson: annotator != .reference
    case .named(let names): names.contains(annotator)
    }
  }
}
