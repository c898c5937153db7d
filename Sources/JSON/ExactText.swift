/// A string that equals another only scalar for scalar, not where Unicode calls them equivalent.
struct ExactText: Hashable {
  private let utf8: String.UTF8View

  init(_ text: String) {
    utf8 = text.utf8
  }

  static func == (left: Self, right: Self) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in utf8 { hasher.combine(byte) }
  }
}
