import Annotations
import JSON

extension JSONWriter {
  /// Writes what a variable was given, or null.
  mutating func given(_ value: Statement.Value?) {
    switch value {
    case nil: null()
    case .text(let text): string(text)
    case .number(let number): raw(number)
    case .set(let labels):
      beginArray()
      for label in labels { string(label) }
      endArray()
    }
  }
}
