public import Annotations

/// An article with the codings of it that a report or an export is made from.
///
/// Everything here takes one article at a time, so memory does not grow with their number.
public struct CodedArticle: Sendable {
  /// The article's name.
  public let id: Article.ID
  /// The headline, if one was recognised.
  public let title: String?
  /// The date of publication as `YYYY-MM-DD`, if known.
  public let published: String?
  /// The outlet, if known.
  public let outlet: String?
  /// The language as a BCP 47 tag, if known.
  public let language: String?
  /// The version of the rules that cut the article into units.
  public let segmenter: String
  /// The units that the codebook has coded, in reading order.
  public let units: [Article.Unit]
  /// The codings, in the order of their annotators' names.
  public private(set) var layers: [Layer]
  /// The places of units whose decision in the reference an annotator has moved on from.
  public var staleUnits: Set<ScalarSpan> = []
  /// The units that annotators judged once more, at most one entry an annotator.
  public var rechecks: [RecheckedLayers] = []
  /// Who is to code the article; nil where nothing was assigned.
  public var assignees: Set<AnnotatorName>?
  private let text: ScalarText
  /// The units' positions in ``units`` in the order of their places, for searching.
  private let order: [Int]

  /// Puts an article together with its codings.
  ///
  /// - Parameters:
  ///   - article: The article as it is cut now.
  ///   - codebook: What says whether the headline is coded.
  ///   - layers: The codings that may be shown, each with its whole history replayed, at most one
  ///     an annotator.
  public init(_ article: Article, codebook: Codebook, layers: [Layer]) {
    id = article.id
    title = article.title
    published = article.published
    outlet = article.outlet
    language = article.language
    segmenter = article.segmenter
    text = article.text
    units = article.units.filter { codebook.isCodable($0.number) }
    self.layers = layers.sorted { $0.id.annotator < $1.id.annotator }
    let units = units
    order = units.indices.sorted {
      (units[$0].span.lowerBound, units[$0].span.upperBound, units[$0].number)
        < (units[$1].span.lowerBound, units[$1].span.upperBound, units[$1].number)
    }
  }

  /// The same article with other codings.
  func with(_ layers: [Layer]) -> CodedArticle {
    var article = self
    article.layers = layers
    return article
  }

  /// The text of a unit to be coded, or nil if there is no such unit.
  ///
  /// - Parameter number: The unit's number.
  /// - Returns: The sentence on one line.
  func quote(of number: Article.Unit.Number) -> String? {
    units.first { $0.number == number }.map { text[$0.span].onOneLine }
  }

  /// The text at a place, exactly as it stands there; empty if the place is not in the text.
  ///
  /// - Parameter span: A place in the text.
  /// - Returns: The text.
  func text(at span: ScalarSpan) -> String {
    text[span]
  }

  /// The number of the unit to be coded at a place.
  ///
  /// - Parameter span: A place in the text.
  /// - Returns: The number, or nil if no such unit has exactly this place.
  public func number(at span: ScalarSpan) -> Article.Unit.Number? {
    position(at: span).map { units[$0].number }
  }

  /// The position in ``units`` of the unit that has exactly a place.
  func position(at span: ScalarSpan) -> Int? {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      let other = units[order[middle]].span
      if (other.lowerBound, other.upperBound) < (span.lowerBound, span.upperBound) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < order.count, units[order[low]].span == span else { return nil }
    return order[low]
  }
}

extension String {
  /// The text with every run of white space as one blank.
  package var onOneLine: String {
    if isPlainLine { return self }
    let words = unicodeScalars.split { $0.properties.isWhitespace }
    return words.map { String($0) }.joined(separator: " ")
  }

  /// Whether all white space is single blanks between words, told from the bytes: false too where
  /// there are scalars that begin as some other white space does, such as quotation marks.
  private var isPlainLine: Bool {
    var before = UInt8(ascii: " ")
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: " ") where before == byte: return false
      case 0x09...0x0D, 0xC2, 0xE1, 0xE2, 0xE3: return false
      default: before = byte
      }
    }
    return before != UInt8(ascii: " ")
  }
}
