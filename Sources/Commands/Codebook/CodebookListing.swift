import Annotations
import JSON
import Storage

/// The codebook as a person reads it.
enum CodebookListing {
  /// Every variable with its labels.
  static func text(of codebook: Codebook) -> StyledText {
    var text = StyledText()
    text.append(codebook.name, .bold)
    text.line(
      " version \(codebook.version)\(codebook.codesHeadline ? ", headlines are coded" : "")", .dim)
    for variable in codebook.variables {
      text.line()
      text.append(variable.id, .accent)
      text.append("  \(variable.ask ?? "")")
      text.line("  (\(traits(of: variable)))", .dim)
      for label in variable.labels where !label.isRetired { text.append(line(of: label)) }
      for entity in variable.entities {
        text.append("  \(entity.id)".padded(to: 16), .bold)
        text.line(" \(entity.names.joined(separator: ", "))")
      }
    }
    return text
  }

  /// One label in full.
  static func text(of label: Label, in variable: Variable) -> StyledText {
    var text = StyledText()
    text.append(label.id, .bold)
    text.append("  \(label.name ?? "")")
    text.line("  (\(variable.id)\(label.isRetired ? ", retired" : ""))", .dim)
    for (title, words) in [("is", label.define), ("use", label.use), ("avoid", label.avoid)] {
      guard let words else { continue }
      text.append("  \(title.padded(to: 6))", .dim)
      text.line(oneLine(words))
    }
    for example in label.examples {
      text.append("  e.g.  ", .dim)
      text.append(quotation(oneLine(example.text)))
      let place = example.article.map { "  \($0)\(example.unit.map { "#\($0)" } ?? "")" }
      text.line(place ?? "", .dim)
    }
    return text
  }

  /// A text in quotation marks, unless it begins with one of its own.
  private static func quotation(_ text: String) -> String {
    text.unicodeScalars.first?.properties.isQuotationMark == true ? text : "“\(text)”"
  }

  private static func traits(of variable: Variable) -> String {
    var traits = [variable.scale.rawValue]
    if variable.isOptional { traits.append("optional") }
    if let value = variable.defaultValue { traits.append("default \(value)") }
    if !variable.per.isEmpty { traits.append("per \(variable.per.joined(separator: ", "))") }
    if let minimum = variable.minimum { traits.append("from \(decimal(minimum))") }
    if let maximum = variable.maximum { traits.append("to \(decimal(maximum))") }
    return traits.joined(separator: ", ")
  }

  private static func line(of label: Label) -> StyledText {
    var text = StyledText()
    text.append("  \(label.key ?? " ") ", .dim)
    text.append(label.id.padded(to: 12), .bold)
    text.append(" \(label.define.map(oneLine) ?? label.name ?? "")")
    text.line(label.isMissing ? " (left out of agreement)" : "", .dim)
    return text
  }
}
