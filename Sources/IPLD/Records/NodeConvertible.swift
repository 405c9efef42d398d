/// A type whose values have one form in the data model.
public protocol NodeConvertible {
  /// Reads a value; fails where the node is of another kind, or does not fit.
  init(node: Node) throws(CodedError)

  /// The value in the data model.
  var node: Node { get throws(CodedError) }
}

extension NodeConvertible {
  /// Reads a value from DAG-CBOR.
  public init(dagCBOR bytes: [UInt8]) throws(CodedError) { try self.init(node: try DAGCBOR.decode(bytes)) }

  /// The value as DAG-CBOR.
  public func dagCBOR() throws(CodedError) -> [UInt8] { try DAGCBOR.encode(try node) }
}

extension Node: NodeConvertible {
  /// Takes a value as it is.
  public init(node: Node) { self = node }

  /// The value itself.
  public var node: Node { self }

  /// The error of a value of another kind than the one wanted.
  @usableFromInline
  func mismatch(_ wanted: String) -> CodedError {
    CodedError(.recordKind, "this should be \(wanted), and is of the kind \(kind)")
  }
}

extension Bool: NodeConvertible {
  /// Reads a boolean; another kind of value throws.
  public init(node: Node) throws(CodedError) {
    guard let value = node.bool else { throw node.mismatch("a bool") }
    self = value
  }

  /// The boolean as a value of the data model.
  public var node: Node { .bool(self) }
}

extension NodeConvertible where Self: FixedWidthInteger {
  /// Reads a value; one of another kind, or out of range, throws.
  @inlinable
  public init(node: Node) throws(CodedError) {
    guard case .integer(let value) = node else { throw node.mismatch("an integer") }
    guard let exact = Self(exactly: value) else {
      throw CodedError(.recordRange, "\(value) is not from \(Self.min) to \(Self.max)")
    }
    self = exact
  }

  /// The value in the data model.
  @inlinable
  public var node: Node { .integer(Int128(self)) }
}

extension Int: NodeConvertible {}
extension Int32: NodeConvertible {}
extension Int64: NodeConvertible {}
extension UInt8: NodeConvertible {}
extension UInt32: NodeConvertible {}
extension UInt64: NodeConvertible {}

extension Double: NodeConvertible {
  /// Reads a float; another kind of value, an integer too, throws.
  public init(node: Node) throws(CodedError) {
    guard let value = node.float else { throw node.mismatch("a float") }
    self = value
  }

  /// The float as a value of the data model.
  public var node: Node { .float(self) }
}

extension Text: NodeConvertible {
  /// Reads a text; another kind of value throws.
  public init(node: Node) throws(CodedError) {
    guard let value = node.text else { throw node.mismatch("a string") }
    self = value
  }

  /// The text as a value of the data model.
  public var node: Node { .string(self) }
}

extension String: NodeConvertible {
  /// Reads a text; another kind of value throws.
  public init(node: Node) throws(CodedError) { self.init(try Text(node: node)) }

  /// The string as a text of the data model.
  public var node: Node { .string(self) }
}

extension Bytes: NodeConvertible {
  /// Reads a byte string; another kind of value throws.
  public init(node: Node) throws(CodedError) {
    guard let value = node.bytes else { throw node.mismatch("bytes") }
    self = value
  }

  /// The byte string as a value of the data model.
  public var node: Node { .bytes(self) }
}

extension CID: NodeConvertible {
  /// Reads a link; another kind of value throws.
  public init(node: Node) throws(CodedError) {
    guard let value = node.link else { throw node.mismatch("a link") }
    self = value
  }

  /// The identifier as a link.
  public var node: Node { .link(self) }
}

extension Array: NodeConvertible where Element: NodeConvertible {
  /// Reads a list, each value as an element; another kind, or a value that is no element, throws.
  @inlinable
  public init(node: Node) throws(CodedError) {
    guard let list = node.list else { throw node.mismatch("a list") }
    self = []
    reserveCapacity(list.count)
    for (index, value) in list.enumerated() {
      do throws(CodedError) {
        append(try Element(node: value))
      } catch {
        throw error.inside("[\(index)]")
      }
    }
  }

  /// The list of the elements.
  @inlinable
  public var node: Node {
    get throws(CodedError) {
      var nodes: [Node] = []
      nodes.reserveCapacity(count)
      for value in self { nodes.append(try value.node) }
      return .list(nodes)
    }
  }
}

/// Null stands for no value. In a record, a field without a value is left out instead.
extension Optional: NodeConvertible where Wrapped: NodeConvertible {
  /// Reads null as `nil`, and every other value as that of the type.
  @inlinable
  public init(node: Node) throws(CodedError) { self = node.isNull ? nil : try Wrapped(node: node) }

  /// The value, or null for `nil`.
  @inlinable
  public var node: Node {
    get throws(CodedError) { try self?.node ?? .null }
  }
}

extension CodedError {
  /// The same error in a part of something larger.
  @usableFromInline
  func inside(_ part: String) -> CodedError { CodedError(code, at: offset, "\(part): \(reason)") }
}
