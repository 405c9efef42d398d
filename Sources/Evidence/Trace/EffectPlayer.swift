import IPLD
import WASI
import Wasm

/// Answers a guest's calls of the host from a list of them.
final class EffectPlayer: HostTranscript {
  private let effects: [Effect]
  /// Where the bytes of the answers are.
  private let store: any BlockStore
  /// How many calls were made, those before the segment included.
  private(set) var next: Int

  /// - Parameter first: The number of the first call.
  init(_ effects: [Effect], from first: Int, store: any BlockStore) {
    self.effects = effects
    self.store = store
    next = first
  }

  func answer(_ call: HostCall, perform: () -> WASIErrno) throws -> WASIErrno {
    let effect = try match(call)
    guard let raw = effect.errno.flatMap({ UInt16(exactly: $0) }), let errno = WASIErrno(rawValue: raw) else {
      throw mismatch(call, "error number")
    }
    for piece in effect.reads {
      guard let bytes = Self.bytes(piece.address, piece.payload.byteCount, of: call), piece.payload.isOf(bytes) else {
        throw mismatch(call, "bytes at address \(piece.address) that the host was shown")
      }
    }
    for piece in effect.writes {
      guard call.write(try piece.payload.bytes(from: store), at: piece.address) else {
        throw mismatch(call, "bytes past the guest's memory")
      }
    }
    next += 1
    return errno
  }

  func exit(_ call: HostCall) throws {
    let effect = try match(call)
    guard effect.errno == nil else { throw mismatch(call, "error number") }
    next += 1
  }

  private func match(_ call: HostCall) throws(CodecError) -> Effect {
    guard next < effects.count else { throw mismatch(call, "call, which is not in the trace") }
    let effect = effects[next]
    guard effect.fuel == call.fuel, effect.function == call.number else { throw mismatch(call, "call") }
    guard effect.arguments == call.arguments else { throw mismatch(call, "arguments") }
    guard effect.pages == UInt64(call.memory.count) / MemoryType.pageBytes else {
      throw mismatch(call, "size of memory")
    }
    return effect
  }

  private static func bytes(_ address: UInt64, _ count: Int, of call: HostCall) -> UnsafeRawBufferPointer? {
    guard address <= UInt64(call.memory.count), count <= call.memory.count - Int(address) else { return nil }
    let start = Int(address)
    return UnsafeRawBufferPointer(rebasing: call.memory[start..<start + count])
  }

  private func mismatch(_ call: HostCall, _ what: String) -> CodecError {
    CodecError(.verifyEffect, "call \(next) of the host, \(call.name) at fuel \(call.fuel): another \(what)")
  }
}
