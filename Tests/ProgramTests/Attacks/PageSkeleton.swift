/// What of a page is markup, found as a browser or a Markdown viewer would find it.
enum PageSkeleton {
  /// The tags and declarations of a page with the names of their attributes, values left out.
  ///
  /// Text that were markup would add kinds that no page of harmless words has.
  static func elements(of html: String) -> [String] {
    var elements: [String] = []
    var rest = html.unicodeScalars[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      elements.append(takeElement(from: &rest))
    }
    return elements
  }

  private static func takeElement(from rest: inout Substring.UnicodeScalarView) -> String {
    var element = String.UnicodeScalarView()
    var quote: Unicode.Scalar?
    while let scalar = rest.popFirst() {
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == ">" {
        break
      } else {
        element.append(scalar)
      }
    }
    return String(element)
  }

  /// The signs of Markdown that are neither escaped nor part of a reference, each with what stands
  /// before it, where letters and digits are all one.
  static func marks(of markdown: String) -> Set<String> {
    var marks: Set<String> = []
    for line in markdown.split(separator: "\n") {
      let bare = String(line).replacing(/&#[0-9]+;/, with: "x").replacing(
        /\\[!-\/:-@\[-`{-~]/, with: "x")
      for match in bare.matches(of: /(^|.)([\[\]<>`*_~&@]|:\/|www\.|!\[)/) {
        marks.insert(String(match.output.0))
      }
    }
    return marks
  }
}
