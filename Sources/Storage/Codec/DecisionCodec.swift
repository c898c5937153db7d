import Annotations
import Histories
import JSON

extension JSONWriter {
  /// Writes how a unit was decided, into an object that is open: of a decision every key, of what
  /// was only said beforehand the words alone.
  mutating func writeKeys(of decision: Decision) {
    if decision.origin != nil || decision.by != nil {
      key("by")
      optionalString(decision.by?.description)
      key("from")
      optionalString(decision.origin?.description)
      key("basis")
      write(decision.basis)
    }
    key("why")
    optionalString(decision.why)
    key("gap")
    optionalString(decision.gap)
  }

  private mutating func write(_ basis: [AnnotatorName: Change.ID?]) {
    beginObject()
    for (annotator, change) in basis.sorted(by: { $0.key < $1.key }) {
      key("\(annotator)")
      optionalString(change?.description)
    }
    endObject()
  }
}

extension JSONReader {
  /// Takes a key's value into a coding's decision if the key belongs to decisions.
  mutating func readDecisionKey(_ key: String, into coding: inout Coding) throws(JSONError) -> Bool
  {
    var decision = coding.decision ?? Decision()
    switch key {
    case "by": decision.by = try readReviewer()
    case "from": decision.origin = try readOrigin()
    case "basis": decision.basis = try readBasis()
    case "why": decision.why = try readOptionalString()
    case "gap": decision.gap = try readOptionalString()
    default: return false
    }
    coding.decision = decision.isEmpty ? nil : decision
    return true
  }

  private mutating func readReviewer() throws(JSONError) -> AnnotatorName? {
    guard let text = try readOptionalString() else { return nil }
    guard let name = AnnotatorName(text) else {
      throw error(.schema("an annotator's name, not '\(text)'"))
    }
    return name
  }

  private mutating func readOrigin() throws(JSONError) -> Decision.Origin? {
    guard let text = try readOptionalString() else { return nil }
    guard let origin = Decision.Origin(text) else {
      throw error(.schema("'unanimous', 'own' or 'picked:' with a name, not '\(text)'"))
    }
    return origin
  }

  private mutating func readBasis() throws(JSONError) -> [AnnotatorName: Change.ID?] {
    var basis: [AnnotatorName: Change.ID?] = [:]
    try beginObject()
    while let key = try nextKey() {
      guard let name = AnnotatorName(key) else {
        throw error(.schema("an annotator's name, not '\(key)'"))
      }
      basis.updateValue(try readOptionalChangeID(), forKey: name)
    }
    return basis
  }
}
