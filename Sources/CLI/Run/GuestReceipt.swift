import Storage
import Glibc
import IPLD
import Evidence
import UCAN
import WASI
import Wasm

/// The receipt that `ipvm run` writes.
struct GuestReceipt {
  static let file = Option.value(
    "receipt", "CAR", "write a receipt to this file, with all that it takes to verify the run")
  static let key = Option.value("key", "NAME", "the key that signs the receipt, instead of `default`")
  static let detached = Option.flag("detached", "leave the module out of the receipt's file")
  static let checkpoints = Option.value(
    "checkpoints", "K", "keep the states of the run 2^K units of fuel apart instead of 2^28, or none")

  static let fault = Option.value(
    "fault", "FUEL", "for tests: spoil the result of the step that goes past this, and sign it all the same")

  static let version = Option.choice(
    "receipt-version", "N", ExecutionReceipt.Version.allCases.map { String($0.rawValue) }, standard: "2",
    "the form of the receipt; 1 is for programs that read nothing newer")

  static let options = [file, key, detached, version, checkpoints, fault]

  /// The file, which is opened before the run, so that no run is in vain.
  private let output: (file: OutputFile, path: Argument)?
  /// This is true if the memo table gets it.
  private let isKept: Bool
  private let signer: Ed25519.PrivateKey
  private let isDetached: Bool
  private let version: ExecutionReceipt.Version
  let policy: Checkpoints.Policy?
  let fault: Fault?

  /// Reads the options; `nil` where no receipt is asked for.
  init?(_ invocation: Invocation) throws {
    let path = invocation.value(Self.file)
    isKept = invocation.flag(UserMemo.keep)
    guard path != nil || isKept else {
      for option in [Self.key, Self.detached, Self.version, Self.checkpoints, Self.fault]
      where invocation.value(option) != nil || invocation.flag(option) {
        throw Failure.usage("--\(option.name) is about a receipt", hint: "--receipt names its file")
      }
      return nil
    }
    signer = try Self.signer(invocation.value(Self.key))
    isDetached = invocation.flag(Self.detached)
    version = invocation.value(Self.version) == "1" ? .v1 : .v2
    policy = try Self.policy(invocation.value(Self.checkpoints))
    fault = try invocation.value(Self.fault).map { word throws(Failure) in
      Fault(position: try Quantity.count(word, option: "--fault"))
    }
    output = try path.map { path throws(Failure) in (try OutputFile(path), path) }
  }

  private static func policy(_ word: Argument?) throws(Failure) -> Checkpoints.Policy? {
    guard let word else { return .standard }
    if word == "none" { return nil }
    let k = try Quantity.count(word, option: "--checkpoints")
    guard (10...62).contains(k) else { throw .usage("--checkpoints takes a number from 10 to 62, or none") }
    return Checkpoints.Policy(k: Int(k), most: Checkpoints.Policy.standard.most)
  }

  /// Returns the key with a name. The first receipt of a user makes the key that signs where none is named.
  static func signer(_ name: Argument?) throws -> Ed25519.PrivateKey {
    let keys = try Repository.current().keys
    if name == nil, let key = try keys.makeDefault() {
      Streams.remark(.note, "made the key \(KeyStore.defaultName), \(key.did)")
      return key
    }
    return try keys.key(name?.text ?? KeyStore.defaultName)
  }

  /// Signs the receipt, writes its file, and adds it to the memo table if that is wanted.
  func write(_ evidence: RecordedRun.Evidence, of run: RecordedRun, _ module: Module) throws {
    _ = try run.blocks.put(module.syntax.bytes, codec: .raw)
    let receipt = try ExecutionReceipt(evidence, of: module, by: signer, into: run.blocks, version: version)
    if let (file, path) = output {
      let (file, count) = try receipt.write(to: file, from: run.store, isDetached: isDetached)
      try file.finish()
      if path != "-" {
        Streams.remark(.note, "receipt \(receipt.cid), \(FuelText.count(UInt64(count), "byte")) in \(path.text)")
      }
    }
    try tellFault(of: run, receipt)
    guard isKept else { return }
    guard evidence.outsideCount == 0 else {
      return Streams.remark(.note, "the result is not kept, since the outside had a part in it")
    }
    try UserMemo().add(receipt, origin: .own, from: run.store)
  }
}

extension GuestReceipt {
  /// Warns where a fault that was asked for is not in the receipt.
  private func tellFault(of run: RecordedRun, _ receipt: ExecutionReceipt) throws {
    guard let fault else { return }
    let used = FuelText.grouped(run.execution.store.fuelUsed)
    if run.execution.fault != nil {
      Streams.remark(
        .warning, "--fault \(fault.position) changed nothing: the run has ended before it, at fuel \(used)")
    } else if Verifier(receipt.cid, from: run.store).verify().verdict == .valid {
      Streams.remark(
        .warning,
        "--fault \(fault.position) changed nothing that the receipt says: no later step used what it spoiled")
    }
  }
}

/// Writes the output of a guest to a standard stream of this program.
final class StreamEcho {
  private let descriptor: Int32
  /// The error number of the system when it could not.
  private(set) var error: Int32 = 0

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  func write(_ bytes: UnsafeRawBufferPointer) {
    guard error == 0 else { return }
    error = Streams.write(bytes, to: descriptor)
  }
}

/// Reads standard input to its end, once.
final class WholeStandardInput {
  /// The reason why it could not be read.
  private(set) var failure: Failure?
  /// The bytes that were read, if they were asked for.
  private(set) var known: [UInt8]?

  /// Returns the bytes; none where they cannot be read.
  func read() -> [UInt8] {
    if let known { return known }
    do throws(Failure) {
      known = try Files.read("-")
    } catch {
      failure = error
    }
    return known ?? []
  }

  func bytes() throws(Failure) -> [UInt8] {
    let bytes = read()
    if let failure { throw failure }
    return bytes
  }
}
