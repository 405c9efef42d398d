/// A function of a store: of an instance, or of the host (section 4.2.6).
public struct Function {
  /// The store that the function belongs to.
  public let store: Store
  let record: UnsafeMutablePointer<FunctionRecord>

  init(store: Store, record: UnsafeMutablePointer<FunctionRecord>) {
    self.store = store
    self.record = record
  }

  /// The parameters and results of the function.
  public var type: FunctionType { store.types.function(record.pointee.type) }

  /// The reference to the function, which is not null.
  public var reference: Reference { store.reference(ReferenceBits.function(record)) }

  /// Finds the function that a reference of this store points to, or gives `nil` where it points to something else.
  public init?(_ reference: Reference, in store: Store) {
    guard reference.kind == .function else { return nil }
    self.init(store: store, record: ReferenceBits.functionRecord(reference.bits))
  }

  /// Calls the function and waits for its results.
  ///
  /// - Throws: `Trap`, `GuestException`, what a host function threw, or `ArgumentError` where the arguments do not have
  ///   the types of the parameters.
  @discardableResult
  public func call(_ arguments: [Value] = []) throws -> [Value] {
    let type = type
    guard arguments.count == type.parameters.count,
      zip(arguments, type.parameters).allSatisfy({ store.matches($0, $1) })
    else { throw ArgumentError(expected: type.parameters) }
    return try withUnsafeTemporaryAllocation(
      of: UInt64.self, capacity: Int(max(record.pointee.parameterSlots, record.pointee.resultSlots)) + 1
    ) { slots in
      var next = 0
      for argument in arguments {
        let (low, high) = argument.slots
        slots[next] = low
        next += 1
        if case .v128 = argument {
          slots[next] = high
          next += 1
        }
      }
      let base = slots.baseAddress.unsafelyUnwrapped
      try store.engine.invoke(record, arguments: base)
      return store.values(of: type.results, at: base)
    }
  }
}

extension Function {
  /// Calls the function with Swift numbers, for one result.
  ///
  ///     let sum: Int32 = try add.call(Int32(40), Int32(2))
  ///
  /// - Throws: As `call(_:)` does, and `ArgumentError` where the result does not have the type of `Result`.
  public func call<each Argument: ValueConvertible, Result: ValueConvertible>(
    _ arguments: repeat each Argument
  ) throws -> Result {
    guard type.results == [Result.valueType] else { throw ArgumentError(expected: type.results) }
    guard let result = Result(try call(Self.values(repeat each arguments))[0]) else {
      throw ArgumentError(expected: type.results)
    }
    return result
  }

  /// Calls the function with Swift numbers, for no result.
  ///
  /// - Throws: As `call(_:)` does, and `ArgumentError` where the function has results.
  public func call<each Argument: ValueConvertible>(_ arguments: repeat each Argument) throws {
    guard type.results.isEmpty else { throw ArgumentError(expected: type.results) }
    let _: [Value] = try call(Self.values(repeat each arguments))
  }

  private static func values<each Argument: ValueConvertible>(_ arguments: repeat each Argument) -> [Value] {
    var values: [Value] = []
    repeat values.append((each arguments).value)
    return values
  }
}

extension Function {
  /// Calls the function without any allocation, and without a check of the types.
  ///
  /// - Parameter slots: The arguments in the order of the parameters, one slot each and two for a `v128`, integers and
  ///   floats of 32 bits zero-extended; the results replace them. There has to be space for whichever are more, and
  ///   references have to be of the same store and of the parameter's type.
  /// - Throws: `Trap`, `GuestException`, or what a host function threw.
  public func callUnchecked(slots: UnsafeMutablePointer<UInt64>) throws {
    try store.engine.invoke(record, arguments: slots)
  }
}

/// An error that says that values do not have the types they should have.
public struct ArgumentError: Error, Hashable, Sendable {
  /// The types that the values should have had: those of the parameters, of the results, or of the global.
  public let expected: [ValueType]
}

/// An exception of WebAssembly that no handler of the guest caught.
public struct GuestException: Error, @unchecked Sendable {
  /// The tag of the exception, which tells its kind.
  public let tag: Tag
  /// The values that the exception carries, of the types that the tag's parameters have.
  public let values: [Value]
  /// The `exnref` that carried the exception.
  let reference: Reference
}

extension Store {
  func values(of types: [ValueType], at slots: UnsafePointer<UInt64>) -> [Value] {
    var next = slots
    return types.map { type in
      defer { next += type.slots }
      return value(of: type, at: next)
    }
  }
}

/// The caller of a host function. It lasts as long as the call, so that nothing has to be retained for it.
public struct Caller: ~Copyable {
  private unowned(unsafe) let unretainedStore: Store
  private let record: UnsafeMutablePointer<InstanceRecord>?

