/// The parts of a web address that say something about an article.
enum WebAddress {
  /// The host in lower case without `www.`, such as `example.org`; nil if there is none.
  static func host(of address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let scheme = bytes.firstRange(of: "://".utf8) else { return nil }
    let authority = bytes[scheme.upperBound...].prefix { !"/?#".utf8.contains($0) }
    let afterUser = authority.split(separator: UInt8(ascii: "@")).last ?? []
    let host = afterUser.prefix { $0 != UInt8(ascii: ":") }
    let name = String(decoding: host, as: UTF8.self).lowercased()
    let short = name.utf8.starts(with: "www.".utf8) ? String(name.utf8.dropFirst(4)) ?? name : name
    return short.isEmpty ? nil : short
  }
}
