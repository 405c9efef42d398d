package import IPLD
package import WASI
package import Wasm

/// An execution that is written down: its computation, its calls of the host, its states, and what came of it.
package final class RecordedRun {
  /// What is written down of one, by name.
  package struct Evidence: Equatable, Sendable {
    package var core: Core
    package var coreName: CID
    package var checkpoints: CID?
    /// How many of the host's answers came from the outside.
    package var outsideCount: Int
  }

  /// What somebody says of the execution, to go by.
  package struct Claim {
    package var effects: [Effect]
    package var checkpoints: [Checkpoints.Entry]
    /// Has what these name.
    package var store: any BlockStore

    package init(effects: [Effect], checkpoints: [Checkpoints.Entry], store: any BlockStore) {
      self.effects = effects
      self.checkpoints = checkpoints
      self.store = store
    }
  }

  package let execution: Execution
  /// The blocks of everything but the states.
  package let blocks: any BlockStore
  /// The system interface, if there is one.
  package let wasi: WASI?

  private let moduleName: CID
  private let limits: StoreLimits
  private var world: World?
  private let input: WASIWholeInput?
  private let output: OutputStream
  private let errorOutput: OutputStream
  private let recorder: TraceRecorder
  private let checkpointer: Checkpointer?
  /// By the fuel used.
  private let claimedStates: [UInt64: CID]

  /// - Parameters:
  ///   - moduleName: The name of the module's bytes.
  ///   - world: `nil` where the module imports nothing.
  ///   - policy: Whether states are taken, and how far apart.
  ///   - keepsBlocks: Whether blocks are wanted, or only their names.
  package init(
    _ module: Module, named moduleName: CID, entry: Computation.Entry, world: World?, limits: StoreLimits = StoreLimits(),
    engine: EngineKind = .translated, fuel limit: UInt64 = Store.unlimitedFuel, policy: Checkpoints.Policy? = nil,
    keepsBlocks: Bool = true, recordsCalls: Bool = false, claim: Claim? = nil
  ) {
    let makeStore: () -> any BlockStore = { keepsBlocks ? MemoryStore() : DiscardingStore() }
    blocks = makeStore()
    self.moduleName = moduleName
    self.limits = limits
    self.world = world
    claimedStates = Dictionary((claim?.checkpoints ?? []).map { ($0.used, $0.state) }) { first, _ in first }
    output = OutputStream(into: blocks, echo: world?.echoOutput)
    errorOutput = OutputStream(into: blocks, echo: world?.echoError)
    recorder = TraceRecorder(into: blocks, claim: claim?.effects, from: claim?.store ?? DiscardingStore())
    checkpointer = policy.map { Checkpointer($0, into: makeStore) }
    let store = Store(limits: limits, engine: engine, recordsCalls: recordsCalls)
    if var configuration = world?.configuration {
      let input = WASIWholeInput(world?.readInput ?? { [] })
      configuration.standardInput = .whole(input)
      configuration.standardOutput = output.sink
      configuration.standardError = errorOutput.sink
      configuration.showsTerminals = false
      self.input = input
      let wasi = WASI(configuration)
      wasi.transcript = recorder
      self.wasi = wasi
    } else {
      (input, wasi) = (nil, nil)
    }
    execution = Execution(module, entry: entry, in: store, with: wasi, limit: limit)
  }

  /// Runs to the end.
  ///
  /// - Throws: What is no outcome (`Execution.advance`), and `verify.…` where a claim is not what happens.
  package func run() throws -> Evidence {
    try nameFolders()
    var outcome: Outcome?
    while outcome == nil {
      switch try execution.advance(to: checkpointer?.target ?? .max) {
      case .ended(let end): outcome = end
      case .paused: try pause()
      }
    }
    return try finish(outcome ?? .values([]))
  }

  /// Names what is in the directories, before the guest changes it.
  private func nameFolders() throws(CodecError) {
    for (index, system) in (world?.systems ?? []).enumerated() where world?.inputs.directories[index].tree == nil {
      if let system { world?.inputs.directories[index].tree = try system.addFolder(to: blocks) }
    }
  }

  private func pause() throws {
    guard let checkpointer else { return }
    try checkpointer.take(execution, effects: recorder.count)
    if let last = checkpointer.lastSettled, let claimed = claimedStates[last.used], claimed != last.state {
      throw CodecError(
        "verify.state", "at fuel \(last.used) the state is \(last.state), and \(claimed) is claimed")
    }
  }

  private func finish(_ outcome: Outcome) throws(CodecError) -> Evidence {
    let inputs = try finishInputs()
    let computation = Computation(
      profile: try ExecutionProfile(limits: limits).put(in: blocks), module: moduleName,
      host: world == nil ? nil : Computation.wasi, entry: execution.entry, inputs: inputs)
    let core = Core(
      computation: try computation.put(in: blocks), effects: try recorder.finish(), outputs: try finishOutputs(),
      outcome: outcome, fuel: execution.store.fuelUsed)
    let checkpoints = try checkpointer?.finish(into: blocks)
    return Evidence(
      core: core, coreName: try core.put(in: blocks), checkpoints: try checkpoints?.put(in: blocks),
      outsideCount: recorder.outsideCount)
  }

  private func finishInputs() throws(CodecError) -> CID? {
    guard var inputs = world?.inputs else { return nil }
    inputs.standardInput = nil
    if let bytes = input?.fetched {
      var builder = UnixFS.FileBuilder(blocks)
      try bytes.withBytes { (bytes) throws(CodecError) in try builder.write(bytes) }
      inputs.standardInput = try builder.finish().cid
    }
    return try inputs.put(in: blocks)
  }

  private func finishOutputs() throws(CodecError) -> CID? {
    guard let world else { return nil }
    var directories: [CID?] = []
    for system in world.systems { directories.append(try system?.addFolder(to: blocks)) }
    return try Outputs(
      standardOutput: try output.finish(), standardError: try errorOutput.finish(), directories: directories
    ).put(in: blocks)
  }

  /// All blocks that were written.
  package var store: any BlockStore { LayeredStore([blocks] + (checkpointer.map { [$0.store] } ?? [])) }

  /// The checkpoints that have been taken.
  package func checkpoints() throws(CodecError) -> [Checkpoints.Entry] { try checkpointer?.settled() ?? [] }
}

/// What a guest writes to a standard stream, as a file.
private final class OutputStream {
  private var builder: UnixFS.FileBuilder
  private var count: UInt64 = 0
  private var failure: CodecError?
  private let echo: ((UnsafeRawBufferPointer) -> Void)?

  init(into store: any BlockStore, echo: ((UnsafeRawBufferPointer) -> Void)?) {
    builder = UnixFS.FileBuilder(store)
    self.echo = echo
  }

  var sink: WASIOutput {
    .closure { [self] bytes in
      echo?(bytes)
      count += UInt64(bytes.count)
      do throws(CodecError) { try builder.write(bytes) } catch { failure = failure ?? error }
    }
  }

  func finish() throws(CodecError) -> Outputs.Stream {
    if let failure { throw failure }
    return Outputs.Stream(byteCount: count, file: try builder.finish().cid)
  }
}
