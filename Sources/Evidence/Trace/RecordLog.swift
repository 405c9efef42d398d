package import IPLD

/// A record with its position in an execution, which is after that of the record before.
package protocol LogRecord: NodeConvertible {
  /// The fuel used there.
  var position: UInt64 { get }
}

extension HostCallRecord: LogRecord {
  package var position: UInt64 { fuel }
}

extension Checkpoints.Entry: LogRecord {
  package var position: UInt64 { fuelUsed }
}

/// A list of records as a tree of blocks, each of which has 64 of them in a row (`Spec/trace.md`, section 1).
package struct RecordLog<Element: LogRecord> {
  package static var chunk: Int { 64 }

  private let store: any BlockStore
  private var nodes: [Node] = []
  private var leaves: [(index: UInt64, digest: Digest)] = []
  package private(set) var count = 0

  package init(into store: any BlockStore) { self.store = store }

  package mutating func append(_ element: Element) throws(CodedError) {
    nodes.append(try element.node)
    count += 1
    if nodes.count == Self.chunk { try endChunk() }
  }

  private mutating func endChunk() throws(CodedError) {
    let bytes = try DAGCBOR.encode(.list(nodes))
    nodes.removeAll(keepingCapacity: true)
    let digest = Digest(of: bytes)
    let cid = digest.cid(codec: .dagCBOR)
    try bytes.withBytes { (bytes) throws(CodedError) in try store.put(bytes, as: cid) }
    leaves.append((UInt64(leaves.count), digest))
  }

  /// Returns the root of the tree over all elements.
  package mutating func finish() throws(CodedError) -> TreeRoot {
    if !nodes.isEmpty { try endChunk() }
    let height = Tree.height(leaves: UInt64(leaves.count))
    let root = try Tree.write(leaves, height: height, codec: .dagCBOR, into: store)
    return TreeRoot(count: UInt64(count), height: height, link: root == .none ? nil : root.cid(codec: .dagCBOR))
  }

  /// Reads all elements.
  ///
  /// Fails where a block is missing or is not that of its CID, or the tree is not in the one form that is written.
  /// - Parameter limit: The most elements that there may be.
  package static func read(
    _ root: TreeRoot, from store: any BlockStore, limit: Int = 1 << 26
  ) throws(CodedError) -> [Element] {
    guard let count = Int(exactly: root.count), count <= limit else {
      throw CodedError(.treeTooLarge, "a list of \(root.count) is longer than \(limit)")
    }
    let leaves = UInt64((count + chunk - 1) / chunk)
    var elements: [Element] = []
    try Tree.walk(root, leaves: leaves, codec: .dagCBOR, in: store) { (node, bytes) throws(CodedError) in
      guard node.level == 0 else { return }
      let start = Int(node.index) * chunk
      let part = try [Element](dagCBOR: bytes.array)
      guard start == elements.count, part.count == min(chunk, count - start) else {
        throw CodedError(.traceChunk, "\(part.count) records instead of \(min(chunk, count - start))")
      }
      // A few blocks that are linked to again and again could stand for more records than memory can hold.
      for record in part {
        guard record.position > elements.last?.position ?? 0 else {
          throw CodedError(.traceOrder, "record \(elements.count) does not come after the one before")
        }
        elements.append(record)
      }
    }
    guard elements.count == count else {
      throw CodedError(.traceChunk, "a list of \(count) has only \(elements.count) records")
    }
    return elements
  }
}

/// A list of the host calls that an execution made.
package typealias HostCallLog = RecordLog<HostCallRecord>
