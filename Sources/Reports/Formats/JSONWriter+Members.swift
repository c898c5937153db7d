import Annotations
import JSON

extension JSONWriter {
  mutating func member(_ name: String, _ text: String?) {
    key(name)
    guard let text else { return null() }
    string(text)
  }

  mutating func member(_ name: String, _ number: Int?) {
    key(name)
    guard let number else { return null() }
    int(number)
  }

  mutating func member(_ name: String, _ number: Double?) {
    key(name)
    guard let number else { return null() }
    double(number)
  }

  mutating func member(_ name: String, _ truth: Bool?) {
    key(name)
    guard let truth else { return null() }
    bool(truth)
  }

  mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

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
