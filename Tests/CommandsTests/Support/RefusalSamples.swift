import Agreement
import Annotations
import Corpus
import Files
import Histories
import JSON
import Ratings
import Reports
import Storage

@testable import Commands

/// Every refusal that there can be, each with a sample.
///
/// A refusal that is added breaks the switch below, and with it the build, until it has a sample.
enum RefusalSamples {
  /// Every code by which programs know a refusal.
  static func codes() throws -> Set<String> {
    Set(try all().map(\.words.code))
  }

  static func all() throws -> [Refusal] {
    try language() + articles() + changes() + disk() + imports().map { .importing($0) }
      + merging.map { .merging($0) }
      + ratings() + coding.map { .coding($0) } + mending().map { .mending($0) }
      + storage().map { .storage($0) } + corpus().map { .corpus($0) }
  }

  private static func language() -> [Refusal] {
    [
      .usage("goto needs the number of a unit", Goto.specification),
      .unclosedQuote("'", column: 3), .unreadableLine("the line is not valid UTF-8"),
      .unknownCommand("tga", candidates: ["tag"]),
      .ambiguousCommand("no", candidates: ["none", "note"]), .outsideOnly("init"),
      .badPattern("a(", reason: "expected ')'"), .notFound("war"),
      .unknownPreference("tone", candidates: ["context"]), .runTooDeep("a.postil"),
      .keyScreen(.notATerminal), .keyScreen(.cannotMoveCursor(type: "dumb")),
      .keyScreen(.failed(.closed)), .keysMissing(variable: "source", labels: ["official"]),
    ]
  }

  private static func articles() throws -> [Refusal] {
    let number = try unit(3)
    return [
      .noArticle, .unknownArticle("wire/fery", candidates: ["wire/ferry"]),
      .ambiguousArticle("wire", candidates: ["wire/ferry", "wire/permits"]),
      .noSuchUnit(number, SampleArticles.ferry), .rangeBackwards(number, try unit(1)),
      .headlineNotCoded, .noSuchStatement(2, unit: number, count: 1),
      .nothingThere("unit 3 is uncoded already"), .blind("wire/ferry"),
      .unknownAnnotator("jno", candidates: ["jon"]), .illegalAnnotator("Jon"), .noAnnotator,
    ]
  }

  private static func changes() throws -> [Refusal] {
    let change = Change(
      id: Change.ID(session: "s1", counter: 1),
      layer: Layer.ID(annotator: .reference, article: "wire/ferry"),
      effect: .status(before: .init(state: .open), after: .init(state: .done)), command: "done")
    return [
      .reviewing("tag", "wire/ferry"), .scriptOfReference("wire/ferry"), .noReview,
      .reworded(.init("sampled", "'annotations/mira/article 2 of 3' is being changed", "end it")),
      .nothingToReview(decided: 0), .nothingToReview(decided: 3),
      .whyMissing(try unit(3)),
      .unknownRound("pilto", candidates: ["pilot"]), .round(.illegalName("Pilot")),
      .round(.nameOfEverything),
      .round(.exists("pilot", begun: change.layer)), .round(.exists("pilot", begun: nil)),
      .round(.isClosed("pilot")), .round(.isOpen("pilot")),
      .round(.stillOpen("pilot", "wire/ferry")), .round(.unfinished("pilot", [change.layer])),
      .round(.nothingRecorded("pilot")), .round(.tooFewAnnotators), .round(.noArticles),
      .closingChangeMissing(change.id, of: change.layer, round: "pilot"),
      .nothingCodedYet("also"), .noEarlierStatement, .articleClosed(.done, "wire/ferry"),
      .alreadyInState("done", "wire/ferry"), .unitsUncoded([try unit(3)]), .nothingToUndo,
      .nothingToRedo, .changedSince(change: change, later: change), .changedByOthers(change.layer),
      .noSuchChange("9"),
      .ambiguousChange("3", candidates: ["s1:1", "s2:1"]),
    ]
  }

  private static func disk() throws -> [Refusal] {
    [
      .file("terminal", reason: "it cannot be used", remedy: "use postil run instead"),
      .revision(.emptyName), .rating(.emptyLabel), .adding(.workspaceFolder(".")),
      .adding(.noFiles("scans")), .adding(.namelessInput), .adding(.unnamedCollection("feed")),
    ]
  }

