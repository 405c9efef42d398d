import Glibc
import IPLD
import WASI
import Wasm

/// The host's side of an execution alone: from what its guest is said to have shown it, what it answered.
///
/// With it, every segment of the guest's side can be executed on its own, whose calls of the host are answered from the
/// list of calls: the one shows that the list follows from the inputs, the other that the guest follows the list.
struct HostPass {
  /// What the inputs determine of the host's answers, where it is no part of the list itself.
  let answers = MemoryStore()

  private let host: RecordedHost
  private let store: any BlockStore
  private let outputs: Outputs?
  private let effects: [Effect]
  /// A guest's memory, of which only what the host looks at is there.
  private let memory: Scratch
  /// What is still to be written to the streams.
  private var streams: [UInt32: [UInt8].SubSequence] = [:]

  /// - Parameters:
  ///   - store: Has the blocks of the calls, and those of the outputs.
  init(_ world: World, _ effects: [Effect], outputs: Outputs?, from store: any BlockStore) throws {
    let claim = RecordedRun.Claim(effects: effects, checkpoints: [], store: store)
    host = try RecordedHost(world, into: DiscardingStore(), claim: claim, derived: answers)
    self.effects = effects
    self.outputs = outputs
    self.store = store
    memory = Scratch()
  }

  /// Makes all calls again.
  ///
  /// - Returns: The names of the inputs, the calls and the outputs.
  mutating func run() throws -> (inputs: CID, effects: TreeRoot, outputs: CID) {
    for effect in effects { try make(effect) }
    return (try host.finishInputs(), try host.recorder.finish(), try host.finishOutputs())
  }

  private mutating func make(_ effect: Effect) throws {
    guard WASI.functionNames.indices.contains(effect.function),
      effect.arguments.count == WASI.argumentCount(of: effect.function), effect.pages <= Scratch.pages
    else { throw CodecError("verify.effect", "a call of the host at fuel \(effect.fuel) that cannot be") }
    let guest = UnsafeMutableRawBufferPointer(
      rebasing: memory.bytes[..<(Int(effect.pages) * Int(Memory.pageBytes))])
    for (place, piece) in effect.reads.enumerated() {
      let bytes = try bytes(of: piece.payload, isFirst: place == 0, effect)
      guard piece.address <= UInt64(guest.count), bytes.count <= guest.count - Int(piece.address) else {
        throw CodecError("verify.effect", "a call of the host at fuel \(effect.fuel) reads past the guest's memory")
      }
      let start = Int(piece.address)
      UnsafeMutableRawBufferPointer(rebasing: guest[start..<start + bytes.count]).copyBytes(from: bytes)
    }
    do {
      _ = try host.wasi.perform(effect.function, arguments: effect.arguments, memory: guest, fuel: effect.fuel)
    } catch is WASIExit {}
  }

  /// What a call is said to have looked at. What went to a stream is in the outputs.
  private mutating func bytes(of payload: Payload, isFirst: Bool, _ effect: Effect) throws -> [UInt8] {
    let number = effect.arguments.first.map { UInt32(truncatingIfNeeded: $0) } ?? 0
    // The vectors come first.
    guard WASI.functionNames[effect.function] == "fd_write", !isFirst,
      let stream = host.wasi.stream(number)
    else { return try payload.bytes(from: store) }
    if streams[stream] == nil {
      var sink = ArraySink()
      if let outputs {
        try UnixFSReader(store).read(
          (stream == 1 ? outputs.standardOutput : outputs.standardError).file, to: &sink)
      }
      streams[stream] = sink.bytes[...]
    }
    // The list of calls says what the bytes have to be.
    let part = Array(streams[stream]?.prefix(payload.byteCount) ?? [])
    streams[stream]?.removeFirst(part.count)
    return part
  }

  private final class Scratch {
    /// As many as there are in 2^32 bytes.
    static let pages: UInt64 = 1 << 16

    let bytes: UnsafeMutableRawBufferPointer

    init() {
      let count = Int(Self.pages) * Int(Memory.pageBytes)
      let base = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      guard let base, base != MAP_FAILED else { fatalError("no address space of \(count) bytes") }
      bytes = UnsafeMutableRawBufferPointer(start: base, count: count)
    }

    deinit { munmap(bytes.baseAddress, bytes.count) }
  }
}
