import Annotations

/// Whether a layer file is about a text that its article has had, and quotes it as it is.
struct LayerQuotes {
  private let file: LayerFile
  private let article: Article

  init(_ file: LayerFile, in article: Article) {
    self.file = file
    self.article = article
  }

  /// What is wrong.
  var findings: [Finding] {
    guard let layer = file.layer else { return [] }
    let past = article.past.last { $0.article.textHash == layer.textHash }?.article
    guard let coded = layer.textHash == article.textHash ? article : past else {
      let words = "made for the text \(layer.textHash)"
      return [Finding(.otherText, file.path, words, expected: article.textHash)]
    }
    return layer.units.compactMap { unit in
      let text = coded.text[unit.span]
      guard !text.utf8.elementsEqual(unit.quote.utf8) else { return nil }
      return Finding(
        .quoteDiffers, file.path, "unit \(unit.number) quotes '\(unit.quote)'",
        expected: "'\(text)'")
    }
  }
}
