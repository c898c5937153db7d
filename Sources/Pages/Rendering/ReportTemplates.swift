/// The page's templates, which are part of the program.
enum ReportTemplates {
  /// What stands before the style.
  static let head = PackageResources.head_mustache
  /// What stands behind the style, up to the evidence.
  static let opening = PackageResources.opening_mustache
  /// An article of the evidence.
  static let article = PackageResources.article_mustache
  /// What stands behind the evidence, up to the lists.
  static let closing = PackageResources.closing_mustache
  /// Some of the lists.
  static let lists = PackageResources.lists_mustache
  /// What stands behind the lists.
  static let end = PackageResources.end_mustache
  /// The style, whose digest the page's policy names.
  static let style = PackageResources.report_css

  /// The templates that others name.
  static let parts: Fields = [
    "summary-section": part(PackageResources.summary_mustache),
    "voices-section": part(PackageResources.voices_mustache),
    "shares": part(PackageResources.shares_mustache),
    "stance-section": part(PackageResources.stance_mustache),
    "mean-figure": part(PackageResources.means_mustache),
    "sources-section": part(PackageResources.sources_mustache),
    "part": part(PackageResources.part_mustache),
    "quotation": part(PackageResources.quotation_mustache),
    "agreement-section": part(PackageResources.agreement_mustache),
    "review-part": part(PackageResources.review_mustache),
    "progress-section": part(PackageResources.progress_mustache),
  ]

  /// All templates.
  static var all: [[UInt8]] {
    let named = parts.members.compactMap { part -> [UInt8]? in
      guard case .template(let bytes) = part.value else { return nil }
      return bytes
    }
    return [head, opening, article, closing, lists, end] + named
  }

  private static func part(_ bytes: [UInt8]) -> Fields.Value { .template(bytes) }
}
