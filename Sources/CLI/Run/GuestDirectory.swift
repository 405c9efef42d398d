import Glibc
import IPLD
import WASI

/// A directory of the command line, `--dir WHAT[::GUEST][:MODE]`.
struct GuestDirectory {
  enum Mode: String, CaseIterable {
    /// The guest's changes are written back when it has ended.
    case readWrite = "rw"
    case readOnly = "ro"
    /// The guest may change it, and its changes are dropped.
    case discard
  }

  /// The path of a directory of the host, or a CID in the store with perhaps a path after it.
  let source: Argument
  /// The name by which the guest knows it.
  let name: [UInt8]
  let mode: Mode

  init(_ word: Argument) throws(Failure) {
    var bytes = word.bytes[...]
    var mode = Mode.readWrite
    for candidate in Mode.allCases {
      let ending = Array(":\(candidate.rawValue)".utf8)
      if bytes.count > ending.count, bytes.suffix(ending.count).elementsEqual(ending),
        bytes.dropLast(ending.count).last != UInt8(ascii: ":")
      {
        bytes = bytes.dropLast(ending.count)
        mode = candidate
        break
      }
    }
    self.mode = mode
    let colon = UInt8(ascii: ":")
    if let separator = bytes.indices.dropLast().first(where: { bytes[$0] == colon && bytes[$0 + 1] == colon }) {
      source = Argument(bytes: Array(bytes[..<separator]))
      name = Array(bytes[(separator + 2)...])
    } else {
      source = Argument(bytes: Array(bytes))
      name = source.bytes
    }
    guard !source.bytes.isEmpty, !name.isEmpty, !source.bytes.contains(0),
      String(validating: name, as: UTF8.self) != nil
    else {
      throw .usage(
        "--dir takes HOST, HOST::GUEST, or either with :ro or :discard after it, not '\(word.text)'",
        hint: "such as --dir . or --dir data::/data:ro")
    }
  }

  /// The folder of the store that the source names, even if the host has a directory of that name.
  var block: BlockPath? { try? BlockPath(source) }
}
