public import Annotations
import Files
import Histories
import JSON

/// Looks at everything that belongs to one coding: its history, its layer file, and whether both say
/// the same of places that are in the article and of values that the codebook knows.
///
/// Nothing stops at the first problem, and nothing is written.
public struct LayerVerifier: Sendable {
  private let workspace: Workspace
  private let codebook: Codebook?
  private let values: ValueChecks?

  /// Prepares to look at the codings of a workspace.
  ///
  /// - Parameters:
  ///   - workspace: The workspace.
  ///   - codebook: What the values are held against; nil if the codebook cannot be read.
  public init(in workspace: Workspace, codebook: Codebook?) {
    self.workspace = workspace
    self.codebook = codebook
    values = codebook.map { ValueChecks($0) }
  }

  /// Looks at a coding.
  ///
  /// - Parameters:
  ///   - id: Whose coding of what.
  ///   - article: The article as it is now; nil if its record cannot be used, and then places are not
  ///     looked at.
  ///   - boundaries: Where the article's units can have stood, if its history tells.
  /// - Returns: What was found.
  public func verified(
    _ id: Layer.ID, of article: Article?, _ boundaries: UnitBoundaries? = nil
  ) -> VerifiedLayer {
    var result = VerifiedLayer()
    result.verification.counts.codings = 1
    guard let paths = try? LayerPaths(id) else { return result }
    result.history = history(id, paths.history, &result.verification)
    let replay = replay(id, result.history, of: article, &result.verification)
    let bytes = read(paths.layer, &result.verification)
    let layer: Layer?
    if let replay, let bytes, replay.isWritten(as: bytes, codebook) {
      layer = replay.present
    } else {
      let file = LayerFile(bytes, of: id, at: paths.layer.text)
      result.verification.findings += findings(of: file, result.history, article, replay)
      // A history that cannot be replayed does not make the layer file right.
      layer = replay?.present ?? (result.history == nil ? file.layer : nil)
    }
    if let boundaries, let history = result.history {
      result.verification.findings += ChangePlaces.lostUnits(
        in: history, boundaries, path: paths.history.text)
    }
    guard let article, let layer else { return result }
    let path = bytes == nil ? paths.history.text : paths.layer.text
    result.verification.findings += LayerPlaces(layer, in: article).findings(path: path)
    result.verification.findings += values?.findings(of: layer, path: path) ?? []
    result.bases = layer.bases
    return result
  }

  /// The history, with what is to be said of it alone.
  private func history(_ id: Layer.ID, _ path: RelativePath, _ verification: inout Verification)
    -> SealedHistory<ChangeCodec>?
  {
    guard let bytes = read(path, &verification) else { return nil }
    let history = SealedHistory<ChangeCodec>(bytes, of: id)
    verification.counts.changes += history.changes.count
    verification.findings += history.findings(path: path.text)
    verification.findings += history.incompleteBatches(path: path.text)
    return history
  }

  /// What the history leads to; nil if there is none, or one of another text.
  private func replay(
    _ id: Layer.ID, _ history: SealedHistory<ChangeCodec>?, of article: Article?,
    _ verification: inout Verification
  ) -> LayerReplay? {
    guard let article, let history, !history.changes.isEmpty else { return nil }
    let path = "annotations/\(id).history.jsonl"
    let outside = ChangePlaces(article).findings(of: history, path: path)
    verification.findings += outside
    guard !outside.contains(where: { $0.code == .otherText }) else { return nil }
    return LayerReplay(history, of: article, id)
  }

  /// What is to be said of a layer file that is not, byte for byte, what its history leads to.
  private func findings(
    of file: LayerFile, _ history: SealedHistory<ChangeCodec>?, _ article: Article?,
    _ replay: LayerReplay?
  ) -> [Finding] {
    var findings = [file.problem(beside: history)].compactMap(\.self)
    if let article { findings += LayerQuotes(file, in: article).findings }
    if let replay { findings += LayerComparison(file, replay).findings(codebook) }
    return findings
  }

  private func read(_ path: RelativePath, _ verification: inout Verification) -> [UInt8]? {
    verification.read(path, in: workspace.folder, maximumBytes: JSONLimits.standard.byteCount)
  }
}

extension Layer {
  /// What the decisions on its units were made upon.
  fileprivate var bases: [VerifiedLayer.Basis] {
    units.indices.flatMap { index -> [VerifiedLayer.Basis] in
      guard let basis = units[index].coding.decision?.basis else { return [] }
      let number = units[index].number
      return basis.compactMap { annotator, change in
        change.map { VerifiedLayer.Basis(unit: number, annotator: annotator, change: $0) }
      }
    }
  }
}
