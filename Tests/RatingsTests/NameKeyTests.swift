import Testing

@testable import Ratings

struct NameKeyTests {
  /// Computed by another implementation that was held against the authors' vectors.
  @Test(
    arguments: [
      (16, 0xEB8E_5115_57D9_A8D0, 0x9317_9E3D_F8B0_13B5),
      (23, 0xB9EA_5C40_847B_121D, 0x59C5_E69B_5A77_D89F),
      (32, 0xB257_78E6_DE44_6C40, 0xD317_740C_F360_3194),
    ] as [(Int, UInt64, UInt64)])
  func longNamesAreHashed(count: Int, low: UInt64, high: UInt64) {
    let secret = NameSecret(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
    let bytes = (0..<64).map { UInt8($0) }
    #expect(NameKey(bytes.span.bytes, 0..<count, secret) == NameKey(low: low, high: high))
  }

  @Test(arguments: ["", "u", "12345678", "123456789", "123456789012345"])
  func shortNamesAreTheirOwnKeys(_ name: String) {
    let bytes = Array(name.utf8) + [UInt8](repeating: 7, count: 16)
    let key = NameKey(bytes.span.bytes, 0..<name.utf8.count, NameSecret())
    #expect(key.shortName == Array(name.utf8))
  }
}
