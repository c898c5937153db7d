/// What an element's name and attributes say about its content.
struct ElementHints {
  /// Why it is left out, if it is.
  private(set) var reason: LeftOut.Reason?
  /// Why it is left out if it is short or mostly links.
  private(set) var weakReason: LeftOut.Reason?
  /// Whether it is a caption, a byline or a date.
  private(set) var role: PageBlock.Kind?
  /// Whether its name alone is the reason, as that of `aside` is.
  private(set) var isNamed = false
  /// Whether it holds what readers wrote, however much that is.
  private(set) var isCommentSection = false

  /// Reads the hints of an element.
  init(of node: Int, in tree: PageTree) {
    switch tree.nodes[node].kind {
    case .navigation: reason = .navigation
    case .aside: reason = .related
    case .footer: reason = .boilerplate
    case .form: reason = .form
    case .figureCaption: role = .caption
    case .time: role = .date
    default: break
    }
    isNamed = reason != nil
    for attribute in tree.attributes(of: node) {
      let value = tree.bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
      switch attribute.name {
      case .class, .id, .role: readWords(of: value)
      case .itemprop: readProperty(value)
      case .rel where value.elementsEqual("author".utf8): role = role ?? .byline
      case .hidden: reason = reason ?? .hidden
      case .ariaHidden where value.elementsEqual("true".utf8): weakReason = .hidden
      case .style where Self.hides(value): reason = .hidden
      default: break
      }
    }
  }

  /// Takes the words of a class or an id, which dashes, blanks or capitals separate.
  private mutating func readWords(of value: ArraySlice<UInt8>) {
    var start = value.startIndex
    var wasLower = false
    for (index, byte) in zip(value.indices, value) {
      let isUpper = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
      let isLower =
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      if !isUpper && !isLower || isUpper && wasLower {
        take(Hint.word(value[start..<index]))
        start = isUpper ? index : index + 1
      }
      wasLower = isLower
    }
    take(Hint.word(value[start...]))
  }

  private mutating func take(_ hint: Hint?) {
    switch hint {
    case nil: break
    case .leftOut(let found): reason = reason ?? found
    case .perhapsLeftOut(let found): weakReason = weakReason ?? found
    case .role(let found): role = role ?? found
    case .commentSection:
      isCommentSection = true
      reason = reason ?? .comments
    }
  }

  private mutating func readProperty(_ value: ArraySlice<UInt8>) {
    if value.elementsEqual("author".utf8) {
      role = role ?? .byline
    } else if value.elementsEqual("datePublished".utf8) || value.elementsEqual("dateModified".utf8)
    {
      role = role ?? .date
    } else if value.elementsEqual("comment".utf8) {
      reason = reason ?? .comments
    }
  }

  /// Whether a style is `display: none` or `visibility: hidden`.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: style.filter { !FoldedText.isSpace($0) }, as: UTF8.self)
      .lowercased()
    return text.contains("display:none") || text.contains("visibility:hidden")
  }
}

extension PageTree {
  /// The attributes that are kept of an element; none of a text.
  func attributes(of node: Int) -> ArraySlice<Attribute> {
    let node = nodes[node]
    guard node.kind != .text else { return [] }
    return attributes[Int(node.start)..<Int(node.start + node.count)]
  }
}
