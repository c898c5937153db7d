import Commands
import Glibc
import Interactive

// A reader that goes away is noticed where it is written to, not by dying.
signal(SIGPIPE, SIG_IGN)
// A file that grows beyond what the system allows is reported like any other refusal.
signal(SIGXFSZ, SIG_IGN)
// Where the system does not tell the arguments, a command would be taken for none.
guard !CommandLine.arguments.isEmpty else { exit(Program.refuseUnknownArguments()) }
let environment = ProgramEnvironment.ofProcess { isColoured throws(TerminalError) in
  try InteractiveTerminal(isColoured: isColoured)
}
exit(Program(environment).run())
