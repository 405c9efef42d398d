/// The quick way past instructions that are plainly valid.
///
/// `validateInstruction` is the rule of every instruction, and the only function that throws errors. Most instructions
/// of real code need little of it: their operands are exactly of the types that they take, and their blocks have no
/// parameters and at most one result. Those are passed here with the state of the validator in registers; whatever is
/// not so is left where it is.
extension FunctionValidator {
  /// Goes to the first instruction that is not plainly valid.
  mutating func passPlain(_ plain: PlainContext) {
    let start = reader.bytes.address
    let end = start + reader.bytes.remaining
    var next = start
    var top = operands + self.top
    var floor = operands + self.floor
    // An instruction takes at least a byte and leaves at most one operand more: there is space for so many. What is
    // after its first byte is looked at eight bytes at a time.
    let limit = next + min(reader.bytes.remaining, operandCapacity - self.top, module.bytes(after: next) - 16)
    let rules = plain.rules
    let locals = flatLocals
    let localCount = flatLocalCount
    pass: while next < limit {
      // SAFETY: a table has a row for each byte.
      let rule = rules + Int(next.pointee)
      switch rule.pointee.family {
      case .none: break pass
      case .bare:
        guard Self.apply(rule, &top, floor) else { break pass }
        next += 1
      case .integer32:
        let length = Self.length32(next + 1)
        guard length <= end - next - 1, Self.apply(rule, &top, floor) else { break pass }
        next += length + 1
      case .integer64:
        let length = Self.length(next + 1)
        guard length <= 8, length <= end - next - 1, Self.apply(rule, &top, floor) else { break pass }
        next += length + 1
      case .bytes:
        let length = Int(rule.pointee.detail)
        guard length <= end - next - 1, Self.apply(rule, &top, floor) else { break pass }
        next += length + 1
      case .memory:
        // One byte of alignment without an index of a memory, and an offset below 2^32.
        guard next[1] <= rule.pointee.detail, let (_, length) = Self.u32(next + 2), length <= end - next - 2,
          Self.apply(rule, &top, floor)
        else { break pass }
        next += length + 2
      case .localGet:
        guard let (index, length) = Self.u32(next + 1), length <= end - next - 1, index < localCount,
          locals[index].isDefaultable
        else { break pass }
        top.pointee = locals[index]
        top += 1
        next += length + 1
      case .localSet, .localTee:
        guard let (index, length) = Self.u32(next + 1), length <= end - next - 1, index < localCount, top > floor,
          top[-1] == locals[index], top[-1].isDefaultable
        else { break pass }
        top -= Int(rule.pointee.parameterCount)
        next += length + 1
      case .globalGet:
        guard let (index, length) = Self.u32(next + 1), length <= end - next - 1, index < plain.globals.count else {
          break pass
        }
        top.pointee = plain.globals[index].value
        top += 1
        next += length + 1
      case .globalSet:
        guard let (index, length) = Self.u32(next + 1), length <= end - next - 1, index < plain.globals.count,
          plain.globals[index].isMutable, top > floor, top[-1] == plain.globals[index].value
        else { break pass }
        top -= 1
        next += length + 1
      case .drop:
        guard top > floor else { break pass }
        top -= 1
        next += 1
      case .select:
        guard top - floor >= 3, top[-1] == .i32, top[-2] == top[-3], top[-2].isNumberOrVector else { break pass }
        top -= 2
        next += 1
      case .block, .loop, .if:
        guard depth < frameCapacity, let results = Self.plainResults(next[1]), next + 2 <= end else { break pass }
        if rule.pointee.family == .if {
          guard top > floor, top[-1] == .i32 else { break pass }
          top -= 1
        }
        frames[depth &- 1].isUnreachable = isUnreachable
        frames[depth] = Frame(
          opcode: rule.pointee.family == .loop ? .loop : rule.pointee.family == .if ? .if : .block,
          isUnreachable: false, parameters: .empty, results: results,
          height: UInt32(truncatingIfNeeded: top - operands),
          setCount: UInt32(truncatingIfNeeded: setLocals.count))
        depth &+= 1
        floor = top
        isUnreachable = false
        next += 2
      case .else:
        let frame = frames + (depth &- 1)
        guard frame.pointee.opcode == .if, frame.pointee.parameters.count == 0, isClosable(frame, top, floor) else {
          break pass
        }
        frame.pointee.opcode = .else
        isUnreachable = false
        top = floor
        next += 1
      case .end:
        let frame = frames + (depth &- 1)
        guard depth > 1, isClosable(frame, top, floor),
          frame.pointee.opcode != .if || frame.pointee.parameters.count | frame.pointee.results.count == 0
        else { break pass }
        depth &-= 1
        // The results stay where they are.
        floor = operands + Int(frame[-1].height)
        isUnreachable = frame[-1].isUnreachable
        next += 1
      case .br:
        guard let (index, length) = Self.u32(next + 1), length <= end - next - 1, index < depth,
          Self.has(frames[depth &- 1 &- index].label, top, floor)
        else { break pass }
        isUnreachable = true
        top = floor
        next += length + 1
      case .brIf:
        guard let (index, length) = Self.u32(next + 1), length <= end - next - 1, index < depth, top > floor,
          top[-1] == .i32, Self.has(frames[depth &- 1 &- index].label, top - 1, floor)
        else { break pass }
        top -= 1
        next += length + 1
      case .return:
        guard Self.has(frames.pointee.results, top, floor) else { break pass }
        isUnreachable = true
        top = floor
        next += 1
      case .unreachable:
        isUnreachable = true
        top = floor
        next += 1
      case .call:
        guard let (index, length) = Self.u32(next + 1), length <= end - next - 1, index < plain.functions.count else {
          break pass
        }
        let type = entries.baseAddress.unsafelyUnwrapped + Int(plain.functions[index])
        guard type.pointee.results.count <= 1, hasAll(type.pointee.parameters, top, floor) else { break pass }
        top -= Int(type.pointee.parameters.count)
        top.pointee = ValueType(bits: type.pointee.results.start)
        top += Int(type.pointee.results.count)
        next += length + 1
      }
    }
    self.top = top - operands
    self.floor = floor - operands
    reader.skip(next - start)
  }

