import Glibc

/// The bytes of a file in memory, in chunks: what was never written takes no memory, whatever the file's size.
final class FileContents {
  /// `nil` where all bytes are zero. Each chunk has `chunkBytes` bytes, but the first one, which grows.
  private var chunks: [UnsafeMutableRawPointer?] = []
  private var firstCapacity = 0
  private(set) var count = 0

  private static let chunkBytes = 16 << 10

  deinit { for chunk in chunks { free(chunk) } }

  /// Makes the file longer or shorter. Bytes behind `count` are zero in every chunk that is there.
  func resize(_ size: Int) {
    let needed = (size + Self.chunkBytes - 1) / Self.chunkBytes
    if size < count {
      for chunk in chunks[needed...] { free(chunk) }
      chunks.removeSubrange(needed...)
      let used = size - max(needed - 1, 0) * Self.chunkBytes
      if needed > 0, let last = chunks[needed - 1] { memset(last + used, 0, capacity(needed - 1) - used) }
      if needed == 0 { firstCapacity = 0 }
    } else if needed > chunks.count {
      chunks += [UnsafeMutableRawPointer?](repeating: nil, count: needed - chunks.count)
    }
    count = size
  }

  private func capacity(_ chunk: Int) -> Int { chunk == 0 ? firstCapacity : Self.chunkBytes }

  /// A chunk to write to, with room for at least `used` bytes.
  private func chunk(_ index: Int, _ used: Int) throws(WASIErrno) -> UnsafeMutableRawPointer {
    if let chunk = chunks[index], used <= capacity(index) { return chunk }
    let old = capacity(index)
    let size = index == 0 ? min(max(used, 2 * old, 64), Self.chunkBytes) : Self.chunkBytes
    guard let made = index == 0 ? realloc(chunks[0], size) : calloc(1, size) else { throw .noMemory }
    if index == 0 {
      let kept = chunks[0] == nil ? 0 : old
      memset(made + kept, 0, size - kept)
      firstCapacity = size
    }
    chunks[index] = made
    return made
  }

  /// Copies bytes out; the count is less than asked for at the end.
  func read(_ vectors: HostVectors, at position: UInt64) -> Int {
    guard let start = Int(exactly: position), start < count else { return 0 }
    var place = start
    for vector in vectors {
      var target = UnsafeMutableRawBufferPointer(start: vector.iov_base, count: min(vector.iov_len, count - place))
      while let base = target.baseAddress, !target.isEmpty {
        let (index, offset) = place.quotientAndRemainder(dividingBy: Self.chunkBytes)
        let part = min(target.count, Self.chunkBytes - offset)
        // Of a first chunk that is not full yet, the rest is zero.
        let stored = chunks[index] == nil ? 0 : min(max(capacity(index) - offset, 0), part)
        if stored > 0, let chunk = chunks[index] { memcpy(base, chunk + offset, stored) }
        if stored < part { memset(base + stored, 0, part - stored) }
        place += part
        target = UnsafeMutableRawBufferPointer(rebasing: target[part...])
      }
    }
    return place - start
  }

  /// Copies bytes in, for which the file is long enough.
  func write(_ vectors: HostVectors, at position: Int) throws(WASIErrno) {
    var place = position
    for vector in vectors {
      var source = UnsafeRawBufferPointer(start: vector.iov_base, count: vector.iov_len)
      while let base = source.baseAddress, !source.isEmpty {
        let (index, offset) = place.quotientAndRemainder(dividingBy: Self.chunkBytes)
        let part = min(source.count, Self.chunkBytes - offset)
        memcpy(try chunk(index, offset + part) + offset, base, part)
        place += part
        source = UnsafeRawBufferPointer(rebasing: source[part...])
      }
    }
  }

  /// Copies bytes in and makes the file long enough for them.
  func write(_ bytes: UnsafeRawBufferPointer, at position: Int) throws(WASIErrno) {
    if position + bytes.count > count { resize(position + bytes.count) }
    var vector = HostVector(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count)
    try withUnsafeMutablePointer(to: &vector) { vector throws(WASIErrno) in
      try write(HostVectors(start: vector, count: 1), at: position)
    }
  }
}
