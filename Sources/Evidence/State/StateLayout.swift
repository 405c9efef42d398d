import IPLD
import Wasm

/// The sizes of the elements that the trees of a state hold, in bytes (`Spec/state.md`, section 7), and the layout of globals and
/// segments in them.
enum StateLayout {
  static let slot = 8
  static let global = 16
  /// The size of an element of a table, or of a reference of an element segment.
  static let reference = 8
  /// The size of a page of a memory.
  static let page = Int(MemoryType.pageBytes)
  /// The size of the mark that says if a data segment is dropped.
  static let segmentMark = 1
  /// The size of the number of references that an element segment holds.
  static let segmentCount = 4

  /// Returns the offsets of the halves of a global.
  static func offsets(ofGlobal index: UInt64) -> (low: UInt64, high: UInt64) {
    (index * UInt64(global), index * UInt64(global) + UInt64(slot))
  }

  /// The mark of a data segment that is dropped.
  static let dropped: UInt8 = 1

  /// Returns true if a mark is that of a segment that is dropped; `nil` where it is not a mark.
  static func isDropped(_ mark: UInt64) -> Bool? { mark <= UInt64(dropped) ? mark == UInt64(dropped) : nil }
}

extension [Snapshot.GlobalValue] {
  var bytes: [UInt8] { flatMap { [$0.low, $0.high] }.littleEndianBytes }

  /// Reads globals; the bytes have to be those of a whole number of them.
  init(bytes: [UInt8]) {
    let words = [UInt64](littleEndianBytes: bytes)
    self = stride(from: 0, to: words.count - 1, by: 2).map { Element(low: words[$0], high: words[$0 + 1]) }
  }
}

extension Snapshot.Segments {
  var marks: [UInt8] { data.map { $0 ? StateLayout.dropped : 0 } }
  var counts: [UInt8] { elements.map { UInt32(truncatingIfNeeded: $0.count) }.littleEndianBytes }
  var references: [UInt8] { elements.flatMap { $0 }.littleEndianBytes }

  init(marks: [UInt8], counts: [UInt8], references: [UInt8]) throws(CodedError) {
    let counts = [UInt32](littleEndianBytes: counts)
    let references = [UInt64](littleEndianBytes: references)
    var data: [Bool] = []
    data.reserveCapacity(marks.count)
    for mark in marks {
      guard let isDropped = StateLayout.isDropped(UInt64(mark)) else { throw Self.failure }
      data.append(isDropped)
    }
    guard counts.reduce(0, { $0 + UInt64($1) }) == UInt64(references.count) else { throw Self.failure }
    var next = 0
    var elements: [[UInt64]] = []
    for count in counts {
      elements.append(Array(references[next..<next + Int(count)]))
      next += Int(count)
    }
    self.init(data: data, elements: elements)
  }

  private static var failure: CodedError {
    CodedError(.stateSegments, "marks of data segments, or numbers of elements, that cannot be")
  }
}
