import Segmentation
import Testing

/// A line and the role that it has where it stands.
struct BlockShape: Sendable, CustomTestStringConvertible {
  let role: BlockRole
  let line: String
  var testDescription: String { "\(role.rawValue): \(line)" }

  init(_ role: BlockRole, _ line: String) {
    self.role = role
    self.line = line
  }
}
