import Annotations
import Corpus
import Files
import Histories
import Storage

/// Puts in order what a check of a workspace found, article by article.
struct WorkspaceRepairer {
  private let workspace: Workspace
  private let corpus: CorpusFolder
  private let articles: CorpusInventory
  private let codings: AnnotationsInventory
  private let layers: LayerRepairer
  private let verifier: LayerVerifier
  private let findings: [String: [Finding]]
  /// Changes that rounds and decisions name and nobody has.
  private let needed: [Layer.ID: Set<Change.ID>]
  private var occasion: RepairOccasion
  private var repair: Repair
  /// The articles that are still to be looked at, the next one last.
  private var pending: [Article.ID]

  /// Prepares to repair a workspace.
  ///
  /// - Parameters:
  ///   - workspace: The workspace.
  ///   - verification: What a check of it found.
  ///   - occasion: Who repairs.
  init(_ workspace: Workspace, _ verification: Verification, _ occasion: RepairOccasion) {
    self.workspace = workspace
    self.occasion = occasion
    corpus = CorpusFolder(workspace.folder)
    articles = CorpusInventory(of: corpus)
    codings = AnnotationsInventory(of: workspace)
    let codebook = workspace.verifiedCodebook(reservedWords: CommandTable.names).0
    layers = LayerRepairer(in: workspace, codebook: codebook)
    verifier = LayerVerifier(in: workspace, codebook: codebook)
    findings = Dictionary(grouping: verification.findings, by: \.path)
    repair = Repair(isDry: occasion.isDry)
    let copied = Set(codings.historyCopies.keys).union(codings.layerCopies.keys).map(\.article)
    pending = Set(articles.articles).union(codings.annotators.keys).union(copied)
      .union(articles.historyCopies.keys).sorted().reversed()
    let isNeeded = verification.findings.contains {
      [.closingChangeMissing, .basisMissing].contains($0.code)
    }
    needed = isNeeded ? Self.needed(in: workspace, corpus, codings, verifier) : [:]
  }

  /// The article that is looked at next; nil when all were.
  var next: Article.ID? { pending.last }

  /// How many articles are still to be looked at behind the next one.
  var remaining: Int { max(0, pending.count - 1) }

  /// Repairs the next article and its codings.
  mutating func repairNext() {
    guard let id = pending.popLast() else { return }
    repairFiles(of: id)
    let copies = articles.historyCopies[id] ?? []
    let ofArticle = (findings["corpus/\(id).history.jsonl"] ?? [])
    repair.add(corpus.repaired(id, copies: copies, ofArticle, &occasion))
    let evidence = annotators(of: id).map { annotator in
      let layer = Layer.ID(annotator: annotator, article: id)
      return (layer, self.evidence(of: layer))
    }
    guard evidence.contains(where: { $0.1.asksForRepair }) else { return }
    let article = articles.holds(id) ? corpus.verified(id).article : nil
    for (layer, evidence) in evidence where evidence.asksForRepair {
      repair.add(layers.repaired(layer, of: article, evidence, &occasion))
    }
  }

  /// What was done, once every article was looked at.
  mutating func finished() -> Repair {
    for path in (codings.drafts + articles.drafts).sorted() { removeDraft(path) }
    for finding in findings.values.joined() where finding.code == .writableByAnyone {
      forbidWriting(finding.path)
    }
    noteWhatIsBeyondRepair()
    return repair
  }

  /// Puts a record or a received file back from the other, as far as codings prove it right.
  private mutating func repairFiles(of id: Article.ID) {
    let received = ["txt", "md", "html", "htm"].map { "corpus/\(id).\($0)" }
    let ofFiles = (["corpus/\(id).json"] + received).flatMap { findings[$0] ?? [] }
    guard ofFiles.contains(where: { $0.severity == .damage }) else { return }
    var coded = CodedPlaces()
    for annotator in codings.annotators[id] ?? [] {
      let layer = Layer.ID(annotator: annotator, article: id)
      let changes = (try? workspace.history(of: layer))?.changes ?? []
      coded.texts.formUnion(changes.map(\.textHash))
      coded.spans.formUnion(changes.compactMap { $0.unit?.span })
    }
    repair.add(corpus.repairedFiles(of: id, ofFiles, coded, occasion))
  }

