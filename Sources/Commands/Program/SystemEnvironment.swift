import Files
import Glibc

extension ProgramEnvironment {
  /// The environment of the running process.
  ///
  /// - Parameter terminal: Makes the terminal that the shell needs, with or without colours.
  /// - Returns: Arguments, variables, clock and chance as the system gives them.
  public static func ofProcess(
    terminal: @escaping (_ isColoured: Bool) throws(TerminalError) -> any Terminal
  ) -> Self {
    let variables = processVariables()
    var environment = ProgramEnvironment(
      arguments: Array(CommandLine.arguments.dropFirst()), variables: variables,
      terminal: terminal,
      output: { colour in
        DescriptorOutput(
          isColoured: colour.isColoured(on: 1, variables),
          showsProgress: isatty(2) == 1 && (variables["TERM"] ?? "dumb") != "dumb")
      })
    environment.currentDirectory = currentDirectory(variables)
    environment.isInputTerminal = isatty(0) == 1
    environment.isOutputTerminal = isatty(1) == 1
    environment.now = { Timestamp.now }
    environment.randomName = { RandomBits.hex(byteCount: 6) }
    return environment
  }

  private static func processVariables() -> [String: String] {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let line = String(cString: text)
      if let sign = line.utf8.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(line[..<sign])] = String(line[line.utf8.index(after: sign)...])
      }
      entry += 1
    }
    return variables
  }

  /// The current directory; PWD keeps the symbolic links that the user came by.
  private static func currentDirectory(_ variables: [String: String]) -> String {
    var real = stat()
    var named = stat()
    if let path = variables["PWD"], path.utf8.first == UInt8(ascii: "/"),
      stat(".", &real) == 0, stat(path, &named) == 0,
      real.st_dev == named.st_dev, real.st_ino == named.st_ino
    {
      return path
    }
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}
