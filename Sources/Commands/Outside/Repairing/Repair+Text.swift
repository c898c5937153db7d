import Annotations

extension Repair {
  /// What was done, by file, and a line that sums it up, for a person.
  var text: StyledText {
    var text = StyledText()
    var path: String?
    for entry in entries {
      if path != entry.path {
        text.line(visible(entry.path), .bold)
        path = entry.path
      }
      text.append(entry.text)
    }
    if !quarantined.isEmpty {
      let files = counted(quarantined.count, "file")
      text.line("kept \(files) as found in .postil/quarantine")
    }
    text.line(summary, count(of: .left) + count(of: .lost) == 0 ? .plain : .warning)
    return text
  }

  private var summary: String {
    guard !entries.isEmpty else { return "nothing to repair" }
    let kinds: [(Kind, String)] = [
      (.kept, "kept"), (.adopted, "adopted"), (.lost, "lost"), (.doubtful, "doubtful"),
      (.left, "left as it is"),
    ]
    let counts = kinds.map { "\(count(of: $0)) \($1)" }.joined(separator: ", ")
    return (isDry ? "would repair: " : "repaired: ") + counts
  }
}

extension Repair.Entry {
  fileprivate var text: StyledText {
    var text = StyledText()
    let place = line.map { "line \($0): " } ?? ""
    let isBad = kind == .lost || kind == .left
    text.append("  \(kind.rawValue): ", isBad ? .warning : .dim)
    let lines = LineWrap(columns: 80, width: { _ in 1 }).lines(
      of: visible(place + words), indent: 4)
    for (index, part) in lines.enumerated() { text.line(index == 0 ? part : "    \(part)") }
    return text
  }
}
