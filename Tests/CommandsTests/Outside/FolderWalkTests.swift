import Files
import Glibc
import Testing

@testable import Commands

/// Folders are read with everything below them, in one order on every machine.
struct FolderWalkTests {
  let directory: ScratchDirectory

  init() throws {
    directory = try ScratchDirectory()
  }

  /// The paths that a walk gives, and what it passed over.
  private func walk() throws -> (paths: [String], passedOver: PassedOver) {
    var walk = try FolderWalk(directory.path)
    var paths: [String] = []
    while let path = try walk.next() { paths.append(path.text) }
    return (paths, walk.passedOver)
  }

  @Test func filesComeInTheOrderOfTheirPathsBytes() throws {
    for name in ["a/z.txt", "a.txt", "a-b.txt", "B.txt", "a/b/c.txt"] {
      try directory.write("x", to: name)
    }
    #expect(try walk().paths == ["B.txt", "a-b.txt", "a.txt", "a/b/c.txt", "a/z.txt"])
  }

  @Test func hiddenFilesAndFoldersArePassedOver() throws {
    for name in ["a.txt", ".a.txt", ".git/b.txt", "b/.c.txt"] { try directory.write("x", to: name) }
    let (paths, passedOver) = try walk()
    #expect(paths == ["a.txt"])
    #expect(passedOver.sentence == "3 files passed over: hidden 3")
  }

  @Test func symbolicLinksArePassedOver() throws {
    try directory.write("x", to: "a.txt")
    symlink("a.txt", "\(directory.path)/b.txt")
    symlink("..", "\(directory.path)/up")
    let (paths, passedOver) = try walk()
    #expect(paths == ["a.txt"])
    #expect(passedOver.sentence == "2 files passed over: symbolic links 2")
  }

  @Test func pipesArePassedOver() throws {
    mkfifo("\(directory.path)/a.txt", 0o600)
    let (paths, passedOver) = try walk()
    #expect(paths.isEmpty)
    #expect(passedOver.sentence == "1 file passed over: pipes and devices 1")
  }

  @Test func namesThatAreNotUTF8ArePassedOver() throws {
    let name = "\(directory.path)/a".utf8.map { CChar(bitPattern: $0) }
    close(open(name + [CChar(bitPattern: 0xFF), 0], O_WRONLY | O_CREAT, 0o600))
    #expect(try walk().passedOver.sentence == "1 file passed over: names not in UTF-8 1")
  }

  @Test func fileIsNoFolder() throws {
    try directory.write("x", to: "a.txt")
    #expect(throws: FileError.self) { try FolderWalk("\(directory.path)/a.txt") }
  }
}
