package import IPLD
package import Wasm

/// Reads machine states out of blocks, and refuses whatever `StateWriter` does not write.
///
/// What is read has the form of a state. It may still be none that its modules can be in, with a counter inside of an
/// instruction or a reference to nothing: `Store.restore` looks for that.
package struct StateReader {
  /// What an object takes of the room besides its payload.
  private static let objectBytes = 16

  private let store: any BlockStore
  private let modules: [Module]
  /// How many bytes of tables, memories, objects and so on there may be.
  private var room: Int
  private var state = Snapshot()
  /// Of the memories.
  private var trees: [PagedTree] = []

  /// - Parameters:
  ///   - cid: Of a `StateBlock`.
  ///   - modules: Those that the state's instances may be of.
  ///   - room: How many bytes the parts of the state may have in total. What a few blocks name may be large.
  package static func read(
    _ cid: CID, from store: any BlockStore, modules: [Module], room: Int
  ) throws(CodecError) -> Snapshot {
    var reader = StateReader(store: store, modules: modules, room: room)
    try reader.read(try block(cid, from: store))
    return reader.state
  }

  /// Reads a state, and the trees of its memories.
  package static func readWithTrees(
    _ cid: CID, from store: any BlockStore, modules: [Module], room: Int
  ) throws(CodecError) -> (state: Snapshot, trees: [PagedTree]) {
    var reader = StateReader(store: store, modules: modules, room: room)
    try reader.read(try block(cid, from: store))
    return (reader.state, reader.trees)
  }

  /// Reads the block alone.
  package static func block(_ cid: CID, from store: any BlockStore) throws(CodecError) -> StateBlock {
    guard Digest(cid, codec: .dagCBOR) != nil else {
      throw CodecError(.stateLink, "\(cid) is not of version 1, dag-cbor and sha2-256")
    }
    let block = try store.get(cid)
    try block.verify()
    return try StateBlock(dagCBOR: block.bytes.array)
  }

  private init(store: any BlockStore, modules: [Module], room: Int) {
    self.store = store
    self.modules = modules
    self.room = room
  }

  private mutating func read(_ block: StateBlock) throws(CodecError) {
    state.fuelUsed = block.used
    try readObjects(block.heap)
    try readInstances(block.instances)
    let globals: [UInt64] = try numbers(block.globals, unit: 16)
    state.globals = stride(from: 0, to: globals.count, by: 2).map {
      Snapshot.GlobalValue(low: globals[$0], high: globals[$0 + 1])
    }
    for table in block.tables { state.tables.append(try numbers(table, unit: 8)) }
    for memory in block.memories {
      let (tree, bytes) = try read(memory, unit: Int(MemoryType.pageBytes))
      state.memories.append(bytes)
      trees.append(tree)
    }
    state.slots = try numbers(block.slots, unit: 8)
    try readFrames(block.frames)
    state.pending = block.pending
  }

  /// - Parameter unit: What the bytes are a multiple of.
  private mutating func bytes(_ root: TreeRoot, unit: Int) throws(CodecError) -> [UInt8] {
    try read(root, unit: unit).bytes
  }

  private mutating func read(_ root: TreeRoot, unit: Int) throws(CodecError) -> (tree: PagedTree, bytes: [UInt8]) {
    guard root.count % UInt64(unit) == 0 else {
      throw CodecError(.stateSize, "\(root.count) bytes are not a multiple of \(unit)")
    }
    return try PagedTree.read(root, from: store, room: &room)
  }

  private mutating func numbers<Number: FixedWidthInteger>(
    _ root: TreeRoot, unit: Int
  ) throws(CodecError) -> [Number] {
    [Number](littleEndianBytes: try bytes(root, unit: unit))
  }

  // MARK: Instances

  private mutating func readInstances(_ records: [StateBlock.InstanceRecord]) throws(CodecError) {
    var known: [CID: Module] = [:]
    for module in modules { known[try StateWriter.name(of: module)] = module }
    for record in records {
      guard let module = known[record.module] else {
        throw CodecError(.stateModule, "the module \(record.module) is not at hand")
      }
      state.modules.append(module)
    }
    for record in records { try readSegments(record) }
  }

  private mutating func readSegments(_ record: StateBlock.InstanceRecord) throws(CodecError) {
    let dropped = try bytes(record.dropped, unit: 1)
    let counts: [UInt32] = try numbers(record.counts, unit: 4)
    let references: [UInt64] = try numbers(record.references, unit: 8)
    guard dropped.allSatisfy({ $0 <= 1 }), counts.reduce(0, { $0 + UInt64($1) }) == UInt64(references.count) else {
      throw CodecError(.stateSegments, "marks of data segments, or numbers of elements, that cannot be")
    }
    var next = 0
    var elements: [[UInt64]] = []
    for count in counts {
      elements.append(Array(references[next..<next + Int(count)]))
      next += Int(count)
    }
    state.segments.append(Snapshot.Segments(data: dropped.map { $0 == 1 }, elements: elements))
  }

  // MARK: The thread

  private mutating func readFrames(_ root: TreeRoot) throws(CodecError) {
    let bytes = try bytes(root, unit: StateWriter.frameBytes)
    var last = 0
    for start in stride(from: 0, to: bytes.count, by: StateWriter.frameBytes) {
      let words = [UInt32](littleEndianBytes: Array(bytes[start..<start + 16]))
      let pair = [UInt64](littleEndianBytes: Array(bytes[start + 16..<start + StateWriter.frameBytes]))
      let (instance, function, pc, isHost) = (words[0], words[1], words[2], words[3] == 1)
      let (base, rest) = (pair[0], pair[1])
      guard words[3] <= 1, rest == 0, isHost ? pc == 0 : pc != Snapshot.hostFunction,
        Int(instance) < state.modules.count,
        base <= UInt64(state.slots.count), base >= UInt64(last), start > 0 || base == 0
      else { throw CodecError(.stateFrame, "frame \(start / StateWriter.frameBytes) cannot be") }
      last = Int(base)
      state.frames.append(
        Snapshot.Frame(instance: instance, function: function, pc: isHost ? Snapshot.hostFunction : pc, base: last))
    }
    guard !state.frames.isEmpty || state.slots.isEmpty else {
      throw CodecError(.stateFrame, "there are slots, and no frame whose they are")
    }
  }

  // MARK: Objects

  private mutating func readObjects(_ heap: StateBlock.HeapRecord) throws(CodecError) {
    let allocations = heap.objects.count
    guard allocations < 1 << 60 else {
      throw CodecError(.stateHeap, "\(allocations) allocations are more than references can tell apart")
    }
    state.allocations = allocations
    state.countedBytes = heap.countedBytes
    var (objects, room, counted) = ([Snapshot.Object](), room, 0)
    try Tree.walk(
      heap.objects, leaves: StateWriter.buckets(allocations), codec: .dagCBOR, in: store
    ) { (place, block) throws(CodecError) in
      guard place.level == 0 else { return }
      guard let list = try DAGCBOR.decode(block.array).list, !list.isEmpty else {
        throw CodecError(.stateHeap, "a bucket is not a list of objects")
      }
      for node in list {
        let object = try Self.object(node, from: store, room: &room)
        guard object.number >> 6 == place.index, object.number > objects.last?.number ?? 0,
          object.number <= allocations
        else { throw CodecError(.stateHeap, "object \(object.number) is at the place of another") }
        counted += object.countedBytes
        objects.append(object)
      }
    }
    guard counted <= heap.countedBytes else {
      throw CodecError(.stateHeap, "the objects count \(counted) bytes, and \(heap.countedBytes) are counted")
    }
    self.room = room
    state.objects = objects
  }

  private static func object(
    _ node: Node, from store: any BlockStore, room: inout Int
  ) throws(CodecError) -> Snapshot.Object {
    guard let list = node.list, list.count == 5 else {
      throw CodecError(.stateHeap, "an object is not a list of five")
    }
    guard room >= objectBytes else { throw CodecError(.treeTooLarge, "there is no room for another object") }
    room -= objectBytes
    let payload: [UInt8]
    if let bytes = list[4].bytes {
      guard bytes.count <= StateWriter.inlineBytes else {
        throw CodecError(.stateHeap, "a payload of \(bytes.count) bytes is not in a tree")
      }
      guard bytes.count <= room else {
        throw CodecError(.treeTooLarge, "\(bytes.count) bytes are more than the \(room) that there is room for")
      }
      room -= bytes.count
      payload = bytes.array
    } else {
      let root = try TreeRoot(node: list[4])
      guard root.count > UInt64(StateWriter.inlineBytes) else {
        throw CodecError(.stateHeap, "a payload of \(root.count) bytes is in a tree")
      }
      payload = try PagedTree.read(root, from: store, room: &room).bytes
    }
    let tag: Int? = try Int?(node: list[3])
    guard tag ?? 0 >= 0 else { throw CodecError(.stateHeap, "a tag has a number below 0") }
    return Snapshot.Object(
      number: try UInt64(node: list[0]), type: try UInt32(node: list[1]), length: try UInt32(node: list[2]), tag: tag,
      payload: payload)
  }
}
