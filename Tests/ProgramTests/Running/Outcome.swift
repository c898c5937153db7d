/// What a run of the program came to.
struct Outcome: Equatable {
  /// The exit status, as a shell tells it: 128 and the signal's number after a signal.
  var status: Int32
  /// What it wrote to standard output.
  var output = ""
  /// What it wrote to standard error.
  var errors = ""

  /// The command was refused, and only that was said.
  static func refused(_ sentence: String) -> Self {
    Outcome(status: 1, errors: "error: \(sentence)\n")
  }

  /// The lines of standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
}
