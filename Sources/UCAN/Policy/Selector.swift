public import IPLD

/// A path into the arguments of an invocation (UCAN Delegation, section Selectors).
public struct Selector: Hashable, Sendable, CustomStringConvertible {
  /// The selector as it was written.
  public let text: Text

  let segments: [Segment]

  /// A step of the path.
  struct Segment: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      /// The value of a map with a key; null where the map has no such key.
      case field(Text)
      /// The values of a map; of a list, the list itself.
      case values
      /// An element of a list or of bytes, from the end where negative.
      case index(Int)
      /// A range of a list or of bytes, cut to what is there; bounds may be negative.
      case slice(from: Int?, to: Int?)
    }

    let kind: Kind
    /// This is true where the step gives null where it would otherwise fail.
    let isOptional: Bool
  }

  /// The data itself, `.`.
  public static let identity = Selector(text: ".", segments: [])

  init(text: Text, segments: [Segment]) {
    self.text = text
    self.segments = segments
  }

  public var description: String { text.description }

  public static func == (a: Selector, b: Selector) -> Bool { a.text == b.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The selected value, or nothing where a step fails: even optional steps after it do not count then.
  public func resolve(_ data: Node) -> Node? {
    do throws(CodedError) {
      return try resolve(data) { (_) throws(CodedError) in nil }
    } catch {
      // Nothing is loaded that could fail.
      return nil
    }
  }

  /// The selected value, across links.
  ///
  /// - Parameter load: Returns the data that a link leads to; `nil` where it is not to be followed.
  /// - Returns: `nil` where a step fails.
  package func resolve(_ data: Node, _ load: (CID) throws(CodedError) -> Node?) throws(CodedError) -> Node? {
    var result = data
    for segment in segments {
      if case .link(let cid) = result, let loaded = try load(cid) { result = loaded }
      guard let next = segment.kind.select(result) else {
        guard segment.isOptional else { return nil }
        result = .null
        continue
      }
      result = next
    }
    return result
  }
}

extension Selector.Segment.Kind {
  fileprivate func select(_ data: Node) -> Node? {
    switch (self, data) {
    case (.field(let key), .map(let map)): map[key] ?? .null
    case (.values, .list): data
    case (.values, .map(let map)): .list(map.map(\.value))
    case (.index(let index), .list(let list)): Self.position(index, count: list.count).map { list[$0] }
    case (.index(let index), .bytes(let bytes)):
      Self.position(index, count: bytes.count).map { .integer(Int128(bytes[$0])) }
    case (.slice(let start, let end), .list(let list)): .list(Array(list[Self.range(start, end, count: list.count)]))
    case (.slice(let start, let end), .bytes(let bytes)):
      .bytes(Array(bytes[Self.range(start, end, count: bytes.count)]))
    default: nil
    }
  }

  /// The position that an index means; `nil` outside of the list.
  private static func position(_ index: Int, count: Int) -> Int? {
    let position = index < 0 ? index &+ count : index
    return position >= 0 && position < count ? position : nil
  }

  private static func range(_ start: Int?, _ end: Int?, count: Int) -> Range<Int> {
    let start = bound(start ?? 0, count: count)
    return start..<max(start, bound(end ?? count, count: count))
  }

  private static func bound(_ index: Int, count: Int) -> Int {
    max(0, min(count, index < 0 ? index &+ count : index))
  }
}
