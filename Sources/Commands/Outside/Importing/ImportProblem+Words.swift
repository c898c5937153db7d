import Annotations
import Files
import Reports

extension ImportProblem {
  /// The problem in words.
  var words: Refusal.Words {
    switch self {
    case .table(let error): .init("bad-row", error.problem.cause, error.problem.remedy)
    case .fieldCount(let count, let expected):
      .init(
        "bad-row", "the row has \(counted(count, "field")), the heading row \(expected)",
        "put fields that have a separator in quotes")
    case .encoding(let column):
      .init("bad-row", "'\(column)' is not in UTF-8", "save the table as CSV in UTF-8")
    case .json(let error): .init("bad-json-line", "\(error)", nil)
    case .noObject:
      .init("bad-json-line", "expected a JSON object on the line", "write one object a line")
    case .empty: .init("no-entries", "the file has no codings", "write it with postil export")
    case .noColumn(let name):
      .init("bad-columns", "no column is named '\(name)'", "postil export csv writes all of them")
    case .unknownColumn(let name):
      .init(
        "bad-columns", "the column '\(name)' is none of an export's, nor a variable",
        "remove or rename it")
    case .duplicateColumn(let name):
      .init("bad-columns", "the column '\(name)' is there twice", "rename one of them")
    case .row(let problem): problem.words
    case .noUnit(let start, let end, let article):
      .init(
        "no-such-place", "article '\(article)' has no unit from \(start) to \(end)",
        "export again from the workspace whose units these are")
    case .quoteDiffers(let number, let article, let quote):
      .init(
        "quote-differs", "unit \(number) of '\(article)' is '\(Self.shortened(quote))' here",
        "import into the corpus that was exported")
    case .ofReference:
      .init(
        "of-reference", "the reference is made in review alone", "leave it out: --annotators A,B")
    case .codedOtherwise(let number, let layer):
      .init(
        "coded-otherwise", "\(layer.annotator) has another coding of unit \(number) here",
        "add --replace to take the file's, which undo --run takes back")
    }
  }

  private static func shortened(_ text: String) -> String {
    let limit = 60
    guard text.unicodeScalars.count > limit else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit - 1))) + "…"
  }
}

extension RowProblem {
  /// The problem in words.
  var words: Refusal.Words {
    switch self {
    case .coding(let problem): problem.words
    case .missing(let name): .init("bad-field", "'\(name)' is empty", "give a value")
    case .illegal(let name, let text, let expected):
      .init("bad-field", "'\(name)' is '\(text)'", "it takes \(expected)")
    case .valuesWithoutStatement:
      .init(
        "rows-differ", "'found' is false, and there are values all the same",
        "empty them, or set 'found' to true")
    case .saysNothing:
      .init(
        "says-nothing", "the line has no value, note or flag",
        "set 'found' to false if the unit holds no statement, or remove the line")
    case .twoVersions:
      .init(
        "two-versions", "the unit has two versions", "settle it where it was exported, with tag")
    case .differs(let name, let line):
      .init(
        "rows-differ", "'\(name)' differs from that of line \(line), which is of the same unit",
        "make them equal")
    case .differsInArticle(let name, let line):
      .init(
        "rows-differ",
        "'\(name)' differs from that of line \(line), of the same article and annotator",
        "make them equal")
    case .repeats(let line):
      .init(
        "rows-differ", "line \(line) says the same of this unit, or the contrary",
        "number the statements from 1 under 'statement', or remove one of the lines")
    case .beside(let line):
      .init(
        "rows-differ", "line \(line), of the same unit, is refused", "mend that one first")
    }
  }
}
