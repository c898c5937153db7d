public import Annotations
public import Files

/// What is known of a coding beside its own two files.
public struct LayerEvidence: Sendable {
  /// Copies of its history.
  public var historyCopies: [RelativePath] = []
  /// Copies of its layer file.
  public var layerCopies: [RelativePath] = []
  /// Changes of it that rounds and decisions name.
  public var needed: Set<Change.ID> = []
  /// What a look at its files found.
  public var findings: [Finding] = []

  /// Nothing known.
  public init() {}

  /// Whether anything of it can be mended.
  public var asksForRepair: Bool {
    !historyCopies.isEmpty || !layerCopies.isEmpty || !needed.isEmpty
      || findings.contains { Self.mendable.contains($0.code) }
  }

  /// What a repair can do something about.
  private static let mendable: Set<Finding.Code> = [
    .alteredLine, .unreadableLine, .contradictoryLine, .foreignLine, .missingParent, .wrongRevision,
    .incompleteBatch, .lostChange, .historyMissing, .tornTail, .conflictMarkers, .badLayer,
    .mergedLayer, .layerDiffers, .layerBehind, .layerMissing, .quoteDiffers, .otherText,
  ]
}
