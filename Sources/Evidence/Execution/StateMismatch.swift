import IPLD

/// A state that is not the one that a receipt claims.
struct StateMismatch: Error {
  /// The fuel used there.
  let fuelUsed: UInt64
  let actual: CID
  let claimed: CID
}
