import Foundation
import IPLD
import TestSupport
import Testing

@Suite struct UnixFSTests {
  static func add(
    _ bytes: [UInt8], _ store: any BlockStore = MemoryStore(), _ profile: UnixFS.Profile = .v1_2025
  ) throws -> UnixFS.Item {
    var builder = UnixFS.FileBuilder(store, profile: profile)
    try bytes.withUnsafeBytes { try builder.write($0) }
    return try builder.finish()
  }

  static func add(_ text: String, _ store: any BlockStore = MemoryStore(), _ profile: UnixFS.Profile = .v1_2025) throws
    -> UnixFS.Item
  { try add(Array(text.utf8), store, profile) }

  static func folder(
    _ entries: [(Text, UnixFS.Item)], _ store: any BlockStore = MemoryStore(), _ profile: UnixFS.Profile = .v1_2025
  ) throws -> UnixFS.Item {
    try UnixFS.addDirectory(entries.map { (name: $0.0, item: $0.1) }, in: store, profile: profile)
  }

  static func read(_ cid: CID, _ store: any BlockStore, range: Range<Int> = 0..<Int.max) throws -> [UInt8] {
    var sink = ArraySink()
    try UnixFSReader(store).read(cid, range: range, to: &sink)
    return sink.bytes
  }

  // MARK: The identifiers that other programs give

  @Test(arguments: [
    (
      "", "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
      "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"
    ),
    (
      "hello world", "bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e",
      "Qmf412jQZiuVUtdgnB36FXFX7xg5V6KEbSJ4dpQuhkLyfD"
    ),
    (
      "hello world\n", "bafkreifjjcie6lypi6ny7amxnfftagclbuxndqonfipmb64f2km2devei4",
      "QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o"
    ),
  ])
  func `small files have their usual names`(text: String, version1: String, version0: String) throws {
    #expect(try Self.add(text).cid.description == version1)
    #expect(try Self.add(text, MemoryStore(), .v0_2015).cid.description == version0)
  }

  @Test func `a file in one block of dag PB`() throws {
    let item = try Self.add("Hello from IPFS Gateway Checker\n", MemoryStore(), .v0_2015)
    #expect(item.cid.version1.description == "bafybeifx7yeb55armcsxwwitkymga5xf53dxiarykms3ygqic223w5sk3m")
    #expect(item.cumulativeByteCount == 40)
    #expect(item.fileByteCount == 32)
  }

  @Test(arguments: [
    (UnixFS.Profile.v0_2015, "chunk-v0-seed", 0, "QmWmRj3dFDZdb6ABvbmKhEL6TmPbAfBZ1t5BxsEyJrcZhE"),
    (.v0_2015, "chunk-v0-seed", 1, "QmYyLxtzZyW22zpoVAtKANLRHpDjZtNeDjQdJrcQNWoRkJ"),
    (.v1_2025, "chunk-v1-seed", 0, "bafkreiacndfy443ter6qr2tmbbdhadvxxheowwf75s6zehscklu6ezxmta"),
    (.v1_2025, "chunk-v1-seed", 1, "bafybeigmix7t42i6jacydtquhet7srwvgpizfg7gjbq7627d35mjomtu64"),
  ])
  func `files around the length of a leaf`(profile: UnixFS.Profile, seed: String, surplus: Int, cid: String) throws {
    var source = ChaCha20(seed, count: profile.chunkByteCount + surplus)
    let store = MemoryStore()
    var builder = UnixFS.FileBuilder(store, profile: profile)
    try builder.write(&source)
    #expect(try builder.finish().cid.description == cid)
  }

  /// Names of letters and digits that a seed says, as the tests of Kubo make them.
  static func names(_ seed: String, count: Int, length: Int, last: Int) -> [Text] {
    let letters = Array("abcdefghijklmnopqrstuvwxyz01234567890-_".utf8)
    var random = ChaCha20(seed, count: 1 << 20)
    return (0..<count).map { number in
      let bytes = random.bytes(number == count - 1 ? last : length)
      return Text(String(decoding: bytes.map { letters[Int($0) % letters.count] }, as: UTF8.self))
    }
  }

