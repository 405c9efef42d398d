import IPLD
import Storage

/// The block that a word names, and a path that leads on from there.
struct BlockPath {
  let root: CID
  /// The names in the path, as they were written.
  private let names: [[UInt8]]
  /// The view of blocks of dag-pb on the way.
  private let view: PathResolver.View

  private static let slash = UInt8(ascii: "/")

  /// Reads `CID`, `CID/PATH`, `/ipfs/CID/PATH`, `/ipld/CID/PATH` and `ipfs://CID/PATH`, which is a URL: `%20` stands for a space,
  /// and a part that begins with `?` or `#` is ignored.
  init(_ word: Argument) throws(Failure) {
    var bytes = word.bytes[...]
    var (view, isURL) = (PathResolver.View.files, false)
    for prefix in ["/ipns/", "ipns://"] where bytes.starts(with: prefix.utf8) {
      throw Failure(
        ProgramErrorCode.pathMutable, message: "'\(printable(word.text))' is a name that may change its CID",
        hint: "ipvm does not resolve names of IPNS; give the CID")
    }
    for prefix in ["/ipfs/", "/ipld/", "ipfs://", "ipld://"] where Self.begins(bytes, prefix) {
      bytes = bytes.dropFirst(prefix.utf8.count)
      isURL = !prefix.hasPrefix("/")
      if prefix.dropFirst(isURL ? 0 : 1).hasPrefix("ipld") { view = .data }
      break
    }
    if isURL { bytes = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") } }
    let end = bytes.firstIndex(of: Self.slash) ?? bytes.endIndex
    root = try Self.cid(Argument(bytes: Array(bytes[..<end])))
    names = bytes[end...].split(separator: Self.slash).map { isURL ? Self.unescaped($0) : Array($0) }
    self.view = view
  }

  /// Returns true if a word begins with a prefix, in which upper and lower case of a scheme's name are the same.
  private static func begins(_ bytes: ArraySlice<UInt8>, _ prefix: String) -> Bool {
    guard bytes.count >= prefix.utf8.count else { return false }
    return zip(bytes, prefix.utf8).allSatisfy { byte, letter in
      byte == letter || (prefix.first != "/" && byte | 0x20 == letter)
    }
  }

  /// Returns the bytes of a part of a URL; everything that is not an escape stands for itself, and a slash stays escaped.
  private static func unescaped(_ part: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = part
    while let byte = rest.first {
      let digits = rest.dropFirst().prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = try? Multibase.base16.decodeWithoutPrefix(
          Array(String(decoding: digits, as: UTF8.self).lowercased().utf8)),
        value != [slash]
      {
        result += value
        rest = rest.dropFirst(3)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// The names in the path.
  var components: [Text] {
    get throws(CodedError) { try UnixFS.components(Array(names.joined(separator: [Self.slash]))) }
  }

  /// The name at the end of the path, or the root where there is none.
  var lastName: Text {
    get throws(CodedError) { try components.last ?? Text(root.description) }
  }

  /// Returns the location at the end of the path.
  func place(in store: any BlockStore) throws(CodedError) -> PathResolver.Location {
    try PathResolver(store, view: view).resolve(root, path: try components)
  }

  /// Returns the block in which the path ends; fails where it ends at a value inside of one.
  func block(in store: any BlockStore) throws(CodedError) -> CID {
    try PathResolver(store, view: view).block(root, path: try components)
  }

  /// Returns the block that a word names, which may be a path.
  static func block(_ word: Argument, in store: any BlockStore) throws -> CID {
    try BlockPath(word).block(in: store)
  }

  /// Reads a word that is a CID and nothing else, but for `/ipfs/` or `ipfs://` before it.
  static func cid(_ word: Argument) throws(Failure) -> CID {
    var bytes = word.bytes[...]
    for prefix in ["/ipfs/", "/ipld/", "ipfs://", "ipld://"] where begins(bytes, prefix) {
      bytes = bytes.dropFirst(prefix.utf8.count)
      break
    }
    if bytes.last == slash { bytes.removeLast() }
    do {
      return try CID(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw Failure(
        error.code, exit: Exit.usage, message: "'\(printable(word.text))' is no CID: \(error.reason)",
        hint: "such as bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")
    }
  }
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

extension Failure {
  /// Returns this failure to find a CID's block or path, with how to reach a file or folder of that name.
  func hinting(atFile path: Argument) -> Failure {
    guard hint == nil, Files.exists(path) else { return self }
    var failure = self
    failure.hint = "a CID means a block of the store; ./\(path.text) means the file of that name"
    return failure
  }
}
