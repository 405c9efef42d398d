import IPLD
@testable import UCAN

@testable import Evidence

/// Makes receipts that say something else than a true one: a block is another, everything above it links to that, and
/// the token is signed by the forger's own key.
struct Forger {
  /// A change of one block.
  struct Change {
    let block: CID
    /// Where in it, and how.
    let what: String
    let bytes: [UInt8]
  }

  struct Forgery {
    let root: CID
    let blocks: MemoryStore
  }

  static let key = ReceiptScene.key(66)

  let recorded: ReceiptScene.Recorded
  /// All blocks but the token and the task, those that are linked to before those that link to them.
  private var evidence: [Block] = []
  private let originalToken: [UInt8]

  init(_ recorded: ReceiptScene.Recorded) throws {
    self.recorded = recorded
    originalToken = try recorded.blocks.get(recorded.root).bytes.array
    var pending: [(cid: CID, isDone: Bool)] = [(recorded.root, false)]
    var seen: Set<CID> = []
    while let (cid, isDone) = pending.popLast() {
      guard let block = try recorded.blocks.find(cid) else { continue }
      if isDone {
        if cid != recorded.root, cid != recorded.receipt.receipt.ran { evidence.append(block) }
        continue
      }
      guard seen.insert(cid).inserted else { continue }
      pending.append((cid, true))
      for link in try block.links() where !seen.contains(link) { pending.append((link, false)) }
    }
  }

  /// Every change of every block, one at a time.
  func changes() throws -> [Change] {
    var changes: [Change] = []
    let names = evidence.map(\.cid)
    for block in evidence {
      if block.cid.codec == .dagCBOR {
        let node = try DAGCBOR.decode(block.bytes.array)
        for variant in Variants.of(node, links: names) {
          guard let bytes = try? DAGCBOR.encode(variant.node), bytes != block.bytes.array else { continue }
          changes.append(Change(block: block.cid, what: variant.what, bytes: bytes))
        }
      } else {
        let bytes = block.bytes.array
        let places = [0, bytes.firstIndex { $0 != 0 } ?? 0, bytes.count / 2, bytes.count - 1].filter(
          bytes.indices.contains)
        for place in Set(places).sorted() {
          var changed = bytes
          changed[place] ^= 1
          changes.append(Change(block: block.cid, what: "byte \(place)", bytes: changed))
        }
        changes.append(Change(block: block.cid, what: "one byte more", bytes: bytes + [0]))
        changes.append(Change(block: block.cid, what: "no bytes", bytes: []))
      }
    }
    return changes
  }

  /// The receipt with a change.
  ///
  /// - Parameter keepsSignature: Whether the token has the signature of the true one instead of the forger's.
  func forge(_ change: Change, keepsSignature: Bool = false) throws -> Forgery {
    let blocks = MemoryStore()
    var renamed: [(old: [UInt8], new: [UInt8])] = []
    var names: [CID: CID] = [:]
    for block in evidence {
      var bytes = block.cid == change.block ? change.bytes : block.bytes.array
      if block.cid != change.block { for (old, new) in renamed { bytes = bytes.replacing(old, by: new) } }
      guard bytes != block.bytes.array else {
        try blocks.putVerified(block)
        continue
      }
      let cid = try blocks.put(bytes, codec: block.cid.codec)
      names[block.cid] = cid
      renamed.append((block.cid.bytes, cid.bytes))
    }
    let old = recorded.receipt
    let coreCID = names[old.coreCID] ?? old.coreCID
    let core = (try? Core(coreCID, from: blocks)) ?? old.core
    let computationName = names[old.core.computation] ?? core.computation
    let computation = (try? Computation(computationName, from: blocks)) ?? old.computation
    let task = try ExecutionReceipt.task(
      for: computation, named: core.computation, of: DID(Self.key.publicKey), old.version
    ).block()
    _ = try blocks.put(task.bytes, codec: .dagCBOR)
    var meta: [(Text, Node)] = [("v", .integer(Int128(old.version.rawValue))), ("core", .link(coreCID))]
    if let states = old.checkpointsCID { meta.append(("states", .link(names[states] ?? states))) }
    if let code = old.codeCID { meta.append(("code", .bytes(code.bytes))) }
    var fields: [(Text, Node)] = [("outcome", try core.outcome.node), ("fuel", core.fuel.node)]
    if let outputs = core.outputs { fields.append(("outputs", .link(outputs))) }
    let outcome: Node = try .map(fields)
    let token = try Receipt(
      of: task.cid, outcome: core.outcome.isSuccess ? .ok(outcome) : .error(outcome), by: Self.key,
      meta: try Map([("ipvm", try .map(meta))])
    ).invocation.envelope.bytes
    return Forgery(root: try put(token, keepsSignature, in: blocks), blocks: blocks)
  }

  /// Every change of what the token says.
  func tokens() throws -> [(what: String, payload: Node)] {
    let payload = recorded.receipt.receipt.invocation.envelope.payload
    return Variants.of(.map(payload), links: evidence.map(\.cid)).map { ($0.what, $0.node) }
  }

