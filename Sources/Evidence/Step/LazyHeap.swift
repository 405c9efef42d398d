import IPLD
import Wasm

/// The objects of a state, of which only the buckets that are asked for are read (`Spec/state.md`, section 7).
final class LazyHeap {
  struct Object {
    let number: UInt64
    let type: UInt32
    let length: UInt32
    let tag: Int?
    /// The contents: bytes inline, or a tree of them.
    var payload: Payload
  }

  enum Payload {
    case bytes([UInt8])
    case tree(LazyBytes)

    var count: UInt64 {
      switch self {
      case .bytes(let bytes): UInt64(bytes.count)
      case .tree(let tree): tree.count
      }
    }
  }

  private let source: BlockSource
  private let tree: LazyTree
  private let oldBuckets: UInt64
  private(set) var allocations: UInt64
  /// The bytes that the heap's limit counts.
  var countedBytes: UInt64
  /// The buckets that were read, by number: objects by number ascending.
  private var buckets: [UInt64: [Object]] = [:]
  private var changed: Set<UInt64> = []
  /// Fails where an object cannot be of its type.
  private let check: (Object) throws(CodedError) -> Void

  init(
    _ record: StateRoot.HeapRecord, from source: BlockSource, check: @escaping (Object) throws(CodedError) -> Void
  ) throws(CodedError) {
    try record.check()
    allocations = record.objects.count
    countedBytes = UInt64(record.countedBytes)
    oldBuckets = ObjectBucket.count(allocations)
    tree = try LazyTree(record.objects, leaves: oldBuckets, codec: .dagCBOR, from: source)
    self.source = source
    self.check = check
  }

  /// This is true if no object was there from the beginning.
  var isEmpty: Bool { allocations == 0 }

  // MARK: Reading

  private func load(_ bucket: UInt64) throws(CodedError) {
    guard buckets[bucket] == nil else { return }
    guard bucket < oldBuckets, let block = try tree.leaf(bucket) else {
      buckets[bucket] = []
      return
    }
    buckets[bucket] = try objects(block, bucket)
  }

  private func objects(_ block: Bytes, _ bucket: UInt64) throws(CodedError) -> [Object] {
    var result: [Object] = []
    for record in try ObjectBucket.read(block, number: bucket, allocations: allocations) {
      let payload: Payload =
        switch record.payload {
        case .bytes(let bytes): .bytes(bytes)
        case .tree(let root): .tree(try LazyBytes(root, from: source))
        }
      let object = Object(
        number: record.number, type: record.type, length: record.length, tag: record.tag, payload: payload)
      try check(object)
      result.append(object)
    }
    return result
  }

  /// Returns an object that has to be there.
  func object(_ number: UInt64) throws(CodedError) -> Object {
    try load(ObjectBucket.number(of: number))
    guard let object = buckets[ObjectBucket.number(of: number)]?.first(where: { $0.number == number }) else {
      throw CodedError(.witnessState, "there is no object \(number)")
    }
    return object
  }

  /// Returns true if an object's bucket was read.
  func isAtHand(_ number: UInt64) -> Bool { buckets[ObjectBucket.number(of: number)] != nil }

