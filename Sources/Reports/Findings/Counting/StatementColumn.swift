import Annotations

/// How statements fall into categories: by a variable, a key of entities, or their article.
struct StatementColumn {
  /// In which order categories are told.
  enum Order {
    /// As they stand.
    case fixed
    /// The most frequent first, and those after the twelfth together.
    case byFrequency
  }

  /// What decides on the category.
  private enum Key {
    case value(place: Int)
    case article
  }

  /// More rows than this tell a reader little.
  private static let mostRows = 12

  /// The categories; those without a value come last.
  let categories: [Category]
  let order: Order
  private let key: Key
  /// The categories of each key.
  private let lists: [[Int]]

  /// - Parameters:
  ///   - axis: What is counted.
  ///   - statements: What numbered the values.
  ///   - order: The order of the categories.
  ///   - name: What people read of a value.
  init(
    _ axis: Axis, of statements: TakenStatements, order: Order, name: (String) -> String
  ) {
    let place = statements.place(of: axis.variable.id)
    let values = statements.vocabulary.values(at: place).map { axis.values(of: $0) }
    var totals: [ExactText?: Int] = [nil: 0]
    for label in axis.labelsInUse { totals[ExactText(label)] = 0 }
    for value in values.flatMap(\.self) { totals[value.map(ExactText.init)] = 0 }
    categories =
      axis.ordered(totals).compactMap(\.self).map { Category.value($0.text, name: name($0.text)) }
      + [.none, .tied]
    self.order = order
    key = .value(place: place)
    let places = Self.places(of: categories)
    let none = categories.count - 2
    // Every list is looked up with 1 added, because a tied value's number is -1.
    lists =
      [[categories.count - 1]]
      + values.map { $0.map { value in value.flatMap { places[ExactText($0)] } ?? none } }
  }

  /// - Parameters:
  ///   - values: The value of each article; nil for none.
  ///   - none: What stands for none.
  ///   - order: The order of the categories.
  init(articles values: [String?], none: Category, order: Order) {
    let given = Set(values.compactMap { $0.map(ExactText.init) }).map(\.text)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    categories = given.map { .value($0, name: $0) } + [none]
    self.order = order
    key = .article
    let places = Self.places(of: categories)
    let last = categories.count - 1
    lists = values.map { [$0.flatMap { places[ExactText($0)] } ?? last] }
  }

  private static func places(of categories: [Category]) -> [ExactText: Int] {
    var places: [ExactText: Int] = [:]
    for (place, category) in categories.enumerated() {
      if let value = category.value { places[value] = place }
    }
    return places
  }

  /// The categories that a statement counts for.
  func categories(of statement: Int, in statements: TakenStatements) -> [Int] {
    switch key {
    case .value(let place): lists[statements.value(of: statement, at: place) + 1]
    case .article: lists[statements.units[statement].article]
    }
  }

  /// The rows of a table: which categories each holds.
  ///
  /// - Parameter division: The statements in each category; those without any get no row.
  /// - Returns: The rows in the order of output.
  func rows(of division: DividedStatements) -> [(category: Category, members: [Int])] {
    let used = order == .fixed ? division.categories : division.byFrequency
    let sorted = used.filter { categories[$0].kind == .value }
    let others = division.categories.filter { categories[$0].kind != .value }
    // A single value takes no more room than a row for the rest would.
    let hasRest = order == .byFrequency && sorted.count > Self.mostRows + 1
    let shown = hasRest ? Array(sorted.prefix(Self.mostRows)) : sorted
    let rest = hasRest ? [(Category.rest, Array(sorted.dropFirst(Self.mostRows)))] : []
    return shown.map { (categories[$0], [$0]) } + rest + others.map { (categories[$0], [$0]) }
  }
}

extension TakenStatements {
  /// The place of a variable in the vocabulary; 0 if its values are not kept.
  fileprivate func place(of variable: String) -> Int {
    variables.firstIndex(of: variable) ?? 0
  }
}
