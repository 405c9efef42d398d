import Foundation
import IPLD
import TestSupport
import Testing
import UCAN

/// A task, the delegation that allows it, its invocation and its receipt, made once with independent tools: we make the
/// same bytes.
@Suite struct GoldenTests {
  private struct Golden: Decodable {
    struct Key: Decodable { let name, seed, did: String }
    struct Block: Decodable { let hex, cid: String }
    struct Task: Decodable { let hex, cid, base58: String }
    struct File: Decodable { let hex, sha256: String }

    let keys: [Key]
    let module: Block
    let task: Task
    let delegation, invocation, receipt: Block
    let car, container: File
    let instruction: Block

    func key(_ name: String) throws -> Ed25519.PrivateKey {
      let key = try #require(keys.first { $0.name == name })
      return try #require(Ed25519.PrivateKey(seed: hex(key.seed)))
    }
  }

  private let golden: Golden
  private let alice, bob: Ed25519.PrivateKey

  init() throws {
    golden = try JSONDecoder().decode(Golden.self, from: Files.fixture("golden.json"))
    alice = try golden.key("alice")
    bob = try golden.key("bob")
  }

  private func task() throws -> Invocation.Task {
    let module = try CID(of: hex(golden.module.hex), codec: .raw)
    let arguments = try Map([("mod", .link(module)), ("fun", "add_one"), ("params", [42])])
    return Invocation.Task(subject: bob.did, command: try Command("/wasm/run"), arguments: arguments)
  }

  private func delegation() throws -> Delegation {
    try Delegation(
      by: bob, to: alice.did, subject: bob.did, command: try Command("/wasm"),
      policy: Policy([.equal(try Selector(".fun"), "add_one")]), nonce: Array(0..<12), expiration: nil)
  }

  private func invocation() throws -> Invocation {
    try Invocation(
      try task(), by: alice, proofs: [try delegation().cid], meta: try Map([("fuel", 999_999)]),
      expiration: 1_900_000_000)
  }

  private func receipt() throws -> Receipt {
    try Receipt(of: try task().block().cid, outcome: .ok(43), by: bob)
  }

  @Test func `the names of the keys`() throws {
    for key in golden.keys { #expect(try golden.key(key.name).did.description == key.did) }
    #expect(golden.keys.count == 3)
  }

  @Test func `the module`() throws {
    #expect(try CID(of: hex(golden.module.hex), codec: .raw).description == golden.module.cid)
  }

  @Test func `the task`() throws {
    let (cid, bytes) = try task().block()
    #expect(hexText(bytes) == golden.task.hex)
    #expect(cid.description == golden.task.cid)
    #expect(try cid.text(in: .base58btc) == golden.task.base58)
    #expect(try Invocation.Task(DAGCBOR.decode(bytes)) == task())
    #expect(try invocation().task == task())
  }

  @Test func `the delegation`() throws {
    #expect(hexText(try delegation().envelope.bytes) == golden.delegation.hex)
    #expect(try delegation().cid.description == golden.delegation.cid)
  }

  @Test func `the invocation`() throws {
    #expect(hexText(try invocation().envelope.bytes) == golden.invocation.hex)
    #expect(try invocation().cid.description == golden.invocation.cid)
    let chain = Chain(now: 1_800_000_000, tokens: [try delegation().envelope])
    #expect(try chain.validate(try invocation()) == [try delegation()])
  }

  @Test func `the receipt`() throws {
    #expect(hexText(try receipt().invocation.envelope.bytes) == golden.receipt.hex)
    #expect(try receipt().cid.description == golden.receipt.cid)
    #expect(try Chain(now: 1_800_000_000).validate(try receipt().invocation) == [])
    let again = try Receipt(hex(golden.receipt.hex))
    #expect(again.outcome == .ok(43))
    #expect(again.ran.description == golden.task.cid)
    #expect(again.executor == bob.did)
  }

  @Test func `the container`() throws {
    let tokens = [try delegation().envelope, try invocation().envelope, try receipt().invocation.envelope]
    let bytes = try Container(tokens).encode()
    #expect(hexText(bytes) == golden.container.hex)
    #expect(hexText(SHA256.hash(bytes)) == golden.container.sha256)
    #expect(try Container(bytes) == Container(tokens.reversed()))
  }

  /// A CARv1 file: a header, then sections of a length, a CID and a block.
  @Test func `the archive`() throws {
    let header = try DAGCBOR.encode(["roots": [.link(try receipt().cid)], "version": 1])
    var sections = [header]
    for envelope in [try receipt().invocation.envelope, try invocation().envelope, try delegation().envelope] {
      sections.append(envelope.cid.bytes + envelope.bytes)
    }
    let task = try task().block()
    sections.append(task.cid.bytes + task.bytes)
    let module = hex(golden.module.hex)
    sections.append(try CID(of: module, codec: .raw).bytes + module)
    var file: [UInt8] = []
    for section in sections {
      Varint.append(count: section.count, to: &file)
      file += section
    }
    #expect(hexText(file) == golden.car.hex)
    #expect(hexText(SHA256.hash(file)) == golden.car.sha256)
  }

  @Test func `the instruction of an older system`() throws {
    let bytes = hex(golden.instruction.hex)
    #expect(try CID(of: bytes, codec: .dagCBOR, function: .sha3_256).description == golden.instruction.cid)
    let instruction: Node = [
      "op": "wasm/run", "nnc": "", "input": ["args": [1], "func": "add_one"],
      "rsc": "ipfs://bafybeibk42jwhq7w2zcpe6q3wgtleugp3ymfs3pa5gerjmnakqihhqx4zq",
    ]
    #expect(try DAGCBOR.encode(instruction) == bytes)
  }
}