  /// Reads up to 8 bytes of an object's contents.
  func contents(of number: UInt64, at offset: UInt64, bytes: Int) throws(CodedError) -> UInt64 {
    try contents(of: number, at: offset, count: UInt64(bytes)).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  func contents(of number: UInt64, at offset: UInt64, count: UInt64) throws(CodedError) -> [UInt8] {
    switch try object(number).payload {
    case .bytes(let bytes):
      guard offset <= UInt64(bytes.count), count <= UInt64(bytes.count) - offset else {
        throw CodedError(.witnessState, "\(count) bytes at \(offset) are not inside of object \(number)")
      }
      return Array(bytes[Int(offset)..<Int(offset + count)])
    case .tree(let tree): return try tree.read(offset, count: count)
    }
  }

  /// Calls `body` with every object that is there, by number ascending.
  func forEach(_ body: (Object) throws(CodedError) -> Void) throws(CodedError) {
    // The tree has the buckets that were read and those that were not; new buckets are after its end.
    try tree.forEachLeaf { (bucket, _) throws(CodedError) in
      try load(bucket)
      return true
    }
    for bucket in buckets.keys.sorted() { for object in buckets[bucket] ?? [] { try body(object) } }
  }

  // MARK: Writing

  func setContents(of number: UInt64, at offset: UInt64, to bytes: [UInt8]) throws(CodedError) {
    try load(ObjectBucket.number(of: number))
    let bucket = ObjectBucket.number(of: number)
    guard let index = buckets[bucket]?.firstIndex(where: { $0.number == number }),
      let payload = buckets[bucket]?[index].payload
    else { throw CodedError(.witnessState, "there is no object \(number)") }
    changed.insert(bucket)
    switch payload {
    case .bytes(let old):
      guard offset <= UInt64(old.count), bytes.count <= old.count - Int(offset) else {
        throw CodedError(.witnessState, "\(bytes.count) bytes at \(offset) are not inside of object \(number)")
      }
      var new = old
      new.replaceSubrange(Int(offset)..<Int(offset) + bytes.count, with: bytes)
      buckets[bucket]?[index].payload = .bytes(new)
    case .tree(let tree): try tree.write(bytes, at: offset)
    }
  }

  /// Adds an object of zeros, and returns its number.
  func allocate(type: UInt32, length: UInt32, tag: Int?, bytes: UInt64) throws(CodedError) -> UInt64 {
    let number = allocations + 1
    try load(ObjectBucket.number(of: number))
    allocations = number
    countedBytes += Snapshot.Object.countedBytes(payload: bytes)
    let payload: Payload
    if ObjectRecord.Payload.isInline(bytes) {
      payload = .bytes([UInt8](repeating: 0, count: Int(bytes)))
    } else {
      let tree = try LazyBytes(TreeRoot(count: 0, height: 0, link: nil), from: source)
      try tree.resize(to: bytes)
      payload = .tree(tree)
    }
    buckets[ObjectBucket.number(of: number)]?.append(
      Object(number: number, type: type, length: length, tag: tag, payload: payload))
    changed.insert(ObjectBucket.number(of: number))
    return number
  }

  /// Removes every object but these.
  func keep(_ numbers: Set<UInt64>) throws(CodedError) {
    try forEach { (_) in }
    for (bucket, objects) in buckets where !objects.allSatisfy({ numbers.contains($0.number) }) {
      buckets[bucket] = objects.filter { numbers.contains($0.number) }
      changed.insert(bucket)
    }
  }

  /// Writes the changes.
  func write(into store: any BlockStore) throws(CodedError) -> StateRoot.HeapRecord {
    var changes: [(index: UInt64, digest: Digest)] = []
    for bucket in changed.sorted() {
      guard let objects = buckets[bucket], !objects.isEmpty else {
        changes.append((bucket, .none))
        continue
      }
      var records: [ObjectRecord] = []
      for object in objects {
        let payload: ObjectRecord.Payload =
          switch object.payload {
          case .bytes(let bytes): .bytes(bytes)
          case .tree(let tree): .tree(try tree.write(into: store))
          }
        records.append(
          ObjectRecord(
            number: object.number, type: object.type, length: object.length, tag: object.tag, payload: payload))
      }
      changes.append((bucket, try ObjectBucket.write(records, into: store)))
    }
    let (root, height) = try tree.write(
      changes, kept: oldBuckets, leaves: ObjectBucket.count(allocations), into: store)
    return StateRoot.HeapRecord(
      countedBytes: Int(clamping: countedBytes), objects: TreeRoot(count: allocations, height: height, link: root))
  }
}
