/// What a level asks of its labels, and the one spelling under which a label is counted.
struct LabelRules: Sendable, Equatable {
  let level: MeasurementLevel
  /// The declared labels (at the levels of sets: members) in their order; empty if none were.
  let declared: [String]
  private let places: [ExactText: Int]

  init(level: MeasurementLevel, declared: [String]) throws(RatingError) {
    var places: [ExactText: Int] = [:]
    for (place, label) in declared.enumerated() {
      guard places.updateValue(place, forKey: ExactText(label)) == nil else {
        throw .declaredTwice(label: label)
      }
    }
    self.level = level
    self.declared = declared
    self.places = places
    for label in declared {
      if level.hasSets { try checkMember(label, of: [label]) } else { _ = try spelling(of: label) }
    }
  }

  /// The spelling under which a label is counted: its own, but sets have their members in order.
  func spelling(of label: String) throws(RatingError) -> String {
    if level.hasSets { return try spelling(ofSet: Self.members(of: label)) }
    if label.utf8.isEmpty { throw .emptyLabel }
    if !declared.isEmpty, place(of: label) == nil { throw .undeclared(label: label) }
    if level.needsNumbers { try checkNumber(label) }
    if level == .ordinal, declared.isEmpty { try checkOrder(label) }
    return label
  }

  func spelling(ofSet members: [String]) throws(RatingError) -> String {
    for member in members { try checkMember(member, of: members) }
    let distinct = Set(members.map(ExactText.init))
    return distinct.sorted(by: memberPrecedes).map(\.text).joined(separator: "|")
  }

  /// The members of a set in the spelling of the table; the empty text is the empty set.
  static func members(of set: String) -> [String] {
    guard !set.utf8.isEmpty else { return [] }
    let parts = set.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
    return parts.map { String($0) }
  }

  /// The place of a declared label, from 0.
  func place(of label: String) -> Int? {
    places[ExactText(label)]
  }

  /// The one order of labels: as declared, else numbers by value, else by bytes; sets by members.
  func precedes(_ left: String, _ right: String) -> Bool {
    guard level.hasSets else { return memberPrecedes(ExactText(left), ExactText(right)) }
    let first = Self.members(of: left).map(ExactText.init)
    let second = Self.members(of: right).map(ExactText.init)
    return first.lexicographicallyPrecedes(second, by: memberPrecedes)
  }

  private func memberPrecedes(_ left: ExactText, _ right: ExactText) -> Bool {
    if let first = place(of: left.text), let second = place(of: right.text) {
      return first < second
    }
    if level == .ordinal || level.needsNumbers,
      let first = DecimalNumber.value(of: left.text),
      let second = DecimalNumber.value(of: right.text), first != second
    {
      return first < second
    }
    return left < right
  }

  private func checkMember(_ member: String, of members: [String]) throws(RatingError) {
    if member.utf8.isEmpty { throw .emptyMember(set: members.joined(separator: "|")) }
    if member.utf8.contains(UInt8(ascii: "|")) { throw .separatorInMember(member: member) }
    if !declared.isEmpty, place(of: member) == nil { throw .undeclared(label: member) }
  }

  private func checkOrder(_ label: String) throws(RatingError) {
    guard let value = DecimalNumber.value(of: label) else { throw .noOrder(label: label) }
    guard DecimalNumber.isInRange(value) else { throw .numberOutOfRange(label: label) }
  }

  private func checkNumber(_ label: String) throws(RatingError) {
    guard let value = DecimalNumber.value(of: label) else { throw .notANumber(label: label) }
    guard DecimalNumber.isInRange(value) else { throw .numberOutOfRange(label: label) }
    if level == .ratio, value < 0 { throw .negativeRatio(label: label) }
  }
}
