import IPLD
import WASI
import Wasm

/// The system interface of a guest, of which every call is recorded.
final class RecordedHost {
  let wasi: WASI
  let recorder: HostCallRecorder
  /// The store for blocks.
  let blocks: any BlockStore

  private let inputs: Inputs
  private let systems: [VirtualFileSystem?]
  private let input: WASIWholeInput
  private let output: OutputStream
  private let errorOutput: OutputStream

  /// - Parameters:
  ///   - claim: The calls, if they are known.
  ///   - derived: The store for the bytes that the inputs determine, if they are wanted.
  init(
    _ configuration: GuestConfiguration, into blocks: any BlockStore, claim: RecordedRun.Claim?,
    derived: (any BlockStore)? = nil
  ) throws(CodedError) {
    self.blocks = blocks
    systems = configuration.systems
    // Before the guest changes what is in the directories.
    inputs = try configuration.inputs(addingFoldersTo: blocks)
    input = WASIWholeInput(configuration.readInput)
    output = OutputStream(into: blocks, echo: configuration.echoOutput)
    errorOutput = OutputStream(into: blocks, echo: configuration.echoError)
    recorder = HostCallRecorder(
      into: blocks, claim: claim?.hostCalls, from: claim?.store ?? DiscardingStore(), derived: derived)
    var interface = configuration.wasi
    interface.standardInput = .whole(input)
    interface.standardOutput = output.sink
    interface.standardError = errorOutput.sink
    interface.showsTerminals = false
    wasi = WASI(interface)
    wasi.transcript = recorder
  }

  /// Writes the record of the inputs, as far as the guest used them, and returns its CID.
  func finishInputs() throws(CodedError) -> CID {
    var inputs = inputs
    inputs.standardInput = nil
    if let bytes = input.fetched {
      var builder = UnixFS.FileBuilder(blocks)
      try bytes.withBytes { (bytes) throws(CodedError) in try builder.write(bytes) }
      inputs.standardInput = try builder.finish().cid
    }
    return try inputs.put(in: blocks)
  }

  /// Writes the record of the outputs, and returns its CID.
  func finishOutputs() throws(CodedError) -> CID {
    var directories: [CID?] = []
    for system in systems { directories.append(try system?.addFolder(to: blocks)) }
    return try Outputs(
      standardOutput: try output.finish(), standardError: try errorOutput.finish(), directories: directories
    ).put(in: blocks)
  }
}

/// The bytes that a guest writes to a standard stream, as a file.
private final class OutputStream {
  private var builder: UnixFS.FileBuilder
  private var count: UInt64 = 0
  private var failure: CodedError?
  private let echo: ((UnsafeRawBufferPointer) -> Void)?

  init(into store: any BlockStore, echo: ((UnsafeRawBufferPointer) -> Void)?) {
    builder = UnixFS.FileBuilder(store)
    self.echo = echo
  }

  var sink: WASIOutput {
    .closure { [self] bytes in
      echo?(bytes)
      count += UInt64(bytes.count)
      do throws(CodedError) { try builder.write(bytes) } catch { failure = failure ?? error }
    }
  }

  func finish() throws(CodedError) -> Outputs.Stream {
    if let failure { throw failure }
    return Outputs.Stream(byteCount: count, file: try builder.finish().cid)
  }
}
