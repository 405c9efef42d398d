package import IPLD

/// The root block of a machine state (`Spec/state.md`, section 7).
package struct StateRoot: Record, Equatable, Sendable {
  /// The version of the layout.
  package static let version = 1

  package var fuelUsed: UInt64
  package var pending: UInt64
  package var frames: TreeRoot
  package var slots: TreeRoot
  package var globals: TreeRoot
  package var tables: [TreeRoot]
  package var memories: [TreeRoot]
  package var instances: [InstanceRecord]
  package var heap: HeapRecord

  /// An instance: its module, and the state of its segments.
  package struct InstanceRecord: Record, Equatable, Sendable {
    /// The CID of the module's bytes.
    package var module: CID
    /// The tree with a byte for each data segment: 1 if it is dropped.
    package var dropped: TreeRoot
    /// The tree with 4 bytes for each element segment: the number of references that it holds.
    package var counts: TreeRoot
    /// The tree of the references of all element segments, one after the other.
    package var references: TreeRoot

    package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        module: try field("module", \.module),
        dropped: try field("data", \.dropped),
        counts: try field("elems", \.counts),
        references: try field("refs", \.references))
    }
  }

  package struct HeapRecord: Record, Equatable, Sendable {
    /// The bytes that the heap's limit counts.
    package var countedBytes: Int
    /// The tree over buckets of 64 consecutive allocation numbers; it counts the allocations.
    package var objects: TreeRoot

    package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        countedBytes: try field("bytes", \.countedBytes),
        objects: try field("objects", \.objects))
    }

    /// Fails where there are more allocations than references can tell apart, or the counted bytes are negative.
    package func check() throws(CodedError) {
      guard objects.count < 1 << 60 else {
        throw CodedError(.stateHeap, "\(objects.count) allocations are more than references can tell apart")
      }
      guard countedBytes >= 0 else { throw CodedError(.stateHeap, "\(countedBytes) counted bytes") }
    }
  }

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    try field.constant("v", version) {
      CodedError(.stateVersion, "a state of version \($0), not \(version)")
    }
    return Self(
      fuelUsed: try field("used", \.fuelUsed),
      pending: try field("pend", \.pending),
      frames: try field("frames", \.frames),
      slots: try field("slots", \.slots),
      globals: try field("globals", \.globals),
      tables: try field("tables", \.tables),
      memories: try field("mems", \.memories),
      instances: try field("insts", \.instances),
      heap: try field("heap", \.heap))
  }
}
