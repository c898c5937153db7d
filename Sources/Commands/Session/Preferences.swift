/// How the shell behaves for one person, whatever the workspace.
public struct Preferences: Sendable, Equatable {
  /// How many units are shown before and after the one at the cursor.
  public var contextLines = 1
  /// Whether the next unit is shown after a judgement.
  public var showsNext = true
  /// How many milliseconds a unit coded with single keys stays on the screen before the next one.
  public var advancePause = 0
  /// When the shell and the screens of single keys are coloured.
  public var colours = ColourChoice.auto
  /// Whose keys edit the line.
  public var keys = EditingKeys.emacs
  /// Whether outlet, byline and date are hidden.
  public var blindsOutlet = false

  /// Whose keys edit the line.
  public enum EditingKeys: String, Sendable, CaseIterable {
    /// Those of Emacs.
    case emacs
    /// Those of vi.
    case vi

    /// What they are like.
    var meaning: String {
      switch self {
      case .emacs: "^A ^E to the ends of the line, ^W takes a word away"
      case .vi: "Esc, then single letters move and change"
      }
    }
  }

  /// What holds when nothing was set.
  public init() {}

  /// The names of the preferences, for completion and for what was mistyped.
  static let names = Preferences().settings.map(\.name)

  /// Each preference with its value, as `set` shows them.
  var settings: [(name: String, value: String, meaning: String)] {
    [
      ("context", "\(contextLines)", "units shown before and after the one at the cursor, 0 to 9"),
      ("advance", advance, "showing the next unit after a judgement: on, off or seconds"),
      ("colours", colours.rawValue, "colours of the shell: auto, always or never"),
      ("keys", keys.rawValue, "keys of line editing: emacs or vi"),
      ("blind-outlet", blindsOutlet ? "on" : "off", "whether outlet, byline and date are hidden"),
    ]
  }

  private var advance: String {
    guard showsNext else { return "off" }
    guard advancePause > 0 else { return "on" }
    let thousandths = String(advancePause % 1000 + 1000).utf8.dropFirst()
    var text = "\(advancePause / 1000).\(Substring(thousandths))"
    while let last = text.last, last == "0" || last == "." {
      text.removeLast()
      if last == "." { break }
    }
    return text
  }

  /// Changes a preference; false if it does not take the value.
  ///
  /// - Parameters:
  ///   - name: One of the names.
  ///   - value: The value as typed.
  /// - Returns: Whether the preference was changed.
  public mutating func set(_ name: String, to value: String) -> Bool {
    switch (name, value, Int(value)) {
    case ("context", _, let count?) where (0...9).contains(count): contextLines = count
    case ("advance", "on", _): (showsNext, advancePause) = (true, 0)
    case ("advance", "off", _): showsNext = false
    case ("advance", _, _): return setPause(value)
    case ("colours", _, _): return Self.set(&colours, to: value)
    case ("keys", _, _): return Self.set(&keys, to: value)
    case ("blind-outlet", "on", _): blindsOutlet = true
    case ("blind-outlet", "off", _): blindsOutlet = false
    default: return false
    }
    return true
  }

  /// What a preference may be set to, for completion; nil where that is a number.
  static func values(of name: String) -> [Candidate]? {
    switch name {
    case "advance":
      [
        Candidate(text: "on", note: "the next unit is shown at once; or give seconds, up to 10"),
        Candidate(text: "off", note: "the unit stays until you move on"),
      ]
    case "blind-outlet":
      [
        Candidate(text: "on", note: "articles are called by their places"),
        Candidate(text: "off", note: "outlet, byline, date and ids are shown"),
      ]
    case "colours":
      [
        Candidate(text: "auto", note: "at a terminal that has them, unless NO_COLOR is set"),
        Candidate(text: "always", note: "whatever the terminal says"),
        Candidate(text: "never", note: "none"),
      ]
    case "keys": EditingKeys.allCases.map { Candidate(text: $0.rawValue, note: $0.meaning) }
    default: nil
    }
  }

  /// Sets how long a unit stays on the screen, given in seconds up to ten.
  private mutating func setPause(_ value: String) -> Bool {
    let isDecimal = value.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    guard isDecimal, let seconds = Double(value), (0...10).contains(seconds) else { return false }
    (showsNext, advancePause) = (true, Int((seconds * 1000).rounded()))
    return true
  }

  private static func set<Value: RawRepresentable<String>>(
    _ preference: inout Value, to value: String
  ) -> Bool {
    guard let chosen = Value(rawValue: value) else { return false }
    preference = chosen
    return true
  }
}
