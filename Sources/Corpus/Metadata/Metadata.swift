import Annotations
import Segmentation

/// What an article says about itself, read from the blocks around its body.
struct Metadata: Equatable {
  /// The headline.
  var title: String?
  /// Every full date of the blocks that can tell the day of publication, in order of appearance.
  var dates: [Article.DateEvidence] = []
  /// The address.
  var url: String?
  /// The address's host, else the owner whom a copyright line names.
  var outlet: String?
  /// The agency that a credit names.
  var agency: String?

  /// Reads the blocks of a text.
  ///
  /// - Parameters:
  ///   - blocks: The blocks, in order.
  ///   - text: The text.
  init(of blocks: [Article.Block], in text: ScalarText) {
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1].span.lowerBound : text.count
      let gap = text[block.span.upperBound..<max(next, block.span.upperBound)]
      let isInline = next < text.count && !gap.utf8.contains(UInt8(ascii: "\n"))
      read(text[block.span], of: block, isInline: isInline)
    }
    if let url { outlet = WebAddress.host(of: url) ?? outlet }
    if agency == nil, let last = blocks.last(where: { $0.role == BlockRole.body.rawValue }) {
      agency = AgencyCredit.agency(atEndOf: text[last.span])
    }
  }

  /// Gives an article what was found.
  func describe(_ article: inout Article) {
    article.title = title
    article.published = PublicationDate.bestDefended(of: dates)
    article.publishedEvidence = dates
    article.outlet = outlet
    article.agency = agency
    article.url = url
  }

  private mutating func read(_ text: String, of block: Article.Block, isInline: Bool) {
    let start = block.span.lowerBound
    let role = BlockRole(rawValue: block.role)
    switch role {
    case .title:
      if title == nil { title = text }
    case .date, .dateline:
      take(DateScanner.dates(in: text, from: start), from: isInline ? .inline : .header)
    case .byline:
      take(DateScanner.dates(in: text, from: start), from: .header)
    case .url:
      if url == nil { url = text }
      take(DateScanner.dates(in: text, from: start), from: .url)
    default: break
    }
    readCredit(text, role)
  }

  private mutating func readCredit(_ text: String, _ role: BlockRole?) {
    if role == .dateline || role == .byline || role == .copyright {
      agency = agency ?? AgencyCredit.agency(inLine: text)
    }
    if role == .copyright {
      outlet = outlet ?? CopyrightLine.owner(in: text)
    }
  }

  private mutating func take(_ found: [DateScanner.Finding], from origin: DateOrigin) {
    dates += found.map {
      Article.DateEvidence(
        value: "\($0.date)", origin: origin.rawValue, span: $0.span)
    }
  }
}
