extension Node {
  /// The depth to which lists and maps may nest wherever they are read or written.
  public static let maximumDepth = 1024

  /// Reports this value with everything below it.
  public func visit<Visitor: NodeVisitor & ~Copyable>(_ visitor: inout Visitor) throws(CodedError) {
    // Lists and maps that were begun, each with the index of its next value.
    var open: [OwnedFrame] = []
    try Node.report(self, to: &visitor, &open)
    while let last = open.indices.last {
      let next = open[last].next
      open[last].next = next + 1
      switch open[last].parts {
      case .nodes(let nodes):
        if next < nodes.count {
          try Node.report(nodes[next], to: &visitor, &open)
        } else {
          try visitor.endList()
          open.removeLast()
        }
      case .entries(let entries):
        if next < entries.count {
          try entries[next].key.utf8.withUnsafeBytes { (key) throws(CodedError) in try visitor.key(key) }
          try Node.report(entries[next].value, to: &visitor, &open)
        } else {
          try visitor.endMap()
          open.removeLast()
        }
      }
    }
  }

  /// A list or map whose parts are nodes.
  private struct OwnedFrame {
    enum Parts {
      case nodes([Node])
      case entries([Map.Entry])
    }

    let parts: Parts
    var next = 0
  }

  private static func report<Visitor: NodeVisitor & ~Copyable>(
    _ node: Node, to visitor: inout Visitor, _ open: inout [OwnedFrame]
  ) throws(CodedError) {
    switch node {
    case .null: try visitor.null()
    case .bool(let value): try visitor.bool(value)
    case .integer(let value): try visitor.integer(value)
    case .float(let value): try visitor.float(value)
    case .string(let text):
      try text.utf8.withUnsafeBytes { (bytes) throws(CodedError) in try visitor.string(bytes) }
    case .bytes(let value): try value.withUnsafeBytes { (bytes) throws(CodedError) in try visitor.bytes(bytes) }
    case .link(let cid): try cid.bytes.withBytes { (bytes) throws(CodedError) in try visitor.link(bytes) }
    case .list(let list):
      try visitor.beginList(count: list.count)
      switch list.storage {
      case .nodes(let nodes): try push(.nodes(nodes), on: &open)
      case .slots(let document, let first, let count):
        try document.visit(first..<first + count, isMap: false, depth: open.count + 1, &visitor)
      }
    case .map(let map):
      try visitor.beginMap(count: map.count)
      switch map.storage {
      case .entries(let entries): try push(.entries(entries), on: &open)
      case .slots(let document, let first, let count):
        try document.visit(first..<first + 2 * count, isMap: true, depth: open.count + 1, &visitor)
      }
    }
  }

  private static func push(_ parts: OwnedFrame.Parts, on open: inout [OwnedFrame]) throws(CodedError) {
    guard open.count < maximumDepth else { throw tooDeep }
    open.append(OwnedFrame(parts: parts))
  }

  fileprivate static var tooDeep: CodedError {
    CodedError(.nodeDepth, "lists and maps nest deeper than \(maximumDepth)")
  }
}

extension Document {
  /// A list or map whose parts are slots.
  private struct Frame {
    var next: Int
    let end: Int
    let isMap: Bool
  }

  /// Reports the parts of a list or map that was begun, and its end.
  ///
  /// - Parameter depth: The number of lists and maps that are open, this one among them.
  func visit<Visitor: NodeVisitor & ~Copyable>(
    _ parts: Range<Int>, isMap: Bool, depth: Int, _ visitor: inout Visitor
  ) throws(CodedError) {
    guard depth <= Node.maximumDepth else { throw Node.tooDeep }
    try bytes.withBytes { (bytes) throws(CodedError) in
      var open: [Frame] = []
      var frame = Frame(next: parts.lowerBound, end: parts.upperBound, isMap: isMap)
      while true {
        if frame.next == frame.end {
          if frame.isMap { try visitor.endMap() } else { try visitor.endList() }
          guard let outer = open.popLast() else { return }
          frame = outer
          continue
        }
        if frame.isMap {
          let key = slots[frame.next]
          try visitor.key(UnsafeRawBufferPointer(rebasing: bytes[key.offset..<key.offset + key.count]))
          frame.next += 1
        }
        let slot = slots[frame.next]
        frame.next += 1
        switch slot.kind {
        case .null: try visitor.null()
        case .no: try visitor.bool(false)
        case .yes: try visitor.bool(true)
        case .unsigned: try visitor.integer(Int128(slot.payload))
        case .negative: try visitor.integer(-1 - Int128(slot.payload))
        case .float: try visitor.float(Double(bitPattern: slot.payload))
        case .string:
          try visitor.string(UnsafeRawBufferPointer(rebasing: bytes[slot.offset..<slot.offset + slot.count]))
        case .bytes:
          try visitor.bytes(UnsafeRawBufferPointer(rebasing: bytes[slot.offset..<slot.offset + slot.count]))
        case .link:
          try visitor.link(UnsafeRawBufferPointer(rebasing: bytes[slot.offset..<slot.offset + slot.count]))
        case .list, .map:
          let isMap = slot.kind == .map
          if isMap {
            try visitor.beginMap(count: slot.count)
          } else {
            try visitor.beginList(count: slot.count)
          }
          guard depth + open.count < Node.maximumDepth else { throw Node.tooDeep }
          open.append(frame)
          frame = Frame(
            next: slot.offset, end: slot.offset + slot.count * (isMap ? 2 : 1), isMap: isMap)
        }
      }
    }
  }
}
