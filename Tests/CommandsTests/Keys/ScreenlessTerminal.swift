import Annotations
import Commands

/// A terminal that cannot give its screen away.
final class ScreenlessTerminal: Terminal {
  let columns = 80
  let lines = 24
  var problem = KeyScreenProblem.cannotMoveCursor(type: "dumb")
  private(set) var remarks: [String] = []
  var input: [LineInput] = []

  func columns(of character: Character) -> Int { 1 }
  func readLine(prompt: StyledText, completer: any Completer) -> LineInput {
    input.isEmpty ? .end : input.removeFirst()
  }
  func remember(_ line: String) {}
  func prefill(_ line: String) {}
  func adapt(to preferences: Preferences) {}
  func write(_ text: StyledText) {}
  func remark(_ text: StyledText) { remarks.append(text.plain) }
  func page(_ text: StyledText) {}
  func confirm(_ question: String) -> Bool { false }
  func keyScreen() throws(KeyScreenProblem) -> any KeyScreen { throw problem }
}
