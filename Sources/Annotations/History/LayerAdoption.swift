/// What a layer file says that a history does not, because changes are missing from it.
///
/// Where both say something of a unit, the one with the greater revision is later; a file that says
/// something else of the very change that the history has was altered.
public struct LayerAdoption: Sendable {
  /// Something that leads from what the history says to what the file says.
  public struct Step: Sendable {
    /// What is to be changed.
    public var effect: Change.Effect
    /// The change that stands, beside which the file's say is another version; nil where it follows.
    public var beside: Change?
    /// The codebook's version that it was said with.
    public var codebookVersion: Int
  }

  /// What leads from what the history says to what the file says.
  public private(set) var steps: [Step] = []
  /// The checksum of the text that the effects are about.
  public let textHash: String
  /// What was not taken over, and why, in words.
  public private(set) var remarks: [String] = []

  private let history: History
  private let coded: Article
  private let isDiverged: Bool

  /// Compares a layer file with a history.
  ///
  /// - Parameters:
  ///   - layer: What the file says.
  ///   - history: The changes that are left, having followed the article.
  ///   - article: The article as it is now.
  ///   - isDiverged: Whether the file is a copy that went its own way, so that what it says otherwise is
  ///     another version.
  public init(from layer: Layer, besides history: History, on article: Article, isDiverged: Bool) {
    self.history = history.asRecorded
    self.isDiverged = isDiverged
    textHash = layer.textHash
    let past = article.past.last { $0.article.textHash == layer.textHash }?.article
    guard let coded = layer.textHash == article.textHash ? article : past else {
      self.coded = article
      remarks = ["it is about another text than the article has had"]
      return
    }
    self.coded = coded
    for unit in layer.units { take(unit) }
    noteUncoded(in: layer)
    takeStatus(of: layer)
    if !layer.orphans.isEmpty { noteOrphans(of: layer) }
  }

  private func place(of span: ScalarSpan) -> Change.Place {
    let text = history.textHashes.lastIndex(of: textHash) ?? history.textHashes.count
    return Change.Place(span: span, text: text)
  }

  private mutating func take(_ unit: Layer.CodedUnit) {
    let versions = history.recorded(.unit(place(of: unit.span)))
    guard !versions.contains(where: { $0.coding == unit.coding }) else { return }
    let standing = versions.last
    if let standing {
      guard (standing.revision, standing.at) != (unit.revision, unit.at) else { return }
      guard isDiverged || standing.revision <= unit.revision else { return }
    }
    guard unit.span.upperBound <= coded.text.count,
      coded.text[unit.span].utf8.elementsEqual(unit.quote.utf8),
      coded.isMended || coded.unit(at: unit.span) != nil
    else {
      remarks.append("unit \(unit.number) is not taken over: what it quotes is not the text there")
      return
    }
    let place = Article.Unit(number: unit.number, span: unit.span)
    steps.append(
      Step(
        effect: .unit(place, before: standing?.coding, after: unit.coding.orNilIfEmpty),
        beside: isDiverged ? standing : nil, codebookVersion: unit.codebookVersion))
  }

  /// A coding that the file lacks may have been cleared by a change that is missing.
  private mutating func noteUncoded(in layer: Layer) {
    guard !isDiverged, layer.revision > 0 else { return }
    let coded = Set(layer.units.map(\.span))
    for unit in self.coded.units where !coded.contains(unit.span) {
      guard let last = history.recorded(.unit(place(of: unit.span))).last, last.coding != nil,
        last.revision <= layer.revision
      else { continue }
      remarks.append(
        "unit \(unit.number) is not coded in the layer file; the history's coding stays")
    }
  }

  private mutating func takeStatus(of layer: Layer) {
    guard layer.status != history.status else { return }
    let standing = history.last(of: .status)
    guard history.isEmpty || layer.revision >= history.revision else {
      let state = layer.status.state.rawValue
      return remarks.append(
        "the article is '\(state)' in the layer file; what the history says stays")
    }
    steps.append(
      Step(
        effect: .status(before: history.status, after: layer.status),
        beside: isDiverged ? standing : nil, codebookVersion: layer.codebookVersion))
  }

  private mutating func noteOrphans(of layer: Layer) {
    let missing = layer.orphans.filter { orphan in
      !history.changes.contains { $0.coding == orphan.coding }
    }
    guard !missing.isEmpty else { return }
    let numbers = missing.map(\.number.description).joined(separator: ", ")
    remarks.append("codings without a place in the present text are not taken over: \(numbers)")
  }
}
