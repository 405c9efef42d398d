package import IPLD

/// The blocks of a store that a step reads: each is verified when it is first asked for, and kept.
package final class BlockSource {
  private struct NodeName: Hashable {
    let digest: Digest
    let codec: Multicodec
  }

  private let store: any BlockStore
  private let verifies: Bool
  private var blocks: [CID: Bytes] = [:]
  private var nodes: [NodeName: [Digest]] = [:]
  /// What was read, in the order in which it was first asked for.
  package private(set) var read: [Block] = []
  /// How many more blocks, named again and again perhaps, and frames may be gone through.
  private var visits = 1 << 21

  /// - Parameter verifies: Whether blocks are compared with their names; `false` where somebody has done so.
  package init(_ store: any BlockStore, verifies: Bool = true) {
    self.store = store
    self.verifies = verifies
  }

  /// The bytes of a block; fails with `store.not_found` where it is not here.
  func bytes(_ cid: CID) throws(CodedError) -> Bytes {
    if let known = blocks[cid] { return known }
    let block = try store.get(cid)
    if verifies { try block.verify() }
    blocks[cid] = block.bytes
    read.append(block)
    return block.bytes
  }

  /// Counts a block or frame that is gone through; fails where they were too many.
  func visit() throws(CodedError) {
    guard visits > 0 else { throw CodedError(.witnessTooLarge, "the step goes through too many blocks and frames") }
    visits -= 1
  }

  /// The branches of a node of a tree; `codec` is of what is below it.
  func node(_ digest: Digest, codec: Multicodec) throws(CodedError) -> [Digest] {
    let name = NodeName(digest: digest, codec: codec)
    if let known = nodes[name] { return known }
    let cid = digest.cid(codec: .dagCBOR)
    let result = try Tree.node(Block(cid: cid, bytes: try bytes(cid)), codec: codec)
    nodes[name] = result
    return result
  }
}
