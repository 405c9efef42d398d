package import IPLD

/// A claim about the state of an execution at some point of it.
package enum StateClaim: Equatable, Sendable {
  /// The state's CID, and the fuel used.
  case state(CID, fuelUsed: UInt64)
  /// The execution has ended.
  case ended(Outcome, fuel: UInt64)
}
