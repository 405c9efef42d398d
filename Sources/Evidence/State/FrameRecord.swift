import Wasm

/// A frame in the form of blocks (`Spec/state.md`, section 3). Frames are written and read here alone, by snapshots, by states
/// that are read on demand, and by single steps.
struct FrameRecord: Equatable {
  static let byteCount = 32

  var instance: UInt32
  let function: UInt32
  /// The counter; 0 for a function of the host.
  var pc: UInt32
  let isHost: Bool
  /// The index of the first slot.
  let base: UInt64

  /// Reads a frame; `nil` where the bytes are not those of one.
  init?(bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == Self.byteCount else { return nil }
    let words = [UInt32](littleEndianBytes: bytes)
    (instance, function, pc, isHost) = (words[0], words[1], words[2], words[3] == 1)
    base = UInt64(words[4]) | UInt64(words[5]) << 32
    guard words[3] <= 1, words[6] == 0, words[7] == 0, isHost ? pc == 0 : pc != Snapshot.hostFunction else {
      return nil
    }
  }

  var bytes: [UInt8] {
    let (low, high) = (UInt32(truncatingIfNeeded: base), UInt32(truncatingIfNeeded: base >> 32))
    return [instance, function, pc, isHost ? 1 : 0, low, high, 0, 0].littleEndianBytes
  }

  init(instance: UInt32, function: UInt32, pc: UInt32, isHost: Bool, base: UInt64) {
    self.instance = instance
    self.function = function
    self.pc = pc
    self.isHost = isHost
    self.base = base
  }
}

extension FrameRecord {
  init(_ frame: Snapshot.Frame) {
    let isHost = frame.pc == Snapshot.hostFunction
    self.init(
      instance: frame.instance, function: frame.function, pc: isHost ? 0 : frame.pc, isHost: isHost,
      base: UInt64(truncatingIfNeeded: frame.base))
  }

  /// The frame in the form of a snapshot; its base has to be within the slots.
  var snapshotFrame: Snapshot.Frame {
    Snapshot.Frame(
      instance: instance, function: function, pc: isHost ? Snapshot.hostFunction : pc,
      base: Int(truncatingIfNeeded: base))
  }
}
