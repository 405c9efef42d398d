/// The fuel schedule `fuel/1` (`Spec/fuel.md`): what every step of an execution costs.
package enum FuelSchedule {
  package static let identifier = "fuel/1"

  /// The most fuel that an execution can have.
  package static let unlimited = UInt64(Int64.max)

  /// The fixed cost of an instruction of a class.
  package static func cost(_ kind: FuelClass) -> UInt32 {
    switch kind {
    case .free: 0
    case .simple, .branch: 1
    case .vector, .aggregate: 3
    case .divide, .call: 4
    case .callIndirect: 6
    case .vectorHeavy: 10
    case .cast: 14
    case .memoryGrow: 16
    case .tableGrow: 32
    case .bulk: 40
    case .allocate: 72
    case .throw: 192
    }
  }

  /// The fixed cost of the `end` of a function.
  package static let functionEnd: UInt32 = 1

  // MARK: What depends on immediates

  /// The cost of what a branch, a return or a tail call costs for the slots that it takes along.
  package static func carrying(slots: Int) -> UInt32 { UInt32(truncatingIfNeeded: slots / 8) }

  /// The step that gives a function its declared locals; there is none without locals.
  package static func entry(localSlots: Int) -> UInt32 { UInt32(truncatingIfNeeded: (localSlots + 7) / 8) }

  /// Returns the cost of `throw` for the slots of the exception's values.
  package static func values(slots: Int) -> UInt32 { UInt32(truncatingIfNeeded: slots &* 4) }

  // MARK: What depends on operands. None of it overflows for numbers up to 2^53.

  /// Returns the cost of bytes that are moved.
  package static func moved(bytes count: UInt64) -> UInt64 { count / 16 + (count % 16 == 0 ? 0 : 1) }

  /// Returns the cost of bytes that are new: a host takes its time to find memory and to clear it.
  package static func new(bytes count: UInt64) -> UInt64 { count / 2 + (count & 1) }

  /// Returns the cost of memory pages of 64 KiB.
  package static func pages(_ count: UInt64) -> UInt64 { new(bytes: count &* 65536) }

  /// Returns the cost of elements by which a table grows: new bytes, which are written then.
  package static func tableElements(_ count: UInt64) -> UInt64 { count &* 6 }

  /// Returns the cost of the fields of a structure or the elements of an array.
  package static func object(bytes count: UInt64) -> UInt64 { new(bytes: count) }

  /// Returns the cost of a collection that the heap's limit asks for, by what it leaves and where it starts.
  package static func collection(bytes count: UInt64, roots: UInt64) -> UInt64 { count &+ roots &* 16 }

  /// Bulk operations write no chunk across a multiple of this.
  package static let chunkBytes: UInt64 = 4096

  /// The bytes of a bulk operation's next chunk; `start` and `count` are those of what remains, in bytes.
  package static func chunk(at start: UInt64, count: UInt64, isBackward: Bool) -> UInt64 {
    let space = isBackward ? ((start &+ count &- 1) & (chunkBytes - 1)) + 1 : chunkBytes - (start & (chunkBytes - 1))
    return min(count, space)
  }

  /// Returns the cost of all chunks of a bulk operation, without the fixed cost.
  package static func bulk(at start: UInt64, count: UInt64, isBackward: Bool) -> UInt64 {
    let first = chunk(at: start, count: count, isBackward: isBackward)
    let rest = count - first
    return moved(bytes: first) + rest / chunkBytes * moved(bytes: chunkBytes) + moved(bytes: rest % chunkBytes)
  }

  // MARK: Exceptions and the host

  /// One frame that an exception comes to.
  package static func unwind(clausesTried: Int, valueSlots: Int) -> UInt64 {
    32 + 3 * UInt64(clausesTried) + UInt64(carrying(slots: valueSlots))
  }

  /// A call of a function of the host; `bytes` are those that its arguments allow to be moved.
  package static func hostCall(bytes count: UInt64) -> UInt64 { 768 + moved(bytes: count) }
}
