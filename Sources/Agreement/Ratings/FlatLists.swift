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

extension FlatLists<Int> {
  /// Adds the count of each list to the sums at the places that the list holds.
  ///
  /// Spans, since this is gone through for every resample and arrays would be checked at each step.
  func addUp(_ counts: [Int], onto sums: inout [Int]) {
    let (elements, starts, counts) = (elements.span, starts.span, counts.span)
    var sums = sums.mutableSpan
    for list in counts.indices {
      let count = counts[list]
      guard count > 0 else { continue }
      let own = elements.extracting(starts[list]..<starts[list + 1])
      for place in own.indices { sums[own[place]] += count }
    }
  }
}
