/// A run of all examples of a document, one after the other.
struct ConsoleRun {
  /// What came of one step.
  struct Outcome {
    /// The step.
    var step: ConsoleStep
    /// How what it shows fits what was shown.
    var comparison: OutputComparison
  }

  /// What came of each step, in order.
  private(set) var outcomes: [Outcome] = []

  private let document: ConsoleDocument
  private var home: ExampleHome
  private var program: PromptedProgram?
  private var prompt: String?

  /// Runs a document's examples.
  ///
  /// - Parameter document: The document.
  /// - Throws: That a program could not be started or did not end.
  init(_ document: ConsoleDocument) throws {
    self.document = document
    let blocks = document.blocks
    home = try ExampleHome(blocks.first?.workspace ?? .sample)
    for (number, block) in blocks.enumerated() {
      if number > 0, let workspace = block.workspace { home = try ExampleHome(workspace) }
      try run(block)
    }
  }

  /// The document's lines as they would be true.
  var correctedLines: [String] {
    var lines = document.lines
    for outcome in outcomes.reversed() {
      let indentation = lines[outcome.step.line].prefix { $0 == " " }
      let corrected = outcome.comparison.corrected.map { $0.isEmpty ? "" : indentation + $0 }
      lines.replaceSubrange(outcome.step.shown, with: corrected)
    }
    return lines
  }

  private mutating func run(_ block: ConsoleBlock) throws {
    for (index, step) in block.steps.enumerated() {
      let next = block.steps[(index + 1)...].first
      let question = next.map { document.lines[$0.line].contains(PromptedProgram.questionEnd) }
      let shown = try shown(by: step, isQuestionNext: question ?? false)
      let indented = document.lines[step.shown]
      let expected = indented.map { String($0.dropFirst(block.indentation.count)) }
      let comparison = OutputComparison(expected: expected, actual: shown)
      outcomes.append(Outcome(step: step, comparison: comparison))
    }
    try leaveProgram()
  }

  private mutating func shown(by step: ConsoleStep, isQuestionNext: Bool) throws -> [String] {
    switch step.place {
    case .shell:
      try leaveProgram()
      return try home.run(step.typed)
    case .terminal:
      try leaveProgram()
      program = try home.open(step.typed)
      return try shown(after: nil, isQuestionNext: isQuestionNext)
    case .prompt:
      guard let program, let prompt else { return [] }
      program.type(step.typed)
      let shown = try shown(after: step.typed, isQuestionNext: isQuestionNext)
      return [prompt + step.typed] + shown
    }
  }

  private mutating func shown(after typed: String?, isQuestionNext: Bool) throws -> [String] {
    guard let program else { return [] }
    let shown = try program.shown(after: typed, isQuestionNext: isQuestionNext)
    let lines = home.shownLines(shown.text)
    switch shown.state {
    case .prompting(let prompt):
      self.prompt = prompt
      return lines
    case .ended(let ending):
      self.program = nil
      return lines + ExampleHome.lines(on: ending)
    case .stuck:
      self.program = nil
      return lines + ["[no prompt]"]
    }
  }

  private mutating func leaveProgram() throws {
    try program?.leave()
    program = nil
    prompt = nil
  }
}
