/// One value of a document: 16 bytes, whatever it is.
package struct Slot {
  package enum Kind: UInt8 {
    case null, no, yes
    /// The payload is the number.
    case unsigned
    /// The payload is -1 minus the number.
    case negative
    /// The payload is the bit pattern.
    case float
    /// The payload is the offset of as many bytes as `count` says.
    case string, bytes, link
    /// The payload is the first of as many slots as `count` says; of a map's, every second one is a key.
    case list, map

    /// This is true where `count` is a number of bytes.
    @inline(__always) var hasBytes: Bool { rawValue &- Kind.string.rawValue < 3 }
  }

  private let head: UInt64
  package let payload: UInt64

  @inline(__always)
  package init(_ kind: Kind, count: Int = 0, payload: UInt64 = 0) {
    head = UInt64(kind.rawValue) | UInt64(truncatingIfNeeded: count) &<< 8
    self.payload = payload
  }

  @inline(__always)
  package init(_ kind: Kind, at offset: Int, count: Int) {
    self.init(kind, count: count, payload: UInt64(truncatingIfNeeded: offset))
  }

  @inline(__always)
  package var kind: Kind {
    // SAFETY: the byte was stored from a kind, which has no other representation.
    unsafeBitCast(UInt8(truncatingIfNeeded: head), to: Kind.self)
  }

  @inline(__always) package var count: Int { Int(truncatingIfNeeded: head &>> 8) }
  @inline(__always) package var offset: Int { Int(truncatingIfNeeded: payload) }
}

/// A decoded value with everything below it: slots in one array, and one sequence of bytes with all texts, byte
/// strings and links. The values of a list or map are neighbours; a map is in canonical order.
package final class Document: @unchecked Sendable {
  // SAFETY of the unchecked conformance: nothing changes once a document is made.

  package let bytes: [UInt8]
  package let slots: UnsafePointer<Slot>
  private let storage: UnsafeMutablePointer<Slot>

  /// Takes over `storage`, which `allocate` returned. What the slots refer to has to be inside of `bytes` and of the
  /// slots, texts have to be valid UTF-8, and links CIDs.
  package init(bytes: [UInt8], storage: UnsafeMutablePointer<Slot>) {
    self.bytes = bytes
    self.storage = storage
    slots = UnsafePointer(storage)
  }

  deinit { storage.deallocate() }

  /// The value in a slot.
  package func node(at index: Int) -> Node {
    let slot = slots[index]
    switch slot.kind {
    case .null: return .null
    case .no: return .bool(false)
    case .yes: return .bool(true)
    case .unsigned: return .integer(Int128(slot.payload))
    case .negative: return .integer(-1 - Int128(slot.payload))
    case .float: return .float(Double(bitPattern: slot.payload))
    case .string: return .string(text(slot))
    case .bytes: return .bytes(Bytes(bytes, offset: slot.offset, count: slot.count))
    case .link: return .link(CID(valid: Array(bytes[slot.offset..<slot.offset + slot.count])))
    case .list: return .list(List(self, first: slot.offset, count: slot.count))
    case .map: return .map(Map(self, first: slot.offset, count: slot.count))
    }
  }

  /// The text in a slot that holds one.
  package func text(at index: Int) -> Text { text(slots[index]) }

  private func text(_ slot: Slot) -> Text {
    Text(valid: Bytes(bytes, offset: slot.offset, count: slot.count))
  }
}
