package import IPLD
package import Wasm

/// Writes machine states as blocks to a store.
package struct StateWriter {
  /// Of a frame, in bytes.
  static let frameBytes = 32
  /// An object's payload of more bytes has a tree of its own.
  static let inlineBytes = PagedTree.pageBytes

  private let store: any BlockStore
  /// The modules met so far; hashing them once is enough.
  private var modules: [(module: Module, cid: CID)] = []

  package init(to store: any BlockStore) { self.store = store }

  /// Writes a state, and answers the name of its `StateBlock`, which is the same for equal states.
  ///
  /// - Parameter written: The roots of the memories' trees, if somebody else wrote them; the state has none then.
  package mutating func write(_ state: Snapshot, memories written: [TreeRoot] = []) throws(CodecError) -> CID {
    var (tables, memories, instances): ([TreeRoot], [TreeRoot], [StateBlock.InstanceRecord]) = ([], written, [])
    for table in state.tables { tables.append(try tree(table.littleEndianBytes)) }
    for memory in state.memories { memories.append(try tree(memory)) }
    for (module, segments) in zip(state.modules, state.segments) {
      instances.append(
        StateBlock.InstanceRecord(
          module: try name(module), dropped: try tree(segments.data.map { $0 ? 1 : 0 }),
          counts: try tree(segments.elements.map { UInt32(truncatingIfNeeded: $0.count) }.littleEndianBytes),
          references: try tree(segments.elements.flatMap { $0 }.littleEndianBytes)))
    }
    let block = StateBlock(
      used: state.fuelUsed, pending: state.pending, frames: try tree(state.frames.flatMap(Self.bytes)),
      slots: try tree(state.slots.littleEndianBytes),
      globals: try tree(state.globals.flatMap { [$0.low, $0.high] }.littleEndianBytes), tables: tables,
      memories: memories, instances: instances,
      heap: StateBlock.HeapRecord(countedBytes: state.countedBytes, objects: try objects(state)))
    return try store.put(try block.dagCBOR(), codec: .dagCBOR)
  }

  private func tree(_ bytes: [UInt8]) throws(CodecError) -> TreeRoot { try PagedTree(bytes, into: store).root }

  private mutating func name(_ module: Module) throws(CodecError) -> CID {
    if let known = modules.first(where: { $0.module === module }) { return known.cid }
    let cid = try StateWriter.name(of: module)
    modules.append((module, cid))
    return cid
  }

  /// What states call a module: its bytes.
  static func name(of module: Module) throws(CodecError) -> CID { try CID(of: module.syntax.bytes, codec: .raw) }

  private static func bytes(_ frame: Snapshot.Frame) -> [UInt8] {
    let isHost = frame.pc == Snapshot.hostFunction
    return [frame.instance, frame.function, isHost ? 0 : frame.pc, isHost ? 1 : 0].littleEndianBytes
      + [UInt64(truncatingIfNeeded: frame.base), 0].littleEndianBytes
  }

  // MARK: The heap

  /// How many buckets there are for the objects of numbers from 1 to `allocations`.
  static func buckets(_ allocations: UInt64) -> UInt64 { allocations == 0 ? 0 : allocations >> 6 + 1 }

  private func objects(_ state: Snapshot) throws(CodecError) -> TreeRoot {
    var leaves: [(index: UInt64, digest: Digest)] = []
    var next = 0
    while next < state.objects.count {
      let bucket = state.objects[next].number >> 6
      var objects: [Node] = []
      while next < state.objects.count, state.objects[next].number >> 6 == bucket {
        objects.append(try node(state.objects[next]))
        next += 1
      }
      let bytes = try DAGCBOR.encode(.list(objects))
      let digest = Digest(of: bytes)
      let cid = digest.cid(codec: .dagCBOR)
      try bytes.withBytes { (bytes) throws(CodecError) in try store.put(bytes, as: cid) }
      leaves.append((bucket, digest))
    }
    let height = Tree.height(leaves: Self.buckets(state.allocations))
    let root = try Tree.write(leaves, height: height, codec: .dagCBOR, into: store)
    return TreeRoot(count: state.allocations, height: height, link: root == .none ? nil : root.cid(codec: .dagCBOR))
  }

  private func node(_ object: Snapshot.Object) throws(CodecError) -> Node {
    let payload = object.payload.count > Self.inlineBytes ? try tree(object.payload).node : .bytes(object.payload)
    return .list([
      object.number.node, object.type.node, object.length.node, try object.tag.node, payload,
    ])
  }
}

extension Array where Element: FixedWidthInteger {
  /// The numbers' bytes, the lowest first.
  var littleEndianBytes: [UInt8] { map(\.littleEndian).withUnsafeBytes { Array<UInt8>($0) } }

  /// Reads numbers, of which the bytes are a whole number.
  init(littleEndianBytes bytes: [UInt8]) {
    let size = MemoryLayout<Element>.size
    self = bytes.withUnsafeBytes { bytes in
      (0..<bytes.count / size).map {
        Element(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * size, as: Element.self))
      }
    }
  }
}
