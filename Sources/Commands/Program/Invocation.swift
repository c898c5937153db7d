import Annotations
import ArgumentParser

/// The process's arguments, cut at the command's name.
struct Invocation {
  /// The words before the command's name.
  let leading: [String]
  /// The command, if one is named.
  let command: (any Command.Type)?
  /// The words behind the command's name.
  let words: [String]

  /// Cuts arguments.
  ///
  /// A mistyped command is not taken for an argument of another.
  ///
  /// - Parameter arguments: The process's arguments without the program's name.
  /// - Throws: What the argument parser reports as wrong usage, if there is no such command.
  init(_ arguments: [String]) throws {
    guard let place = Self.commandPlace(in: arguments) else {
      (leading, command, words) = (arguments, nil, [])
      return
    }
    let name = arguments[place]
    command = try? CommandTable.command(name, isAbbreviable: false)
    guard command != nil else {
      let hint =
        Suggestion.hint(for: name, among: CommandTable.names) ?? "'postil --help' lists them"
      throw ValidationError("unknown command '\(visible(name))'; \(hint)")
    }
    leading = Array(arguments[..<place])
    words = Array(arguments[(place + 1)...])
  }

  /// Where the command's name stands; nil if none is given.
  static func commandPlace(in arguments: [String]) -> Int? {
    let program = CommandSpecification.program
    var place = 0
    while place < arguments.count {
      let argument = arguments[place]
      if program.option(argument)?.value != nil {
        place += 1
      } else if argument.utf8.first != UInt8(ascii: "-") {
        return place
      }
      place += 1
    }
    return nil
  }

  /// The options before the command.
  ///
  /// - Returns: The options.
  /// - Throws: What the argument parser reports as wrong usage, or as a request for help.
  func options() throws -> GlobalOptions {
    if let options = GlobalOptions(leading) { return options }
    return GlobalOptions(try PostilCommand.parse(leading))
  }
}
