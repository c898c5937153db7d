extension Session {
  /// Does something several times; if a later time is refused, the earlier ones stand.
  mutating func repeating(
    _ count: Int, _ body: (inout Session) throws(Refusal) -> Acknowledgement
  ) throws(Refusal) -> Reply {
    var reply = Reply()
    for _ in 0..<count {
      do throws(Refusal) {
        reply.acknowledgements.append(try body(&self))
      } catch {
        guard !reply.acknowledgements.isEmpty else { throw error }
        reply.refusal = error
        break
      }
    }
    reply.showsUnit = true
    return reply
  }
}
