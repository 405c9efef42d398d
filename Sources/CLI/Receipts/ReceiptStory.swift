import IPLD
import Evidence
import UCAN
import WASI
import Wasm

/// The contents of a receipt and of the blocks that come with it. Nothing is executed, and nothing of it need be true.
struct ReceiptStory {
  /// A record that is here; else the reason why it is not.
  typealias Part<Value> = Result<Value, CodedError>

  let cid: CID
  let receipt: Receipt
  /// The reason why the signature is not the executor's, if it is not.
  let signatureError: String?
  /// The reason why this is not a receipt for the evidence that it links to, if it is not.
  let disagreement: CodedError?
  let fileByteCount: Int?
  let blockCount: Int

  let coreCID: CID?
  let core: Part<Core>
  let task: Part<UCAN.Invocation.Task>
  let computation: Part<Computation>
  let profile: Part<ExecutionProfile>
  /// The size of the module in bytes; `nil` where the file is without it.
  let moduleByteCount: Int?
  /// The inputs; `nil` without a host.
  let inputs: Part<Inputs>?
  let standardInput: File?
  let outputs: Part<Outputs>?
  let standardOutput: File?
  let standardError: File?
  let hostCalls: Part<[HostCallRecord]>
  /// The counts of calls, in the order of the host's table.
  let callCounts: [CallCount]
  let checkpointsCID: CID?
  /// The CID of the module's code without its custom sections; `nil` in version 1.
  let codeCID: CID?
  let checkpoints: Part<Checkpoints>?
  let states: [State]

  /// The bytes of a file, by its CID.
  struct File {
    let name: CID
    /// The number of bytes that the records have.
    let byteCount: UInt64?
    /// The first bytes; `nil` where they are not here.
    let beginning: [UInt8]?

    static let beginningByteCount = 2048
  }

  struct State {
    let entry: Checkpoints.Entry
    /// This is true if the block is here.
    let isHere: Bool
    /// The number of bytes of all memories, if the block is here.
    let memoryBytes: UInt64?
  }

  /// Reads as many records as are here.
  ///
  /// - Throws: An error where there is no receipt at all.
  init(_ root: CID, from store: any BlockStore, fileByteCount: Int?) throws(CodedError) {
    func part<Value>(_ body: () throws(CodedError) -> Value) -> Part<Value> {
      do throws(CodedError) { return .success(try body()) } catch { return .failure(error) }
    }
    let block = try store.get(root)
    try block.verify()
    let receipt = try Receipt(block.bytes.array)
    cid = root
    self.receipt = receipt
    self.fileByteCount = fileByteCount
    var count = 0
    try store.forEach { _, _ in count += 1 }
    blockCount = count
    let invocation = receipt.invocation
    do throws(CodedError) {
      let key = try invocation.issuer.publicKey
      signatureError = invocation.envelope.isSigned(by: key) ? nil : "not that of \(invocation.issuer)"
    } catch {
      signatureError = error.reason
    }
    let links = invocation.meta?["ipvm"]?.map
    coreCID = links?["core"]?.link
    checkpointsCID = links?["states"]?.link
    codeCID = links?["code"]?.bytes.flatMap { try? CID($0.array) }
    let whole = part { () throws(CodedError) in try ExecutionReceipt(root, from: store) }
    if case .failure(let error) = whole, !error.has(IPLDErrorCode.storeNotFound),
      !error.has(EvidenceErrorCode.receiptSignature)
    {
      disagreement = error
    } else {
      disagreement = nil
    }

    let coreCID = coreCID
    let core = part { () throws(CodedError) in
      guard let coreCID else { throw CodedError(.receiptMeta, "the receipt links to no evidence of an execution") }
      return try Core(coreCID, from: store)
    }
    self.core = core
    task = part { () throws(CodedError) in
      let block = try store.get(receipt.ran)
      try block.verify()
      return try UCAN.Invocation.Task(try DAGCBOR.decode(block.bytes.array))
    }
    let computation = part { () throws(CodedError) in try Computation(try core.get().computation, from: store) }
    self.computation = computation
    profile = part { () throws(CodedError) in try ExecutionProfile(try computation.get().profile, from: store) }
    let module = try? computation.get().module
    moduleByteCount = try module.flatMap { (name) throws(CodedError) in try store.byteCount(of: name.multihash) }
    let inputs = (try? computation.get().inputs).map { name in
      part { () throws(CodedError) in try Inputs(name, from: store) }
    }
    self.inputs = inputs
    standardInput = (try? inputs?.get().standardInput).flatMap { File($0, nil, from: store) }
    let outputs = (try? core.get().outputs).map { name in
      part { () throws(CodedError) in try Outputs(name, from: store) }
    }
    self.outputs = outputs
    let written = try? outputs?.get()
    standardOutput = written.map { File($0.standardOutput.file, $0.standardOutput.byteCount, from: store) }
    standardError = written.map { File($0.standardError.file, $0.standardError.byteCount, from: store) }
    hostCalls = part { () throws(CodedError) in try HostCallLog.read(try core.get().hostCalls, from: store) }
    callCounts = Self.counts((try? hostCalls.get()) ?? [])
    let checkpoints = checkpointsCID.map { name in
      part { () throws(CodedError) in try Checkpoints(name, from: store) }
    }
    self.checkpoints = checkpoints
    let entries = try? checkpoints.map { (record) throws(CodedError) in
      try RecordLog<Checkpoints.Entry>.read(try record.get().entries, from: store, limit: 1 << 20)
    }
    states = (entries ?? []).map { State($0, from: store) }
  }
}

