/// How references look in a slot: a tag in the top four bits, 0 for null (`Spec/rationale.md`).
package enum ReferenceBits {
  package static let tagMask: UInt64 = 15 << 60
  package static let function: UInt64 = 1 << 60
  package static let extern: UInt64 = 2 << 60
  package static let i31: UInt64 = 3 << 60
  /// A structure or array: the low 32 bits are its handle.
  package static let aggregate: UInt64 = 4 << 60
  package static let exception: UInt64 = 5 << 60

  @inline(__always) package static func tag(_ bits: UInt64) -> UInt64 { bits & (0xF << 60) }

  @inline(__always) static func extern(_ value: UInt32) -> UInt64 { extern | UInt64(value) }
  @inline(__always) static func i31(_ value: UInt32) -> UInt64 { i31 | UInt64(value & 0x7FFF_FFFF) }
  @inline(__always) static func handle(_ bits: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: bits) }
}
