/// Where something is wrong with ratings.
public enum RatingsPlace: Sendable, Equatable {
  /// An input, as the user named it, as a whole.
  case file(String)
  /// A line of an input, from 1.
  case line(Int, of: String)
  /// An option of the command, such as `--order`.
  case option(String)
}

extension RatingsPlace: CustomStringConvertible {
  /// The place as `FILE:LINE`, `FILE` or `--option`.
  public var description: String {
    switch self {
    case .file(let name), .option(let name): name
    case .line(let number, let name): "\(name):\(number)"
    }
  }
}
