/// Reads what is typed in an example: after `$ ` a command, with `> ` before each further line of it,
/// and after the program's prompt a line to it.
struct ConsoleReader {
  /// The document's lines.
  let lines: [String]
  /// The blanks before each line of the example.
  let indentation: String

  /// The steps of an example.
  ///
  /// - Parameter range: The indexes of its lines.
  /// - Returns: The steps; what stands before the first command belongs to none.
  func steps(in range: Range<Int>) -> [ConsoleStep] {
    var steps: [ConsoleStep] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let command = command(at: index, before: range.upperBound) {
        steps.append(command)
      } else if let last = steps.indices.last {
        if let line = promptLine(at: index) {
          if steps[last].place == .shell { steps[last].place = .terminal }
          steps.append(line)
        } else if !text(index).isEmpty {
          steps[last].shown = steps[last].shown.lowerBound..<(index + 1)
        }
      }
      index = max(index + 1, steps.last?.shown.upperBound ?? 0)
    }
    return steps
  }

  private func command(at index: Int, before end: Int) -> ConsoleStep? {
    guard text(index).hasPrefix("$ ") else { return nil }
    let next = (index + 1..<end).first { !text($0).hasPrefix("> ") } ?? end
    let typed = (index..<next).map { text($0).dropFirst(2) }.joined(separator: "\n")
    return ConsoleStep(place: .shell, typed: typed, line: index, shown: next..<next)
  }

  private func promptLine(at index: Int) -> ConsoleStep? {
    let line = text(index)
    guard let prompt = ConsolePrompt.prefix(of: line) else { return nil }
    let typed = String(line[prompt.endIndex...])
    return ConsoleStep(place: .prompt, typed: typed, line: index, shown: index..<(index + 1))
  }

  private func text(_ index: Int) -> String {
    lines[index].hasPrefix(indentation) ? String(lines[index].dropFirst(indentation.count)) : ""
  }
}
