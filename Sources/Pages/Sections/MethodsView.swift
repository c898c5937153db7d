import Annotations
import Reports

/// How the numbers came about, and how to get them again.
struct MethodsView {
  /// How much of what verify found is told at most.
  private static let mostFindings = 20
  /// How many files that could not be read, and how many codings, are named at most, so that the page
  /// stays small where there are tens of thousands.
  static let mostProblems = 1_000
  static let mostLayers = 5_000

  let report: CodingReport
  let methods: MethodsParagraph
  let provenance: Provenance

  /// The section for its template.
  var fields: Fields {
    [
      "problems": .optional(problems),
      "paragraphs": .texts(methods.paragraphs), "references": .texts(methods.publications),
      "command": .text(provenance.command), "tool": .text(provenance.tool),
      "codebook": .text(report.codebookName), "version": .number(report.codebookVersion),
      "sum": .text(provenance.codebookSum), "layers": .optional(layers),
      "withheld": .optional(withheld), "verified": .text(verified), "damages": .optional(damages),
    ]
  }

  private var problems: Fields? {
    guard !provenance.problems.isEmpty else { return nil }
    let more = provenance.problems.count - Self.mostProblems
    return [
      "items": .texts(Array(provenance.problems.prefix(Self.mostProblems))),
      "more": .optional(more > 0 ? "And \(more) more; postil verify tells all." : nil),
    ]
  }

  /// That the command counts more than stands here.
  private var withheld: String? {
    guard provenance.withheld > 0 else { return nil }
    let articles = counted(provenance.withheld, "article")
    return "It counts \(articles) more: here others' codings of them were not to be seen yet."
  }

  private var verified: String {
    guard let verification = provenance.verification else {
      return "not asked for; --verify looks at every file and says here what it found"
    }
    let counts = verification.counts
    let looked = [
      counted(counts.files, "file"), counted(counts.articles, "article"),
      counted(counts.codings, "coding"), counted(counts.changes, "change"),
    ].joined(separator: ", ")
    let damage =
      verification.isSound
      ? "no damage" : counted(verification.damageCount, "place") + " damaged"
    let notes = verification.noteCount == 0 ? "" : ", \(counted(verification.noteCount, "note"))"
    return "\(looked): \(damage)\(notes)"
  }

  /// The first of what verify found, damage before notes.
  private var damages: Fields? {
    guard let findings = provenance.verification?.findings, !findings.isEmpty else { return nil }
    let ordered =
      findings.filter { $0.severity == .damage } + findings.filter { $0.severity == .note }
    let told = ordered.prefix(Self.mostFindings).map { finding in
      let line = finding.line.map { ", line \($0)" } ?? ""
      let found = firstWords(of: finding.found, within: 200)
      return
        "\(finding.severity.rawValue): \(finding.path)\(line): \(finding.code.rawValue), \(found)"
    }
    let more = findings.count - told.count
    return [
      "items": .texts(told),
      "more": .optional(more > 0 ? "And \(more) more; postil verify tells all." : nil),
    ]
  }

  private var layers: Fields? {
    guard !provenance.layers.isEmpty else { return nil }
    let more = provenance.layers.count - Self.mostLayers
    return [
      "count": .text(counted(provenance.layers.count, "coding")),
      "rows": .list(
        provenance.layers.prefix(Self.mostLayers).map {
          ["name": .text("\($0.layer)"), "revision": .number($0.revision), "sum": .text($0.sum)]
        }),
      "more": .optional(
        more > 0 ? "And \(more) more; the last line of each history bears its checksum." : nil),
    ]
  }
}
