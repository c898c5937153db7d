public import Annotations
public import Files

/// Everything in and below a folder of a workspace, and what is to be said of it before any file is
/// read.
public struct FolderSurvey: Sendable {
  /// The files, in the order of their paths' bytes; symbolic links to files of the workspace are none.
  public private(set) var files: [RelativePath] = []
  /// Files that were being written when a program ended.
  public private(set) var drafts: [RelativePath] = []
  /// Copies that a synchronising program or a merge made of files.
  public private(set) var copies: [ConflictCopy] = []
  /// What is no file, has no usable name or should not be there.
  public private(set) var findings: [Finding] = []
  private let folder: Folder
  /// Endings of files that are read, so that nothing else may have them.
  private static let endings = [".json", ".jsonl", ".txt", ".md", ".html", ".htm", ".yaml"]

  /// Walks through a folder.
  ///
  /// - Parameters:
  ///   - path: The folder's path from the workspace's root.
  ///   - folder: The workspace's directory.
  public init(of path: RelativePath, in folder: Folder) {
    self.folder = folder
    var pending = [path]
    while let next = pending.popLast() {
      do throws(FileError) {
        for entry in try folder.entries(of: next) {
          if let inner = take(entry, in: next) { pending.append(inner) }
        }
      } catch {
        findings.append(Finding(.unreadable, next.text, "the folder: \(error.problem)"))
      }
    }
    files.sort()
  }

  /// Notes what stands at a place; gives the path of a folder that is to be entered.
  private mutating func take(_ entry: FolderEntry, in parent: RelativePath) -> RelativePath? {
    guard let kind = entry.kind else { return nil }
    guard let name = entry.name, let path = parent.appending(name) else {
      let name = String(decoding: entry.rawName, as: UTF8.self)
      findings.append(Finding(.illegalName, "\(parent)/\(name)", "the name is not UTF-8"))
      return nil
    }
    guard entry.rawName.first != UInt8(ascii: ".") else {
      if Self.isDraft(name) {
        drafts.append(path)
        findings.append(Finding(.temporary, path.text, "a file that was never finished"))
      }
      return nil
    }
    switch kind {
    case .folder:
      if Self.endings.contains(where: { name.hasUTF8Suffix($0) }) { noteNotAFile(path, kind) }
      return path
    case .regularFile: takeFile(path)
    case .symbolicLink: takeLink(path)
    default: noteNotAFile(path, kind)
    }
    return nil
  }

  private mutating func takeFile(_ path: RelativePath) {
    if let copy = ConflictCopy(path) {
      copies.append(copy)
      findings.append(
        Finding(.conflictCopy, path.text, "a copy that a synchronising program or a merge made"))
      return
    }
    files.append(path)
  }

  private mutating func noteNotAFile(_ path: RelativePath, _ kind: FileKind) {
    findings.append(Finding(.notAFile, path.text, "it is \(kind)", expected: "a file"))
  }

  /// Looks where a link leads by asking to read nothing of it.
  private mutating func takeLink(_ path: RelativePath) {
    do throws(FileError) {
      _ = try folder.read(path, maximumBytes: 0)
    } catch {
      switch error.problem {
      case .tooLarge, .notRegularFile: break
      default:
        findings.append(Finding(.badLink, path.text, "a symbolic link: \(error.problem)"))
        return
      }
    }
    findings.append(Finding(.link, path.text, "a symbolic link to a place in the workspace"))
  }

  /// Whether a name is that of a file that was being written, `.<name>.<16 hexadecimal digits>.tmp`.
  private static func isDraft(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "."))
    guard parts.count >= 3, let ending = parts.last, ending.elementsEqual("tmp".utf8) else {
      return false
    }
    let digits = parts[parts.count - 2]
    return digits.count == 16
      && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

extension String {
  fileprivate func hasUTF8Suffix(_ ending: String) -> Bool {
    utf8.reversed().starts(with: ending.utf8.reversed())
  }
}
