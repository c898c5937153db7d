"""Families in which the place is at fault: the disk, the permissions, the streams, the limits."""
import contextlib
import os
import resource
import subprocess

import driver
import histories
import judge
from sessions import copy_of

PAGE = 4096
NAMESPACE = "POSTIL_FAULTS_NAMESPACE"


def enter_namespace(words):
    """Starts this program anew where it may mount; returns if that is not possible here."""
    if NAMESPACE in os.environ:
        return
    for options in (("-m", "--propagation", "private"), ("-rm", "--propagation", "private")):
        try:
            works = subprocess.run(["unshare", *options, "true"], capture_output=True)
        except FileNotFoundError:
            return
        if works.returncode == 0:
            os.execvpe("unshare", ["unshare", *options, *words], {**os.environ, NAMESPACE: "1"})


def unmountable():
    return None if NAMESPACE in os.environ else "nothing may be mounted here"


@contextlib.contextmanager
def mounted(place, options):
    """A file system in memory."""
    os.makedirs(place, exist_ok=True)
    mount("-t", "tmpfs", "-o", options, "tmpfs", place)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def mount(*words):
    subprocess.run(["mount", *words], check=True, capture_output=True)


def used(stand, session):
    """The pages and files that a workspace takes on a disk in memory."""
    place = stand.path("disk")
    with mounted(place, "size=64m"):
        copy_of(stand.template, os.path.join(place, "workspace"), session)
        status = os.statvfs(place)
        return status.f_blocks - status.f_bfree, status.f_files - status.f_ffree


def full_disks(stand, session, chosen):
    """The disk has room for so many more pages, or files; later it has more."""
    pages, files = used(stand, session)
    for slack in range(0, 14):
        little = f"size={max(pages + slack, 1) * PAGE}"
        yield f"{slack} pages", filled(stand, session, little, "size=64m")
    for slack in range(0, 8):
        yield f"{slack} files", filled(
            stand, session, f"size=64m,nr_inodes={files + slack}", "size=64m,nr_inodes=10000")


def filled(stand, session, little, enough):
    def run():
        place = stand.path("disk")
        with mounted(place, "size=64m"):
            workspace = copy_of(stand.template, os.path.join(place, "workspace"), session)
            mount("-o", f"remount,{little}", place)
            fault = judge.Fault(little, reason=("no space left on the disk",))
            fault.mended = lambda: mount("-o", f"remount,{enough}", place)
            return stand.judged_at(workspace, session, None, fault)

    return run


def read_only_disks(stand, session, chosen):
    """Nothing may be written; later it may."""
    yield "read-only", read_only(stand, session)


def read_only(stand, session):
    def run():
        place = stand.path("disk")
        with mounted(place, "size=64m"):
            workspace = copy_of(stand.template, os.path.join(place, "workspace"), session)
            mount("-o", "remount,ro", place)
            fault = judge.Fault("read-only", reason=("the disk is read-only",))
            fault.mended = lambda: mount("-o", "remount,rw", place)
            return stand.judged_at(workspace, session, None, fault)

    return run


# Without capabilities permissions hold for the superuser, too.
AS_ANYBODY = ("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs")


def unprivileged():
    if os.geteuid() != 0:
        return None
    try:
        run = subprocess.run([*AS_ANYBODY, "true"], capture_output=True)
    except FileNotFoundError:
        return "setpriv is not there"
    return None if run.returncode == 0 else "capabilities cannot be given up"


def permissions(stand, session, chosen):
    """A file or folder may not be read, or not be written to; later it may."""
    places = ["."] if session.begins else [
        "annotations", "annotations/mira", "annotations/mira/wire", "corpus", "corpus/wire", ".postil",
        *[p for p in histories.files(stand.template) if p.startswith(("annotations", "corpus"))]]
    for place in places:
        for mode in (0o000, 0o555, 0o444):
            yield f"{place} {mode:03o}", forbidden(stand, session, place, mode)


def forbidden(stand, session, place, mode):
    def run():
        workspace = stand.fresh(session)
        path = os.path.join(workspace, place)
        if not os.path.exists(path):
            return None
        before = os.stat(path).st_mode
        os.chmod(path, mode)
        fault = judge.Fault(f"{place} {mode:o}")
        fault.mended = lambda: os.chmod(path, before)
        around = driver.Surroundings(prefix=AS_ANYBODY if os.geteuid() == 0 else ())
        return stand.judged_at(workspace, session, around, fault)

    return run


def outputs(stand, session, chosen):
    """Standard output is full, closed, or its reader goes."""
    yield "/dev/full", sent_to(stand, session, "/dev/full")
    yield "closed output", closed(stand, session, 1)
    yield "closed errors", closed(stand, session, 2)
    yield "all closed", closed(stand, session, 0, 1, 2)
    for count in range(1, 20 if session.lines else 2):
        yield f"reader goes after {count}", left(stand, session, count)


def sent_to(stand, session, path):
    def run():
        fault = judge.Fault(path, undone=True, reason=("standard output",))
        with open(path, "wb") as file:
            return stand.judged(session, driver.Surroundings(output=file), lambda: fault)

    return run


def closed(stand, session, *descriptors):
    def before():
        for descriptor in descriptors:
            os.close(descriptor)

    fault = judge.Fault("closed", undone=True, quiet=2 in descriptors, unheard=1 in descriptors)
    return lambda: stand.judged(session, driver.Surroundings(before=before), lambda: fault)


def left(stand, session, count):
    fault = judge.Fault("reader gone", undone=True, quiet=True, unheard=True)
    return lambda: stand.judged(session, driver.Surroundings(leave_at=count), lambda: fault)


def limits(stand, session, chosen):
    """The system gives the process little: the length of files, descriptors, memory."""
    for length in range(0, 9000, 500):
        yield f"files of {length} bytes", limited(
            stand, session, resource.RLIMIT_FSIZE, length, reason=("larger than the system allows",))
    for number in range(3, 16):
        yield f"{number} descriptors", limited(stand, session, resource.RLIMIT_NOFILE, number)
    for size in range(4, 72, 4):
        yield f"{size} MiB of memory", limited(
            stand, session, resource.RLIMIT_AS, size << 20, dies=True, quiet=True)


def limited(stand, session, kind, limit, **fault):
    around = driver.Surroundings(before=lambda: resource.setrlimit(kind, (limit, limit)))
    return lambda: stand.judged(session, around, lambda: judge.Fault(f"{limit}", **fault))