  private func annotators(of article: Article.ID) -> [AnnotatorName] {
    let copied = [codings.historyCopies, codings.layerCopies].flatMap(\.keys)
      .filter { $0.article == article }.map(\.annotator)
    return Set(copied).union(codings.annotators[article] ?? []).sorted()
  }

  private func evidence(of layer: Layer.ID) -> LayerEvidence {
    var evidence = LayerEvidence()
    evidence.historyCopies = codings.historyCopies[layer] ?? []
    evidence.layerCopies = codings.layerCopies[layer] ?? []
    evidence.needed = needed[layer] ?? []
    evidence.findings = ["annotations/\(layer).history.jsonl", "annotations/\(layer).json"]
      .flatMap { findings[$0] ?? [] }
    return evidence
  }

  /// The changes that rounds and decisions name and that are in no history.
  private static func needed(
    in workspace: Workspace, _ corpus: CorpusFolder, _ codings: AnnotationsInventory,
    _ verifier: LayerVerifier
  ) -> [Layer.ID: Set<Change.ID>] {
    var named: [Layer.ID: Set<Change.ID>] = [:]
    let rounds = (try? workspace.rounds()) ?? .unassigned
    for (layer, change) in rounds.all.flatMap(\.closed) { named[layer, default: []].insert(change) }
    for (article, annotators) in codings.annotators where annotators.contains(.reference) {
      let reference = Layer.ID(annotator: .reference, article: article)
      let verified = verifier.verified(reference, of: corpus.verified(article).article)
      for basis in verified.bases {
        let layer = Layer.ID(annotator: basis.annotator, article: article)
        named[layer, default: []].insert(basis.change)
      }
    }
    return named.compactMapValues { changes in changes.isEmpty ? nil : changes }
      .reduce(into: [:]) { missing, entry in
        let verified = verifier.verified(entry.key, of: nil)
        let left = entry.value.filter { !verified.accounts(for: $0) }
        if !left.isEmpty,
          codings.annotators[entry.key.article]?.contains(entry.key.annotator) == true
        {
          missing[entry.key] = left
        }
      }
  }

  private mutating func removeDraft(_ path: RelativePath) {
    let folder = workspace.folder
    do throws(FileError) {
      guard try folder.isAbandoned(path) else {
        return repair.entries.append(
          Repair.Entry(.left, path.text, "a program is still writing it"))
      }
      if !occasion.isDry {
        let bytes = try folder.read(path, maximumBytes: 1 << 30)
        let why = "\(RepairOccasion.command): never finished"
        repair.quarantined.append(
          try folder.keep(bytes, of: path, why: why, at: occasion.at))
        try folder.remove(path)
      }
      repair.entries.append(Repair.Entry(.setAside, path.text, "a file that was never finished"))
    } catch {
      repair.entries.append(Repair.Entry(.left, path.text, error.problem.description))
    }
  }

  /// Names the files that nothing else tells the contents of.
  private mutating func noteWhatIsBeyondRepair() {
    let broken = findings.filter { _, findings in
      findings.contains { [.badCodebook, .badRounds].contains($0.code) }
    }
    for path in broken.keys.sorted() {
      let words = "nothing else says what was in it; bring it back from a backup or from git"
      repair.entries.append(Repair.Entry(.left, path, words))
    }
  }

  private mutating func forbidWriting(_ text: String) {
    guard let path = RelativePath(text) else { return }
    do throws(FileError) {
      if !occasion.isDry { try workspace.folder.forbidWritingByAnyone(path) }
      repair.entries.append(Repair.Entry(.mended, text, "not everyone may write to it any more"))
    } catch {
      repair.entries.append(Repair.Entry(.left, text, error.problem.description))
    }
  }
}
