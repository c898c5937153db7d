/// Consecutive rows of a table on their way from who reads them to who joins those of each unit.
///
/// A class, because they go from one thread to another and their room comes back to be filled again.
final class RatedRows {
  /// How many ratings go together.
  static let capacity = 1 << 14

  private let ratings = UnsafeMutableBufferPointer<RatedRow>.allocate(capacity: capacity)
  private(set) var count = 0
  /// The number of the first row in the table.
  private(set) var firstRow = 0
  /// The names that are too long to be their own keys, end to end.
  private var names: [UInt8] = []
  /// Where the name of each row ends among the names; nothing if no row has one there.
  private var nameEnds: [Int] = []

  deinit {
    ratings.deallocate()
  }

  /// Whether there is no room for another rating.
  @inline(__always)
  var isFull: Bool { count == Self.capacity }

  /// The rating at a place, which must be below ``count``.
  @inline(__always)
  subscript(place: Int) -> RatedRow { ratings[place] }

  /// Adds a rating; there must be room for it.
  @inline(__always)
  func append(_ rating: RatedRow) {
    ratings[count] = rating
    count &+= 1
  }

  /// Forgets all rows.
  ///
  /// - Parameter row: The number of the first row that comes next.
  func removeAll(beforeRow row: Int) {
    (count, firstRow) = (0, row)
    names.removeAll(keepingCapacity: true)
    nameEnds.removeAll(keepingCapacity: true)
  }

  /// Keeps the name of a row's unit that is too long to be its own key.
  ///
  /// - Parameters:
  ///   - bytes: Hold the name.
  ///   - range: Where the name is.
  ///   - row: The row, no other than the last that has ratings or the one behind it.
  func keepName(_ bytes: Span<UInt8>, _ range: Range<Int>, ofRow row: Int) {
    let place = row - firstRow
    while nameEnds.count < place { nameEnds.append(names.count) }
    guard nameEnds.count == place else { return }
    bytes.extracting(range).withUnsafeBufferPointer { names.append(contentsOf: $0) }
    nameEnds.append(names.count)
  }

  /// Whether any name is too long to be its own key.
  var hasLongNames: Bool { !nameEnds.isEmpty }

  /// The number in the table of the last row.
  var lastRow: Int { count == 0 ? firstRow - 1 : row(of: ratings[count - 1]) }

  /// The number in the table of the row that a rating stands in.
  @inline(__always)
  func row(of rating: RatedRow) -> Int { firstRow &+ Int(rating.row) }

  /// The name of a unit if it is too long to be its own key; else nothing.
  func longName(of rating: RatedRow) -> ArraySlice<UInt8> {
    let row = Int(rating.row)
    guard row < nameEnds.count else { return [] }
    return names[(row == 0 ? 0 : nameEnds[row - 1])..<nameEnds[row]]
  }

  /// The name of a unit.
  func name(of rating: RatedRow) -> [UInt8] {
    let name = longName(of: rating)
    return name.isEmpty ? rating.unit.shortName : Array(name)
  }
}
