import Commands
import Glibc
import Interactive

// A reader that goes away is noticed where it is written to, not by dying.
signal(SIGPIPE, SIG_IGN)
let environment = ProgramEnvironment.ofProcess { isColoured throws(TerminalError) in
  try InteractiveTerminal(isColoured: isColoured)
}
exit(Program(environment).run())
