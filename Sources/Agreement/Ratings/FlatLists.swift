/// Lists laid end to end, so that going through all of them touches no reference counts.
struct FlatLists<Element: Sendable>: Sendable {
  private let elements: [Element]
  /// Where each list begins, and where the last one ends.
  private let starts: [Int]

  init(_ lists: some Sequence<[Element]>) {
    var elements: [Element] = []
    var starts = [0]
    for list in lists {
      elements += list
      starts.append(elements.count)
    }
    self.elements = elements
    self.starts = starts
  }

  /// The places of a list's elements.
  func places(of list: Int) -> Range<Int> {
    starts[list]..<starts[list + 1]
  }

  /// The element at a place.
  subscript(place: Int) -> Element { elements[place] }
}
