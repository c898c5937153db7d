import Foundation
import Testing

/// A run of the program that is fed through a pipe until it is killed.
struct ScriptedSession {
  private let program: PipedProgram

  /// Starts it.
  init(at desk: Desk) throws {
    program = try desk.start("--json", "run", "--keep-going", "-")
  }

  /// Gives it work again and again, and kills it in the middle.
  ///
  /// - Parameters:
  ///   - turns: The lines, each of which is answered.
  ///   - lineCount: How many lines are fed at the beginning; then one for each answer.
  ///   - answerCount: How many answers are waited for, one at least.
  ///   - delay: How many microseconds it is left alone after them.
  /// - Returns: The ids of the changes that it confirmed.
  /// - Throws: That it does not answer, or not in JSON.
  func work(
    _ turns: [String], feeding lineCount: Int, until answerCount: Int, then delay: Int
  ) throws -> Set<String> {
    let lines = (0..<(lineCount + answerCount)).map { turns[$0 % turns.count] }
    program.write(lines.prefix(lineCount).joined())
    var answers: [String] = []
    for line in lines.dropFirst(lineCount) {
      answers.append(try #require(try program.nextLine()))
      program.write(line)
    }
    usleep(UInt32(delay))
    program.send(signal: SIGKILL)
    answers += try program.waitForEnd().lines
    return Set(try answers.compactMap { try JSONText.object($0)["id"] as? String })
  }
}
