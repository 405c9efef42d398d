package import IPLD
package import WASI
package import Wasm

/// The functions of the host that a store has, in the order in which it got them: states number functions and types by
/// it (`Spec/witness.md`).
package struct HostInterface: Sendable {
  package struct Function: Sendable {
    package let module: Name
    package let name: Name
    package let type: FunctionType

    package init(module: Name, name: Name, type: FunctionType) {
      self.module = module
      self.name = name
      self.type = type
    }
  }

  /// The name, as in a `Computation`; `nil` where there is no host.
  package let name: Text?
  package let functions: [Function]

  package init(name: Text?, functions: [Function]) {
    self.name = name
    self.functions = functions
  }

  /// The host of programs that import nothing.
  package static let none = HostInterface(name: nil, functions: [])

  /// The host with all functions of WASI preview 1.
  package static let wasi = HostInterface(
    name: Computation.wasi, functions: Array(allFunctions.prefix(WASI.preview1Count)))

  /// The host with all functions of WASI preview 1, and after them those of `wasi_unstable`.
  package static let wasiUnstable = HostInterface(name: Computation.wasiUnstable, functions: allFunctions)

  private static var allFunctions: [Function] {
    zip(WASI.functionModules, zip(WASI.functionNames, WASI.functionTypes)).map {
      Function(module: $0, name: Name($1.0), type: $1.1)
    }
  }

  /// Returns the name of the host of WASI that a module needs, by its imports.
  package static func wasiName(for module: Module) -> Text {
    importsUnstable(module) ? Computation.wasiUnstable : Computation.wasi
  }

  /// Returns true if a module imports from `wasi_unstable`.
  package static func importsUnstable(_ module: Module) -> Bool {
    module.syntax.imports.contains { $0.module == WASI.unstableModuleName }
  }

  /// Finds the interface with a name; `nil` where none is known by it.
  package init?(named name: Text?) {
    guard let known = [HostInterface.none, .wasi, .wasiUnstable].first(where: { $0.name == name }) else { return nil }
    self = known
  }
}

/// A call of a function of the host, as the state has it.
package struct StepCall: GuestCall {
  /// The bytes of the memory that the calling instance exports as `memory`; none where it exports none.
  package struct Memory: ReadableMemory {
    package let byteCount: UInt64
    let read: (_ address: UInt64, _ count: UInt64) throws(CodedError) -> [UInt8]

    package func withBytes<Result>(
      of range: MemoryRange, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(CodedError) -> Result {
      try read(range.address, UInt64(range.count)).withUnsafeBytes(body)
    }
  }

  /// The function's number among the functions of the interface.
  package let function: Int
  /// The arguments in a slot each, and those of type `v128` in two.
  package let arguments: [UInt64]
  package let memory: Memory

  package func argument(_ number: Int) -> UInt64 { arguments.indices.contains(number) ? arguments[number] : 0 }
}

/// The effect of a call of a function of the host.
package struct StepAnswer {
  package enum End {
    case results([UInt64])
    /// The program has ended itself.
    case exit(UInt32)
  }

  package let end: End
  package let writes: [(address: UInt64, bytes: [UInt8])]

  package init(_ end: End, writes: [(address: UInt64, bytes: [UInt8])] = []) {
    self.end = end
    self.writes = writes
  }
}

/// A source of answers to host calls.
package protocol HostAnswers {
  /// Returns the greatest number of bytes that the arguments allow to be moved (`Spec/fuel.md`, section 6); called before
  /// `answer`.
  ///
  /// - Parameter fuelUsed: The fuel that was used before.
  func movedBytes(_ call: StepCall, fuelUsed: UInt64) throws(CodedError) -> UInt64
  /// Returns the answer to a call.
  func answer(_ call: StepCall, fuelUsed: UInt64) throws(CodedError) -> StepAnswer
}
