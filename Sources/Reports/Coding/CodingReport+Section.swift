extension CodingReport {
  /// A part of a report that can be shown by itself.
  public enum Section: String, Sendable, CaseIterable {
    /// The sentences that sum it up.
    case summary
    /// Who coded how much.
    case progress
    /// Who speaks.
    case voices
    /// Where they stand.
    case stance
    /// What is known of each speaker.
    case sources
    /// Every variable as each annotator recorded it.
    case distributions
    /// How far annotators agree.
    case agreement
    /// What they differ in, and what was decided of it.
    case review

    /// Whether it rests on what was settled, each unit counted once.
    var isOnFindings: Bool {
      switch self {
      case .summary, .voices, .stance, .sources: true
      case .progress, .distributions, .agreement, .review: false
      }
    }
  }

  /// Whether a part is shown.
  func shows(_ section: Section) -> Bool {
    self.section.map { $0 == section } ?? true
  }

  /// Whether anything is shown that rests on findings.
  var showsFindings: Bool { section?.isOnFindings ?? true }
}