extension ReceiptStory.State {
  fileprivate init(_ entry: Checkpoints.Entry, from store: any BlockStore) {
    self.entry = entry
    isHere = (try? store.has(entry.state)) ?? false
    let block = try? StateReader.block(entry.state, from: store)
    memoryBytes = block.map { $0.memories.reduce(0) { $0.saturating(adding: $1.count) } }
  }
}

extension ReceiptStory.File {
  fileprivate init(_ name: CID, _ byteCount: UInt64?, from store: any BlockStore) {
    self.name = name
    let reader = UnixFSReader(store)
    self.byteCount = byteCount ?? (try? reader.byteCount(name)).map { UInt64($0) }
    var sink = ArraySink()
    do throws(CodedError) {
      try reader.read(name, range: 0..<Self.beginningByteCount, to: &sink)
      beginning = sink.bytes
    } catch {
      beginning = nil
    }
  }

  /// Returns a few lines that are safe to print, and true if there is more.
  func lines(atMost limit: Int) -> (lines: [String], isCut: Bool) {
    guard let beginning, !beginning.isEmpty else { return ([], false) }
    var lines = String(decoding: beginning, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    let isCut = lines.count > limit || UInt64(beginning.count) < byteCount ?? 0
    return (
      lines.prefix(limit).map { line in
        let text = printable(String(String.UnicodeScalarView(line.unicodeScalars.prefix(160))))
        return line.unicodeScalars.count > 160 ? text + "…" : text
      }, isCut
    )
  }
}

extension UInt64 {
  fileprivate func saturating(adding other: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

// MARK: Calls of the host

extension ReceiptStory {
  /// The number of calls of a function of the host, and the number of those that the outside answered.
  struct CallCount {
    let function: Int
    let name: String
    var count = 0
    var outside = 0
  }

  /// Returns the counts in the order of the host's table.
  fileprivate static func counts(_ hostCalls: [HostCallRecord]) -> [CallCount] {
    var counts: [Int: CallCount] = [:]
    for hostCall in hostCalls {
      counts[hostCall.function, default: CallCount(function: hostCall.function, name: name(hostCall.function))].count +=
        1
      if hostCall.isOutside { counts[hostCall.function]?.outside += 1 }
    }
    return counts.keys.sorted().compactMap { counts[$0] }
  }

  static func name(_ function: Int) -> String {
    let names = WASI.functionNames
    return names.indices.contains(function) ? names[function] : "function \(function)"
  }
}

extension HostCallRecord {
  var readBytes: UInt64 { Self.bytes(reads) }
  var writtenBytes: UInt64 { Self.bytes(writes) }

  /// The paths that the call is about, as far as the record has their bytes.
  var paths: [Bytes] {
    WASI.paths(of: function, arguments).compactMap { path in
      guard path.count > 0 else { return nil }
      for piece in reads where piece.address == path.address && UInt64(piece.payload.byteCount) == path.count {
        if case .inline(let bytes) = piece.payload { return bytes }
      }
      return nil
    }
  }

  /// The flags that the call sets, by their names.
  var flags: [String] { WASI.flags(of: function, arguments) }

  private static func bytes(_ pieces: [Piece]) -> UInt64 {
    pieces.reduce(0) { $0.saturating(adding: UInt64(clamping: $1.payload.byteCount)) }
  }

  /// The error number with its meaning; `no return` for a call that ended the run.
  var errnoText: String {
    guard let errno else { return "no return" }
    guard let known = UInt16(exactly: errno).flatMap(WASIErrno.init) else { return "error \(errno)" }
    return known == .success ? "success" : "error \(errno) (\(known))"
  }
}

// MARK: Trust

extension ReceiptStory {
  /// The facts that have to be believed where the receipt is found valid; empty where everything follows from the inputs.
  var outside: [String] {
    guard outsideCount > 0 || (try? hostCalls.get()) == nil, let inputs = try? inputs?.get() else { return [] }
    var lines: [String] = []
    if inputs.clock == nil { lines.append("the times, which are those of a clock of the outside") }
    if inputs.seed == nil { lines.append("the random bytes, which come from no seed") }
    let count = inputs.directories.filter { $0.tree == nil }.count
    if count > 0 {
      lines.append("what was in \(count == 1 ? "the directory" : "the \(count) directories") of the outside")
    }
    if inputs.listeners > 0 { lines.append("what came over the network") }
    return lines
  }

  /// The number of the host's answers that came from the outside.
  var outsideCount: Int { callCounts.reduce(0) { $0 + $1.outside } }

  /// The sentences about what the receipt shows as it is, what verifying it would show, and what nothing can show.
  var trust: [String] {
    var lines: [String] = []
    let signer = "\(receipt.executor)"
    lines.append(
      signatureError == nil
        ? "The signature shows that the key \(signer) says this; it does not show that it is so."
        : "The signature is wrong: nobody answers for what this says.")
    if let disagreement {
      lines.append("It is no receipt for its evidence: \(disagreement.slug): \(disagreement.reason).")
    }
    lines.append(
      "`ipvm verify` executes it again, and shows whether this module, with these inputs, comes to this outcome, these "
        + "outputs and this fuel.")
    let (outside, count) = (outside, outsideCount)
    if count > 0 {
      lines.append(
        (count == 1 ? "One answer of the outside is" : "\(FuelText.grouped(UInt64(count))) answers of the outside are")
          + " known from here alone. Nothing shows that \(count == 1 ? "it is" : "these are") true: "
          + (outside.isEmpty ? "what the calls that are marked answered" : listed(outside, "and")) + ".")
    } else if (try? hostCalls.get()) != nil {
      lines.append("Nothing came from the outside: all of it follows from the inputs.")
    } else if !outside.isEmpty {
      lines.append("Nothing would show that these are true: \(listed(outside, "and")).")
    }
    lines.append("When, where and by which program it was executed is not said, and cannot be told.")
    if moduleByteCount == nil {
      lines.append("The module is not in the file: `ipvm verify --module FILE` takes it from elsewhere.")
    }
    return lines
  }
}
