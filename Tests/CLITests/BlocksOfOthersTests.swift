import Foundation
import IPLD
import Testing

/// Files of blocks as other programs make them: blocks in no strict form, by many hash functions, DAGs with holes.
@Suite struct BlocksOfOthersTests {
  /// The bytes of a CAR file.
  static func car(roots: [CID], _ blocks: [Block]) throws -> [UInt8] {
    var writer = try CARWriter(roots: roots, to: ArraySink())
    for block in blocks { try writer.write(block) }
    return writer.sink.bytes
  }

  private static func link(_ cid: CID) -> [UInt8] { [0xD8, 0x2A, 0x58, UInt8(cid.bytes.count + 1), 0] + cid.bytes }

  private static func list(_ blocks: [Block]) throws -> Block {
    try Block(try DAGCBOR.encode(.list(blocks.map { .link($0.cid) })), codec: .dagCBOR)
  }

  // MARK: Blocks in no strict form

  /// Maps with a link to a leaf, in forms that Kubo takes.
  private static func odd(_ leaf: CID) -> [(name: String, block: [UInt8], codec: Multicodec)] {
    let a = link(leaf)
    let pb = [0x0A, UInt8(leaf.bytes.count)] + leaf.bytes + [0x12, 0x02, 0xFF, 0xFE]
    return [
      ("keys not sorted", [0xA2, 0x61, 0x62] + a + [0x61, 0x61, 0xF6], .dagCBOR),
      ("a float of 32 bits", [0xA2, 0x61, 0x61] + a + [0x61, 0x62, 0xFA, 0x3F, 0x80, 0, 0], .dagCBOR),
      ("another tag", [0xA2, 0x61, 0x61] + a + [0x61, 0x62, 0xC1, 0x05], .dagCBOR),
      ("no length in advance", [0xBF, 0x61, 0x61] + a + [0xFF], .dagCBOR),
      ("a name that is not UTF-8", [0x12, UInt8(pb.count)] + pb, .dagPB),
    ]
  }

  @Test func `an odd block holds up nothing in the store, and is named`() throws {
    let leaf = try Block(Array("leaf".utf8), codec: .raw)
    for (name, bytes, codec) in Self.odd(leaf.cid) {
      let store = try ToolStore()
      let odd = try Block(bytes, codec: codec)
      let root = try Self.list([odd])
      let car = try Self.car(roots: [root.cid], [root, odd, leaf])
      let imported = try store.run(["dag", "import", "-"], input: car)
      #expect(imported.exit == 0, "\(name)")
      #expect(imported.error.contains("in the block \(odd.cid)"), "\(name)")
      _ = try store.run(["block", "put", "-"], input: "stray")
      let verify = try store.run(["store", "verify"])
      #expect(verify.exit == 0, "\(name)")
      #expect(verify.error.contains("in the block \(odd.cid)"), "\(name)")
      let sweep = try store.run(["store", "gc"])
      #expect(sweep.text.hasPrefix("removed 1 blocks of 5 bytes"), "\(name)")
      let stat = try store.run(["dag", "stat", "\(root.cid)"])
      #expect(stat.exit == 0, "\(name)")
      #expect(stat.text.hasPrefix("3 blocks of "), "\(name)")
      #expect(try store.run(["dag", "export", "\(root.cid)"]).output == car, "\(name)")
      // Reading the value is strict, and says which block it is.
      let get = try store.run(["dag", "get", "\(odd.cid)"])
      #expect(get.exit == 3, "\(name)")
      #expect(get.error.contains("in the block \(odd.cid)"), "\(name)")
      let check = try store.run(["car", "verify", "-"], input: car)
      #expect(check.exit == 0, "\(name)")
      #expect(check.error.contains("in the block \(odd.cid)"), "\(name)")
    }
  }

  // MARK: Hash functions

  @Test(arguments: Multihash.functions) func `a block by each function comes in and is served`(_ function: Multicodec)
    throws
  {
    guard function != .identity else { return }
    let store = try ToolStore()
    let block = try Block(Array("hello".utf8), codec: .raw, function: function)
    let car = try Self.car(roots: [block.cid], [block])
    #expect(try store.run(["dag", "import", "-"], input: car).text == "\(block.cid)\n")
    #expect(try store.run(["block", "get", "\(block.cid)"]).text == "hello")
    let put = try store.run(["block", "put", "--mhtype", function.description, "-"], input: "hello")
    #expect(put.text == "\(block.cid)\n")
    let changed = Block(cid: block.cid, bytes: Bytes(Array("hellO".utf8)))
    #expect(try store.run(["dag", "import", "-"], input: try Self.car(roots: [], [changed])).exit == 8)
  }

