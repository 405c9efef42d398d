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
  /// The blocks that were read, in the order in which they were first asked for.
  package private(set) var read: [Block] = []
  /// The number of blocks, perhaps the same ones again and again, and of frames that may still be visited.
  private var visits = 1 << 21

  /// - Parameter verifies: True to check blocks against their CIDs; false where that was done before.
  package init(_ store: any BlockStore, verifies: Bool = true) {
    self.store = store
    self.verifies = verifies
  }

  /// Returns the bytes of a block; fails with `store.not_found` where it is not here.
  func bytes(_ cid: CID) throws(CodedError) -> Bytes {
    if let known = blocks[cid] { return known }
    let block = try store.get(cid)
    if verifies { try block.verify() }
    blocks[cid] = block.bytes
    read.append(block)
    return block.bytes
  }

  /// Counts a block or frame that is visited; fails where there were too many.
  func visit() throws(CodedError) {
    guard visits > 0 else { throw CodedError(.witnessTooLarge, "the step goes through too many blocks and frames") }
    visits -= 1
  }

  /// Returns the branches of a node of a tree; `codec` is that of the level below it.
  func node(_ digest: Digest, codec: Multicodec) throws(CodedError) -> [Digest] {
    let name = NodeName(digest: digest, codec: codec)
    if let known = nodes[name] { return known }
    let cid = digest.cid(codec: .dagCBOR)
    let result = try Tree.node(Block(cid: cid, bytes: try bytes(cid)), codec: codec)
    nodes[name] = result
    return result
  }
}
