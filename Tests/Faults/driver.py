"""Runs a session as a process of its own and keeps what a person would have seen of it."""
import dataclasses
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time

from sessions import FRAME, confirmations

# So long a session may take; one that takes longer hangs.
PATIENCE = 15


@dataclasses.dataclass
class Outcome:
    """How a session ended and what it had said by then."""

    status: int
    output: bytes
    errors: bytes
    hung: bool

    @property
    def confirmed(self):
        return confirmations(self.output)

    @property
    def died(self):
        return self.status < 0 or self.status == 128 + signal.SIGKILL


@dataclasses.dataclass
class Surroundings:
    """What a session is put into."""

    # Words before the program's own, such as those of strace.
    prefix: tuple = ()
    variables: dict = dataclasses.field(default_factory=dict)
    # A descriptor or file instead of the pipe that its output goes to.
    output: object = None
    # Called in the new process before the program begins.
    before: object = None
    # Called again and again with the process and the seconds that it has lived.
    disturb: object = None
    # Called with the process and its output while it waits for the next line.
    pause: object = None
    # The number of the step before which the terminal is hung up, or the pipe closed.
    leave_at: int = None


def run(program, session, workspace, surroundings=None):
    """Runs a session to its end.

    Returns the outcome; a session that hangs is killed, and says so.
    """
    around = surroundings or Surroundings()
    words = [*around.prefix, program.path, *session.words]
    environment = {**program.environment, **around.variables}
    kind = AtTerminal if session.keys else AtPipes
    return kind(words, environment, session, workspace, around).finish()


class AtPipes:
    """A session whose input and output are pipes, or files."""

    def __init__(self, words, environment, session, workspace, around):
        self.around = around
        self.lines = list(session.lines or ())
        self.process = subprocess.Popen(
            words, cwd=workspace, env=environment, preexec_fn=around.before,
            stdin=subprocess.PIPE if session.lines else subprocess.DEVNULL,
            stdout=subprocess.PIPE if around.output is None else around.output,
            stderr=subprocess.PIPE)
        self.seen = {1: b"", 2: b""}
        self.pipes = {self.process.stderr.fileno(): 2}
        if self.process.stdout:
            self.pipes[self.process.stdout.fileno()] = 1
        self.step = 0

    def finish(self):
        start = time.monotonic()
        hung = False
        self.say()
        while self.pipes:
            if time.monotonic() - start > PATIENCE:
                hung = True
                self.process.kill()
            if self.around.disturb:
                self.around.disturb(self.process.pid, time.monotonic() - start)
            ready, _, _ = select.select(list(self.pipes), [], [], 0.002 if self.around.disturb else 1)
            for pipe in ready:
                self.take(pipe)
        if self.process.stdin and not self.process.stdin.closed:
            self.close_input()
        status = self.process.wait()
        for pipe in (self.process.stdout, self.process.stderr):
            if pipe:
                pipe.close()
        return Outcome(status, self.seen[1], self.seen[2], hung)

    def take(self, pipe):
        data = os.read(pipe, 1 << 16)
        if not data:
            del self.pipes[pipe]
            return
        self.seen[self.pipes[pipe]] += data
        # What answers a line ends in a line feed; a remark on standard error answers nothing.
        if data.endswith(b"\n") and (self.pipes[pipe] == 1 or b"error: " in data):
            self.step += 1
            if self.step == self.around.leave_at:
                self.leave()
            self.say()

    def leave(self):
        number = self.process.stdout.fileno()
        self.pipes.pop(number, None)
        self.process.stdout.close()
        self.process.stdout = None

    def say(self):
        """Gives the next line that is answered, and those before it that are not."""
        if not self.process.stdin or self.process.stdin.closed:
            return
        while self.lines:
            line = self.lines.pop(0)
            if self.around.pause and self.seen[1]:
                self.around.pause(self.process.pid, self.seen[1])
            try:
                self.process.stdin.write(line.encode() + b"\n")
                self.process.stdin.flush()
            except OSError:
                return self.close_input()
            if not line.startswith("open "):
                return
        self.close_input()

    def close_input(self):
        try:
            self.process.stdin.close()
        except OSError:
            pass


class AtTerminal:
    """A session at a pseudo-terminal."""

    def __init__(self, words, environment, session, workspace, around):
        self.around, self.steps = around, list(session.keys)
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            self.begin(words, environment, workspace)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 200, 0, 0))
        self.output, self.looked = b"", 0

    def begin(self, words, environment, workspace):
        """Becomes the program; never comes back."""
        try:
            os.chdir(workspace)
            if self.around.before:
                self.around.before()
            os.execvpe(words[0], words, environment)
        finally:
            os._exit(126)

    def finish(self):
        start, step, hung, open_ = time.monotonic(), 0, False, True
        while open_:
            if time.monotonic() - start > PATIENCE:
                hung = True
                os.kill(self.child, signal.SIGKILL)
                break
            if self.around.disturb:
                self.around.disturb(self.child, time.monotonic() - start)
            is_silent = not select.select(
                [self.terminal], [], [], 0.002 if self.around.disturb else 1)[0]
            if not is_silent:
                open_ = self.take()
            if is_silent and self.draws_only_changes and not self.around.disturb:
                open_ = self.type()
            elif self.steps and re.search(self.steps[0][0], self.output[self.looked:]):
                step += 1
                if step == self.around.leave_at:
                    break
                open_ = self.type() and open_
        os.close(self.terminal)
        return self.end(hung)

    def end(self, hung):
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            child, status = os.waitpid(self.child, os.WNOHANG)
            if child:
                return Outcome(os.waitstatus_to_exitcode(status), self.output, b"", hung)
            time.sleep(0.002)
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        return Outcome(-signal.SIGKILL, self.output, b"", True)

    def take(self):
        try:
            data = os.read(self.terminal, 1 << 16)
        except OSError:
            return False
        self.output += data
        return bool(data)

    @property
    def draws_only_changes(self):
        """Whether keys are pressed on a screen, which says nothing where they change nothing."""
        return self.looked > 0 and self.steps and self.steps[0][0] == FRAME

    def type(self):
        _, keys = self.steps.pop(0)
        self.looked = len(self.output)
        try:
            os.write(self.terminal, keys)
        except OSError:
            return False
        return True
