import Annotations

/// What annotators judged of one article, as far as it can be compared, with values as numbers.
struct JudgedArticle {
  /// One annotator's coding.
  struct JudgedLayer {
    let annotator: AnnotatorName
    let state: Layer.Status.State
    /// Whether there is a statement on any unit, be it comparable or not.
    let hasStatement: Bool
    /// The units looked at that can be compared; none of an irrelevant article.
    fileprivate(set) var units: [JudgedUnit] = []
    /// How many units were left out because they have two versions.
    fileprivate(set) var twoVersions = 0
    /// How many places were left out because no unit to be coded is there.
    fileprivate(set) var lostPlaces = 0
  }

  /// A unit that its annotator looked at, with what was found there.
  struct JudgedUnit {
    let number: Int
    /// The numbers of the statements, for ``JudgedArticle/value(of:at:)``.
    let statements: Range<Int>
  }

  let id: Article.ID
  /// The numbers of the units to be coded.
  let units: [Int]
  private(set) var layers: [JudgedLayer] = []
  private let width: Int
  private var values: [Int] = []

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - article: The article with its codings.
  ///   - annotators: Whose codings are read.
  ///   - vocabulary: What numbers the values, and learns those that are new.
  init(_ article: CodedArticle, by annotators: AnnotatorSelection, in vocabulary: inout Vocabulary)
  {
    id = article.id
    units = article.units.map(\.number.value)
    width = vocabulary.width
    for layer in article.layers where annotators.includes(layer) {
      layers.append(judged(layer, of: article, &vocabulary))
    }
  }

  /// The number of a statement's value of the variable at a place of the vocabulary.
  func value(of statement: Int, at place: Int) -> Int {
    values[statement * width + place]
  }

  private mutating func judged(
    _ layer: Layer, of article: CodedArticle, _ vocabulary: inout Vocabulary
  ) -> JudgedLayer {
    let hasStatement = layer.units.contains { $0.coding.statements?.isEmpty == false }
    var judged = JudgedLayer(
      annotator: layer.id.annotator, state: layer.status.state, hasStatement: hasStatement)
    guard judged.state != .irrelevant else { return judged }
    judged.lostPlaces = layer.orphans.count { $0.coding.isCoded }
    for unit in layer.units {
      guard unit.otherVersions.isEmpty else {
        judged.twoVersions += 1
        continue
      }
      guard let statements = unit.coding.statements else { continue }
      guard let number = article.number(at: unit.span) else {
        judged.lostPlaces += 1
        continue
      }
      let range = append(statements, &vocabulary)
      judged.units.append(JudgedUnit(number: number.value, statements: range))
    }
    return judged
  }

  /// Takes statements and gives them numbers.
  private mutating func append(
    _ statements: [Statement], _ vocabulary: inout Vocabulary
  ) -> Range<Int> {
    // Without variables there is nothing to number, and nothing is asked of statements.
    guard width > 0 else { return 0..<statements.count }
    let first = values.count / width
    for statement in statements { vocabulary.append(statement, to: &values) }
    return first..<first + statements.count
  }
}
