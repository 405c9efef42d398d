/// A text, copied once to memory of its own, so that tokens and cursors can point into it for as long as they live.
package final class TextSource: Sendable {
  /// The number of zero bytes after the text: the lexer looks ahead, and loads whole words, without checking for the end.
  static let padding = 16

  // SAFETY: never written after `init`, freed by `deinit`; whoever reads it holds the source.
  nonisolated(unsafe) let base: UnsafePointer<UInt8>
  package let count: Int

  package init(_ text: [UInt8]) {
    count = text.count
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: text.count + Self.padding)
    text.withUnsafeBufferPointer { bytes in
      if let start = bytes.baseAddress { memory.initialize(from: start, count: bytes.count) }
    }
    (memory + text.count).initialize(repeating: 0, count: Self.padding)
    base = UnsafePointer(memory)
  }

  deinit { base.deallocate() }

  /// Returns the line and column, from 1, of an offset; this takes time in proportion to it.
  package func location(of offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    var index = 0
    while index < offset {
      let byte = base[index]
      index += 1
      // The line feed of CR LF ends the line, not the carriage return.
      if byte == 0x0A || byte == 0x0D && base[index] != 0x0A {
        line += 1
        start = index
      }
    }
    return (line, offset - start + 1)
  }
}
