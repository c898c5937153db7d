public import ArgumentParser
import Glibc

/// When output is coloured.
public enum ColourChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// At a terminal that can show it, unless NO_COLOR is set.
  case auto
  /// Always.
  case always
  /// Never.
  case never

  /// Whether output on a descriptor is coloured.
  ///
  /// - Parameters:
  ///   - descriptor: The descriptor.
  ///   - variables: The environment's variables, of which `NO_COLOR` and `TERM` count.
  /// - Returns: As chosen; by itself only at a terminal that can, unless `NO_COLOR` is set.
  public func isColoured(on descriptor: Int32, _ variables: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isatty(descriptor) == 1 && (variables["NO_COLOR"] ?? "").isEmpty
        && (variables["TERM"] ?? "dumb") != "dumb"
    }
  }
}
