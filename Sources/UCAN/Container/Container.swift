public import IPLD

/// Tokens that travel together (UCAN Container 0.1).
public struct Container: Hashable, Sendable {
  /// The forms of a container, by its first byte.
  public enum Form: UInt8, Sendable, CaseIterable {
    /// The content as bytes, without a text encoding.
    case bytes = 0x40
    /// Base64 with padding.
    case base64 = 0x42
    /// Base64 for URLs, without padding.
    case base64URL = 0x43
  }

  /// The largest number of bytes that is accepted, compressed or not.
  public static let maximumLength = 32 << 20

  /// The tokens in the order of their bytes, each there once.
  public let tokens: [Envelope]

  /// A container of some tokens; it holds each of them once.
  public init(_ tokens: some Sequence<Envelope>) {
    var unique: [Envelope] = []
    for token in tokens.sorted(by: { Self.precedes($0.bytes, $1.bytes) }) where token != unique.last {
      unique.append(token)
    }
    self.tokens = unique
  }

  /// Tells whether bytes look like a container, by the first of them.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    bytes.first.map { form(of: $0) != nil } ?? false
  }

  /// Reads a container in any form, also compressed with gzip, with its tokens in any order, but each only once. Their
  /// signatures are not checked.
  public init(_ bytes: [UInt8]) throws(CodedError) {
    guard let first = bytes.first else { throw CodedError(.ucanContainer, "an empty container") }
    guard let (form, isCompressed) = Self.form(of: first) else {
      throw CodedError(.ucanContainer, "unknown header 0x\(String(first, radix: 16))")
    }
    guard bytes.count <= Self.maximumLength else {
      throw CodedError(.ucanTooLong, "a container of \(bytes.count) bytes, more than \(Self.maximumLength)")
    }
    var content = Array(bytes.dropFirst())
    do {
      switch form {
      case .bytes: break
      case .base64: content = try Multibase.base64pad.decodeWithoutPrefix(content)
      case .base64URL: content = try Multibase.base64url.decodeWithoutPrefix(content)
      }
      if isCompressed { content = try Gzip.decompress(content, limit: Self.maximumLength) }
    } catch {
      throw error.moved(by: 1)
    }
    try self.init(content: content, base: form == .bytes && !isCompressed ? 1 : 0)
  }

  /// - Parameter base: The offset at which the content starts in the input, if it is there as it is.
  private init(content: [UInt8], base: Int) throws(CodedError) {
    let node: Node
    do {
      node = try DAGCBOR.decode(content)
    } catch {
      throw error.moved(by: base)
    }
    guard let map = node.map, map.count == 1, let list = map["ctn-v1"]?.list else {
      throw CodedError(.ucanContainer, at: base, "a container is a map with the one key `ctn-v1`, a list")
    }
    var tokens: [Envelope] = []
    var next = content.count - ((try? DAGCBOR.encode(.list(list)).count) ?? 0) + Self.headLength(list.count) + base
    for element in list {
      guard let bytes = element.bytes else {
        throw CodedError(.ucanContainer, at: next, "a token is of the kind \(element.kind), not bytes")
      }
      next += Self.headLength(bytes.count)
      do {
        tokens.append(try Envelope(bytes.array))
      } catch {
        throw error.moved(by: next)
      }
      next += bytes.count
    }
    // Writers have to sort the tokens, but not all do.
    self.init(tokens)
    guard self.tokens.count == tokens.count else {
      throw CodedError(.ucanContainer, at: base, "a token is there twice")
    }
  }

  /// Writes the container.
  public func encode(_ form: Form = .bytes) throws(CodedError) -> [UInt8] {
    let content = try DAGCBOR.encode(["ctn-v1": .list(tokens.map { .bytes($0.bytes) })])
    return switch form {
    case .bytes: [form.rawValue] + content
    case .base64: [form.rawValue] + Multibase.base64pad.encodeWithoutPrefix(content).utf8
    case .base64URL: [form.rawValue] + Multibase.base64url.encodeWithoutPrefix(content).utf8
    }
  }

  /// The form that a header names: the last three are those of the specification, the ones before them those of a
  /// library.
  private static func form(of header: UInt8) -> (Form, isCompressed: Bool)? {
    switch header {
    case 0x40: (.bytes, false)
    case 0x42: (.base64, false)
    case 0x43: (.base64URL, false)
    case 0x44, 0x4D: (.bytes, true)
    case 0x45, 0x4F: (.base64, true)
    case 0x46, 0x50: (.base64URL, true)
    default: nil
    }
  }

  private static func headLength(_ count: Int) -> Int {
    count < 24 ? 1 : count < 256 ? 2 : count < 65536 ? 3 : 5
  }

  private static func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool { a.lexicographicallyPrecedes(b) }
}
