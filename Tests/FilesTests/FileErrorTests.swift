import Files
import Glibc
import Testing

/// How refusals are worded.
@Suite struct FileErrorTests {
  @Test(arguments: [
    (ENOSPC, "no space left on the disk; free some space and repeat the command"),
    (EDQUOT, "your share of the disk is used up; free some space and repeat the command"),
    (EROFS, "the disk is read-only; make it writable, or copy the workspace to another disk"),
    (
      EACCES,
      "permission denied; get access to it, or copy the workspace to a folder of your own"
    ),
    (EMFILE, "too many open files; close other programs and repeat the command"),
    (ENOENT, "no such file or folder; check the path"),
    (ENAMETOOLONG, "the name is too long; choose a shorter one"),
    (EIO, "the disk reports an error; check the disk, and copy the workspace to another"),
    (ENOLCK, "this kind of disk has no locks; keep the workspace on a local disk"),
    (EISDIR, "it is a folder"),
  ])
  func systemsReasonIsWordedWithItsRemedy(_ code: Int32, _ words: String) {
    #expect(FileError(.write, "a/b", .system(code)).description == "cannot write 'a/b': \(words)")
  }

  @Test(arguments: [
    (FileError.Problem.notRegularFile(.namedPipe), "it is a named pipe, not a file"),
    (.tooLarge(limit: 10), "more than 10 bytes"),
    (.leavesWorkspace, "a symbolic link leads out of the workspace"),
    (.symbolicLink, "it is or leads through a symbolic link"),
    (.exists, "it exists already"),
    (.inDoubt(EIO), "the last change may not be on the disk (the disk reports an error)"),
    (.lineTooLong(line: 3, limit: 10), "line 3 has more than 10 bytes"),
  ])
  func problemIsWordedBeforeItsRemedy(_ problem: FileError.Problem, _ words: String) {
    #expect(problem.description.hasPrefix(words + "; "))
  }
}
