public import Annotations

/// Whose codings are counted.
public enum AnnotatorSelection: Sendable, Equatable {
  /// Every person; programs and the reference stay out.
  case everyPerson
  /// Those named, be they persons, programs or the reference.
  case named(Set<AnnotatorName>)

  /// Whether a coding is counted.
  ///
  /// - Parameter layer: The coding of an article by an annotator.
  /// - Returns: True if its annotator is selected.
  public func includes(_ layer: Layer) -> Bool {
    switch self {
    case .everyPerson: layer.kind == .person && layer.id.annotator != .reference
    case .named(let names): names.contains(layer.id.annotator)
    }
  }
}