  @Test func `sha1 is read and not written`() throws {
    let store = try ToolStore()
    let digest: [UInt8] = [
      0xAA, 0xF4, 0xC6, 0x1D, 0xDC, 0xC5, 0xE8, 0xA2, 0xDA, 0xBE, 0xDE, 0x0F, 0x3B, 0x48, 0x2C, 0xD9, 0xAE, 0xA9, 0x43,
      0x4D,
    ]
    let cid = try CID(codec: .raw, multihash: Multihash(code: .sha1, digest: digest))
    let car = try Self.car(roots: [cid], [Block(cid: cid, bytes: Bytes(Array("hello".utf8)))])
    #expect(try store.run(["dag", "import", "-"], input: car).exit == 0)
    #expect(try store.run(["block", "get", "\(cid)"]).text == "hello")
    #expect(try store.run(["block", "put", "--mhtype", "sha1", "-"], input: "hello").exit == 2)
  }

  @Test func `a block that nobody can check spoils no list`() throws {
    let store = try ToolStore()
    let known = try Block(Array("known".utf8), codec: .raw)
    let strange = Block(
      cid: try CID(codec: .raw, multihash: Multihash(code: .murmur3, digest: [UInt8](repeating: 1, count: 8))),
      bytes: Bytes([1, 2, 3]))
    let short = Block(
      cid: try CID(codec: .raw, multihash: Multihash(code: .sha2_256, digest: known.cid.multihash.digest.prefix(19))),
      bytes: known.bytes)
    let car = try Self.car(roots: [known.cid], [strange, known, short])
    let list = try store.run(["car", "ls", "-"], input: car)
    #expect(list.exit == 0)
    #expect(list.text == "\(strange.cid)\n\(known.cid)\n\(short.cid)\n")
    #expect(list.error.contains("2 blocks"))
    let json = try store.run(["car", "ls", "--json", "-"], input: car)
    #expect(json.text.contains("\"verified\":false"))
    let verify = try store.run(["car", "verify", "-"], input: car)
    #expect(verify.exit == 1)
    #expect(verify.text.contains("unverified \(strange.cid)\nunverified \(short.cid)\n"))
    // What cannot be checked does not come into the store.
    let imported = try store.run(["dag", "import", "-"], input: car)
    #expect(imported.exit == 3)
    #expect(imported.error.contains("murmur3-x64-64"))
  }

  // MARK: Holes

  @Test func `an incomplete DAG is told, named and not pinned`() throws {
    let store = try ToolStore()
    let (here, gone) = (try Block(Array("here".utf8), codec: .raw), try Block(Array("gone".utf8), codec: .raw))
    let inner = try Self.list([here, gone])
    let root = try Self.list([inner])
    let whole = try Self.list([here])
    let car = try Self.car(roots: [root.cid, whole.cid], [root, inner, here, whole])
    let imported = try store.run(["dag", "import", "-"], input: car)
    #expect(imported.exit == 7)
    #expect(imported.text == "\(whole.cid)\n")
    #expect(imported.error.contains("missing \(gone.cid)"))
    #expect(imported.error.contains("the DAG of \(root.cid) is incomplete"))
    #expect(try store.run(["pin", "ls"]).text == "\(whole.cid)\n")
    let json = try store.run(["dag", "import", "--json", "-"], input: car)
    #expect(json.exit == 7)
    #expect(json.text.contains("\"missing\":[\"\(gone.cid)\"]"))
    for command in ["stat", "export"] {
      let outcome = try store.run(["dag", command, "\(root.cid)"])
      #expect(outcome.exit == 7, "\(command)")
      #expect(outcome.error.contains("\(gone.cid)"), "\(command)")
    }
    let partial = try store.run(["dag", "import", "--partial", "-"], input: car)
    #expect(partial.exit == 0)
    #expect(partial.error.contains("missing \(gone.cid)"))
    #expect(try store.run(["pin", "ls"]).text.contains("\(root.cid)"))
    // With the rest of it in the store, what is in the file alone is enough.
    let other = try ToolStore()
    _ = try other.run(["block", "put", "-"], input: "gone")
    #expect(try other.run(["dag", "import", "-"], input: car).exit == 0)
    #expect(try other.run(["pin", "ls"]).text.contains("\(root.cid)"))
  }

  @Test func `a root that is not in the file is incomplete`() throws {
    let store = try ToolStore()
    let (here, gone) = (try Block(Array("here".utf8), codec: .raw), try Block(Array("gone".utf8), codec: .raw))
    let imported = try store.run(["dag", "import", "-"], input: try Self.car(roots: [gone.cid], [here]))
    #expect(imported.exit == 7)
    #expect(imported.error.contains("missing \(gone.cid)"))
    #expect(try store.run(["pin", "ls"]).text.isEmpty)
    #expect(try store.run(["car", "verify", "-"], input: try Self.car(roots: [gone.cid], [here])).exit == 7)
  }

