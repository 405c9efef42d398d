package import IPLD

/// The states that an execution went through at multiples of some amount of fuel (`Spec/receipt.md`, section 6).
package struct Checkpoints: Record, Equatable, Sendable {
  /// The spacing: the states are 2^k units of fuel apart.
  package var k: Int
  /// The root of a list of `Entry` values; it counts them.
  package var entries: TreeRoot

  /// A state, and its position in the execution.
  package struct Entry: Record, Equatable, Sendable {
    /// The fuel used there.
    package var fuelUsed: UInt64
    /// The number of host calls that were made.
    package var hostCallCount: Int
    /// The number of the call by the host that is under way: 0 the start function, 1 `_initialize`, 2 the entry.
    package var phase: Int
    package var state: CID

    package static var shape: RecordShape {
      .list { CodedError(.receiptCheckpoint, "a checkpoint is a list of four") }
    }

    package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        fuelUsed: try field("used", \.fuelUsed),
        hostCallCount: try field("calls", \.hostCallCount),
        phase: try field("phase", \.phase),
        state: try field("state", \.state))
    }

    package func check() throws(CodedError) {
      guard hostCallCount >= 0, (0..<3).contains(phase), Digest(state, codec: .dagCBOR) != nil else {
        throw CodedError(.receiptCheckpoint, "a checkpoint at fuel \(fuelUsed) that cannot be")
      }
    }
  }

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    Self(
      k: try field("k", \.k),
      entries: try field("states", \.entries))
  }

  package func check() throws(CodedError) {
    guard (4...62).contains(k) else { throw CodedError(.receiptCheckpoint, "checkpoints 2^\(k) units apart") }
  }

  /// Returns the first multiple of 2^k above an amount of fuel.
  static func multiple(above fuelUsed: UInt64, k: Int) -> UInt64 { (fuelUsed >> UInt64(k) &+ 1) << UInt64(k) }

  /// The spacing of the first states, and the most of them before every second is dropped.
  package struct Policy: Equatable, Sendable {
    package var k: Int
    package var most: Int

    package static let standard = Policy(k: 28, most: 64)

    package init(k: Int, most: Int) {
      self.k = k
      self.most = most
    }
  }
}
