import Foundation
import Testing

/// JSON as a program in another language would read it.
enum JSONText {
  /// A value of any kind.
  static func value(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  /// An object with its members.
  static func object(_ text: some StringProtocol) throws -> [String: Any] {
    try #require(try value(String(text)) as? [String: Any])
  }

  /// An array of objects.
  static func objects(_ text: String) throws -> [[String: Any]] {
    try #require(try value(text) as? [[String: Any]])
  }

  /// An object a line.
  static func lines(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { try object($0) }
  }
}
