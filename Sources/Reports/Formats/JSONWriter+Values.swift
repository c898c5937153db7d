import Annotations
import JSON

extension JSONWriter {
  /// Writes an array.
  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  /// Writes a member that is an array.
  mutating func array<Element>(
    _ name: String, _ elements: some Sequence<Element>,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array(elements, write)
  }

  /// Writes a member that is two limits, or null.
  mutating func member(_ name: String, _ limits: ClosedRange<Double>?) {
    key(name)
    guard let limits else { return null() }
    array([limits.lowerBound, limits.upperBound]) { $0.double($1) }
  }

  /// Writes what a variable was given, or null.
  mutating func given(_ value: Statement.Value?) {
    switch value {
    case nil: null()
    case .text(let text): string(text)
    case .number(let number): raw(number)
    case .set(let labels):
      array(labels) { $0.string($1) }
    }
  }
}
