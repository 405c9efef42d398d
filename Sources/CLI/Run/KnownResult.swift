import IPLD
import Evidence
import WASI
import Wasm

/// The result of a run in the memo table.
struct KnownResult {
  private let hit: Memo.Hit
  private let limit: UInt64
  /// The inputs of the run, where it has a host.
  private let inputs: Inputs?

  /// Looks up the result; `nil` where nothing is known.
  init?(
    _ module: Module, _ entry: GuestEntry, _ options: GuestOptions, limits: StoreLimits, fuel limit: UInt64,
    policy: MemoPolicy, input: WholeStandardInput
  ) throws {
    // Without a folder for a store, there is no table either.
    guard let memo = try? UserMemo(), memo.exists else { return nil }
    var inputs: Inputs?
    if !module.syntax.imports.isEmpty {
      inputs = try options.repeatableInputs()
      guard inputs != nil else { return nil }
    }
    let computation = Computation(
      profile: try CID(of: try ExecutionProfile(limits: limits).dagCBOR(), codec: .dagCBOR),
      module: try CID(of: module.syntax.bytes, codec: .raw),
      host: inputs == nil ? nil : HostInterface.wasiName(for: module),
      entry: entry.record,
      inputs: try inputs.map { (inputs) throws(CodedError) in
        try CID(of: inputs.dagCBOR(), codec: .dagCBOR)
      })
    let found = try memo.find(
      computation, inputs: inputs, readInput: { try input.bytes() }, limit: limit, policy: policy)
    guard let found else { return nil }
    hit = found
    self.limit = limit
    self.inputs = inputs
  }

  var fuel: UInt64 { hit.answer == .same ? hit.receipt.core.fuel : limit }

  /// Repeats the effects of the run that can be seen from outside; the result is the guest's own exit code.
  ///
  /// - Parameters:
  ///   - folders: Receives the folders of the store that the run changed.
  ///   - show: Prints the results of a function.
  func answer(_ changes: GuestChanges, folders: inout [GuestChanges.Folder], _ show: ([Value]) throws -> Void) throws
    -> UInt32
  {
    let core = hit.receipt.core
    Streams.remark(.note, "known from the receipt \(hit.receipt.cid)")
    guard hit.answer == .same else {
      throw Failure(
        TrapKind.outOfFuel,
        message: "out of fuel: it is known to use more than the \(limit) units that are allowed",
        hint: "--fuel takes a larger number")
    }
    if let name = core.outputs {
      let outputs = try Outputs(name, from: hit.store)
      for (stream, descriptor) in [(outputs.standardOutput, Int32(1)), (outputs.standardError, 2)] {
        var sink = EchoSink(descriptor)
        try UnixFSReader(hit.store).read(stream.file, to: &sink)
      }
      if let inputs { folders = changes.known(outputs, inputs) }
    }
    switch core.outcome {
    case .exit(let code): return code
    case .values(let values):
      try show(values.map { $0.value ?? .reference(.null) })
      return 0
    case .trap(let kind, let location):
      let frames = location.map { [Trap.Frame(function: $0.function, name: nil, offset: $0.offset)] } ?? []
      var failure = Failure(Trap(kind, backtrace: frames))
      failure.fuel = core.fuel
      throw failure
    case .exception(let values):
      let text = values.map { ReceiptReport.text(.values([$0])) }.joined(separator: ", ")
      throw Failure(
        ProgramErrorCode.exception, message: "uncaught exception\(text.isEmpty ? "" : " (\(text))")")
    case .outOfFuel(let limit):
      throw Failure(
        TrapKind.outOfFuel, message: "out of fuel: \(core.fuel) of \(limit) units are used",
        hint: "--fuel takes a larger number")
    }
  }
}

/// A sink that writes to a standard stream of this program.
private struct EchoSink: ByteSink {
  let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  func write(_ bytes: UnsafeRawBufferPointer) throws(CodedError) {
    let error = Streams.write(bytes, to: descriptor)
    if error != 0 { throw CodedError(.io, "cannot write an answer: error \(error)") }
  }
}
