import IPLD
import UCAN

/// The UCAN tokens in a file: one token, or a container of some, as bytes or as text.
struct TokenFile {
  let name: String
  let tokens: [Envelope]

  init(reading path: Argument) throws(Failure) {
    name = path == "-" ? "standard input" : path.text
    let bytes = try Files.read(path)
    do {
      tokens = try Self.tokens(bytes)
    } catch {
      throw Failure(error, file: name)
    }
  }

  private static func tokens(_ bytes: [UInt8]) throws(CodecError) -> [Envelope] {
    // A list of two in CBOR.
    if bytes.first == 0x82 { return [try Envelope(bytes)] }
    var text = bytes
    while let last = text.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { text.removeLast() }
    if let form = bytes.first.flatMap(Container.Form.init), form != .bytes { return try Container(text).tokens }
    if Container.isLikely(bytes) { return try Container(bytes).tokens }
    guard bytes.first.map({ $0 > 0x20 && $0 < 0x7F }) ?? false else {
      throw CodecError("ucan.unknown_format", "neither a token nor a container")
    }
    return [try Envelope(try Multibase.decode(String(decoding: text, as: UTF8.self)).bytes)]
  }
}
