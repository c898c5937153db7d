extension Finding.Code {
  private static let backup = "bring the file back from a backup or from git"
  private static let nothing = "nothing has to be done"

  /// What to do about such a finding, in words.
  public var remedy: String {
    switch self {
    case .unreadable, .notAFile, .badLink, .newerFormat, .link, .writableByAnyone, .illegalName,
      .sharedName, .temporary, .conflictCopy, .unexpectedFile, .otherLayout, .quarantine:
      fileRemedy
    case .badRecord, .mergedRecord, .textChanged, .receivedMissing, .receivedChanged,
      .misplacedBlock,
      .misplacedUnit, .otherReading, .noRecord, .noArticle, .otherText, .placeOutside:
      articleRemedy
    case .badCodebook, .changedCodebook, .unknownValue, .olderValue, .retiredValue, .otherCodebook,
      .badRounds, .unknownArticle, .closingChangeMissing:
      codebookRemedy
    default: codingRemedy
    }
  }

  private var fileRemedy: String {
    switch self {
    case .unreadable: "let yourself read it, or \(Self.backup)"
    case .notAFile: "move it away; if a file was there, bring that back"
    case .badLink: "put the file itself there"
    case .newerFormat: "use a newer postil"
    case .link: "put the file itself there; links into the workspace are followed or passed over"
    case .writableByAnyone: "take the right away: chmod o-w, or verify --repair"
    case .illegalName: "rename it to lower-case letters, digits, '.', '_' and '-', or move it away"
    case .sharedName: "rename one of the two"
    case .temporary: "it was never confirmed; verify --repair sets it aside"
    case .conflictCopy: "it may hold changes; verify --repair takes over those of codings"
    case .unexpectedFile: "move it out of annotations"
    case .quarantine: "keep it as long as you may want to look at it"
    default: Self.nothing
    }
  }

  private var articleRemedy: String {
    switch self {
    case .otherReading:
      "nothing has to be done if another version of postil made the record, or somebody corrected it"
    case .noRecord: "make one with postil add, or move the file away"
    case .noArticle: "bring back the article's record, or move the coding away"
    case .otherText:
      "bring back the article's record and history; where two clones revised it, take both versions in "
        + "with add --revise, last the one that is to count; or move the coding away"
    case .mergedRecord:
      "bring back the version of the article's file that is to count, "
        + "then take it in with add --revise"
    case .placeOutside: "bring back the article's record and history"
    default: Self.backup
    }
  }

  private var codebookRemedy: String {
    switch self {
    case .badCodebook: "mend it at this place, or \(Self.backup): no repair can make it anew"
    case .changedCodebook: "raise its version, or take the change back"
    case .unknownValue: "code it anew, or bring back the codebook that had it"
    case .olderValue: "code it anew if the new version has another word for it"
    case .unknownArticle: "bring the article back, or assign anew"
    case .closingChangeMissing:
      "bring the history back from a backup or from git, or keep what is left with verify --repair"
    case .badRounds: "\(Self.backup): no repair can make it anew"
    default: Self.nothing
    }
  }

  private var codingRemedy: String {
    switch self {
    case .acknowledgedLoss: "look at what was set aside in .postil/quarantine if you miss something"
    case .otherOrder: "nothing has to be done: they are read in the right order"
    case .unknownUnit: "bring back the article's record and history"
    case .tornTail: "the next change sets it aside by itself"
    case .conflictMarkers: "the lines between them are used already; verify --repair takes them out"
    case .mergedLayer, .layerBehind, .layerMissing:
      "nothing has to be done: the history is used, and the next change makes the file anew"
    case .layerDiffers, .quoteDiffers, .badLayer:
      "verify --repair makes the file anew from its history, and takes from it first what the "
        + "history has lost"
    case .placeLost: "look at them with show, then code the unit that has the text now"
    case .twoVersions: "settle it with tag or review"
    case .basisMissing: "decide the unit again with review"
    default: "\(Self.backup), or keep what is left with verify --repair"
    }
  }
}
