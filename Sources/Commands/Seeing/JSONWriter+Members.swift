import Annotations
import JSON

extension JSONWriter {
  /// Writes a key with a text.
  mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a key with a text or null.
  mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a key with a whole number.
  mutating func member(_ name: String, _ value: Int) {
    key(name)
    int(value)
  }

  /// Writes a key with a truth value.
  mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }
}
