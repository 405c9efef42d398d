package import IPLD
package import Wasm

/// Writes machine states as blocks to a store.
package struct StateWriter {
  private let store: any BlockStore
  /// The modules found so far; hashing them once is enough.
  private var modules: [(module: Module, cid: CID)] = []

  package init(to store: any BlockStore) { self.store = store }

  /// Writes a state, and returns the CID of its `StateRoot`, which is the same for equal states.
  ///
  /// - Parameter written: The roots of the memories' trees, if they were written already; the state has no memories then.
  package mutating func write(_ state: Snapshot, memories written: [TreeRoot] = []) throws(CodedError) -> CID {
    var (tables, memories, instances): ([TreeRoot], [TreeRoot], [StateRoot.InstanceRecord]) = ([], written, [])
    for table in state.tables { tables.append(try tree(table.littleEndianBytes)) }
    for memory in state.memories { memories.append(try tree(memory)) }
    for (module, segments) in zip(state.modules, state.segments) {
      instances.append(
        StateRoot.InstanceRecord(
          module: try name(module), dropped: try tree(segments.marks), counts: try tree(segments.counts),
          references: try tree(segments.references)))
    }
    let block = StateRoot(
      fuelUsed: state.fuelUsed, pending: state.pending,
      frames: try tree(state.frames.flatMap { FrameRecord($0).bytes }),
      slots: try tree(state.slots.littleEndianBytes),
      globals: try tree(state.globals.bytes), tables: tables, memories: memories, instances: instances,
      heap: StateRoot.HeapRecord(countedBytes: state.countedBytes, objects: try objects(state)))
    return try store.put(try block.dagCBOR(), codec: .dagCBOR)
  }

  private func tree(_ bytes: [UInt8]) throws(CodedError) -> TreeRoot { try PagedTree(bytes, into: store).root }

  private mutating func name(_ module: Module) throws(CodedError) -> CID {
    if let known = modules.first(where: { $0.module === module }) { return known.cid }
    let cid = try StateWriter.name(of: module)
    modules.append((module, cid))
    return cid
  }

  /// Returns the CID of a module in states: that of its bytes.
  static func name(of module: Module) throws(CodedError) -> CID { try CID(of: module.syntax.bytes, codec: .raw) }

  // MARK: The heap

  private func objects(_ state: Snapshot) throws(CodedError) -> TreeRoot {
    var leaves: [(index: UInt64, digest: Digest)] = []
    var next = 0
    while next < state.objects.count {
      let bucket = ObjectBucket.number(of: state.objects[next].number)
      var objects: [ObjectRecord] = []
      while next < state.objects.count, ObjectBucket.number(of: state.objects[next].number) == bucket {
        objects.append(try record(state.objects[next]))
        next += 1
      }
      leaves.append((bucket, try ObjectBucket.write(objects, into: store)))
    }
    let height = Tree.height(leaves: ObjectBucket.count(state.allocations))
    let root = try Tree.write(leaves, height: height, codec: .dagCBOR, into: store)
    return TreeRoot(count: state.allocations, height: height, link: root == .none ? nil : root.cid(codec: .dagCBOR))
  }

  private func record(_ object: Snapshot.Object) throws(CodedError) -> ObjectRecord {
    let isInline = ObjectRecord.Payload.isInline(UInt64(object.payload.count))
    return ObjectRecord(
      number: object.number, type: object.type, length: object.length, tag: object.tag,
      payload: isInline ? .bytes(object.payload) : .tree(try tree(object.payload)))
  }
}
