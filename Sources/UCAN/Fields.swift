internal import IPLD

/// The fields of a payload, which are read one by one; those that nobody asks for are errors.
struct Fields {
  private let map: Map
  /// The offset of the map in the token.
  private let offset: Int
  private var known: [Text] = []

  init(_ envelope: Envelope) {
    map = envelope.payload
    offset = envelope.payloadOffset
  }

  /// An error about a field, with its offset in the token.
  func error(_ key: Text, _ reason: String) -> CodedError {
    CodedError(.ucanPayload, at: keyOffset(of: key), "`\(key)` \(reason)")
  }

  /// The value of a field, if it is there.
  mutating func optional(_ key: Text) -> Node? {
    known.append(key)
    return map[key]
  }

  mutating func required(_ key: Text) throws(CodedError) -> Node {
    guard let value = optional(key) else { throw CodedError(.ucanPayload, at: offset, "there is no `\(key)`") }
    return value
  }

  mutating func did(_ key: Text) throws(CodedError) -> DID {
    try did(key, try required(key))
  }

  func did(_ key: Text, _ value: Node) throws(CodedError) -> DID {
    guard let text = value.text else { throw error(key, "is no DID, but of the kind \(value.kind)") }
    do {
      return try DID(text)
    } catch let failure {
      throw error(key, "is no DID: \(failure.reason)")
    }
  }

  mutating func command(_ key: Text) throws(CodedError) -> Command {
    guard let text = try required(key).text else { throw error(key, "is not a text") }
    do {
      return try Command(text)
    } catch let failure {
      throw error(key, "is no command: \(failure.reason)")
    }
  }

  mutating func bytes(_ key: Text) throws(CodedError) -> Bytes {
    guard let bytes = try required(key).bytes else { throw error(key, "is no bytes") }
    return bytes
  }

  mutating func map(_ key: Text) throws(CodedError) -> Map {
    guard let map = try required(key).map else { throw error(key, "is no map") }
    return map
  }

  mutating func optionalMap(_ key: Text) throws(CodedError) -> Map? {
    guard let value = optional(key) else { return nil }
    guard let map = value.map else { throw error(key, "is no map") }
    return map
  }

  mutating func optionalLink(_ key: Text) throws(CodedError) -> CID? {
    guard let value = optional(key) else { return nil }
    guard let link = value.link else { throw error(key, "is no link") }
    return link
  }

  mutating func links(_ key: Text) throws(CodedError) -> [CID] {
    guard let list = try required(key).list else { throw error(key, "is no list") }
    var links: [CID] = []
    for node in list {
      guard let link = node.link else { throw error(key, "has an element that is no link") }
      links.append(link)
    }
    return links
  }

  /// Seconds since 1970, within the integers that a double holds exactly.
  mutating func optionalTime(_ key: Text) throws(CodedError) -> Int? {
    guard let value = optional(key) else { return nil }
    return try time(key, value)
  }

  /// The same, or null.
  mutating func expiration(_ key: Text) throws(CodedError) -> Int? {
    let value = try required(key)
    return value.isNull ? nil : try time(key, value)
  }

  private func time(_ key: Text, _ value: Node) throws(CodedError) -> Int {
    guard case .integer(let seconds) = value else { throw error(key, "is no integer") }
    guard seconds.magnitude < 1 << 53 else { throw error(key, "is a time beyond 2^53-1 seconds") }
    return Int(seconds)
  }

  /// Fails if there is a field that nobody asked for.
  func expectNoOthers() throws(CodedError) {
    for (key, _) in map where !known.contains(key) {
      throw CodedError(.ucanPayload, at: keyOffset(of: key), "unknown field `\(key)`")
    }
  }

  /// The offset of the key of a field in the token.
  private func keyOffset(of key: Text) -> Int {
    guard let index = map.firstIndex(where: { $0.key == key }) else { return offset }
    // Shorter by what comes first, and encoded without it, the map ends where the token's does.
    let rest = map[index...].map { ($0.key, $0.value) }
    guard let whole = try? DAGCBOR.encode(.map(map)), let tail = try? DAGCBOR.encode(.map(try Map(rest))) else {
      return offset
    }
    let head = rest.count < 24 ? 1 : rest.count < 256 ? 2 : rest.count < 65536 ? 3 : 5
    return offset + whole.count - tail.count + head
  }
}
