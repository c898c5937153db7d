import Annotations

/// The values of one variable, numbered as they are met; 0 stands for none given.
struct ValueIndex: Sendable {
  /// The values by their numbers; nil for none given.
  private(set) var values: [Statement.Value?] = [nil]
  private var texts: [ExactText: Int] = [:]
  private var sets: [[ExactText]: Int] = [:]

  mutating func number(of value: Statement.Value?) -> Int {
    switch value {
    case nil: return 0
    case .text(let text), .number(let text):
      let key = ExactText(text)
      if let known = texts[key] { return known }
      texts[key] = values.count
    case .set(let labels):
      let key = labels.map(ExactText.init)
      if let known = sets[key] { return known }
      sets[key] = values.count
    }
    values.append(value)
    return values.count - 1
  }
}
