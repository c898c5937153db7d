import Annotations

/// The lists of values by which statements of one unit are told apart, numbered as they are met.
struct GroupIndex: Sendable {
  /// The lists, with empty texts for values that were not given.
  private(set) var groups: [[String]] = []
  /// The variables' places in the vocabulary.
  private let places: [Int]
  private var numbers: [[Int]: Int] = [:]
  private var spellings: [[ExactText]: Int] = [:]

  init(places: [Int]) {
    self.places = places
    if places.isEmpty { groups = [[]] }
  }

  /// The number of the group that a statement belongs to; 0 if nothing splits units.
  mutating func number(
    of statement: Int, in article: JudgedArticle, _ vocabulary: Vocabulary
  ) -> Int {
    guard !places.isEmpty else { return 0 }
    let values = places.map { article.value(of: statement, at: $0) }
    if let known = numbers[values] { return known }
    let texts = zip(places, values).map { vocabulary.values(at: $0)[$1]?.description ?? "" }
    let number = number(of: texts)
    numbers[values] = number
    return number
  }

  /// Different values may read alike, as an empty text and none given.
  private mutating func number(of texts: [String]) -> Int {
    let key = texts.map(ExactText.init)
    if let known = spellings[key] { return known }
    spellings[key] = groups.count
    groups.append(texts)
    return groups.count - 1
  }
}
