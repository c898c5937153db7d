/// How the shell behaves for one person, whatever the workspace.
public struct Preferences: Sendable, Equatable {
  /// How many units are shown before and after the one at the cursor.
  public var contextLines = 1
  /// Whether the next unit is shown after a judgement.
  public var showsNext = true
  /// How many milliseconds a unit coded with single keys stays on the screen before the next one.
  public var advancePause = 0

  /// Whether outlet, byline and date are hidden.
  public var blindsOutlet = false

  /// What holds when nothing was set.
  public init() {}

  /// The names of the preferences, for completion and for what was mistyped.
  static let names = ["context", "advance", "blind-outlet"]

  /// Each preference with its value, as `set` shows them.
  var settings: [(name: String, value: String, meaning: String)] {
    [
      ("context", "\(contextLines)", "units shown before and after the one at the cursor, 0 to 9"),
      ("advance", showsNext ? "on" : "off", "whether the next unit is shown after a judgement"),
      ("blind-outlet", blindsOutlet ? "on" : "off", "whether outlet, byline and date are hidden"),
    ]
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
    case ("advance", "on", _): showsNext = true
    case ("advance", "off", _): showsNext = false
    case ("blind-outlet", "on", _): blindsOutlet = true
    case ("blind-outlet", "off", _): blindsOutlet = false
    default: return false
    }
    return true
  }
}
