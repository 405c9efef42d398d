/// A list of value types, as small as an index: a stretch of `TypeSpace.flat`, or a single type by itself.
package struct TypeList: Hashable, Sendable {
  /// The start of the list in `TypeSpace.flat`; for a list of one type, that type's bits.
  let start: UInt32
  package let count: UInt32

  package static let empty = TypeList(start: 0, count: 0)

  init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }

  package init(_ type: ValueType) {
    start = type.bits
    count = 1
  }
}
