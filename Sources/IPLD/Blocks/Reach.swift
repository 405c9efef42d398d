/// The blocks that some roots lead to, by their multihashes. Blocks of codecs without links are looked for, and not
/// read.
public struct Reach: Sendable {
  /// The blocks that are there.
  public private(set) var present: Set<Multihash> = []
  /// The number of blocks that are there.
  public private(set) var blockCount = 0
  /// The number of bytes that the blocks have together.
  public private(set) var byteCount = 0
  /// The identifiers that are linked to and not there, in the order in which they were met.
  public private(set) var missing: [CID] = []
  /// The first blocks that cannot be read as values here, and why; their links were followed as far as they were found.
  public private(set) var odd: [(cid: CID, reason: CodedError)] = []
  /// The number of blocks with something odd, also of those that are not listed.
  public private(set) var oddCount = 0

  /// The blocks that are longer than other programs exchange.
  public private(set) var long: [(cid: CID, byteCount: Int)] = []

  /// The largest number of odd blocks that are listed.
  public static let maximumOddCount = 100

  /// Goes through a store from some roots on.
  ///
  /// - Parameters:
  ///   - passesDamage: It says whether a damaged block is passed over; otherwise it ends in an error, since what it
  ///     links to is unknown.
  public init(_ store: any BlockStore, from roots: [CID], passesDamage: Bool = false) throws(CodedError) {
    var seen: Set<CID> = []
    var pending = Array(roots.reversed())
    while let cid = pending.popLast() {
      guard seen.insert(cid).inserted else { continue }
      guard Self.mayHaveLinks(cid) else {
        if cid.multihash.code == .identity {
          add(cid, byteCount: cid.multihash.digest.count)
        } else if let count = try store.byteCount(of: cid.multihash) {
          add(cid, byteCount: count)
        } else {
          missing.append(cid)
        }
        continue
      }
      let block: Block?
      do throws(CodedError) {
        block = try store.find(cid)
      } catch  where passesDamage && error.has(IPLDErrorCode.storeDamaged) {
        present.insert(cid.multihash)
        continue
      } catch  where !cid.multihash.isVerifiable {
        present.insert(cid.multihash)
        note(cid, error)
        continue
      }
      guard let block else {
        missing.append(cid)
        continue
      }
      add(cid, byteCount: block.bytes.count)
      let scan = LinkScan(block)
      if let oddity = scan.oddity { note(cid, oddity) }
      for link in scan.links.reversed() where !seen.contains(link) { pending.append(link) }
    }
  }

  private mutating func add(_ cid: CID, byteCount: Int) {
    present.insert(cid.multihash)
    blockCount += 1
    self.byteCount += byteCount
    if byteCount > Block.exchangedByteCount { long.append((cid, byteCount)) }
  }

  private mutating func note(_ cid: CID, _ reason: CodedError) {
    oddCount += 1
    if odd.count < Self.maximumOddCount { odd.append((cid, reason)) }
  }

  /// Tells whether blocks of the identifier's codec can have links that are known here.
  static func mayHaveLinks(_ cid: CID) -> Bool {
    switch cid.codec {
    case .dagCBOR, .dagJSON, .dagPB: true
    default: false
    }
  }
}
