import Annotations

/// Scales, and what variables and entities point to.
extension CodebookChecks {
  mutating func checkScale(of variable: VariableDraft) {
    guard let scale = variable.scale else { return }
    if scale.hasLabels, variable.keys[.labels] == nil {
      note(.rule(.needsLabels(scale)), at: variable.place)
    }
    for key in scale.foreignKeys {
      guard let place = variable.keys[key] else { continue }
      note(.rule(.keyOfOtherScale(key.rawValue, scale)), at: place)
    }
    if let minimum = variable.minimum, let maximum = variable.maximum,
      minimum.value > maximum.value
    {
      let fault = CodebookProblem.Rule.limitsReversed(
        minimum: minimum.value, maximum: maximum.value)
      note(.rule(fault), at: max(minimum.place, maximum.place))
    }
  }

  mutating func checkPer(of variable: VariableDraft) {
    let others = draft.variables.compactMap(\.id?.value).filter { $0 != variable.id?.value }
    var named: Set<String> = []
    for name in variable.per {
      if name.value == variable.id?.value {
        note(.rule(.perItself(name.value)), at: name.place)
      } else if !others.contains(name.value) {
        note(.rule(.unknownPer(name.value, candidates: others)), at: name.place)
      } else if !named.insert(name.value).inserted {
        note(.rule(.perTwice(name.value)), at: name.place)
      }
    }
  }

  mutating func checkDefault(of variable: VariableDraft) {
    guard variable.scale != nil, let given = variable.defaultValue else { return }
    do throws(CodingProblem) {
      let value = try draft.codebook.value(given.value, of: variable.variable)
      guard let missing = variable.missingLabel(in: value) else { return }
      note(.defaultValue(.missing(missing)), at: given.place)
    } catch {
      note(reason(error), at: given.place)
    }
  }

  mutating func checkSourceLabels() {
    let source = draft.variables.first { $0.id?.value == Variable.KnownID.source }
    let inUse = source?.labels.filter { !$0.isRetired }.compactMap(\.id?.value) ?? []
    for given in draft.entities.compactMap(\.sourceLabel) {
      let label = source?.labels.first { $0.id?.value == given.value }
      if source == nil {
        note(.rule(.noSourceVariable), at: given.place)
      } else if label == nil {
        note(.rule(.unknownSourceLabel(given.value, candidates: inUse)), at: given.place)
      } else if label?.isRetired ?? false {
        note(.rule(.retiredSourceLabel(given.value)), at: given.place)
      }
    }
  }

  /// Why a value that could not be typed cannot be a default either.
  private func reason(_ problem: CodingProblem) -> CodebookProblem.Reason {
    switch problem {
    case .unknownLabel(let label, _, let candidates):
      .defaultValue(.unknown(label, candidates: candidates))
    case .retiredLabel(let label, _):
      .defaultValue(.retired(label))
    case .outOfRange(let text, _, let minimum, let maximum):
      .defaultValue(.outOfRange(text, minimum: minimum, maximum: maximum))
    case .notANumber(let text, _):
      .value(.notANumber(key: VariableKey.defaultValue.rawValue, found: text))
    default:
      .shape(.emptyText(key: VariableKey.defaultValue.rawValue))
    }
  }
}

extension Scale {
  /// The keys that variables of other scales have.
  fileprivate var foreignKeys: [VariableKey] {
    let numeric: [VariableKey] = isNumeric ? [] : [.minimum, .maximum]
    return numeric + (hasLabels ? [] : [.labels]) + (self == .entity ? [] : [.entities])
  }
}

extension VariableDraft {
  /// A label in a value that agreement leaves out.
  fileprivate func missingLabel(in value: Statement.Value) -> String? {
    let missing = labels.filter(\.isMissing).compactMap(\.id?.value)
    return switch value {
    case .text(let label): missing.contains(label) ? label : nil
    case .set(let labels): labels.first(where: missing.contains)
    case .number: nil
    }
  }
}
