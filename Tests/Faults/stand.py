"""Where runs take place: each in a copy of the workspace that is thrown away."""
import os
import shutil
import tempfile
import threading

import driver
import histories
import judge
from sessions import copy_of, make_template


class Stand:
    """A folder of its own for every run, and for every session what an undisturbed run leaves."""

    def __init__(self, program, directory):
        self.program, self.directory = program, directory
        self.template = os.path.join(directory, "template")
        os.makedirs(self.template)
        make_template(program, self.template)
        self.place = threading.local()
        self.references = {}

    def path(self, name):
        """A path in the folder of the run that this thread is at."""
        return os.path.join(self.folder(), name)

    def folder(self):
        if not hasattr(self.place, "folder"):
            self.place.folder = tempfile.mkdtemp(dir=self.directory)
        return self.place.folder

    def fresh(self, session):
        """A new copy of the workspace; the one before it goes."""
        path = self.path("workspace")
        shutil.rmtree(path, ignore_errors=True)
        return copy_of(self.template, path, session)

    def outcome(self, session, around=None):
        """Runs a session in a fresh workspace."""
        return driver.run(self.program, session, self.fresh(session), around)

    def reference(self, session):
        """What the session does when nobody disturbs it."""
        if session.name not in self.references:
            workspace = self.fresh(session)
            before = histories.contents(workspace)
            outcome = driver.run(self.program, session, workspace)
            made = judge.Reference(session, workspace, before, outcome)
            problems = judge.Judgement(
                self.program, made, workspace, outcome, judge.Fault("nothing")).all()
            if problems or outcome.status != 0:
                raise SystemExit(f"{session.name}, undisturbed: {problems or outcome}")
            self.references[session.name] = made
        return self.references[session.name]

    def judged(self, session, around, fault):
        """Runs a disturbed session and says what is wrong then.

        fault is called after the run; it returns the fault, or None if the run did not meet it.
        Returns the problems, or None for such a run.
        """
        self.reference(session)
        return self.judged_at(self.fresh(session), session, around, fault)

    def judged_at(self, workspace, session, around, fault):
        """The same in a workspace that is there already; the fault may be given itself."""
        outcome = driver.run(self.program, session, workspace, around)
        met = fault() if callable(fault) else fault
        if met is None:
            return None
        reference = self.reference(session)
        return judge.Judgement(self.program, reference, workspace, outcome, met).all()
