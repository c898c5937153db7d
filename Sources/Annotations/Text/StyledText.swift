/// Text for a person, with emphasis that the place of printing may or may not be able to show.
///
/// A style is never the only cue: the words alone say everything. Whoever prints it passes each span
/// through ``visible(_:)``, so spans may hold foreign text.
public struct StyledText: Sendable, Equatable, ExpressibleByStringInterpolation {
  /// How a span stands out.
  public enum Style: Sendable, Equatable {
    /// As the rest.
    case plain
    /// Less important than the rest.
    case dim
    /// More important than the rest.
    case bold
    /// What the eye should find first.
    case accent
    /// What needs attention.
    case warning
  }

  /// A piece of text in one style; a line feed ends a line.
  public struct Span: Sendable, Equatable {
    /// The text, possibly foreign.
    public var text: String
    /// How it stands out.
    public var style: Style
  }

  /// The pieces, in order.
  public private(set) var spans: [Span]

  /// A text in one style.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - style: How it stands out.
  public init(_ text: String = "", _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text: text, style: style)]
  }

  /// A plain text from a literal.
  ///
  /// - Parameter value: The literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The text without styles.
  public var plain: String {
    spans.map(\.text).joined()
  }

  /// Whether there is no text.
  public var isEmpty: Bool { spans.isEmpty }

  /// Appends a text in a style.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - style: How it stands out.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    spans.append(Span(text: text, style: style))
  }

  /// Appends a styled text.
  ///
  /// - Parameter other: The text.
  public mutating func append(_ other: StyledText) {
    spans.append(contentsOf: other.spans)
  }

  /// Appends a text and ends the line.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - style: How it stands out.
  public mutating func line(_ text: String = "", _ style: Style = .plain) {
    append(text, style)
    append("\n")
  }
}
