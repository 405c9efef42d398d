import Evidence
import IPLD
import UCAN
import WASI
import Wasm

/// A program with everything that determines its run: the same request has the same result on every machine.
///
///     var request = RunRequest(program)
///     request.arguments = ["--width", "10"]
///     request.standardInput = Array("hello\n".utf8)
///     request.fuelLimit = 1_000_000
///     let result = try request.run()
public struct RunRequest: Sendable {
  /// The part of the program that is called.
  public enum Entry: Sendable {
    /// The function `_start` of a command of WASI; a module without one runs when it is instantiated.
    case command
    /// An exported function with its arguments.
    case function(Name, [Value])
  }

  /// A folder of a store that the program finds open when it starts.
  public struct Directory: Sendable {
    /// The name that the program knows it by, such as `/data`.
    public var name: String
    /// The CID of the folder (UnixFS).
    public var folder: CID
    /// True if the program may not change what is in it.
    public var isReadOnly: Bool

    /// Makes a folder that the program finds open; it may be read only, where nothing else is said.
    public init(name: String, folder: CID, isReadOnly: Bool = true) {
      self.name = name
      self.folder = folder
      self.isReadOnly = isReadOnly
    }
  }

  /// The program.
  public var program: Program
  /// The part of it that is called.
  public var entry: Entry
  /// The program's own name, its argument number 0.
  public var programName = "program"
  /// The program's arguments after its name.
  public var arguments: [String] = []
  /// The environment variables, in the order in which the program sees them.
  public var environment: [(name: String, value: String)] = []
  /// The bytes of standard input.
  public var standardInput: [UInt8] = []
  /// The folders that are open when the program starts.
  public var directories: [Directory] = []
  /// The start of the virtual clock, in nanoseconds since 1970: the first second of 2000.
  public var clock: UInt64 = VirtualClocks.defaultStart
  /// The seed of the random bytes, at most 32 bytes.
  public var seed: [UInt8] = []
  /// The most fuel that the run may use.
  public var fuelLimit: UInt64 = Store.unlimitedFuel
  /// The limits on memories, tables, the stack and the heap, which are part of the computation.
  public var limits = StoreLimits()

  /// A run of a command.
  public init(_ program: Program) {
    self.program = program
    entry = .command
  }

  /// A call of an exported function.
  ///
  ///     RunRequest(program, calling: "fac", .i64(20))
  public init(_ program: Program, calling function: Name, _ arguments: Value...) {
    self.program = program
    entry = .function(function, arguments)
  }

  /// Runs the program, and keeps what it printed.
  ///
  /// - Parameter store: The store that has the folders of `directories`.
  /// - Returns: How the run ended: a trap, an exception and the end of the fuel are results too.
  /// - Throws: `ModuleError` where the module imports what no host gives, and `CodedError` where the entry does
  ///   not exist, its arguments do not fit, or a folder cannot be read.
  public func run(from store: any BlockStore = MemoryStore()) throws -> RunResult {
    var output: [UInt8] = []
    var errorOutput: [UInt8] = []
    var wasi: WASI?
    if !program.module.imports.isEmpty {
      var configuration = try GuestConfiguration(try inputs(), from: store).wasi
      configuration.standardInput = .bytes(standardInput)
      configuration.standardOutput = .closure { output += $0 }
      configuration.standardError = .closure { errorOutput += $0 }
      wasi = WASI(configuration)
    }
    let execution = Execution(
      program.module, entry: try record(), in: Store(limits: limits), with: wasi, fuelLimit: fuelLimit)
    guard case .ended(let outcome) = try execution.advance(to: .max) else {
      throw CodedError(.verifyFailed, "the run was paused at its end")
    }
    return RunResult(
      outcome: RunOutcome(outcome), fuelUsed: execution.store.fuelUsed, standardOutput: output,
      standardError: errorOutput)
  }

  /// Runs the program, and signs a receipt for it.
  ///
  /// - Parameters:
  ///   - key: The key that signs; the receipt of the same run by the same key is always the same.
  ///   - store: The store that has the folders of `directories`; it gets the module, the receipt and its evidence.
  ///   - keepsCheckpoints: Whether states of the run are kept, so that parts of it can be verified alone.
  /// - Throws: As `run` does, and errors of the store.
  public func record(
    signedBy key: Ed25519.PrivateKey, into store: any BlockStore, keepsCheckpoints: Bool = true
  ) throws -> RunReceipt {
    var guest: GuestConfiguration?
    if !program.module.imports.isEmpty {
      var configuration = try GuestConfiguration(try inputs(), from: store)
      let input = standardInput
      configuration.readInput = { input }
      guest = configuration
    }
    let run = try RecordedRun(
      program.module, named: program.cid, entry: try record(), guest: guest, limits: limits, fuelLimit: fuelLimit,
      policy: keepsCheckpoints ? .standard : nil)
    let evidence = try run.run()
    _ = try run.blocks.put(program.module.binary(), codec: .raw)
    let receipt = try ExecutionReceipt(evidence, of: program.module, by: key, into: run.blocks)
    try store.putDAG(receipt.cid, from: run.store)
    return RunReceipt(receipt)
  }

  /// The CID of the computation: of everything that determines the run but the limit on its fuel.
  ///
  /// It is the key of the memo table. Standard input is part of it only where the program reads it, which is known when
  /// it has run: this is the computation without.
  public func computation() throws -> CID {
    try CID(of: try computationRecord().dagCBOR(), codec: .dagCBOR)
  }

  // MARK: Records

  func computationRecord() throws -> Computation {
    let module = program.module
    return Computation(
      profile: try CID(of: try ExecutionProfile(limits: limits).dagCBOR(), codec: .dagCBOR), module: program.cid,
      host: module.imports.isEmpty ? nil : HostInterface.wasiName(for: module), entry: try record(),
      inputs: module.imports.isEmpty ? nil : try CID(of: try inputs().dagCBOR(), codec: .dagCBOR))
  }

  func inputs() throws -> Inputs {
    guard seed.count <= 32 else { throw CodedError(.receiptSeed, "a seed of \(seed.count) bytes, more than 32") }
    return Inputs(
      arguments: ([programName] + arguments).map { Bytes(Array($0.utf8)) },
      environment: environment.map { [Bytes(Array($0.name.utf8)), Bytes(Array($0.value.utf8))] },
      directories: directories.map {
        Inputs.Directory(name: Bytes(Array($0.name.utf8)), isReadOnly: $0.isReadOnly, tree: $0.folder)
      },
      clock: clock, seed: Bytes(seed))
  }

  private func record() throws -> Computation.Entry {
    switch entry {
    case .command:
      let hasStart = program.module.functionType("_start") != nil
      return Computation.Entry(function: hasStart ? "_start" : nil, parameters: [])
    case .function(let name, let arguments):
      guard program.module.functionType(name) != nil else {
        throw CodedError(.receiptEntry, "no function \"\(name)\" is exported")
      }
      return Computation.Entry(function: Text("\(name)"), parameters: arguments.map { CoreValue($0) })
    }
  }
}
