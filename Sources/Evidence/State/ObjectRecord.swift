import IPLD
import Wasm

/// An object of the heap as blocks have it (`Spec/state.md`, section 7). Objects and buckets of them are written and read
/// here alone, by snapshots, by states that are read where they are looked at, and by what single steps write.
struct ObjectRecord {
  /// The fields, elements or values of an object: few bytes in place, more as a tree.
  enum Payload {
    case bytes([UInt8])
    case tree(TreeRoot)

    /// A payload of more bytes is a tree.
    static let inlineBytes = PagedTree.pageBytes

    /// Whether a payload of so many bytes is in place.
    static func isInline(_ byteCount: UInt64) -> Bool { byteCount <= UInt64(inlineBytes) }
  }

  /// The allocation number.
  let number: UInt64
  let type: UInt32
  /// The elements of an array; else 0.
  let length: UInt32
  /// The tag of an exception; else `nil`.
  let tag: Int?
  let payload: Payload

  init(number: UInt64, type: UInt32, length: UInt32, tag: Int?, payload: Payload) {
    self.number = number
    self.type = type
    self.length = length
    self.tag = tag
    self.payload = payload
  }

  init(node: Node) throws(CodecError) {
    guard let list = node.list, list.count == 5 else {
      throw CodecError(.stateHeap, "an object is not a list of five")
    }
    number = try UInt64(node: list[0])
    type = try UInt32(node: list[1])
    length = try UInt32(node: list[2])
    tag = try Int?(node: list[3])
    payload = try Payload(node: list[4])
    guard tag ?? 0 >= 0 else { throw CodecError(.stateHeap, "a tag has a number below 0") }
  }

  var node: Node {
    get throws(CodecError) { .list([number.node, type.node, length.node, try tag.node, try payload.node]) }
  }
}

extension ObjectRecord.Payload {
  init(node: Node) throws(CodecError) {
    if let bytes = node.bytes {
      guard Self.isInline(UInt64(bytes.count)) else {
        throw CodecError(.stateHeap, "a payload of \(bytes.count) bytes is not in a tree")
      }
      self = .bytes(bytes.array)
      return
    }
    let root = try TreeRoot(node: node)
    guard !Self.isInline(root.count) else {
      throw CodecError(.stateHeap, "a payload of \(root.count) bytes is in a tree")
    }
    self = .tree(root)
  }

  var node: Node {
    get throws(CodecError) {
      switch self {
      case .bytes(let bytes): .bytes(bytes)
      case .tree(let root): try root.node
      }
    }
  }
}

/// Objects whose numbers follow each other are one block.
enum ObjectBucket {
  /// The number of the bucket of an object.
  static func number(of object: UInt64) -> UInt64 { object >> 6 }

  /// How many buckets there are for the objects of numbers from 1 to `allocations`.
  static func count(_ allocations: UInt64) -> UInt64 { allocations == 0 ? 0 : number(of: allocations) + 1 }

  /// The objects of a bucket, by number ascending.
  static func read(
    _ block: Bytes, number bucket: UInt64, allocations: UInt64
  ) throws(CodecError) -> [ObjectRecord] {
    guard let list = try DAGCBOR.decode(block.array).list, !list.isEmpty else {
      throw CodecError(.stateHeap, "a bucket is not a list of objects")
    }
    var objects: [ObjectRecord] = []
    objects.reserveCapacity(list.count)
    for node in list {
      let object = try ObjectRecord(node: node)
      guard number(of: object.number) == bucket, object.number > objects.last?.number ?? 0,
        object.number <= allocations
      else { throw CodecError(.stateHeap, "object \(object.number) is at the place of another") }
      objects.append(object)
    }
    return objects
  }

  /// Writes a bucket, and answers the digest of its block.
  static func write(_ objects: [ObjectRecord], into store: any BlockStore) throws(CodecError) -> Digest {
    let bytes = try DAGCBOR.encode(.list(try objects.nodes))
    let digest = Digest(of: bytes)
    try bytes.withBytes { (bytes) throws(CodecError) in try store.put(bytes, as: digest.cid(codec: .dagCBOR)) }
    return digest
  }
}

extension [ObjectRecord] {
  fileprivate var nodes: [Node] {
    get throws(CodecError) {
      var nodes: [Node] = []
      nodes.reserveCapacity(count)
      for object in self { nodes.append(try object.node) }
      return nodes
    }
  }
}

extension StateBlock.HeapRecord {
  /// Fails where there are more allocations than references can tell apart, or less than no bytes.
  func check() throws(CodecError) {
    guard objects.count < 1 << 60 else {
      throw CodecError(.stateHeap, "\(objects.count) allocations are more than references can tell apart")
    }
    guard countedBytes >= 0 else { throw CodecError(.stateHeap, "\(countedBytes) counted bytes") }
  }
}
