/// A list of the data model.
public struct List: RandomAccessCollection, Sendable, ExpressibleByArrayLiteral {
  package enum Storage {
    case nodes([Node])
    case slots(Document, first: Int, count: Int)
  }

  package let storage: Storage

  /// Makes a list of values.
  public init(_ nodes: [Node]) { storage = .nodes(nodes) }
  public init(arrayLiteral elements: Node...) { self.init(elements) }

  package init(_ document: Document, first: Int, count: Int) {
    storage = .slots(document, first: first, count: count)
  }

  public var startIndex: Int { 0 }

  public var endIndex: Int {
    switch storage {
    case .nodes(let nodes): nodes.count
    case .slots(_, _, let count): count
    }
  }

  public subscript(index: Int) -> Node {
    switch storage {
    case .nodes(let nodes): return nodes[index]
    case .slots(let document, let first, let count):
      precondition(index >= 0 && index < count, "index outside of the list")
      return document.node(at: first + index)
    }
  }
}
