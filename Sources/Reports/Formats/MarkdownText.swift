import Annotations

/// Foreign text in Markdown.
enum MarkdownText {
  /// A text that reads the same on the page and does nothing there: it is no markup, no HTML, no
  /// link and no end of a table's cell.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    // Three of them and a full stop begin an address.
    var lettersW = 0
    for scalar in visible(text).unicodeScalars {
      let isAddress = lettersW >= 3 && scalar == "."
      escaped.append(
        contentsOf: (isAddress ? "&#46;" : escape(of: scalar, after: previous)).unicodeScalars)
      lettersW = scalar == "w" || scalar == "W" ? lettersW + 1 : 0
      previous = scalar
    }
    return String(escaped)
  }

  /// Character references where a backslash would not do: before table cells are told apart,
  /// in HTML, and in what is made a link without any markup.
  private static func escape(of scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> String {
    switch scalar {
    case "|", "<", ">", "&", "@", "\\": "&#\(scalar.value);"
    case "/" where previous == ":": "&#47;"
    case "`", "*", "_", "[", "]", "#", "~", "$", "!": "\\\(scalar)"
    default: String(scalar)
    }
  }
}
