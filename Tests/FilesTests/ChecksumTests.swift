import Files
import Testing

/// The examples of FIPS 180-4's own test vectors, and random names.
@Suite struct ChecksumTests {
  /// The values of FIPS 180-4's examples, in base 64.
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func sumInBase64(text: String, sum: String) {
    #expect(SHA256.base64(of: text.utf8) == sum)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func checksumIsThePublishedOne(_ text: String, _ expected: String) {
    #expect(SHA256.hex(of: Array(text.utf8)) == expected)
  }

  @Test func checksumOfAMillionBytesIsThePublishedOne() {
    var sum = SHA256()
    for _ in 0..<1000 { sum.update([UInt8](repeating: UInt8(ascii: "a"), count: 1000)) }
    let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(sum.finishedHex() == expected)
    #expect(sum.finishedHex() == expected)
  }

  @Test func randomNamesAreHexadecimalAndDiffer() {
    let names = Set((0..<100).map { _ in RandomBits.hex(byteCount: 8) })
    #expect(names.count == 100)
    #expect(names.allSatisfy { $0.utf8.count == 16 && UInt64($0, radix: 16) != nil })
    #expect(RandomBits.hex(byteCount: 3).utf8.count == 6)
  }
}
