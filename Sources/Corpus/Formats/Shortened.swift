import Annotations

/// The beginning of somebody's text, so that a message that quotes it stays readable, and stays one
/// line.
func shortened(_ text: String) -> String {
  let start = text.unicodeScalars.prefix(longestQuote)
  let isWhole = start.endIndex == text.unicodeScalars.endIndex
  return visible(String(start)) + (isWhole ? "" : "…")
}

private let longestQuote = 80