  /// The receipt with another token.
  func forge(_ payload: Node, keepsSignature: Bool = false) throws -> Forgery {
    let signed: Node = try .map([("h", .bytes(Varsig.ed25519)), (Text("ucan/inv@1.0.0"), payload)])
    let signature = ReceiptScene.signer.sign(try DAGCBOR.encode(signed))
    let blocks = try all()
    return Forgery(
      root: try put(try DAGCBOR.encode(.list([.bytes(signature), signed])), keepsSignature, in: blocks), blocks: blocks)
  }

  private func put(_ token: [UInt8], _ keepsSignature: Bool, in blocks: MemoryStore) throws -> CID {
    guard keepsSignature else { return try blocks.put(token, codec: .dagCBOR) }
    let signature = try DAGCBOR.decode(originalToken)[0] ?? .null
    let signed = try DAGCBOR.decode(token)[1] ?? .null
    return try blocks.put(try DAGCBOR.encode(.list([signature, signed])), codec: .dagCBOR)
  }

  /// A store with all of the true receipt's blocks.
  func all(but missing: CID? = nil) throws -> MemoryStore {
    let blocks = MemoryStore()
    for cid in [recorded.root, recorded.receipt.receipt.ran] + evidence.map(\.cid) where cid != missing {
      if let block = try recorded.blocks.find(cid) { try blocks.putVerified(block) }
    }
    return blocks
  }

  var names: [CID] { [recorded.root, recorded.receipt.receipt.ran] + evidence.map(\.cid) }
}

/// The values that differ from one in a single place.
enum Variants {
  static func of(_ node: Node, links: [CID]) -> [(what: String, node: Node)] {
    var result: [(what: String, node: Node)] = []
    add(node, "", links, to: &result) { $0 }
    return result
  }

  // Records nest as deep as their types.
  private static func add(
    _ node: Node, _ path: String, _ links: [CID], to result: inout [(what: String, node: Node)],
    _ rebuild: @escaping (Node) -> Node?
  ) {
    for (what, variant) in variants(node, links) {
      if let whole = rebuild(variant) { result.append(("\(path) \(what)", whole)) }
    }
    if let list = node.list {
      // What is long is the same all over.
      for index in list.indices where index < 8 || index == list.count - 1 {
        add(list[index], "\(path)[\(index)]", links, to: &result) { child in
          var nodes = Array(list)
          nodes[index] = child
          return rebuild(.list(nodes))
        }
      }
    } else if let map = node.map {
      for index in map.indices {
        let entries = map.map { ($0.key, $0.value) }
        add(entries[index].1, "\(path).\(entries[index].0)", links, to: &result) { child in
          var entries = entries
          entries[index].1 = child
          return (try? Node.map(entries)).flatMap(rebuild)
        }
      }
    }
  }

  private static func variants(_ node: Node, _ links: [CID]) -> [(String, Node)] {
    var result: [(String, Node)] = []
    if !node.isNull { result.append(("null", .null)) }
    switch node {
    case .null: result += [("0", 0), ("no list", .list([])), ("a link", .link(links[0]))]
    case .bool(let value): result.append(("not", .bool(!value)))
    case .integer(let value):
      result += [("+1", .integer(value + 1)), ("-1", .integer(value - 1))]
      for large: Int128 in [Int128(Int64.max), Int128(UInt64.max)] { result.append(("\(large)", .integer(large))) }
    case .float(let value): result.append(("+1", .float(value + 1)))
    case .string(let text): result += [("longer", .string("\(text)x")), ("empty", "")]
    case .bytes(let bytes):
      let bytes = bytes.array
      result += [("longer", .bytes(bytes + [0])), ("8 more", .bytes(bytes + [UInt8](repeating: 0, count: 8)))]
      if !bytes.isEmpty {
        result.append(("empty", .bytes([UInt8]())))
        for place in Set([0, bytes.count - 1]) {
          var changed = bytes
          changed[place] ^= 1
          result.append(("byte \(place)", .bytes(changed)))
        }
      }
    case .link(let cid):
      // Two others of the same kind, and one of another.
      let place = links.firstIndex(of: cid) ?? 0
      let others = links[place...].dropFirst() + links[..<place]
      result += (others.filter { $0.codec == cid.codec }.prefix(2) + others.filter { $0.codec != cid.codec }.prefix(1))
        .map { ("to another block", .link($0)) }
    case .list(let list):
      if let last = list.last {
        result += [
          ("without the last", .list(Array(list.dropLast()))), ("the last twice", .list(Array(list) + [last])),
        ]
        if list.count > 1 { result.append(("the other way round", .list(list.reversed()))) }
      }
      result.append(("one more", .list(Array(list) + [0])))
    case .map(let map):
      let entries = map.map { ($0.key, $0.value) }
      for (index, entry) in entries.enumerated() {
        var others = entries
        others.remove(at: index)
        if let node = try? Node.map(others) { result.append(("without \(entry.0)", node)) }
      }
      if let node = try? Node.map(entries + [("zz", 0)]) { result.append(("one more", node)) }
    }
    return result
  }
}

extension [UInt8] {
  /// Names of blocks have one length.
  func replacing(_ old: [UInt8], by new: [UInt8]) -> [UInt8] {
    guard count >= old.count else { return self }
    var result = self
    var place = 0
    while place + old.count <= count {
      if self[place] == old[0], self[place..<place + old.count].elementsEqual(old) {
        result.replaceSubrange(place..<place + old.count, with: new)
        place += old.count
      } else {
        place += 1
      }
    }
    return result
  }
}