  @Test(arguments: [
    (UnixFS.Profile.v0_2015, 4096, 30, 30, "QmX5GtRk3TSSEHtdrykgqm4eqMEn3n2XhfkFAis5fjyZmN"),
    (.v0_2015, 4033, 31, 31, "QmeMiJzmhpJAUgynAcxTQYek5PPKgdv3qEvFsdV3XpVnvP"),
    (.v1_2025, 4766, 11, 21, "bafybeic3h7rwruealwxkacabdy45jivq2crwz6bufb5ljwupn36gicplx4"),
    (.v1_2025, 4766, 11, 22, "bafybeiegvuterwurhdtkikfhbxcldohmxp566vpjdofhzmnhv6o4freidu"),
  ])
  func `folders around the size that is sharded`(
    profile: UnixFS.Profile, count: Int, length: Int, last: Int, cid: String
  ) throws {
    let store = MemoryStore()
    let item = try Self.add("x", store, profile)
    let names = Self.names("hamt-\(profile.name)", count: count, length: length, last: last)
    let folder = try Self.folder(names.map { ($0, item) }, store, profile)
    #expect(folder.cid.description == cid)
    let reader = UnixFSReader(store)
    #expect(try Set(#require(try reader.entries(folder.cid)).map(\.name)) == Set(names))
    for name in names.prefix(100) { #expect(try reader.entry(name, in: folder.cid)?.cid == item.cid) }
    #expect(try reader.entry("absent", in: folder.cid) == nil)
  }

  @Test func `a thousand numbered files in shards`() throws {
    var profile = UnixFS.Profile.v1_2025
    profile.shardingRule = .blockBytes(0)
    let file = UnixFS.Item(
      cid: try CID("bafybeigcisqd7m5nf3qmuvjdbakl5bdnh4ocrmacaqkpuh77qjvggmt2sa"), cumulativeByteCount: 1271)
    let store = MemoryStore()
    let folder = try Self.folder((1...1000).map { (Text("\($0).txt"), file) }, store, profile)
    #expect(folder.cid.description == "bafybeidbclfqleg2uojchspzd4bob56dqetqjsj27gy2cq3klkkgxtpn4i")
    #expect(try store.get(folder.cid).bytes.count == 12046)
    let reader = UnixFSReader(store)
    for number in 1...1000 { #expect(try reader.entry(Text("\(number).txt"), in: folder.cid)?.cid == file.cid) }
    #expect(try reader.entries(folder.cid)?.count == 1000)
  }

  @Test func `folders have their usual names`() throws {
    let store = MemoryStore()
    #expect(
      try Self.folder([]).cid.description == "bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354")
    #expect(
      try Self.folder([], store, .v0_2015).cid.description == "QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn")
    let ascii = try Self.add("hello application/vnd.ipld.car\n", store)
    let hello = try Self.add("hello world\n", store)
    let multiblock = UnixFS.Item(
      cid: try CID("bafybeigcisqd7m5nf3qmuvjdbakl5bdnh4ocrmacaqkpuh77qjvggmt2sa"), cumulativeByteCount: 1271)
    let files: [(Text, UnixFS.Item)] = [
      ("multiblock.txt", multiblock), ("hello.txt", hello), ("ascii.txt", ascii), ("ascii-copy.txt", ascii),
    ]
    let flat = try Self.folder(files, store)
    #expect(flat.cid.description == "bafybeihchr7vmgjaasntayyatmp5sv6xza57iy2h4xj7g46bpjij6yhrmy")
    let sub = try Self.folder([("ascii.txt", ascii), ("hello.txt", hello)], store)
    let root = try Self.folder([("subdir", sub)], store)
    #expect(root.cid.description == "bafybeietjm63oynimmv5yyqay33nui4y4wx6u3peezwetxgiwvfmelutzu")
    let reader = UnixFSReader(store)
    let path = try UnixFS.components(Array("/subdir//./../subdir/hello.txt/".utf8))
    #expect(try reader.resolve(root.cid, path: path) == hello.cid)
    #expect(slug { _ = try reader.resolve(root.cid, path: ["subdir", "no"]) } == "unixfs.not_found")
    #expect(slug { _ = try reader.resolve(root.cid, path: ["subdir", "hello.txt", "x"]) } == "unixfs.not_a_directory")
    #expect(slug { _ = try UnixFS.components(Array("a/../../b".utf8)) } == "path.above_root")
  }

