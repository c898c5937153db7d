import Annotations
import Files
import Storage

extension Program {
  /// A session for the shell; where there is no workspace, after offering to make one.
  ///
  /// - Parameter options: The options before the command.
  /// - Returns: The session, and where the question was asked, if one was.
  /// - Throws: Why there is none.
  func sessionAtPrompt(_ options: GlobalOptions) throws(Refusal) -> (Session, (any Terminal)?) {
    do throws(Refusal) {
      return (try session(options, mode: .prompt), nil)
    } catch {
      guard case .storage(.noWorkspace) = error, mayOfferWorkspace(options) else { throw error }
      let terminal = try terminal(options)
      let place = visible(environment.currentDirectory)
      guard terminal.confirm("no workspace here; make one in '\(place)'?") else { throw error }
      try makeWorkspace(options, terminal)
      return (try session(options, mode: .prompt), terminal)
    }
  }

  /// Whether somebody is in a workspace for the first time; true once.
  func isFirstVisit(of workspace: Workspace) -> Bool {
    guard environment.isInputTerminal else { return false }
    let path = workspace.path
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    return KnownWorkspaces(environment.variables)
      .remember(isAbsolute ? path : "\(environment.currentDirectory)/\(path)")
  }

  /// Whether the directory we are in could become a workspace: nobody named another one, somebody is
  /// there to be asked, and what lies there is no corpus of something else.
  private func mayOfferWorkspace(_ options: GlobalOptions) -> Bool {
    guard environment.isInputTerminal, options.workspace == nil,
      environment.variables["POSTIL_WORKSPACE"]?.orNil == nil,
      let folder = try? Folder(opening: environment.currentDirectory),
      let entries = try? folder.entries(of: nil)
    else { return false }
    return !entries.contains { ["corpus", "annotations"].contains($0.name) }
  }

  private func makeWorkspace(_ options: GlobalOptions, _ terminal: any Terminal) throws(Refusal) {
    var output = environment.output(options.color)
    let reply = try Init(Arguments()).execute(in: self, options, &output)
    for acknowledgement in reply.acknowledgements {
      try? terminal.write(StyledText(acknowledgement.line + "\n", .bold))
    }
    for remark in reply.remarks { terminal.remark(StyledText(remark)) }
  }
}
