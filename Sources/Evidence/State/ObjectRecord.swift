import IPLD
import Wasm

/// An object of the heap in the form of blocks (`Spec/state.md`, section 7). Objects and buckets of them are written and read
/// here alone, by snapshots, by states that are read on demand, and by single steps.
struct ObjectRecord: Record {
  /// The fields, elements or values of an object: few bytes inline, more as a tree.
  enum Payload {
    case bytes([UInt8])
    case tree(TreeRoot)

    /// The most bytes of a payload that is written inline; a longer one is a tree.
    static let inlineBytes = PagedTree.pageBytes

    /// Returns true if a payload of so many bytes is written inline.
    static func isInline(_ byteCount: UInt64) -> Bool { byteCount <= UInt64(inlineBytes) }
  }

  /// The allocation number.
  let number: UInt64
  let type: UInt32
  /// The number of elements of an array; 0 for other objects.
  let length: UInt32
  /// The tag of an exception; `nil` for other objects.
  let tag: Int?
  let payload: Payload

  static var shape: RecordShape { .list { CodedError(.stateHeap, "an object is not a list of five") } }

  static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    Self(
      number: try field("number", \.number),
      type: try field("type", \.type),
      length: try field("length", \.length),
      tag: try field("tag", \.tag),
      payload: try field("payload", \.payload))
  }

  func check() throws(CodedError) {
    guard tag ?? 0 >= 0 else { throw CodedError(.stateHeap, "a tag has a number below 0") }
  }
}

extension ObjectRecord.Payload: NodeConvertible {
  init(node: Node) throws(CodedError) {
    if let bytes = node.bytes {
      guard Self.isInline(UInt64(bytes.count)) else {
        throw CodedError(.stateHeap, "a payload of \(bytes.count) bytes is not in a tree")
      }
      self = .bytes(bytes.array)
      return
    }
    let root = try TreeRoot(node: node)
    guard !Self.isInline(root.count) else {
      throw CodedError(.stateHeap, "a payload of \(root.count) bytes is in a tree")
    }
    self = .tree(root)
  }

  var node: Node {
    get throws(CodedError) {
      switch self {
      case .bytes(let bytes): .bytes(bytes)
      case .tree(let root): try root.node
      }
    }
  }
}

/// A block with objects whose numbers follow each other.
enum ObjectBucket {
  /// Returns the number of the bucket of an object.
  static func number(of object: UInt64) -> UInt64 { object >> 6 }

  /// Returns the number of buckets for the objects with numbers from 1 to `allocations`.
  static func count(_ allocations: UInt64) -> UInt64 { allocations == 0 ? 0 : number(of: allocations) + 1 }

  /// Reads the objects of a bucket, by number ascending.
  static func read(
    _ block: Bytes, number bucket: UInt64, allocations: UInt64
  ) throws(CodedError) -> [ObjectRecord] {
    guard let list = try DAGCBOR.decode(block.array).list, !list.isEmpty else {
      throw CodedError(.stateHeap, "a bucket is not a list of objects")
    }
    var objects: [ObjectRecord] = []
    objects.reserveCapacity(list.count)
    for node in list {
      let object = try ObjectRecord(node: node)
      guard number(of: object.number) == bucket, object.number > objects.last?.number ?? 0,
        object.number <= allocations
      else { throw CodedError(.stateHeap, "object \(object.number) has the number of another") }
      objects.append(object)
    }
    return objects
  }

  /// Writes a bucket, and returns the digest of its block.
  static func write(_ objects: [ObjectRecord], into store: any BlockStore) throws(CodedError) -> Digest {
    let bytes = try DAGCBOR.encode(try objects.node)
    let digest = Digest(of: bytes)
    try bytes.withBytes { (bytes) throws(CodedError) in try store.put(bytes, as: digest.cid(codec: .dagCBOR)) }
    return digest
  }
}
