/// What stands between the fields of a table in text form.
public enum CSVSeparator: UInt8, Sendable, CaseIterable {
  /// A comma, as RFC 4180 says.
  case comma = 0x2C
  /// A semicolon, which spreadsheets write where a comma begins a number's fraction.
  case semicolon = 0x3B
  /// A tab.
  case tab = 0x09
}
