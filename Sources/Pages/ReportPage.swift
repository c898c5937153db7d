import Annotations
public import Reports

/// A report as one page of HTML that needs nothing but itself: no script, no file beside it, no
/// network.
///
/// It is made in parts, so that little of it is held at a time: ``opening(digest:)``, each article that
/// ``shown`` names by ``article(_:)``, in order, ``closing``, each of ``listParts`` by ``lists(_:)``,
/// then ``end``.
public struct ReportPage: Sendable {
  /// How many items of lists are shown with the first words of their sentences; beyond that numbers
  /// have to do.
  private static let mostItemsWithWords = 5_000
  private static let mostWords = 60
  /// About how many items of lists are made into one part.
  private static let itemsOfPart = 2_000

  private let report: CodingReport
  private let methods: MethodsParagraph
  private let provenance: Provenance
  private let sections: Fields
  private let lists: UnitLists
  private let hasWords: Bool
  /// The articles written so far, and the units of them that the page holds.
  private var written: Set<Int> = []
  private var anchors: Set<UnitReference> = []
  private var words: [UnitReference: String] = [:]

  /// Prepares a page.
  ///
  /// - Parameters:
  ///   - report: What is reported.
  ///   - methods: How it came about.
  ///   - provenance: What it was made from.
  public init(_ report: CodingReport, methods: MethodsParagraph, provenance: Provenance) {
    self.report = report
    self.methods = methods
    self.provenance = provenance
    let shown = ShownUnits(total: report.findings.articles.reduce(0) { $0 + $1.units })
    var lists = UnitLists(shown)
    sections = Self.sections(report, provenance, &lists)
    lists.choose()
    self.lists = lists
    hasWords = lists.lists.reduce(0) { $0 + $1.units.count } <= Self.mostItemsWithWords
  }

  private var findings: Findings { report.findings }

  /// The units that the page holds.
  public var shown: ShownUnits { lists.shown }

  /// The page up to its evidence.
  ///
  /// - Parameter digest: The SHA-256 of bytes, in base 64: the style is allowed by its digest.
  /// - Returns: The bytes.
  public func opening(digest: ([UInt8]) -> String) -> [UInt8] {
    let style = ReportTemplates.style
    var head = heading
    head["digest"] = .text(digest(style))
    var body = heading
    body.merge(sections)
    body.merge(ReportTemplates.parts)
    return ReportTemplates.head.filled(head) + Array("<style>".utf8) + style
      + Array("</style>\n".utf8) + ReportTemplates.opening.filled(body)
  }

  /// An article of the evidence.
  ///
  /// - Parameter evidence: The article.
  /// - Returns: The bytes.
  public mutating func article(_ evidence: EvidenceArticle) -> [UInt8] {
    written.insert(evidence.place)
    for unit in evidence.units {
      let reference = UnitReference(article: evidence.place, unit: unit.number)
      guard shown.contains(reference) else { continue }
      anchors.insert(reference)
      if hasWords { words[reference] = firstWords(of: unit.text, within: Self.mostWords) }
    }
    let article =
      findings.articles.indices.contains(evidence.place) ? findings.articles[evidence.place] : nil
    let view = EvidenceView(evidence: evidence, article: article, shown: shown)
    return ReportTemplates.article.filled(view.fields)
  }

  /// The page behind its evidence, up to the lists.
  public var closing: [UInt8] {
    var fields = MethodsView(report: report, methods: methods, provenance: provenance).fields
    fields["unread"] = .optional(unread)
    return ReportTemplates.closing.filled(fields)
  }

  /// The lists that numbers lead to, in parts of about the same length.
  public var listParts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var items = 0
    for (number, list) in lists.lists.enumerated() {
      items += list.units.count
      guard items >= Self.itemsOfPart else { continue }
      parts.append(start..<number + 1)
      (start, items) = (number + 1, 0)
    }
    return start < lists.lists.count ? parts + [start..<lists.lists.count] : parts
  }

  /// Some of the lists that numbers lead to.
  ///
  /// - Parameter part: One of ``listParts``.
  /// - Returns: The bytes.
  public func lists(_ part: Range<Int>) -> [UInt8] {
    let view = ListsView(lists: lists, findings: findings, words: hasWords ? words : nil)
    return ReportTemplates.lists.filled(["lists": .list(view.fields(of: part))])
  }

  /// The end of the page.
  public var end: [UInt8] { ReportTemplates.end }

  private static func sections(
    _ report: CodingReport, _ provenance: Provenance, _ lists: inout UnitLists
  ) -> Fields {
    let findings = report.findings
    let summary = SummarySection(report: report, problems: provenance.problems.count)
    let agreement = AgreementSection(report: report, places: ReportPlaces(findings))
    let progress = ProgressSection(report: report, hasArticles: !lists.shown.isPartial)
    var sections = Fields()
    sections["summary"] = .fields(summary.fields(&lists))
    sections["voices"] = .fields(VoicesSection(findings: findings).fields(&lists))
    sections["stance"] = .fields(StanceSection(findings: findings).fields(&lists))
    sections["sources"] = .fields(SourcesSection(findings: findings).fields(&lists))
    sections["agreement"] = .fields(agreement.fields(&lists))
    sections["progress"] = .fields(progress.fields)
    return sections
  }

  private var heading: Fields {
    let dates = findings.articles.compactMap(\.published).sorted()
    let span = dates.first.map { first in
      dates.last == first ? "of \(first)" : "from \(first) to \(dates.last ?? first)"
    }
    let contents = [
      ("summary", "Summary"), ("voices", "Voices"), ("stance", "Stance"), ("sources", "Sources"),
      ("agreement", "Agreement"), ("progress", "Progress"), ("evidence", "Evidence"),
      ("methods", "Methods"),
    ]
    return [
      "codebook": .text(report.codebookName), "version": .number(report.codebookVersion),
      "tool": .text(provenance.tool), "date": .optional(provenance.date),
      "span": .optional(span),
      "contents": .list(contents.map { ["id": .text($0), "name": .text($1)] }),
      "left": .optional(
        shown.isPartial ? ["shown": .number(shown.count), "all": .number(shown.total)] : nil),
    ]
  }

  /// What the page leads to, but what could not be read again for the evidence.
  private var unread: Fields? {
    let linked = lists.singles.union(lists.lists.flatMap { $0.units.filter(shown.contains) })
    let units = linked.subtracting(anchors).sorted().map { unit -> Fields in
      let article = findings.name(ofArticle: unit.article)
      return ["id": .text(unit.anchor), "name": .text("\(article), sentence \(unit.unit)")]
    }
    let places = shown.isPartial ? [] : findings.articles.indices.filter { !written.contains($0) }
    let articles = places.map { place -> Fields in
      ["id": .text(anchor(ofArticle: place)), "name": .text(findings.name(ofArticle: place))]
    }
    return articles.isEmpty && units.isEmpty ? nil : ["items": .list(articles + units)]
  }
}

extension [UInt8] {
  /// A template, filled; nothing if it is none, which the tests rule out.
  fileprivate func filled(_ fields: Fields) -> [UInt8] {
    Template(self)?.rendered(fields) ?? []
  }
}
