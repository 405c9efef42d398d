/// A reference as the host sees it: null, a function, a number of the host's, or something on a store's heap.
///
/// While a reference to the heap exists, the object it points to is not collected.
public struct Reference: Hashable, Sendable {
  /// The kinds of references that a host can tell apart.
  public enum Kind: Hashable, Sendable {
    /// The null reference, which is the same in all types.
    case null
    /// A reference to a function.
    case function
    /// A number that a host gave (`init(extern:)`).
    case extern
    /// An integer of 31 bits.
    case i31
    /// A reference to a structure.
    case structure
    /// A reference to an array.
    case array
    /// A reference to an exception.
    case exception
  }

  let bits: UInt64
  /// The kind of what the reference points to.
  public let kind: Kind
  private let root: HeapRoot?

  init(bits: UInt64, kind: Kind, root: HeapRoot?) {
    self.bits = bits
    self.kind = kind
    self.root = root
  }

  /// The null reference.
  public static let null = Reference(bits: 0, kind: .null, root: nil)

  /// Makes a host value, whose meaning the host keeps; at most 2^32 of them, `externref` or `anyref` alike.
  public init(extern value: UInt32) {
    self.init(bits: ReferenceBits.extern(value), kind: .extern, root: nil)
  }

  /// This is true if this is the null reference.
  public var isNull: Bool { bits == 0 }
  /// The number given to `init(extern:)`.
  public var externValue: UInt32? { kind == .extern ? UInt32(truncatingIfNeeded: bits) : nil }
  /// The 31 bits of an `i31`, as a signed number.
  public var i31Value: Int32? { kind == .i31 ? Int32(truncatingIfNeeded: bits << 1) >> 1 : nil }

  /// Returns whether a reference to an object is to one of this heap; other references belong to no heap.
  func isOf(_ heap: Heap) -> Bool { root?.heap === heap || root == nil }

  public static func == (left: Reference, right: Reference) -> Bool { left.bits == right.bits }
  public func hash(into hasher: inout Hasher) { hasher.combine(bits) }
}

extension ReferenceBits {
  @inline(__always) static func function(_ record: UnsafeMutablePointer<FunctionRecord>) -> UInt64 {
    function | UInt64(UInt(bitPattern: record))
  }
  /// Returns the record of a function reference that is not null.
  @inline(__always) static func functionRecord(_ bits: UInt64) -> UnsafeMutablePointer<FunctionRecord> {
    // SAFETY: only `function(_:)` makes bits with this tag, and records live as long as their store.
    UnsafeMutablePointer(bitPattern: UInt(bits & ~(0xF << 60))).unsafelyUnwrapped
  }
}

extension Reference: CustomStringConvertible {
  /// The kind, with the number of an `externref` of the host or of an `i31`.
  public var description: String {
    switch kind {
    case .null: "null"
    case .function: "func"
    case .extern: externValue.map { "extern \($0)" } ?? "extern"
    case .i31: i31Value.map { "i31 \($0)" } ?? "i31"
    case .structure: "struct"
    case .array: "array"
    case .exception: "exn"
    }
  }
}
