import Annotations
import Corpus
import Storage

/// Looks at every file of a workspace, article by article, so that no more than one article with its
/// codings is held.
struct WorkspaceVerifier {
  private let workspace: Workspace
  private let corpus: CorpusFolder
  private let inventory: CorpusInventory
  private let annotators: [Article.ID: Set<AnnotatorName>]
  private let layers: LayerVerifier
  private let rounds: Rounds
  private var verification = Verification()
  /// The articles that are still to be looked at, the next one last.
  private var pending: [Article.ID]
  /// The files that records name as those that they were made of.
  private var received: Set<String> = []
  /// The articles whose records do not say what they were made of.
  private var unusable: Set<Article.ID> = []
  /// The closed codings that hold the changes after which they were closed.
  private var closings: Set<Layer.ID> = []
  /// How many codings each version of the codebook was last used for.
  private var codebookVersions: [Int: Int] = [:]

  /// Looks at what concerns the workspace as a whole.
  init(_ workspace: Workspace) {
    self.workspace = workspace
    corpus = CorpusFolder(workspace.folder)
    inventory = CorpusInventory(of: corpus)
    let annotations = AnnotationsInventory(of: workspace)
    annotators = annotations.annotators
    let articles = Set(inventory.articles)
    let (codebook, ofCodebook) = workspace.verifiedCodebook(reservedWords: CommandTable.names)
    let (rounds, ofRounds) = workspace.verifiedRounds(articles)
    self.rounds = rounds
    layers = LayerVerifier(in: workspace, codebook: codebook)
    pending = Array(articles.union(annotators.keys).sorted().reversed())
    verification.findings = inventory.findings + annotations.findings
    verification.add(ofCodebook)
    verification.add(ofRounds)
    verification.findings += [workspace.quarantineNote()].compactMap(\.self)
  }

  /// The article that is looked at next; nil when all were.
  var next: Article.ID? { pending.last }

  /// How many articles are still to be looked at behind the next one.
  var remaining: Int { max(0, pending.count - 1) }

  /// Looks at the next article and its codings.
  mutating func verifyNext() {
    guard let id = pending.popLast() else { return }
    let article = inventory.holds(id) ? verifyArticle(id) : nil
    var codings: [AnnotatorName: VerifiedLayer] = [:]
    for annotator in (annotators[id] ?? []).sorted() {
      let layer = Layer.ID(annotator: annotator, article: id)
      if !inventory.holds(id) { noteMissingArticle(of: layer) }
      let verified = layers.verified(layer, of: article?.article, article?.boundaries)
      verification.add(verified.verification)
      codings[annotator] = verified
      if let version = verified.codebookVersion { codebookVersions[version, default: 0] += 1 }
      noteClosings(of: layer, in: verified)
    }
    noteMissingBases(of: id, in: codings)
  }

  /// What was found, once every article was looked at.
  func finished() -> Verification {
    var verification = verification
    verification.findings += inventory.unrecorded(besides: received, and: unusable)
    verification.findings += workspace.missingClosings(rounds, besides: closings)
    nameWantedCodebook(in: &verification)
    return verification.sorted()
  }

  /// Says which version of a codebook that cannot be used is the one to look for.
  private func nameWantedCodebook(in verification: inout Verification) {
    guard let version = codebookVersions.keys.max(), let count = codebookVersions[version],
      let first = verification.findings.firstIndex(where: { $0.code == .badCodebook })
    else { return }
    verification.findings[first].expected =
      "version \(version), with which \(counted(count, "coding")) were made last"
  }

  private mutating func verifyArticle(_ id: Article.ID) -> VerifiedArticle {
    let verified = corpus.verified(id)
    verification.add(verified.verification)
    if let path = verified.received { received.insert(path) } else { unusable.insert(id) }
    return verified
  }

  private mutating func noteMissingArticle(of layer: Layer.ID) {
    let words = "a coding of '\(layer.article)', which has no record"
    verification.note(Finding(.noArticle, "annotations/\(layer).history.jsonl", words))
  }

  private mutating func noteClosings(of layer: Layer.ID, in coding: VerifiedLayer) {
    let needed = rounds.all.compactMap { $0.closed[layer] }
    if !needed.isEmpty, needed.allSatisfy(coding.accounts(for:)) { closings.insert(layer) }
  }

  private mutating func noteMissingBases(
    of article: Article.ID, in codings: [AnnotatorName: VerifiedLayer]
  ) {
    let reference = Layer.ID(annotator: .reference, article: article)
    for basis in codings[.reference]?.bases ?? []
    where codings[basis.annotator]?.accounts(for: basis.change) != true {
      let words = "unit \(basis.unit) was decided upon \(basis.annotator)'s \(basis.change)"
      verification.note(
        Finding(
          .basisMissing, "annotations/\(reference).json", words,
          expected: "a change of \(basis.annotator)"))
    }
  }
}
