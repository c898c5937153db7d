import Annotations
import Reports

extension Findings {
  /// Whose word counts, to be read after "based on".
  var basisInWords: String {
    switch basis {
    case .referenceElseMajority:
      "the reference where it has decided a sentence, else the majority of annotators"
    case .reference: "the reference alone"
    case .majority: "the majority of annotators"
    case .annotator(let name): "what \(name) says"
    }
  }

  /// What a figure rests on, in a sentence or two.
  ///
  /// - Parameters:
  ///   - statements: The number of statements that it shows.
  ///   - hasIntervals: Whether it shows intervals.
  /// - Returns: The sentences.
  func basis(of statements: Int, hasIntervals: Bool) -> String {
    let sentence = "Based on \(basisInWords); \(counted(statements, "statement"))."
    return hasIntervals
      ? sentence + " Intervals: 95 %, from a bootstrap over articles." : sentence
  }

  /// How the word of each sentence was found.
  var settledInWords: String {
    let parts = [
      (settled.byReference, "by the reference"), (settled.byMajority, "by a majority"),
      (settled.byOne, "by one annotator's word"),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return "no sentence is settled yet" }
    let words = parts.map { "\(counted($0, "sentence")) \($1)" }
    return "settled were " + words.joined(separator: ", ")
  }

  /// What people call an article.
  ///
  /// - Parameter place: Its place in ``articles``.
  /// - Returns: The headline, or its id without one.
  func name(ofArticle place: Int) -> String {
    guard articles.indices.contains(place) else { return "" }
    return articles[place].title ?? articles[place].id.description
  }
}
