/// Everything behind some roots, by name. Blocks of codecs without links are looked for, and not read.
public struct Reach: Sendable {
  /// What is there.
  public private(set) var present: Set<Multihash> = []
  /// How many blocks there are, and how many bytes they have together.
  public private(set) var blockCount = 0
  public private(set) var byteCount = 0
  /// What is linked to and not there, in the order in which it was met.
  public private(set) var missing: [CID] = []
  /// The first blocks that cannot be read as values here, and why; their links were followed as far as they were found.
  public private(set) var odd: [(cid: CID, reason: CodecError)] = []
  public private(set) var oddCount = 0

  /// What is longer than other programs exchange.
  public private(set) var long: [(cid: CID, byteCount: Int)] = []

  /// How many odd blocks are told one by one.
  public static let maximumOddCount = 100

  /// Goes through a store from some roots on.
  ///
  /// - Parameters:
  ///   - passesDamage: Whether a damaged block is passed over; otherwise it ends in an error, since what it links to is
  ///     unknown.
  public init(_ store: any BlockStore, from roots: [CID], passesDamage: Bool = false) throws(CodecError) {
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
      do throws(CodecError) {
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

  private mutating func note(_ cid: CID, _ reason: CodecError) {
    oddCount += 1
    if odd.count < Self.maximumOddCount { odd.append((cid, reason)) }
  }

  /// Whether blocks of the identifier's codec can have links that are known here.
  static func mayHaveLinks(_ cid: CID) -> Bool {
    switch cid.codec {
    case .dagCBOR, .dagJSON, .dagPB: true
    default: false
    }
  }
}