  private static let merging: [MergeProblem] = [
    .unknownKind(path: "notes.txt"), .unreadable(path: "talks.json"),
    .different("'mira/talks'", "'jon/talks'"),
  ]

  private static func imports() throws -> [ImportProblem] {
    let number = try unit(3)
    let layer = Layer.ID(annotator: .reference, article: "wire/ferry")
    let rows: [RowProblem] = [
      .missing("unit"), .illegal("unit", "x", expected: "a whole number"), .valuesWithoutStatement,
      .saysNothing, .twoVersions, .differs("note", fromLine: 2),
      .differsInArticle("status", fromLine: 2), .repeats(line: 2),
      .beside(line: 2),
    ]
    return [
      .table(CSVError(line: 2, .misplacedQuote)), .fieldCount(1, expected: 9),
      .encoding(column: "note"), .json(try jsonError()), .noObject, .empty, .noColumn("unit"),
      .unknownColumn("colour"), .duplicateColumn("unit"),
      .noUnit(from: 0, upTo: 3, "wire/ferry"),
      .quoteDiffers(number, "wire/ferry", words: "The ferry sails."), .ofReference,
      .codedOtherwise(number, layer),
    ] + rows.map { .row($0) }
  }

  private static func ratings() -> [Refusal] {
    do throws(RatingsError) {
      _ = try PartialSummary.combine([.file("/dev/null")], expectingRecords: nil)
      return []
    } catch {
      return [.ratings(error)]
    }
  }

  private static let coding: [CodingProblem] = [
    .unknownWord("suport", candidates: ["support"]),
    .ambiguousWord("o", candidates: ["official", "oppose"]),
    .unknownVariable("tone", candidates: ["stance"]),
    .unknownLabel("good", variable: "stance", candidates: ["support"]),
    .retiredLabel("witness", variable: "source"),
    .givenTwice(variable: "stance", first: "support", second: "oppose"), .missing(["stance"]),
    .notANumber("x", variable: "weight"),
    .outOfRange("11", variable: "weight", minimum: 0, maximum: 10),
    .emptyValue(variable: "speaker"),
  ]

  private static func mending() throws -> [MendingProblem] {
    let number = try unit(3)
    return [
      .headline, .noText, .missing("war", in: number), .repeated("the", in: number, count: 2),
      .atStart("Talks", of: number), .last(number), .apart(number, role: "subhead"),
      .isSoAlready(number, isSplit: true), .isSoAlready(number, isSplit: false), .gone(number),
      .renumbered("wire/ferry", cursor: number),
    ]
  }

  private static func storage() throws -> [StorageError] {
    [
      .noWorkspace(from: "/tmp"), .workspaceExists("talks"),
      .json(path: "a.json", try jsonError()),
      .newerFormat(path: "a.json", found: "postil.layer/2", supported: "postil.layer/1"),
      .damaged(path: "a.history.jsonl", [.wrongSum(line: 2), .wrongSum(line: 3)]),
      .otherText(path: "a.history.jsonl", article: "wire/ferry"),
      .inDoubt(path: "a.history.jsonl", reason: "the disk reports an error"),
      .replacedMeanwhile(path: "a.history.jsonl"), .article("wire/ferry", reason: "it is gone"),
      .codebook(codebookProblems),
    ] + fileProblems.map { .file(FileError(.write, "a.json", $0)) }
  }

  private static let fileProblems: [FileError.Problem] = [
    .system(28), .notRegularFile(.folder), .tooLarge(limit: 9), .leavesWorkspace, .symbolicLink,
    .exists, .locked(LockHolder(processID: 4711, program: "postil", terminal: "pts/3")),
    .inDoubt(5), .readerGone, .lineTooLong(line: 2, limit: 9),
  ]

  private static func corpus() throws -> [CorpusError] {
    [
      .file(FileError(.read, "a.txt", .tooLarge(limit: 9))), .undecodable(path: "a.txt", .empty),
      .unknownFormat(path: "a.doc"), .unusableName(path: "!.txt"),
      .nameTaken("wire/ferry", by: "corpus/wire/ferry.txt", path: "ferry.md"),
      .decodedOtherwise("wire/ferry", as: "utf-8"), .recordTooLarge(path: "a.txt", limit: 9),
      .noArticle("wire/ferry"), .noRecord("wire/ferry", received: "corpus/wire/ferry.txt"),
      .badRecord(path: "a.json", try jsonError()),
      .mergedRecord(path: "a.json", received: "a.txt"),
      .newerFormat(path: "a.json", found: "postil.article/2"), .textChanged(path: "a.json"),
      .receivedChanged(path: "a.txt", record: "a.json"),
      .newerHistory(path: "a.history.jsonl", found: "postil.article-history/2"),
      .damagedHistory(path: "a.history.jsonl", [.wrongSum(line: 2), .wrongSum(line: 3)]),
      .replacedMeanwhile(path: "a.history.jsonl"),
    ]
  }

