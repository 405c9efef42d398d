extension Decoder {
  /// A code entry (section 5.5.13).
  mutating func functionBody() throws(ModuleError) -> FunctionBody {
    let size = try bytes.length(of: "bytes of a function body")
    let start = bytes.position
    if isCheckingCode {
      try bytes.skipLocals()
      try walk(isBody: true)
      guard bytes.position == start + size else { throw sizeMismatch(start, size) }
    } else {
      try bytes.skip(size)
    }
    return FunctionBody(range: start..<start + size)
  }

  /// A constant expression with its `end`.
  mutating func expression() throws(ModuleError) -> Expression {
    let start = bytes.position
    try walk(isBody: false)
    return Expression(range: start..<bytes.position)
  }

  /// Reads instructions up to and with the `end` that closes the sequence.
  private mutating func walk(isBody: Bool) throws(ModuleError) {
    var reader = InstructionReader(bytes)
    nesting.removeAll(keepingCapacity: true)
    walk: while true {
      switch try reader.nextOpcode() {
      case .block, .loop, .tryTable: nesting.append(false)
      case .if: nesting.append(true)
      case .else:
        guard nesting.popLast() == true else { throw bytes.fail("END opcode expected", at: reader.offset) }
        nesting.append(false)
      case .end:
        if nesting.popLast() == nil { break walk }
      case .memoryInit, .dataDrop, .arrayNewData, .arrayInitData:
        if isBody, dataUse == nil { dataUse = reader.offset }
      default: break
      }
    }
    bytes = reader.bytes
  }
}

extension ByteReader {
  /// The vector of locals at the start of a code entry: each group's count and type, in order.
  ///
  /// - Parameter group: Called for each group.
  package mutating func locals(
    _ group: (UInt32, ValueType) throws(ModuleError) -> Void
  ) throws(ModuleError) {
    let start = position
    let groups = try length(of: "groups of locals", minimum: 2)
    var total: UInt64 = 0
    for _ in 0..<groups {
      let count = try u32()
      total += UInt64(count)
      let type = try valueType()
      // The sum cannot overflow: there are fewer than 2^32 groups.
      if total <= UInt64(UInt32.max) { try group(count, type) }
    }
    guard total <= UInt64(UInt32.max) else { throw fail("too many locals: \(total)", at: start) }
  }

  package mutating func skipLocals() throws(ModuleError) {
    try locals { _, _ throws(ModuleError) in }
  }
}
