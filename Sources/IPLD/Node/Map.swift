/// A map of the data model: its keys are texts, each there once, in the order of DAG-CBOR: shorter ones first, those
/// of the same length bytewise.
public struct Map: RandomAccessCollection, Sendable {
  package struct Entry {
    let key: Text
    let value: Node
  }

  package enum Storage {
    case entries([Entry])
    case slots(Document, first: Int, count: Int)
  }

  package let storage: Storage

  /// An empty map.
  public init() { storage = .entries([]) }

  /// Sorts the entries; fails where two keys are equal.
  public init(_ entries: [(Text, Node)]) throws(CodedError) {
    let sorted = entries.map { Entry(key: $0.0, value: $0.1) }.sorted { Map.precedes($0.key, $1.key) }
    for (entry, next) in zip(sorted, sorted.dropFirst()) where entry.key == next.key {
      throw CodedError(.mapDuplicateKey, "two values have the key \"\(next.key)\"")
    }
    storage = .entries(sorted)
  }

  package init(_ document: Document, first: Int, count: Int) {
    storage = .slots(document, first: first, count: count)
  }

  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch storage {
    case .entries(let entries): entries.count
    case .slots(_, _, let count): count
    }
  }

  public subscript(index: Int) -> (key: Text, value: Node) {
    switch storage {
    case .entries(let entries): return (entries[index].key, entries[index].value)
    case .slots(let document, let first, let count):
      precondition(index >= 0 && index < count, "index outside of the map")
      return (document.text(at: first + 2 * index), document.node(at: first + 2 * index + 1))
    }
  }

  /// The value with a key.
  public subscript(key: Text) -> Node? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Map.precedes(self.key(at: middle), key) { low = middle + 1 } else { high = middle }
    }
    return low < count && self.key(at: low) == key ? self[low].value : nil
  }

  /// The keys in canonical order.
  public var keys: [Text] { indices.map(key) }

  private func key(at index: Int) -> Text {
    switch storage {
    case .entries(let entries): entries[index].key
    case .slots(let document, let first, _): document.text(at: first + 2 * index)
    }
  }

  private static func precedes(_ left: Text, _ right: Text) -> Bool {
    left.utf8.withUnsafeBytes { left in right.utf8.withUnsafeBytes { left.precedesCanonically($0) } }
  }
}
