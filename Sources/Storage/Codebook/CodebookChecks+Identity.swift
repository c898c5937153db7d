import Annotations

/// Ids, names and keys.
extension CodebookChecks {
  mutating func checkVariableIDs() {
    checkUnique(draft.variables.map(\.id), as: .variable) { $0 }
    for id in draft.variables.compactMap(\.id) {
      checkWord(id, of: .variable, reserved: Self.ownVariables, isLetter: Self.isBasicLetter)
    }
  }

  mutating func checkLabelIDs() {
    checkUnique(draft.labels.map(\.id), as: .label) { $0.lowercased() }
    for id in draft.labels.compactMap(\.id) {
      checkWord(id, of: .label, reserved: reservedWords, isLetter: Self.isBasicLetter)
    }
  }

  mutating func checkEntityIDs() {
    checkUnique(draft.entities.map(\.id), as: .entity) { $0.lowercased() }
    let labels = Dictionary(
      draft.labels.compactMap(\.id).map { ($0.value.lowercased(), $0.place) },
      uniquingKeysWith: { first, _ in first })
    for id in draft.entities.compactMap(\.id) {
      checkWord(id, of: .entity, reserved: reservedWords) { $0.properties.isAlphabetic }
      if let label = labels[id.value.lowercased()] {
        note(.identity(.entityIsLabel(id.value, label: label)), at: id.place)
      }
    }
  }

  /// No name may mean two entities, because it would then mean none when it is typed.
  mutating func checkEntityNames() {
    var owners: [String: (id: String, place: CodebookProblem.Place)] = [:]
    for entity in draft.entities {
      guard let id = entity.id else { continue }
      for name in [id] + entity.names {
        guard let owner = owners[name.value.lowercased()] else {
          owners[name.value.lowercased()] = (id.value, name.place)
          continue
        }
        guard owner.id.lowercased() != id.value.lowercased() else { continue }
        let fault = CodebookProblem.Identity.sharedName(
          name.value, entity: owner.id, first: owner.place)
        note(.identity(fault), at: name.place)
      }
    }
  }

  /// Checks the keys for fast coding; a retired label is not offered, so its key is free.
  mutating func checkKeys(of variable: VariableDraft) {
    var places: [String: CodebookProblem.Place] = [:]
    for label in variable.labels {
      guard let key = label.key else { continue }
      guard Self.isLabelKey(key.value) else {
        note(.identity(.illegalKey(key.value)), at: key.place)
        continue
      }
      guard !label.isRetired else { continue }
      if let first = places[key.value] {
        note(.identity(.duplicateKey(key.value, first: first)), at: key.place)
      } else {
        places[key.value] = key.place
      }
    }
  }

  private mutating func checkUnique(
    _ ids: [Placed<String>?], as section: CodebookProblem.Section, by form: (String) -> String
  ) {
    var places: [String: CodebookProblem.Place] = [:]
    for id in ids.compactMap({ $0 }) {
      if let first = places[form(id.value)] {
        note(.identity(.duplicate(section, id.value, first: first)), at: id.place)
      } else {
        places[form(id.value)] = id.place
      }
    }
  }

  private mutating func checkWord(
    _ id: Placed<String>, of section: CodebookProblem.Section, reserved: Set<String>,
    isLetter: (Unicode.Scalar) -> Bool
  ) {
    let scalars = id.value.unicodeScalars
    let isWord = scalars.allSatisfy { isLetter($0) || Self.isInnerCharacter($0) }
    if !isWord || !(scalars.first.map(isLetter) ?? false) {
      note(.identity(.illegalID(id.value, of: section)), at: id.place)
    } else if reserved.contains(id.value) {
      note(.identity(.reservedID(id.value)), at: id.place)
    }
  }

  private static func isBasicLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isInnerCharacter(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "." || scalar == "_" || scalar == "-"
  }

  /// The other lower-case letters are commands of the fast coding screen.
  private static func isLabelKey(_ text: String) -> Bool {
    guard let byte = text.utf8.first, text.utf8.count == 1 else { return false }
    return (48...57).contains(byte) || ((97...122).contains(byte) && !"jkqu".utf8.contains(byte))
  }
}
