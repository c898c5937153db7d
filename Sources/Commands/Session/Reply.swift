public import Annotations

/// What a command came to.
public struct Reply: Sendable {
  /// The line that confirms a change, once it is durable.
  public var acknowledgements: [Acknowledgement] = []
  /// What a reading command shows a person.
  public var text = StyledText()
  /// What a reading command shows a program: JSON text, compact.
  public var value: [UInt8]?
  /// A document in the form that was asked for, written as it is.
  public var document: [UInt8]?
  /// What is worth saying beside the result.
  public var remarks: [String] = []
  /// Whether the unit at the cursor is to be shown at the prompt.
  public var showsUnit = false
  /// Whether the shell is to be left.
  public var quits = false
  /// A script that is to be run now.
  public var script: Script?
  /// What is to be done with single keys now.
  public var keys: KeyRequest?
  /// Why the rest of the command was refused, after a part that stands.
  public var refusal: Refusal?
  /// Whether everything was said already while the command went on.
  public var isSilent = false
  /// Whether programs read the result on, or it tells of a change, so that it is an error if not all
  /// of it arrives.
  public var mustArriveWhole = false
  /// Whether a check found problems: the exit status is then 1 although nothing was refused.
  public var foundProblems = false

  /// A script that a command asks to run.
  public struct Script: Sendable, Equatable {
    /// The file's path.
    public var path: String
    /// Whether a refused command does not end the run.
    public var keepsGoing: Bool
  }

  /// Nothing to say.
  public init() {}

  /// A move: the unit at the cursor is shown at the prompt, nothing in a script.
  static var moved: Reply {
    var reply = Reply()
    reply.showsUnit = true
    return reply
  }

  /// A change that is confirmed by one line.
  static func changed(_ acknowledgement: Acknowledgement) -> Reply {
    var reply = Reply()
    reply.acknowledgements = [acknowledgement]
    return reply
  }

  /// Text for a person and JSON for a program.
  static func shown(_ text: StyledText, _ value: [UInt8]) -> Reply {
    var reply = Reply()
    reply.text = text
    reply.value = value
    return reply
  }
}

/// The confirmation of a change that is on the disk.
public struct Acknowledgement: Sendable, Equatable {
  /// The article, if one is meant.
  public var article: Article.ID?
  /// The first and the last unit, if units are meant.
  public var units: ClosedRange<Article.Unit.Number>?
  /// The last change's revision, if a layer is meant.
  public var revision: Int?
  /// The last change's id, if a layer is meant.
  public var change: Change.ID?
  /// The layers that were changed: it holds only if what they were given is durable in each.
  public var layers: [Layer.ID] = []
  /// What was done, in full words.
  public var what: String
  /// What the article is called, if not by its id.
  var articleName: String?

  /// A confirmation.
  ///
  /// - Parameter what: What was done, in full words.
  public init(_ what: String) {
    self.what = what
  }

  /// The line: `ok <revision> <article>#<n> <what>`.
  public var line: String {
    var place = articleName ?? article?.description ?? "-"
    if let units {
      place += "#\(units.lowerBound)"
      if units.upperBound != units.lowerBound { place += "-\(units.upperBound)" }
    }
    // A text may hold line feeds; the confirmation is one line.
    return "ok \(revision.map(String.init) ?? "-") \(place) \(visible(what))"
  }
}