  private static var codebookProblems: [CodebookProblem] {
    CodebookReader.read(Array("name: 1\ncolour: red\n".utf8), reservedWords: []).problems
  }

  private static func unit(_ value: Int) throws -> Article.Unit.Number {
    guard let number = Article.Unit.Number(value) else { throw Refusal.noArticle }
    return number
  }

  private static func jsonError() throws -> JSONError {
    do throws(JSONError) {
      _ = try JSONReader.reading(Array("{".utf8)) { (reader) throws(JSONError) in
        try reader.skipValue()
      }
    } catch {
      return error
    }
    throw Refusal.noArticle
  }
}

extension RefusalSamples {
  /// The cases of a refusal.
  enum Case: CaseIterable {
    case usage, unclosedQuote, unreadableLine, unknownCommand, ambiguousCommand, outsideOnly
    case noArticle, unknownArticle, ambiguousArticle, noSuchUnit, rangeBackwards, headlineNotCoded
    case noSuchStatement, coding, mending, nothingCodedYet, noEarlierStatement, nothingThere
    case articleClosed
    case alreadyInState, unitsUncoded, nothingToUndo, nothingToRedo, changedSince, noSuchChange
    case changedByOthers
    case ambiguousChange, badPattern, notFound, blind, unknownAnnotator, illegalAnnotator
    case noAnnotator, unknownPreference, file, runTooDeep, storage, corpus, revision
    case rating, ratings, adding, importing, unknownRound, closingChangeMissing, round
    case reviewing, scriptOfReference, nothingToReview, noReview, reworded, whyMissing
    case keyScreen, keysMissing, merging

    init(_ refusal: Refusal) {
      self =
        switch refusal {
        case .usage: .usage
        case .unclosedQuote: .unclosedQuote
        case .unreadableLine: .unreadableLine
        case .unknownCommand: .unknownCommand
        case .ambiguousCommand: .ambiguousCommand
        case .outsideOnly: .outsideOnly
        case .noArticle: .noArticle
        case .unknownArticle: .unknownArticle
        case .ambiguousArticle: .ambiguousArticle
        case .noSuchUnit: .noSuchUnit
        case .rangeBackwards: .rangeBackwards
        case .headlineNotCoded: .headlineNotCoded
        case .noSuchStatement: .noSuchStatement
        case .coding: .coding
        case .mending: .mending
        case .nothingCodedYet: .nothingCodedYet
        case .noEarlierStatement: .noEarlierStatement
        case .nothingThere: .nothingThere
        case .articleClosed: .articleClosed
        case .alreadyInState: .alreadyInState
        case .unitsUncoded: .unitsUncoded
        case .nothingToUndo: .nothingToUndo
        case .nothingToRedo: .nothingToRedo
        case .changedSince: .changedSince
        case .changedByOthers: .changedByOthers
        case .noSuchChange: .noSuchChange
        case .ambiguousChange: .ambiguousChange
        case .badPattern: .badPattern
        case .notFound: .notFound
        case .blind: .blind
        case .unknownAnnotator: .unknownAnnotator
        case .illegalAnnotator: .illegalAnnotator
        case .noAnnotator: .noAnnotator
        case .unknownPreference: .unknownPreference
        case .file: .file
        case .runTooDeep: .runTooDeep
        case .storage: .storage
        case .corpus: .corpus
        case .revision: .revision
        case .rating: .rating
        case .ratings: .ratings
        case .unknownRound: .unknownRound
        case .closingChangeMissing: .closingChangeMissing
        case .adding: .adding
        case .merging: .merging
        case .importing: .importing
        case .round: .round
        case .reviewing: .reviewing
        case .scriptOfReference: .scriptOfReference
        case .nothingToReview: .nothingToReview
        case .noReview: .noReview
        case .reworded: .reworded
        case .whyMissing: .whyMissing
        case .keyScreen: .keyScreen
        case .keysMissing: .keysMissing
        }
    }
  }
}
