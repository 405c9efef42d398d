/// A range of the guest's memory that a function looks at or writes, as its arguments say.
enum CallRange: Sendable {
  /// A structure of so many bytes at the pointer in an argument.
  case value(Int, UInt64)
  /// A path at the pointer in an argument, as long as the next argument says.
  case path(Int)
  /// A buffer at the pointer in an argument, as long as the next argument says.
  case buffer(Int)
  /// Structures of so many bytes at the pointer in an argument, as many as another argument says.
  case array(Int, count: Int, UInt64)
  /// The elements of such an array, as many as the number says that the call wrote to the pointer in an argument.
  case filled(Int, countAt: Int, UInt64)
  /// The list of buffers at the pointer in argument 1, as many as argument 2 says.
  case bufferList
  /// The buffers of that list.
  case buffers
  /// The bytes of the buffers, as many as the number says that the call wrote to the pointer in an argument.
  case filledBuffers(countAt: Int)
  /// The pointers and bytes of strings, at the pointers in arguments 0 and 1.
  case strings(@Sendable (WASI) -> StringList)
}

extension WASI {
  /// The ranges that a call looks at, as far as there is memory. To be asked before the call is made.
  package func reads(of call: HostCall) -> [MemoryRange] { ranges(WASI.row(call.function).reads, of: call, list: []) }

  /// The ranges that a call wrote where it did not fail. To be asked when the call is made.
  ///
  /// - Parameter list: The bytes of the first range that the call looked at, as they were before it.
  package func writes(of call: HostCall, list: [UInt8]) -> [MemoryRange] {
    ranges(WASI.row(call.function).writes, of: call, list: list)
  }

  private func ranges(_ columns: [CallRange], of call: HostCall, list: [UInt8]) -> [MemoryRange] {
    var ranges: [MemoryRange] = []
    let size = call.memory.byteCount
    func add(_ address: UInt64, _ count: UInt64) {
      guard address < size, count > 0 else { return }
      ranges.append(MemoryRange(address: address, count: Int(min(count, size - address))))
    }
    func word(_ argument: Int) -> UInt64 { UInt64(call[argument]) }
    func addArray(_ argument: Int, count: Int, _ unit: UInt64) {
      // A call that is refused for its number reads no subscriptions.
      guard word(count) <= UInt64(Bounds.subscriptions) else { return }
      add(word(argument), word(count) * unit)
    }
    func written(_ argument: Int) -> UInt64 {
      (try? call.memory.load(call[argument], as: UInt32.self)).map(UInt64.init) ?? 0
    }
    var list = list
    func addBuffers(_ limit: UInt64) {
      var rest = limit
      list.withUnsafeBytes {
        for buffer in BufferList($0) {
          let count = min(UInt64(buffer.count), rest)
          add(UInt64(buffer.address), count)
          rest -= count
        }
      }
    }
    for column in columns {
      switch column {
      case .value(let argument, let count): add(word(argument), count)
      case .path(let argument), .buffer(let argument): add(word(argument), word(argument + 1))
      case .array(let argument, let count, let unit): addArray(argument, count: count, unit)
      case .bufferList:
        addArray(1, count: 2, BufferList.entrySize)
        if let range = ranges.last { list = Array(call.memory[range]) }
      case .filled(let argument, let count, let unit): add(word(argument), written(count) * unit)
      case .buffers:
        // Nor what is refused for the sum of its lengths, which may be a thousand times the memory.
        if list.withUnsafeBytes({ BufferList($0).byteCount }) <= UInt64(UInt32.max) { addBuffers(.max) }
      case .filledBuffers(let count): addBuffers(written(count))
      case .strings(let strings):
        let (pointers, bytes) = strings(self).byteCounts
        add(word(0), pointers)
        add(word(1), bytes)
      }
    }
    return ranges
  }
}
