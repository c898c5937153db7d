import Agreement
import Ratings

extension RatingsReading {
  /// Patterns with the names of units that were rated so.
  ///
  /// The file may have to be read again for them, so this is of use only where names are shown.
  ///
  /// - Parameters:
  ///   - patterns: The patterns.
  ///   - limit: How many units of a pattern are named at most.
  /// - Returns: The patterns in their order; as they are where names cannot be had.
  /// - Throws: A refusal if the file cannot be read again.
  func named(_ patterns: [RatingPattern], limit: Int) throws(Refusal) -> [RatingPattern] {
    let names = try refusing { () throws(RatingsError) in
      try self.names(ofUnitsOf: patterns, limit: limit)
    }
    guard let names else { return patterns }
    return zip(patterns, names).map { $1.isEmpty ? $0 : $0.named($1) }
  }
}
