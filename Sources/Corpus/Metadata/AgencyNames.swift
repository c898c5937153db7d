/// The news agencies that are known by name, and how they sign.
enum AgencyNames {
  /// The agency of a signature without regard to case, `by` and `the`; nil if it is none's.
  static func agency(_ signature: String) -> String? {
    var words = signature.lowercased().unicodeScalars
      .split { $0.properties.isWhitespace || $0 == "-" || $0 == "." }.map { String($0) }
    while let first = words.first, ["by", "the", "source"].contains(first) { words.removeFirst() }
    return agencies[words.joined(separator: " ")]
  }

  /// Names as they are recorded, each with its other signatures; hyphens are blanks.
  private static let signatures: [String: [String]] = [
    "AFP": ["agence france presse"],
    "ANSA": [],
    "AP": ["associated press"],
    "Bloomberg": ["bloomberg news"],
    "dpa": ["deutsche presse agentur"],
    "EFE": ["agencia efe"],
    "Interfax": ["интерфакс"],
    "Interfax-Ukraine": ["интерфакс украина", "інтерфакс україна"],
    "Kyodo": ["kyodo news"],
    "PA": ["pa media", "press association"],
    "PTI": ["press trust of india"],
    "Reuters": ["thomson reuters", "рейтер"],
    "RIA Novosti": ["риа новости"],
    "TASS": ["itar tass", "тасс", "итар тасс"],
    "Ukrinform": ["укринформ", "укрінформ"],
    "UNIAN": ["униан", "уніан"],
    "UPI": ["united press international"],
    "Xinhua": ["xinhua news agency"],
  ]

  private static let agencies: [String: String] = {
    var agencies: [String: String] = [:]
    for (agency, others) in signatures {
      let own = agency.lowercased().split(separator: "-").joined(separator: " ")
      for signature in others + [own] { agencies[signature] = agency }
    }
    return agencies
  }()
}