  init(store: Store, instance: UnsafeMutablePointer<InstanceRecord>?) {
    unretainedStore = store
    record = instance
  }

  /// The store of the function that is called.
  public var store: Store { unretainedStore }

  /// The instance whose function makes the call. This is `nil` where the host calls it.
  public var instance: Instance? {
    record.map { Instance(store: store, object: $0.pointee.object.takeUnretainedValue()) }
  }

  /// The memory that the calling instance exports as `memory`.
  public var memory: Memory? {
    record?.pointee.object.takeUnretainedValue().exportedMemory.map { Memory(store: store, record: $0) }
  }
}

/// A function of the host: arguments come in `slots`, results go there, 8 bytes each (16 for a `v128`).
struct HostFunction {
  let record: UnsafeMutablePointer<FunctionRecord>
  let body: (borrowing Caller, UnsafeMutablePointer<UInt64>) throws -> Void
  /// The number of bytes that a call may move at most, by its arguments.
  var bytes: ((borrowing Caller, UnsafeMutablePointer<UInt64>) -> UInt64)?
}

extension Function {
  /// Makes a function that works on the slots directly; `body` is called without any allocation.
  ///
  /// - Parameter unchecked: Gets the arguments in the order of the parameters, one slot each and two for a `v128`, and
  ///   writes the results from the same slot on. Integers and floats of 32 bits are zero-extended.
  /// - Parameter bytes: Returns the most bytes that a call moves, from the arguments alone, which it gets as
  ///   `unchecked` does; a call is charged for them before it is made (`Spec/fuel.md`, section 6).
  public init(
    in store: Store, type: FunctionType,
    bytes: ((borrowing Caller, UnsafeMutablePointer<UInt64>) -> UInt64)? = nil,
    unchecked body: @escaping (borrowing Caller, UnsafeMutablePointer<UInt64>) throws -> Void
  ) {
    let number = store.types.register(type)
    let parameterSlots = type.parameters.reduce(0) { $0 + $1.slots }
    let resultSlots = type.results.reduce(0) { $0 + $1.slots }
    let header = max(parameterSlots, resultSlots) * 8
    let record = store.functionRecords.allocate(
      FunctionRecord(
        code: store.engine.hostEntry, instance: nil, frameBytes: UInt32(header + ExecutionState.headerBytes),
        headerOffset: UInt32(header), type: number, index: UInt32(store.hostFunctions.count),
        parameterSlots: UInt32(parameterSlots), resultSlots: UInt32(resultSlots)))
    store.hostFunctions.append(HostFunction(record: record, body: body, bytes: bytes))
    self.init(store: store, record: record)
  }

  /// Makes a function on values.
  ///
  /// - Throws: From the call, `ArgumentError` where `body` returns values that are not of the result types.
  public init(in store: Store, type: FunctionType, _ body: @escaping (borrowing Caller, [Value]) throws -> [Value]) {
    self.init(
      in: store, type: type,
      unchecked: { caller, slots in
        let results = try body(caller, caller.store.values(of: type.parameters, at: slots))
        guard results.count == type.results.count,
          zip(results, type.results).allSatisfy({ caller.store.matches($0, $1) })
        else { throw ArgumentError(expected: type.results) }
        var next = slots
        for result in results {
          let (low, high) = result.slots
          next[0] = low
          next += 1
          if case .v128 = result {
            next[0] = high
            next += 1
          }
        }
      })
  }

  /// Makes a function on Swift numbers with one result.
  public init<each Parameter: ValueConvertible, Result: ValueConvertible>(
    in store: Store, _ body: @escaping (repeat each Parameter) throws -> Result
  ) {
    self.init(
      in: store, type: Self.type(repeat (each Parameter).self, results: [Result.valueType]),
      unchecked: { _, slots in
        var next = 0
        func argument<T: ValueConvertible>(_: T.Type) -> T {
          defer { next += 1 }
          return T(slot: slots[next])
        }
        slots[0] = try body(repeat argument((each Parameter).self)).slot
      })
  }

  /// Makes a function on Swift numbers without a result.
  public init<each Parameter: ValueConvertible>(
    in store: Store, _ body: @escaping (repeat each Parameter) throws -> Void
  ) {
    self.init(
      in: store, type: Self.type(repeat (each Parameter).self, results: []),
      unchecked: { _, slots in
        var next = 0
        func argument<T: ValueConvertible>(_: T.Type) -> T {
          defer { next += 1 }
          return T(slot: slots[next])
        }
        try body(repeat argument((each Parameter).self))
      })
  }

  private static func type<each Parameter: ValueConvertible>(
    _ parameters: repeat (each Parameter).Type, results: [ValueType]
  ) -> FunctionType {
    var types: [ValueType] = []
    repeat types.append((each parameters).valueType)
    return FunctionType(types, results)
  }
}
