import IPLD

/// An entry of a folder with the attributes in its own block.
struct ListedEntry {
  private let entry: UnixFSReader.Entry
  /// The word for its kind; `nil` where its block is not here, or cannot be read.
  private var kind: String?
  /// The number of bytes of a file, or of a block of another codec.
  private var byteCount: Int?
  private var target: String?
  private var attributes = UnixFS.Attributes()

  init(_ entry: UnixFSReader.Entry, _ reader: UnixFSReader) {
    self.entry = entry
    let cid = entry.cid
    guard cid.codec == .dagPB else {
      // Such a block has nothing to show but its length, for which it need not be read.
      kind = cid.codec == .raw ? "file" : cid.codec.description
      byteCount =
        cid.multihash.code == .identity
        ? cid.multihash.digest.count
        : (try? reader.store.byteCount(of: cid.multihash)) ?? entry.cumulativeByteCount.map { Int(clamping: $0) }
      return
    }
    guard let block = try? reader.store.find(cid), let node = try? UnixFS.node(block) else { return }
    attributes = UnixFS.attributes(block)
    switch node {
    case .bytes(let bytes): (kind, byteCount) = ("file", bytes.count)
    case .file(let file): (kind, byteCount) = ("file", try? reader.byteCount(file))
    case .directory, .shard: kind = "directory"
    case .symbolicLink(let bytes):
      kind = "symlink"
      target = String(decoding: bytes, as: UTF8.self)
      byteCount = bytes.count
    case .other(let codec): kind = codec.description
    }
  }

  /// Returns `CID BYTES NAME`, in the long form with permissions and the time of change before the name.
  func line(isLong: Bool) -> String {
    var name = printable(entry.name.description)
    if kind == "directory" { name += "/" }
    if let target { name += " -> \(printable(target))" }
    let size = kind == "directory" ? "-" : byteCount.map(String.init) ?? "?"
    guard isLong else { return "\(entry.cid) \(size) \(name)\n" }
    let time = attributes.modificationTime.map { Clock.text(Int($0.seconds)) } ?? "-"
    return "\(permissions) \(entry.cid) \(size) \(time) \(name)\n"
  }

  /// The permissions as people read them, such as `-rw-r--r--`.
  private var permissions: String {
    let first =
      switch kind {
      case "directory": "d"
      case "symlink": "l"
      case nil: "?"
      default: "-"
      }
    guard let mode = attributes.mode else { return first + "---------" }
    var letters = (0..<9).map { position in
      mode >> UInt32(8 - position) & 1 == 1 ? ["r", "w", "x"][position % 3] : "-"
    }
    for (bit, position, word) in [(11, 2, "s"), (10, 5, "s"), (9, 8, "t")] where mode >> UInt32(bit) & 1 == 1 {
      letters[position] = letters[position] == "x" ? word : word.uppercased()
    }
    return first + letters.joined()
  }

  var json: JSON {
    var fields: [(String, JSON)] = [
      ("name", .string(entry.name.description)), ("cid", .string(entry.cid.description)),
      ("type", kind.map(JSON.string) ?? .null), ("size", byteCount.map(JSON.int) ?? .null),
      ("cumulativeSize", entry.cumulativeByteCount.map { .int(Int(clamping: $0)) } ?? .null),
    ]
    if let target { fields.append(("target", .string(target))) }
    if let mode = attributes.mode { fields.append(("mode", .string("0" + String(mode, radix: 8)))) }
    if let time = attributes.modificationTime {
      fields.append(("mtime", .int(Int(time.seconds))))
      if time.nanoseconds > 0 { fields.append(("mtimeNanoseconds", .int(Int(time.nanoseconds)))) }
    }
    return .object(fields)
  }
}
