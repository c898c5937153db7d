import Glibc

/// Texts from a file: each its length in bytes, a line feed, and its UTF-8.
struct Documents {
  private(set) var texts: [[UInt8]] = []

  init(_ path: String) {
    guard let file = fopen(path, "r") else { return }
    defer { fclose(file) }
    var length = 0
    while case let byte = getc(file), byte != EOF {
      guard byte == 10 else {
        length = length * 10 + Int(byte) - 48
        continue
      }
      texts.append(
        [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
          count = fread(buffer.baseAddress, 1, length, file)
        })
      length = 0
    }
  }
}
