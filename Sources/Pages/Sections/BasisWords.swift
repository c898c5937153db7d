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
    return words.joined(separator: ", ")
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

extension Findings.ReadArticle {
  /// The language as pages name it; nil if it is not known, or what stands for it is no such name.
  var languageTag: String? {
    guard let language, !language.isEmpty,
      language.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        .allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) })
    else { return nil }
    return language
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
