public import Files

/// What is wrong with a codebook, and where.
public struct CodebookProblem: Sendable, Equatable {
  /// The place in `annotations/codebook.yaml`.
  public var place: Place
  /// What is wrong there.
  public var reason: Reason

  /// A problem at a place.
  ///
  /// - Parameters:
  ///   - place: The place in the file.
  ///   - reason: What is wrong there.
  public init(at place: Place, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  /// A line and a column, both counted from 1.
  public struct Place: Sendable, Equatable, Comparable, CustomStringConvertible {
    /// The line.
    public var line: Int
    /// The column, in Unicode scalars.
    public var column: Int

    /// A place.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - column: The column, in Unicode scalars.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// The place as `line:column`.
    public var description: String { "\(line):\(column)" }

    /// The order of the file.
    public static func < (left: Self, right: Self) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// What can be wrong with a codebook.
  public enum Reason: Sendable, Equatable {
    /// The file is not YAML, or is YAML that is not accepted.
    case yaml(YAMLProblem.Reason)
    /// A key is missing, unknown or has a value of another kind.
    case shape(Shape)
    /// A value is not one of those that its key takes.
    case value(ValueFault)
    /// An id, a name or a key is not allowed or is there twice.
    case identity(Identity)
    /// A variable contradicts its scale or points to something that is not there.
    case rule(Rule)
    /// A default is not a value that its variable could be given by default.
    case defaultValue(DefaultFault)
    /// An example does not fit the text or the reference.
    case example(ExampleFault)
  }

  /// A part of a codebook that has keys of its own.
  public enum Section: String, Sendable {
    /// The whole file.
    case codebook
    /// One of `variables`.
    case variable
    /// One of `labels`.
    case label
    /// One of `entities`.
    case entity
    /// One of `examples`.
    case example
  }
}

extension CodebookProblem: CustomStringConvertible {
  /// The problem as `annotations/codebook.yaml:LINE:COLUMN: what is wrong; what to do`.
  public var description: String {
    "\(Workspace.codebookPath):\(place): \(reason)"
  }
}

extension CodebookProblem.Reason: CustomStringConvertible {
  /// What is wrong, and what to do, in words.
  public var description: String {
    switch self {
    case .yaml(let reason): Quotation.harmless(reason.description)
    case .shape(let shape): shape.description
    case .value(let fault): fault.description
    case .identity(let identity): identity.description
    case .rule(let rule): rule.description
    case .defaultValue(let fault): fault.description
    case .example(let fault): fault.description
    }
  }
}

extension CodebookProblem.Section {
  /// The part with its article, as in "a label".
  var phrase: String {
    switch self {
    case .codebook: "the codebook"
    case .variable: "a variable"
    case .label: "a label"
    case .entity: "an entity"
    case .example: "an example"
    }
  }
}

extension YAMLNode {
  /// Where the value begins.
  var place: CodebookProblem.Place {
    CodebookProblem.Place(line: start.line, column: start.column)
  }
}
