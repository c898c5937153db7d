import Reports

/// How the numbers came about, and how to get them again.
struct MethodsView {
  let report: CodingReport
  let methods: MethodsParagraph
  let provenance: Provenance

  /// The section for its template.
  var fields: Fields {
    [
      "problems": .optional(
        provenance.problems.isEmpty ? nil : ["items": .texts(provenance.problems)]),
      "paragraphs": .texts(methods.paragraphs), "references": .texts(methods.publications),
      "command": .text(provenance.command), "tool": .text(provenance.tool),
      "codebook": .text(report.codebookName), "version": .number(report.codebookVersion),
      "sum": .text(provenance.codebookSum), "layers": .optional(layers),
    ]
  }

  private var layers: Fields? {
    guard !provenance.layers.isEmpty else { return nil }
    return [
      "count": .text(counted(provenance.layers.count, "coding")),
      "rows": .list(
        provenance.layers.map {
          ["name": .text("\($0.layer)"), "revision": .number($0.revision), "sum": .text($0.sum)]
        }),
    ]
  }
}
