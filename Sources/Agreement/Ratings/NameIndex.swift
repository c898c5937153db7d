/// Names numbered from 0 in the order in which they were first met.
struct NameIndex: Sendable {
  private(set) var names: [String] = []
  private var numbers: [ExactText: Int] = [:]

  var count: Int { names.count }

  func number(of name: String) -> Int? {
    numbers[ExactText(name)]
  }

  mutating func insert(_ name: String) -> Int {
    let key = ExactText(name)
    if let known = numbers[key] { return known }
    numbers[key] = names.count
    names.append(name)
    return names.count - 1
  }
}
