/// Chooses a page's headline among what its places say.
struct Headline {
  /// The headlines, the chosen one first.
  let titles: [StatedValue]
  /// The element that shows the headline, if one does.
  let node: Int?

  /// Chooses the headline.
  ///
  /// The heading that readers see is the headline if another place agrees with it; if none does, it
  /// may be the name of the outlet or a section, and what the page states is trusted.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - stated: What the page states, the most trusted first.
  ///   - outlets: The outlet's names, which a title may end or begin with.
  init(_ tree: PageTree, stated: [StatedValue], outlets: [String]) {
    let stated = stated.map { title in
      StatedValue(TitleParts(title.value).withoutOutlet(outlets), title.origin)
    }
    let main = Self.headings(.heading1, in: tree).filter { !outlets.contains($0.text) }
    let words = stated.map { TitleWords($0.value) }
    let isAgreed = { (heading: Heading) in
      let found = TitleWords(heading.text)
      return words.contains { $0.agree(with: found) }
    }
    let agreed =
      main.first(where: isAgreed)
      ?? [.heading2, .heading3].lazy.compactMap { kind in
        Self.headings(kind, in: tree).first(where: isAgreed)
      }.first
    node = agreed?.node ?? (main.count == 1 ? main.first?.node : nil)
    if let agreed {
      titles = [StatedValue(agreed.text, .element(agreed.name))] + stated
    } else {
      titles = stated + main.prefix(1).map { StatedValue($0.text, .element($0.name)) }
    }
  }

  private struct Heading {
    var node: Int
    var name: String
    var text: String
  }

  private static func headings(_ kind: ElementKind, in tree: PageTree) -> [Heading] {
    let name = "h\(kind.headingLevel ?? 1)"
    return tree.nodes.indices.filter { tree.nodes[$0].kind == kind }
      .map { Heading(node: $0, name: name, text: tree.content(of: $0)) }
      .filter { !$0.text.isEmpty }
  }
}

/// The words of a headline, whatever their case and order.
struct TitleWords {
  private let words: Set<String>

  /// Takes the words of a text.
  init(_ text: String) {
    words = Set(
      text.lowercased().unicodeScalars.split { scalar in
        !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
      }.map { String($0) })
  }

  /// The number of different words.
  var count: Int { words.count }

  /// Whether two headlines have mostly the same words.
  func agree(with other: TitleWords) -> Bool {
    let shared = words.intersection(other.words).count
    return shared > 0 && shared * 10 >= min(count, other.count) * 7
      && shared * 2 >= max(count, other.count)
  }
}