  @Test func `symbolic links have their usual names`() throws {
    let store = MemoryStore()
    let link = try UnixFS.addSymbolicLink(to: Array("foo".utf8), in: store, profile: .v0_2015)
    #expect(link.cid.description == "QmTB8BaCJdCH5H3k7GrxJsxgDNmNYGGR71C58ERkivXoj5")
    #expect(link.cumulativeByteCount == 9)
    let file = try Self.add("content\n", store, .v0_2015)
    #expect(file.cid.description == "Qme2y5HA5kvo2jAx13UsnV5bQJVijiAJCPvaW3JGQWhvJZ")
    let folder = try Self.folder([("foo", file), ("bar", link)], store, .v0_2015)
    #expect(folder.cid.description == "QmWvY6FaqFMS89YAQ9NAPjVP4WZKA1qbHbicc9HeSKQTgt")
    guard case .symbolicLink(let target) = try UnixFSReader(store).node(link.cid) else {
      Issue.record("no link")
      return
    }
    #expect(target.elementsEqual("foo".utf8))
  }

  // MARK: Trees

  @Test(arguments: [0, 1, 2, 3, 4, 8, 9, 10, 15, 16, 17, 26, 27, 28, 80, 81, 82, 250])
  func `files of any length are read again`(count: Int) throws {
    for var profile in UnixFS.Profile.all {
      profile.chunkByteCount = 1
      profile.width = 3
      let store = MemoryStore()
      let bytes = (0..<count).map { UInt8($0 & 0xFF) }
      let item = try Self.add(bytes, store, profile)
      #expect(item.fileByteCount == UInt64(count))
      #expect(try Self.read(item.cid, store) == bytes)
      #expect(try UnixFSReader(store).byteCount(item.cid) == count)
      for start in stride(from: 0, to: count, by: 7) {
        let end = min(count, start + 11)
        #expect(try Self.read(item.cid, store, range: start..<end) == Array(bytes[start..<end]))
      }
      var walk = DAGWalk(store, roots: [item.cid])
      while try walk.next() != nil {}
    }
  }

  @Test func `pieces do not matter`() throws {
    let bytes = ChaCha20("pieces", count: 5000).collected
    for var profile in UnixFS.Profile.all {
      profile.chunkByteCount = 100
      let whole = try Self.add(bytes, MemoryStore(), profile)
      for size in [1, 7, 99, 100, 101, 250] {
        var builder = UnixFS.FileBuilder(MemoryStore(), profile: profile)
        for start in stride(from: 0, to: bytes.count, by: size) {
          try bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { try builder.write($0) }
        }
        #expect(try builder.finish() == whole)
        var source = ArraySource(bytes, maximumReadCount: size)
        var other = UnixFS.FileBuilder(MemoryStore(), profile: profile)
        try other.write(&source)
        #expect(try other.finish() == whole)
      }
    }
  }

  @Test func `blocks outside of a range are not read`() throws {
    var profile = UnixFS.Profile.v1_2025
    profile.chunkByteCount = 10
    let store = MemoryStore()
    let item = try Self.add((0..<30).map { UInt8($0) }, store, profile)
    let partial = MemoryStore()
    try partial.put(try store.get(item.cid))
    try partial.put(Block((20..<30).map { UInt8($0) }, codec: .raw))
    #expect(try Self.read(item.cid, partial, range: 22..<100) == (22..<30).map { UInt8($0) })
    #expect(slug { _ = try Self.read(item.cid, partial) } == "store.not_found")
  }

  @Test(arguments: ["", ".", "..", "a/b", "/", "a\0b"])
  func `such names are not written`(name: String) throws {
    let item = try Self.add("x")
    #expect(slug { _ = try Self.folder([(Text(name), item)]) } == "unixfs.name")
    #expect(slug { _ = try Self.folder([("a", item), ("a", item)]) } == "unixfs.duplicate_name")
  }
}

extension ChaCha20 {
  /// All of its bytes.
  var collected: [UInt8] {
    var copy = self
    return copy.bytes(1 << 20)
  }
}
