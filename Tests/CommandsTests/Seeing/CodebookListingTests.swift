import Annotations
import Testing

@testable import Commands

/// A label of the codebook in full.
@Suite struct CodebookListingTests {
  @Test(arguments: [
    ("We will not sign.", "“We will not sign.”"),
    ("“Nobody leaves,” she said.", "“Nobody leaves,” she said."),
    ("\"Nobody leaves,\" she said.", "\"Nobody leaves,\" she said."),
    ("»Niemand geht«, sagte sie.", "»Niemand geht«, sagte sie."),
  ])
  func examplesAreInOnePairOfQuotationMarks(_ text: String, _ shown: String) {
    var label = Label(id: "oppose")
    label.examples = [Label.Example(text: text)]
    let entry = CodebookListing.text(of: label, in: Variable(id: "stance", scale: .nominal))
    #expect(entry.plain.contains("  e.g.  \(shown)\n"))
  }
}
