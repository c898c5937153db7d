/// Lists laid end to end, so that going through all of them touches no reference counts.
struct FlatLists<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  /// Where each list begins, and where the last one ends.
  private var starts = [0]

  init() {}

  init(_ lists: some Sequence<[Element]>) {
    for list in lists { append(list.span) }
  }

  /// The number of lists.
  var count: Int { starts.count - 1 }

  /// The number of elements of all lists.
  var elementCount: Int { elements.count }

  /// The places of a list's elements.
  func places(of list: Int) -> Range<Int> {
    starts[list]..<starts[list + 1]
  }

  /// The element at a place.
  subscript(place: Int) -> Element { elements[place] }

  /// The elements of a list.
  func list(_ number: Int) -> ArraySlice<Element> {
    elements[places(of: number)]
  }

  mutating func append(_ list: Span<Element>) {
    for place in list.indices { elements.append(list[place]) }
    starts.append(elements.count)
  }
}
