import Ratings

extension Reply {
  /// A summary as a line of JSON.
  ///
  /// - Parameter summary: The summary.
  /// - Returns: The line, of which no byte may be missed.
  static func summary(_ summary: PartialSummary) -> Reply {
    let line = Array(summary.line.utf8)
    var reply = Reply()
    reply.value = Array(line.dropLast())
    reply.document = line
    reply.mustArriveWhole = true
    return reply
  }
}
