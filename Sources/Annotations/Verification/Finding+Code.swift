extension Finding {
  /// The kinds of findings; the raw values are stable, for programs.
  public enum Code: String, Sendable, CaseIterable {
    // Any file.

    /// A file or folder cannot be read.
    case unreadable = "unreadable"
    /// A pipe, a device or a folder stands where a file belongs.
    case notAFile = "not-a-file"
    /// A symbolic link leads out of the workspace, or nowhere.
    case badLink = "bad-link"
    /// A file is of a later major version of its format.
    case newerFormat = "newer-format"
    /// A symbolic link leads to another place in the workspace.
    case link = "link"
    /// Anyone on the machine may write to a file.
    case writableByAnyone = "writable-by-anyone"
    /// A name is none that an article or an annotator can have, so the file is passed over.
    case illegalName = "illegal-name"
    /// Two files would be one and the same article.
    case sharedName = "shared-name"
    /// A file that was being written when a program ended.
    case temporary = "temporary"
    /// A copy that a synchronising program made of a file that two people changed.
    case conflictCopy = "conflict-copy"
    /// A file that is none of the workspace's.
    case unexpectedFile = "unexpected-file"
    /// A file is laid out in another way than the program writes it, and says the same.
    case otherLayout = "other-layout"
    /// Bytes that were set aside are kept.
    case quarantine = "quarantine"

    // Articles.

    /// A record is not what its format asks for.
    case badRecord = "bad-record"
    /// Git left both versions of an article that was revised twice in its record.
    case mergedRecord = "merged-record"
    /// A record's text is not the one that its checksum was made of.
    case textChanged = "text-changed"
    /// The file that an article was made of is missing.
    case receivedMissing = "received-missing"
    /// The file that an article was made of was changed since.
    case receivedChanged = "received-changed"
    /// A block is at no place where one can be, or text is in no block.
    case misplacedBlock = "misplaced-block"
    /// A unit is at no place where one can be, or text that is coded is in no unit.
    case misplacedUnit = "misplaced-unit"
    /// The received file, read anew, gives something else than the record has.
    case otherReading = "other-reading"
    /// A file of the corpus has no record.
    case noRecord = "no-record"

    // Histories.

    /// A line is no change.
    case unreadableLine = "unreadable-line"
    /// A line's checksum is not that of its bytes.
    case alteredLine = "altered-line"
    /// Two different lines have one id.
    case contradictoryLine = "contradictory-line"
    /// A line belongs to another article or annotator.
    case foreignLine = "foreign-line"
    /// A change that another was made upon is missing.
    case missingParent = "missing-parent"
    /// A revision does not follow those that it was made upon.
    case wrongRevision = "wrong-revision"
    /// Some changes of one command are missing.
    case incompleteBatch = "incomplete-batch"
    /// A layer file was made from a change that its history lacks.
    case lostChange = "lost-change"
    /// A layer file has no history.
    case historyMissing = "history-missing"
    /// A change is about a place that is not in the text.
    case placeOutside = "place-outside"
    /// An unfinished change at the end was never confirmed.
    case tornTail = "torn-tail"
    /// Lines stand in another order than they were written in.
    case otherOrder = "other-order"
    /// A repair stated that changes are missing.
    case acknowledgedLoss = "acknowledged-loss"
    /// A merge left its marks between the lines.
    case conflictMarkers = "conflict-markers"

    // Layers.

    /// A history or layer belongs to no article.
    case noArticle = "no-article"
    /// A history or layer is about another text than the article's.
    case otherText = "other-text"
    /// A layer file cannot be read.
    case badLayer = "bad-layer"
    /// A layer file cannot be read after a merge; its history tells the same.
    case mergedLayer = "merged-layer"
    /// A layer file does not say what its history leads to.
    case layerDiffers = "layer-differs"
    /// A layer file was made before the last changes.
    case layerBehind = "layer-behind"
    /// There is a history and no layer file.
    case layerMissing = "layer-missing"
    /// A quotation is not the text at its place.
    case quoteDiffers = "quote-differs"
    /// A coding stands at a place that is no unit.
    case unknownUnit = "unknown-unit"
    /// Codings have no place in the present text.
    case placeLost = "place-lost"
    /// Diverged copies contradict each other on a unit.
    case twoVersions = "two-versions"
    /// A decision names a change that is not there.
    case basisMissing = "basis-missing"

    // The codebook and the rounds.

    /// The codebook has a problem.
    case badCodebook = "bad-codebook"
    /// The codebook was changed without raising its version.
    case changedCodebook = "changed-codebook"
    /// A value is none that the codebook knows in this version.
    case unknownValue = "unknown-value"
    /// A value is none that the codebook knows, given with another version of it.
    case olderValue = "older-value"
    /// A value stands in old codings only.
    case retiredValue = "retired-value"
    /// A coding was made with another codebook.
    case otherCodebook = "other-codebook"
    /// The rounds cannot be read.
    case badRounds = "bad-rounds"
    /// A round names an article that is not there.
    case unknownArticle = "unknown-article"
    /// The change after which a coding was closed is not in its history.
    case closingChangeMissing = "closing-change-missing"
  }
}

extension Finding.Code {
  /// How much such a finding matters.
  public var severity: Finding.Severity {
    switch self {
    case .link, .writableByAnyone, .illegalName, .sharedName, .temporary, .conflictCopy,
      .unexpectedFile, .otherLayout, .quarantine, .otherReading, .noRecord, .tornTail,
      .acknowledgedLoss, .otherOrder, .conflictMarkers, .mergedLayer, .layerBehind, .layerMissing,
      .placeLost,
      .twoVersions,
      .changedCodebook, .olderValue, .retiredValue, .otherCodebook:
      .note
    default: .damage
    }
  }
}
