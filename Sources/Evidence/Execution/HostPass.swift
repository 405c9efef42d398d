import Glibc
import IPLD
import WASI
import Wasm

/// The host's side of an execution alone: its answers to what its guest is said to have shown it.
///
/// With it, every segment of the guest's side can be executed on its own, with its host calls answered from the list of calls:
/// the host's side shows that the list follows from the inputs, the segments that the guest follows the list.
struct HostPass {
  /// The host's answers that the inputs determine and that are not part of the list itself.
  let answers = MemoryStore()

  private let host: RecordedHost
  private let store: any BlockStore
  private let hostCalls: [HostCallRecord]
  /// The guest's memory, in which only the bytes that the host looks at are present.
  private let memory: Scratch
  /// The bytes that are still to be written to the streams.
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
  /// - Returns: The CIDs of the inputs and the outputs, and the root of the calls.
  mutating func run() throws -> (inputs: CID, hostCalls: TreeRoot, outputs: CID) {
    for hostCall in hostCalls { try make(hostCall) }
    return (try host.finishInputs(), try host.recorder.finish(), try host.finishOutputs())
  }

  private mutating func make(_ hostCall: HostCallRecord) throws {
    let guest = UnsafeMutableRawBufferPointer(
      rebasing: memory.bytes[..<(Int(hostCall.pages) * Int(MemoryType.pageBytes))])
    for (index, piece) in hostCall.reads.enumerated() {
      // This is checked before anything is read that is as long as it is said to be.
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

  /// Returns the bytes that a call is said to have looked at. Those that went to a stream are in the outputs.
  private mutating func bytes(of payload: Payload, isFirst: Bool, _ hostCall: HostCallRecord) throws -> [UInt8] {
    // The list of buffers comes first.
    guard !isFirst, let stream = host.wasi.stream(of: hostCall.function, hostCall.arguments) else {
      return try payload.bytes(from: store)
    }
    // The list of calls determines what the bytes have to be.
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

/// The bytes of a file from start to end, of which one range is held at a time: a few blocks can stand for more bytes than memory
/// can hold.
private struct FileCursor {
  private static let stretch = 1 << 20

  private let file: CID
  private let reader: UnixFSReader
  private var offset = 0
  private var held: [UInt8] = []
  /// The number of bytes that are held and were returned.
  private var position = 0

  init(_ file: CID, from store: any BlockStore) {
    self.file = file
    reader = UnixFSReader(store)
  }

  /// Returns the next bytes; fewer where the file ends.
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
