/// The engine's record of a linear memory, which lives at a fixed address as long as its store.
struct MemoryRecord {
  /// The bytes; nothing after `byteCount` is touched.
  var base: UnsafeMutableRawPointer
  var byteCount: UInt64
  var storage: VirtualMemory?
  var type: MemoryType
}

/// The engine's record of a table, which lives at a fixed address as long as its store.
struct TableRecord {
  var elements: UnsafeMutablePointer<UInt64>
  var count: UInt64
  var storage: VirtualMemory?
  /// The type of the table; its element type has indices of the store's type registry.
  var type: TableType
}

/// The engine's record of a global, with its value and type, which lives at a fixed address as long as its store.
struct GlobalRecord {
  /// The lower half of the value; `high` is the upper half of a `v128`.
  var low: UInt64
  var high: UInt64
  var type: GlobalType
}

struct TagRecord {
  /// The registry number of the function type whose parameters an exception carries.
  var type: UInt32
}

/// The engine's record of a function, as a call needs it, which lives at a fixed address as long as its store.
struct FunctionRecord {
  /// The address of the first code: translated, or a stub that translates or calls the host. The word before it is the
  /// fuel of the first block.
  var code: UnsafeRawPointer
  /// The instance of the function. This is `nil` for a host function.
  var instance: UnsafeMutablePointer<InstanceRecord>?
  /// The number of bytes from the frame's start that have to be free on the stack.
  var frameBytes: UInt32
  /// The number of bytes from the frame's start to its header, after parameters and locals.
  var headerOffset: UInt32
  /// The number of its type in the store's type registry.
  var type: UInt32
  /// The index in its module's index space of functions, or among the store's host functions.
  var index: UInt32
  var parameterSlots: UInt32
  var resultSlots: UInt32

  /// Throws the error in the function's code, where that is checked only now.
  func validate() throws(ModuleError) {
    guard let module = instance?.pointee.object.takeUnretainedValue().module else { return }
    try module.validateBody(Int(index) - module.context.importedFunctionCount)
  }
}

/// The engine's record of an instance, which is available while it runs functions of the instance.
struct InstanceRecord {
  /// The record of memory 0, or of a memory without bytes.
  var memory: UnsafeMutablePointer<MemoryRecord>
  var object: Unmanaged<InstanceObject>
}

/// An arena of records that a store allocates at fixed addresses and frees at its end.
struct RecordArena<Record>: ~Copyable {
  /// The blocks, as bytes so that all arenas have lists of the same type.
  private var blocks: [UnsafeMutableRawBufferPointer] = []

  /// Makes so many records, one after the other, or returns `nil` for none.
  mutating func allocate<Failure: Error>(
    _ count: Int, _ record: (Int) throws(Failure) -> Record
  ) throws(Failure) -> UnsafeMutablePointer<Record>? {
    guard count > 0 else { return nil }
    let block = UnsafeMutableBufferPointer<Record>.allocate(capacity: count)
    for index in 0..<count {
      do throws(Failure) {
        block.initializeElement(at: index, to: try record(index))
      } catch {
        block.extracting(..<index).deinitialize()
        block.deallocate()
        throw error
      }
    }
    blocks.append(UnsafeMutableRawBufferPointer(block))
    return block.baseAddress
  }

  mutating func allocate(_ record: Record) -> UnsafeMutablePointer<Record> {
    let block = UnsafeMutableBufferPointer<Record>.allocate(capacity: 1)
    block.initializeElement(at: 0, to: record)
    blocks.append(UnsafeMutableRawBufferPointer(block))
    return block.baseAddress.unsafelyUnwrapped
  }

  // SAFETY: every block was allocated and initialised as records.
  private static func records(_ block: UnsafeMutableRawBufferPointer) -> UnsafeMutableBufferPointer<Record> {
    block.assumingMemoryBound(to: Record.self)
  }

  /// The records, in the order in which they were allocated.
  var pointers: [UnsafeMutablePointer<Record>] {
    blocks.map { Self.records($0) }.flatMap { block in block.indices.map { block.baseAddress.unsafelyUnwrapped + $0 } }
  }

  func forEach(_ body: (inout Record) -> Void) {
    for block in blocks {
      let records = Self.records(block)
      for index in records.indices { body(&records[index]) }
    }
  }

  deinit {
    for block in blocks {
      Self.records(block).deinitialize()
      block.deallocate()
    }
  }
}
