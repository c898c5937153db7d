/// The places of changes in a list, by their names.
///
/// A session numbers its changes as it makes them, so its changes nearly always stand in the order of
/// their numbers; then no table of names is needed, which would cost more than reading the changes.
public struct ChangeIndex: Sendable {
  /// The changes of one session that stand in the order of their numbers.
  private struct Session {
    let name: String
    var numbers: [Int] = []
    var places: [Int] = []
  }

  private var sessions: [Session] = []
  private var sessionPlaces: [String: Int] = [:]
  /// The session of the change that was added last.
  private var latest = 0
  /// The places of changes that stand behind one with a greater number.
  private var others: [Change.ID: Int] = [:]

  /// An index of no changes.
  public init() {}

  /// The place of a change, or nil if it is not in the list.
  ///
  /// - Parameter id: The change's name.
  public subscript(id: Change.ID) -> Int? {
    guard let place = place(of: id.session) else { return nil }
    let numbers = sessions[place].numbers
    guard let last = numbers.last, id.counter <= last else { return nil }
    if last == id.counter { return sessions[place].places.last }
    let index = Self.firstIndex(notLessThan: id.counter, in: numbers)
    return numbers[index] == id.counter ? sessions[place].places[index] : others[id]
  }

  /// Adds a change that is not in the list yet.
  ///
  /// - Parameters:
  ///   - id: The change's name.
  ///   - place: Its place.
  public mutating func add(_ id: Change.ID, at place: Int) {
    if let known = self.place(of: id.session) {
      latest = known
    } else {
      latest = sessions.count
      sessionPlaces[id.session] = latest
      sessions.append(Session(name: id.session))
    }
    if let last = sessions[latest].numbers.last, last > id.counter {
      others[id] = place
    } else {
      sessions[latest].numbers.append(id.counter)
      sessions[latest].places.append(place)
    }
  }

  private func place(of session: String) -> Int? {
    guard !sessions.isEmpty else { return nil }
    return sessions[latest].name == session ? latest : sessionPlaces[session]
  }

  private static func firstIndex(notLessThan number: Int, in numbers: [Int]) -> Int {
    var range = numbers.startIndex..<numbers.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        numbers[middle] < number ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
