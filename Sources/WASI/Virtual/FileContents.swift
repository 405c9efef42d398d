import Glibc

/// The bytes of a file in memory, in chunks: what was never written takes no memory, whatever the file's size.
final class FileContents {
  /// The bytes that the file began with, as far as they were not cut off since, and not copied to a chunk.
  private let initial: [UInt8]
  private var initialCount: Int
  /// `nil` where nothing was written: there the initial bytes are, and after them zeros. Each chunk has `chunkBytes`
  /// bytes, but the first one, which grows.
  private var chunks: [UnsafeMutableRawPointer?] = []
  private var firstCapacity = 0
  private(set) var count = 0

  private static let chunkBytes = 16 << 10

  init(_ bytes: [UInt8] = []) {
    initial = bytes
    initialCount = 0
    resize(bytes.count)
    initialCount = bytes.count
  }

  deinit { for chunk in chunks { free(chunk) } }

  /// Makes the file longer or shorter. Bytes after `count` are zero in every chunk that is there.
  func resize(_ size: Int) {
    let needed = (size + Self.chunkBytes - 1) / Self.chunkBytes
    initialCount = min(initialCount, size)
    if size < count {
      for chunk in chunks[needed...] { free(chunk) }
      chunks.removeSubrange(needed...)
      let used = size - max(needed - 1, 0) * Self.chunkBytes
      // A first chunk may end before the cut: after it everything is zero anyway.
      if needed > 0, let last = chunks[needed - 1], used < capacity(needed - 1) {
        memset(last + used, 0, capacity(needed - 1) - used)
      }
      if needed == 0 { firstCapacity = 0 }
    } else if needed > chunks.count {
      chunks += [UnsafeMutableRawPointer?](repeating: nil, count: needed - chunks.count)
    }
    count = size
  }

  private func capacity(_ chunk: Int) -> Int { chunk == 0 ? firstCapacity : Self.chunkBytes }

  /// A chunk to write to, with space for at least `used` bytes.
  private func chunk(_ index: Int, _ used: Int) throws(WASIErrno) -> UnsafeMutableRawPointer {
    if let chunk = chunks[index], used <= capacity(index) { return chunk }
    let start = index * Self.chunkBytes
    let copied = chunks[index] == nil ? min(max(initialCount - start, 0), Self.chunkBytes) : 0
    let kept = chunks[index] == nil ? 0 : capacity(index)
    // The first chunk of a small file is small.
    let size = index == 0 ? min(max(used, copied, 2 * kept, 64), Self.chunkBytes) : Self.chunkBytes
    guard let made = realloc(chunks[index], size) else { throw .noMemory }
    initial.withUnsafeBytes { bytes in
      if copied > 0, let base = bytes.baseAddress { memcpy(made, base + start, copied) }
    }
    memset(made + kept + copied, 0, size - kept - copied)
    if index == 0 { firstCapacity = size }
    chunks[index] = made
    return made
  }

  /// Copies bytes out; the count is less than asked for at the end.
  func read(_ vectors: HostVectors, at position: UInt64) -> Int {
    guard let start = Int(exactly: position), start < count else { return 0 }
    var current = start
    for vector in vectors {
      var target = UnsafeMutableRawBufferPointer(start: vector.iov_base, count: min(vector.iov_len, count - current))
      while let base = target.baseAddress, !target.isEmpty {
        let (index, offset) = current.quotientAndRemainder(dividingBy: Self.chunkBytes)
        let part = min(target.count, Self.chunkBytes - offset)
        // Bytes that are not stored are zero.
        let stored: Int
        if let chunk = chunks[index] {
          stored = min(max(capacity(index) - offset, 0), part)
          if stored > 0 { memcpy(base, chunk + offset, stored) }
        } else {
          stored = min(max(initialCount - current, 0), part)
          initial.withUnsafeBytes { bytes in
            if stored > 0, let start = bytes.baseAddress { memcpy(base, start + current, stored) }
          }
        }
        if stored < part { memset(base + stored, 0, part - stored) }
        current += part
        target = UnsafeMutableRawBufferPointer(rebasing: target[part...])
      }
    }
    return current - start
  }

  /// Copies bytes in, for which the file is long enough.
  func write(_ vectors: HostVectors, at position: Int) throws(WASIErrno) {
    var current = position
    for vector in vectors {
      var source = UnsafeRawBufferPointer(start: vector.iov_base, count: vector.iov_len)
      while let base = source.baseAddress, !source.isEmpty {
        let (index, offset) = current.quotientAndRemainder(dividingBy: Self.chunkBytes)
        let part = min(source.count, Self.chunkBytes - offset)
        memcpy(try chunk(index, offset + part) + offset, base, part)
        current += part
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
