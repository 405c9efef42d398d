/// Goes through all blocks that some roots lead to, each once: a block before those that it links to, and these in the
/// order of the links (the order `dfs` of IPIP-412, without duplicates). Links are found in blocks of other than the
/// strict form too (`LinkScan`).
public struct DAGWalk {
  private let store: any BlockStore
  /// The identifiers that are still to be visited, the next one last.
  private var pending: [CID]
  private var seen: Set<CID> = []
  private let allowsMissing: Bool
  private let maximumBlockCount: Int
  /// Blocks that were linked to but are not there.
  public private(set) var missing: [CID] = []
  /// The first blocks that cannot be read as values here, and why.
  public private(set) var odd: [(cid: CID, reason: CodedError)] = []

  /// - Parameters:
  ///   - allowsMissing: It says whether blocks that are not there are passed over; otherwise they end the walk.
  ///   - maximumBlockCount: With how many blocks the walk ends in an error.
  public init(
    _ store: any BlockStore, roots: [CID], allowsMissing: Bool = false, maximumBlockCount: Int = .max
  ) {
    self.store = store
    self.allowsMissing = allowsMissing
    self.maximumBlockCount = maximumBlockCount
    pending = roots.reversed()
  }

  /// The next block; `nil` at the end.
  public mutating func next() throws(CodedError) -> Block? {
    while let cid = pending.popLast() {
      guard seen.insert(cid).inserted else { continue }
      guard seen.count <= maximumBlockCount else {
        throw CodedError(.dagLimit, "more than \(maximumBlockCount) blocks")
      }
      guard let block = try store.find(cid) else {
        guard allowsMissing else { throw CodedError(.storeNotFound, "the block \(cid) is not here") }
        missing.append(cid)
        continue
      }
      let scan = LinkScan(block)
      if let oddity = scan.oddity, odd.count < Reach.maximumOddCount { odd.append((cid, oddity)) }
      for link in scan.links.reversed() where !seen.contains(link) { pending.append(link) }
      return block
    }
    return nil
  }
}

extension BlockStore {
  /// Puts a block and all that it links to, as far as another store has it, and flushes.
  package func putDAG(_ root: CID, from source: any BlockStore) throws(CodedError) {
    var walk = DAGWalk(source, roots: [root], allowsMissing: true)
    while let block = try walk.next() { try put(block) }
    try flush()
  }
}
