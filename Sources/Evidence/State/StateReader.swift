package import IPLD
package import Wasm

/// Reads machine states out of blocks, and refuses whatever `StateWriter` does not write.
///
/// The result has the form of a state. Its modules may still be unable to be in it, with a counter inside of an instruction or a
/// reference to nothing: `Store.restore` checks that.
package struct StateReader {
  /// The bytes of capacity that an object takes in addition to its payload.
  private static let objectBytes = 16

  private let store: any BlockStore
  private let modules: [Module]
  /// The bytes that tables, memories, objects and so on may still take.
  private var capacity: Int
  private var state = Snapshot()
  /// The page trees of the memories.
  private var trees: [PagedTree] = []

  /// - Parameters:
  ///   - cid: The CID of a `StateRoot`.
  ///   - modules: The modules that the state's instances may be of.
  ///   - capacity: The most bytes that the parts of the state may have in total. A few blocks can stand for many bytes.
  package static func read(
    _ cid: CID, from store: any BlockStore, modules: [Module], capacity: Int
  ) throws(CodedError) -> Snapshot {
    var reader = StateReader(store: store, modules: modules, capacity: capacity)
    try reader.read(try block(cid, from: store))
    return reader.state
  }

  /// Reads a state, and the trees of its memories.
  package static func readWithTrees(
    _ cid: CID, from store: any BlockStore, modules: [Module], capacity: Int
  ) throws(CodedError) -> (state: Snapshot, trees: [PagedTree]) {
    var reader = StateReader(store: store, modules: modules, capacity: capacity)
    try reader.read(try block(cid, from: store))
    return (reader.state, reader.trees)
  }

  /// Reads the block alone.
  package static func block(_ cid: CID, from store: any BlockStore) throws(CodedError) -> StateRoot {
    guard Digest(cid, codec: .dagCBOR) != nil else {
      throw CodedError(.stateLink, "\(cid) is not of version 1, dag-cbor and sha2-256")
    }
    let block = try store.get(cid)
    try block.verify()
    return try StateRoot(dagCBOR: block.bytes.array)
  }

  private init(store: any BlockStore, modules: [Module], capacity: Int) {
    self.store = store
    self.modules = modules
    self.capacity = capacity
  }

  private mutating func read(_ block: StateRoot) throws(CodedError) {
    state.fuelUsed = block.fuelUsed
    try readObjects(block.heap)
    try readInstances(block.instances)
    state.globals = [Snapshot.GlobalValue](bytes: try bytes(block.globals, unit: StateLayout.global))
    for table in block.tables { state.tables.append(try numbers(table, unit: StateLayout.reference)) }
    for memory in block.memories {
      let (tree, bytes) = try read(memory, unit: StateLayout.page)
      state.memories.append(bytes)
      trees.append(tree)
    }
    state.slots = try numbers(block.slots, unit: StateLayout.slot)
    try readFrames(block.frames)
    state.pending = block.pending
  }

  /// - Parameter unit: The number that the number of bytes is a multiple of.
  private mutating func bytes(_ root: TreeRoot, unit: Int) throws(CodedError) -> [UInt8] {
    try read(root, unit: unit).bytes
  }

  private mutating func read(_ root: TreeRoot, unit: Int) throws(CodedError) -> (tree: PagedTree, bytes: [UInt8]) {
    guard root.count % UInt64(unit) == 0 else {
      throw CodedError(.stateSize, "\(root.count) bytes are not a multiple of \(unit)")
    }
    return try PagedTree.read(root, from: store, capacity: &capacity)
  }

  private mutating func numbers<Number: FixedWidthInteger>(
    _ root: TreeRoot, unit: Int
  ) throws(CodedError) -> [Number] {
    [Number](littleEndianBytes: try bytes(root, unit: unit))
  }

  // MARK: Instances

  private mutating func readInstances(_ records: [StateRoot.InstanceRecord]) throws(CodedError) {
    var known: [CID: Module] = [:]
    for module in modules { known[try StateWriter.name(of: module)] = module }
    for record in records {
      guard let module = known[record.module] else {
        throw CodedError(.stateModule, "the module \(record.module) is not at hand")
      }
      state.modules.append(module)
    }
    for record in records { try readSegments(record) }
  }

  private mutating func readSegments(_ record: StateRoot.InstanceRecord) throws(CodedError) {
    state.segments.append(
      try Snapshot.Segments(
        marks: try bytes(record.dropped, unit: StateLayout.segmentMark),
        counts: try bytes(record.counts, unit: StateLayout.segmentCount),
        references: try bytes(record.references, unit: StateLayout.reference)))
  }

  // MARK: The thread

  private mutating func readFrames(_ root: TreeRoot) throws(CodedError) {
    let bytes = try bytes(root, unit: FrameRecord.byteCount)
    state.frames.reserveCapacity(bytes.count / FrameRecord.byteCount)
    var last: UInt64 = 0
    for start in stride(from: 0, to: bytes.count, by: FrameRecord.byteCount) {
      guard let frame = FrameRecord(bytes: bytes[start..<start + FrameRecord.byteCount]),
        Int(frame.instance) < state.modules.count, frame.base <= UInt64(state.slots.count), frame.base >= last,
        start > 0 || frame.base == 0
      else { throw CodedError(.stateFrame, "frame \(start / FrameRecord.byteCount) cannot be") }
      last = frame.base
      state.frames.append(frame.snapshotFrame)
    }
    guard !state.frames.isEmpty || state.slots.isEmpty else {
      throw CodedError(.stateFrame, "there are slots, and no frame whose they are")
    }
  }

  // MARK: Objects

  private mutating func readObjects(_ heap: StateRoot.HeapRecord) throws(CodedError) {
    try heap.check()
    let allocations = heap.objects.count
    state.allocations = allocations
    state.countedBytes = heap.countedBytes
    var (objects, capacity, counted) = ([Snapshot.Object](), capacity, 0)
    try Tree.walk(
      heap.objects, leaves: ObjectBucket.count(allocations), codec: .dagCBOR, in: store
    ) { (node, block) throws(CodedError) in
      guard node.level == 0 else { return }
      for record in try ObjectBucket.read(block, number: node.index, allocations: allocations) {
        let object = try Self.object(record, from: store, capacity: &capacity)
        counted += object.countedBytes
        objects.append(object)
      }
    }
    guard counted <= heap.countedBytes else {
      throw CodedError(.stateHeap, "the objects count \(counted) bytes, and \(heap.countedBytes) are counted")
    }
    self.capacity = capacity
    state.objects = objects
  }

  private static func object(
    _ record: ObjectRecord, from store: any BlockStore, capacity: inout Int
  ) throws(CodedError) -> Snapshot.Object {
    guard capacity >= objectBytes else { throw CodedError(.treeTooLarge, "there is no space for another object") }
    capacity -= objectBytes
    let payload: [UInt8]
    switch record.payload {
    case .bytes(let bytes):
      guard bytes.count <= capacity else {
        throw CodedError(.treeTooLarge, "\(bytes.count) bytes are more than the \(capacity) that there is space for")
      }
      capacity -= bytes.count
      payload = bytes
    case .tree(let root): payload = try PagedTree.read(root, from: store, capacity: &capacity).bytes
    }
    return Snapshot.Object(
      number: record.number, type: record.type, length: record.length, tag: record.tag, payload: payload)
  }
}