  @Test func `what a pin leads to is not removed`() throws {
    let store = try ToolStore()
    let leaf = try Block(Array("leaf".utf8), codec: .raw)
    let inner = try Self.list([leaf])
    let root = try Self.list([inner])
    _ = try store.run(["dag", "import", "-"], input: try Self.car(roots: [root.cid], [root, inner, leaf]))
    for cid in [leaf.cid, inner.cid] {
      let removed = try store.run(["block", "rm", "-f", "\(cid)"])
      #expect(removed.exit == 1)
      #expect(removed.error.hasPrefix("error: \(cid) is kept by the pin \(root.cid)\n"))
    }
    #expect(try store.run(["block", "rm", "\(root.cid)"]).error.hasPrefix("error: \(root.cid) is pinned\n"))
    #expect(try store.run(["dag", "stat", "\(root.cid)"]).exit == 0)
    _ = try store.run(["pin", "rm", "\(root.cid)"])
    #expect(try store.run(["block", "rm", "\(leaf.cid)"]).exit == 0)
  }
}

/// Blocks at the limits of what travels.
@Suite struct LongBlockCommandTests {
  @Test func `a block that no CAR file takes is refused, and a long one is warned of`() throws {
    let store = try ToolStore()
    let most = (8 << 20) - 36
    let fits = try store.run(["block", "put", "-"], input: [UInt8](repeating: 0, count: most))
    #expect(fits.exit == 0)
    #expect(fits.error.hasPrefix("warning: the block "))
    let cid = fits.text.trimmingCharacters(in: .newlines)
    let car = try store.run(["dag", "export", cid])
    #expect(car.exit == 0)
    #expect(car.error.hasPrefix("warning: the block \(cid) has "))
    let other = try ToolStore()
    #expect(try other.run(["car", "verify", "-"], input: car.output).exit == 0)
    #expect(try other.run(["dag", "import", "-"], input: car.output).text == cid + "\n")
    let long = try store.run(["block", "put", "-"], input: [UInt8](repeating: 0, count: most + 1))
    #expect(long.exit == 5)
    #expect(long.output.isEmpty)
    #expect(long.error.contains("too long for a CAR file"))
    let short = try store.run(["block", "put", "-"], input: [UInt8](repeating: 0, count: 2 << 20))
    #expect(short.error.isEmpty)
  }

  /// A module of nine million bytes: it does not fit into a block that travels, so that a file stands for it.
  @Test func `a receipt of a large module is a CAR that every command reads`() throws {
    let store = try ToolStore()
    var module = try [UInt8](Data(contentsOf: URL(fileURLWithPath: Tool.fixture("hello/hello.wasm"))))
    let content =
      [4, UInt8(ascii: "f"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "l")]
      + (0..<9_000_000).map { UInt8(truncatingIfNeeded: $0 >> 9) }
    module.append(0)
    var length = content.count
    while length >= 0x80 {
      module.append(UInt8(length & 0x7F) | 0x80)
      length >>= 7
    }
    module.append(UInt8(length))
    module += content
    let file = try store.file("m.wasm", module)
    let receipt = store.folder.appendingPathComponent("r.car").path
    #expect(try store.run(["run", file, "--receipt", receipt]).exit == 0)
    #expect(try store.run(["verify", receipt]).text.contains("VALID"))
    #expect(try store.run(["receipt", receipt]).exit == 0)
    let inspect = try store.run(["car", "inspect", "--json", receipt]).text
    #expect(inspect.contains("\"longestBlock\":1048576"))
    #expect(try store.run(["car", "verify", receipt]).exit == 0)
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: receipt)))
    #expect(try store.run(["car", "verify", "-"], input: bytes).exit == 0)
    // In a store the module is whole, and everything is there.
    let other = try ToolStore()
    let imported = try other.run(["dag", "import", receipt])
    #expect(imported.exit == 0)
    let root = imported.text.trimmingCharacters(in: .newlines)
    #expect(try other.run(["pin", "ls"]).text == root + "\n")
    #expect(try other.run(["dag", "stat", root]).exit == 0)
    #expect(try other.run(["store", "gc"]).exit == 0)
    #expect(try other.run(["dag", "stat", root]).exit == 0)
    let exported = other.folder.appendingPathComponent("e.car").path
    #expect(try other.run(["dag", "export", root, "-o", exported]).exit == 0)
    #expect(try other.run(["verify", exported]).text.contains("VALID"))
    // Without the file that stands for it the module is missing.
    let detached = store.folder.appendingPathComponent("d.car").path
    #expect(try store.run(["run", file, "--receipt", detached, "--detached"]).exit == 0)
    #expect(try store.run(["car", "verify", detached]).exit == 7)
    #expect(try store.run(["verify", detached, "--module", file]).text.contains("VALID"))
  }
}
