public import Annotations
import JSON

extension MethodsParagraph {
  /// The paragraph for a terminal.
  public var text: StyledText { page.terminalText }

  /// The paragraph as Markdown.
  public var markdown: String { page.markdown }

  /// The paragraph as JSON: one object with the `text`, whose parts are separated by line feeds,
  /// and the `references`.
  public var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("text", paragraphs.joined(separator: "\n"))
    writer.member("references", references.map(\.text))
    writer.endObject()
    return writer.bytes
  }

  private var page: Page {
    var page = Page()
    page.heading("Methods")
    for paragraph in paragraphs { page.paragraph(paragraph) }
    if withheld > 0 {
      page.warning(
        "\(counted(withheld, "article")) left out: until you are done with an article, others' "
          + "codings of it stay hidden.")
    }
    page.heading("References")
    for reference in references { page.paragraph(reference.text) }
    return page
  }

  /// What was coded, how agreement was measured, what came out, and what was left out.
  package var paragraphs: [String] {
    [sentencesOnCoding, sentencesOnMeasures, sentencesOnResults, sentencesOnLeftOut]
      .map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// The publications that the paragraph relies on, in short form.
  package var publications: [String] { references.map(\.text) }
}
