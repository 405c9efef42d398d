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
      throw Failure(token: error, file: name)
    }
  }

  private static func tokens(_ bytes: [UInt8]) throws(CodedError) -> [Envelope] {
    // This is a list of two in CBOR.
    if bytes.first == 0x82 { return [try Envelope(bytes)] }
    var text = bytes
    while let last = text.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { text.removeLast() }
    if isJWT(text) {
      throw CodedError(.ucanJwt, "a UCAN from before version 1.0, as a JWT: only UCAN 1.0 is read, which is DAG-CBOR")
    }
    if let form = bytes.first.flatMap(Container.Form.init), form != .bytes { return try Container(text).tokens }
    if Container.isLikely(bytes) { return try Container(bytes).tokens }
    guard bytes.first.map({ $0 > 0x20 && $0 < 0x7F }) ?? false else {
      throw CodedError(.ucanUnknownFormat, "neither a token nor a container")
    }
    return [try Envelope(try Multibase.decode(String(decoding: text, as: UTF8.self)).bytes)]
  }

  /// Returns true if a text is a JSON Web Token: three parts in base64 for URLs, of which the first is a map in JSON.
  private static func isJWT(_ text: [UInt8]) -> Bool {
    var text = text[...]
    if text.starts(with: "Bearer ".utf8) { text = text.dropFirst(7) }
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, let header = try? Multibase.base64url.decodeWithoutPrefix(Array(parts[0])) else {
      return false
    }
    return (try? DAGJSON.decode(header))?.map != nil
  }
}

extension Failure {
  /// Makes the failure for a token that cannot be read.
  init(token error: CodedError, file: String) {
    self.init(error, file: file)
  }
}
