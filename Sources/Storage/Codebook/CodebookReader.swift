public import Annotations
import Files

/// Reads codebooks.
public enum CodebookReader: Sendable {
  /// Reads a codebook and collects everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - reservedWords: Words that cannot be ids of labels or entities: the names of commands.
  /// - Returns: The codebook, or its problems.
  public static func read(_ bytes: [UInt8], reservedWords: some Sequence<String>) -> CodebookReading
  {
    let document = YAMLDocument(parsing: bytes)
    var problems = document.problems.map {
      CodebookProblem(at: .init(line: $0.line, column: $0.column), .yaml($0.reason))
    }
    guard let root = document.root else {
      if problems.isEmpty {
        problems = [CodebookProblem(at: .init(line: 1, column: 1), .shape(.empty))]
      }
      return CodebookReading(codebook: nil, problems: problems, examples: [])
    }
    var reader = CodebookNodeReader()
    let draft = reader.draft(root)
    var checks = CodebookChecks(draft, reservedWords: reservedWords)
    problems += reader.problems + checks.run()
    // Sorting is stable: problems of one place stay in the order in which they were found.
    return CodebookReading(draft, problems: problems.sorted { $0.place < $1.place })
  }
}

/// A codebook as it was read.
public struct CodebookReading: Sendable {
  /// The codebook; nil if there are problems.
  public let codebook: Codebook?
  /// What is wrong, in the order of the file.
  public let problems: [CodebookProblem]
  /// The examples that name an article and a unit; none if there are problems.
  public let examples: [CitedExample]

  init(codebook: Codebook?, problems: [CodebookProblem], examples: [CitedExample]) {
    self.codebook = codebook
    self.problems = problems
    self.examples = examples
  }

  fileprivate init(_ draft: CodebookDraft, problems: [CodebookProblem]) {
    guard problems.isEmpty else {
      self.init(codebook: nil, problems: problems, examples: [])
      return
    }
    self.init(
      codebook: draft.codebook.withStoredDefaults, problems: [], examples: draft.citedExamples)
  }
}

extension Codebook {
  /// The codebook with each default in the form in which it is written into statements.
  fileprivate var withStoredDefaults: Codebook {
    var codebook = self
    for index in codebook.variables.indices {
      let variable = codebook.variables[index]
      guard let given = variable.defaultValue else { continue }
      codebook.variables[index].defaultValue = (try? value(given, of: variable))?.description
    }
    return codebook
  }
}
