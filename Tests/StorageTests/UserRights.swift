import Foundation

/// Does something with the rights of a user who owns nothing, even if the tests run as root.
///
/// Only the calling thread loses its rights, so other tests do not notice; `body` must not suspend.
func withoutPrivileges(_ body: () throws -> Void) throws {
  typealias SetUser = @convention(c) (uid_t) -> CInt
  guard let symbol = dlsym(nil, "setfsuid") else { throw POSIXError(.ENOSYS) }
  let setUser = unsafeBitCast(symbol, to: SetUser.self)
  _ = setUser(65534)
  defer { _ = setUser(geteuid()) }
  try body()
}
