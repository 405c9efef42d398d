import IPLD

/// What a word names: a block, and a path that leads on from there.
struct BlockPath {
  let root: CID
  /// The path as it was written, without the root.
  let rest: [UInt8]

  /// Reads `CID`, `CID/PATH`, `/ipfs/CID/PATH` and `ipfs://CID/PATH`.
  init(_ word: Argument) throws(Failure) {
    var bytes = word.bytes[...]
    for prefix in ["/ipfs/", "ipfs://"] where bytes.starts(with: prefix.utf8) {
      bytes = bytes.dropFirst(prefix.utf8.count)
      break
    }
    let end = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.endIndex
    root = try Self.cid(Argument(bytes: Array(bytes[..<end])))
    rest = Array(bytes[end...])
  }

  /// The names in the path.
  var components: [Text] {
    get throws(CodecError) { try UnixFS.components(rest) }
  }

  /// What the path is called: its last name, or the root.
  var lastName: Text {
    get throws(CodecError) { try components.last ?? Text(root.description) }
  }

  /// A word that is a CID and nothing else.
  static func cid(_ word: Argument) throws(Failure) -> CID {
    do {
      return try CID(word.text)
    } catch {
      throw Failure(
        exit: Exit.usage, code: error.slug, message: "'\(printable(word.text))' is no CID: \(error.reason)",
        hint: "such as bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")
    }
  }
}

extension StoreLocation {
  /// The blocks, to be read; a store that is not there yet has none.
  func reading() throws -> any BlockStore {
    if let store = try DirectoryStore.reading(folder.bytes) { return store }
    return MemoryStore()
  }

  /// The blocks, to be read and written.
  func writing() throws -> DirectoryStore { try DirectoryStore.writing(folder.bytes) }
}

extension ValueKind {
  /// The codecs that are read and written here; others are taken by name or number.
  static let codecs = ValueKind.word(["raw", "dag-cbor", "dag-json", "dag-pb"])
}

extension Option {
  static let codec = value(
    "cid-codec", "CODEC", kind: .codecs, standard: "raw", "what the block holds")
  static let hashFunction = choice(
    "mhtype", "FUNCTION", Multihash.functions.map(\.description), standard: "sha2-256", "the hash function")
  static let quiet = flag("quiet", letter: "q", "print CIDs only")
  static let noPin = flag("no-pin", "do not keep it when unused blocks are removed")
}