  /// Applies a signature where the operands are exactly those of it.
  @inline(__always)
  private static func apply(
    _ rule: UnsafePointer<PlainRule>, _ top: inout UnsafeMutablePointer<ValueType>,
    _ floor: UnsafeMutablePointer<ValueType>
  ) -> Bool {
    let base = top - Int(rule.pointee.parameterCount)
    // SAFETY: two words lie before the first operand.
    let operands = UnsafeRawPointer(top - 2).loadUnaligned(as: UInt64.self)
    guard base >= floor, (operands ^ rule.pointee.operands) & rule.pointee.mask == 0 else { return false }
    base.pointee = ValueType(bits: rule.pointee.result)
    top = base + Int(rule.pointee.resultCount)
    return true
  }

  /// Returns whether the operands on the stack are exactly those of a list of at most one.
  @inline(__always)
  private static func has(
    _ list: TypeList, _ top: UnsafeMutablePointer<ValueType>, _ floor: UnsafeMutablePointer<ValueType>
  ) -> Bool {
    list.count == 0 || list.count == 1 && top > floor && top[-1].bits == list.start
  }

  /// The same for a list of any length.
  @inline(__always)
  private func hasAll(
    _ list: TypeList, _ top: UnsafeMutablePointer<ValueType>, _ floor: UnsafeMutablePointer<ValueType>
  ) -> Bool {
    let count = Int(list.count)
    if count <= 1 { return Self.has(list, top, floor) }
    guard top - floor >= count else { return false }
    let types = flat.baseAddress.unsafelyUnwrapped + Int(list.start)
    let operands = top - count
    var difference: UInt32 = 0
    for index in 0..<count { difference |= operands[index].bits ^ types[index].bits }
    return difference == 0
  }

  /// Returns whether a block may end: at most one result is all that is on the stack, and no local was set in it that
  /// would have to be forgotten.
  @inline(__always)
  private func isClosable(
    _ frame: UnsafeMutablePointer<Frame>, _ top: UnsafeMutablePointer<ValueType>,
    _ floor: UnsafeMutablePointer<ValueType>
  ) -> Bool {
    let count = Int(frame.pointee.results.count)
    return top - floor == count && Self.has(frame.pointee.results, top, floor)
      && setLocals.count == Int(frame.pointee.setCount)
  }

  /// The results of a block of a block type that is one byte: none, or one number or vector.
  @inline(__always)
  private static func plainResults(_ code: UInt8) -> TypeList? {
    if code == 0x40 { return .empty }
    return code >= 0x7B && code <= 0x7F ? TypeList(ValueType(bits: UInt32(code))) : nil
  }

  // MARK: LEB128 without looking for the end; eight bytes can be read

  /// Returns the number of bytes that a number has; 9 where it has more than 8.
  @inline(__always)
  private static func length(_ address: UnsafePointer<UInt8>) -> Int {
    let ends = ~UInt64(littleEndian: UnsafeRawPointer(address).loadUnaligned(as: UInt64.self)) & 0x8080_8080_8080_8080
    return ends.trailingZeroBitCount >> 3 &+ 1
  }

  /// Returns the number of bytes that a signed number of 32 bits has; very many where it is none.
  @inline(__always)
  private static func length32(_ address: UnsafePointer<UInt8>) -> Int {
    if address[0] < 0x80 { return 1 }
    let length = length(address)
    if length <= 4 { return length }
    // The bits that do not fit must repeat the sign.
    return length == 5 && (address[4] <= 0x07 || address[4] >= 0x78) ? 5 : .max
  }

  /// An unsigned number of 32 bits and how many bytes it has.
  @inline(__always)
  private static func u32(_ address: UnsafePointer<UInt8>) -> (value: Int, length: Int)? {
    if address[0] < 0x80 { return (Int(address[0]), 1) }
    return longU32(address)
  }

  @inline(__always)
  private static func longU32(_ address: UnsafePointer<UInt8>) -> (value: Int, length: Int)? {
    let length = length(address)
    guard length < 5 || length == 5 && address[4] <= 0x0F else { return nil }
    let word =
      UInt64(littleEndian: UnsafeRawPointer(address).loadUnaligned(as: UInt64.self)) & ~0 >> (64 &- 8 &* length)
    let value =
      word & 0x7F | word >> 1 & 0x3F80 | word >> 2 & 0x1F_C000 | word >> 3 & 0xFE0_0000 | word >> 4 & 0xF000_0000
    return (Int(truncatingIfNeeded: value), length)
  }
}
