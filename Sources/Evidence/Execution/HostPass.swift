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
  private let hostCalls: [HostCallRecord]
  /// A guest's memory, of which only what the host looks at is there.
  private let memory: Scratch
  /// What is still to be written to the streams.
  private var streams: [UInt32: FileCursor] = [:]

  /// - Parameters:
  ///   - store: Has the blocks of the calls, and those of the outputs.
  init(
    _ configuration: GuestConfiguration, _ hostCalls: [HostCallRecord], outputs: Outputs?, from store: any BlockStore
  ) throws {
    let claim = RecordedRun.Claim(hostCalls: hostCalls, checkpoints: [], store: store)
    host = try RecordedHost(configuration, into: DiscardingStore(), claim: claim, derived: answers)
    self.hostCalls = hostCalls
    self.store = store
    memory = try Scratch()
    if let outputs {
      streams = [
        1: FileCursor(outputs.standardOutput.file, from: store), 2: FileCursor(outputs.standardError.file, from: store),
      ]
    }
  }

  /// Makes all calls again.
  ///
  /// - Returns: The names of the inputs, the calls and the outputs.
  mutating func run() throws -> (inputs: CID, hostCalls: TreeRoot, outputs: CID) {
    for hostCall in hostCalls { try make(hostCall) }
    return (try host.finishInputs(), try host.recorder.finish(), try host.finishOutputs())
  }

  private mutating func make(_ hostCall: HostCallRecord) throws {
    let guest = UnsafeMutableRawBufferPointer(
      rebasing: memory.bytes[..<(Int(hostCall.pages) * Int(MemoryType.pageBytes))])
    for (index, piece) in hostCall.reads.enumerated() {
      // Before anything is read that is as long as it is said to be.
      guard piece.address <= UInt64(guest.count), piece.payload.byteCount <= guest.count - Int(piece.address) else {
        throw CodedError(.verifyHostCall, "a call of the host at fuel \(hostCall.fuel) reads past the guest's memory")
      }
      let bytes = try bytes(of: piece.payload, isFirst: index == 0, hostCall)
      let start = Int(piece.address)
      UnsafeMutableRawBufferPointer(rebasing: guest[start..<start + bytes.count]).copyBytes(from: bytes)
    }
    do {
      _ = try host.wasi.perform(hostCall.function, arguments: hostCall.arguments, memory: guest, fuel: hostCall.fuel)
    } catch is WASIExit {}
  }

  /// What a call is said to have looked at. What went to a stream is in the outputs.
  private mutating func bytes(of payload: Payload, isFirst: Bool, _ hostCall: HostCallRecord) throws -> [UInt8] {
    // The list of buffers comes first.
    guard !isFirst, let stream = host.wasi.stream(of: hostCall.function, hostCall.arguments) else {
      return try payload.bytes(from: store)
    }
    // The list of calls says what the bytes have to be.
    return try streams[stream]?.next(payload.byteCount) ?? []
  }

  private final class Scratch {
    let bytes: UnsafeMutableRawBufferPointer

    init() throws(CodedError) {
      let count = Int(HostCallRecord.mostPages) * Int(MemoryType.pageBytes)
      let base = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      guard let base, base != MAP_FAILED else {
        throw CodedError(.storeLimit, "there is no address space of \(count) bytes")
      }
      bytes = UnsafeMutableRawBufferPointer(start: base, count: count)
    }

    deinit { munmap(bytes.baseAddress, bytes.count) }
  }
}

/// The bytes of a file from the front to the end, of which a stretch is held at a time: a few blocks can stand for more
/// than there is memory for.
private struct FileCursor {
  private static let stretch = 1 << 20

  private let file: CID
  private let reader: UnixFSReader
  private var offset = 0
  private var held: [UInt8] = []
  /// How many of the bytes that are held were answered.
  private var position = 0

  init(_ file: CID, from store: any BlockStore) {
    self.file = file
    reader = UnixFSReader(store)
  }

  /// The next bytes; fewer where the file ends.
  mutating func next(_ count: Int) throws(CodedError) -> [UInt8] {
    if held.count - position < count {
      held.removeFirst(position)
      position = 0
      var sink = ArraySink()
      try reader.read(file, range: offset..<(offset + max(count - held.count, Self.stretch)), to: &sink)
      offset += sink.bytes.count
      held += sink.bytes
    }
    let part = held[position..<min(position + count, held.count)]
    position = part.endIndex
    return Array(part)
  }
}
