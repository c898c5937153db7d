public import Annotations
import Files
import JSON

extension Workspace {
  /// The SHA-256 of the codebook's file.
  ///
  /// - Returns: 64 hexadecimal digits.
  /// - Throws: ``StorageError`` if it cannot be read.
  public func codebookSum() throws(StorageError) -> String {
    SHA256.hex(of: try bytes(of: try RelativePath.place(Self.codebookPath)) ?? [])
  }

  /// The checksum that the last line of a layer's history ends in.
  ///
  /// - Parameter id: The layer's name.
  /// - Returns: 64 hexadecimal digits; nil if there is no history, or its last line is torn.
  /// - Throws: ``StorageError`` if it cannot be read.
  public func lastSum(of id: Layer.ID) throws(StorageError) -> String? {
    let path = try LayerPaths(id).history
    let length = SealedLine.tailLength + 1
    do throws(FileError) {
      let tail = try folder.readTail(path, byteCount: length)
      let sum = tail.dropLast(3).suffix(64)
      let isWhole = tail.count == length && tail.suffix(3).elementsEqual("\"}\n".utf8)
      return isWhole ? String(decoding: sum, as: UTF8.self) : nil
    } catch {
      if error.isAbsence { return nil }
      throw .file(error)
    }
  }
}
