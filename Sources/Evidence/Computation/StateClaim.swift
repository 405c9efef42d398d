package import IPLD

/// What somebody says is the state of an execution somewhere.
package enum StateClaim: Equatable, Sendable {
  /// The state's name, and the fuel used.
  case state(CID, used: UInt64)
  /// The execution has ended.
  case ended(Outcome, fuel: UInt64)
}
