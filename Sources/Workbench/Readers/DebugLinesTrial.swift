import Wasm

/// The reader of `.debug_line` (DWARF 2 to 5), which tells the files and lines of traps.
package struct DebugLinesTrial: ReaderTrial {
  private static let instructionCount = 200

  package init() {}

  package mutating func makeInput(_ random: inout RandomNodes) -> ReaderInput {
    ReaderInput((0...random.number(3)).flatMap { _ in Self.unit(&random) })
  }

  private static func word(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

  private static func text(_ text: String) -> [UInt8] { Array(text.utf8) + [0] }

  /// Makes the line program of a unit, with its tables of folders and files.
  private static func unit(_ random: inout RandomNodes) -> [UInt8] {
    let version = UInt8(2 + random.number(4))
    let lengths: [UInt8] = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]
    var tables: [UInt8]
    if version == 5 {
      // The folders are in `.debug_line_str`, and files are by name, folder and hash.
      tables = [1, 1, 0x1F, 2] + word(0) + word(5) + [3, 1, 0x08, 2, 0x0B, 5, 0x1E, 2]
      for name in ["a.c", "b.h"] { tables += text(name) + [1] + [UInt8](repeating: 9, count: 16) }
    } else {
      tables = text("lib") + [0] + text("a.c") + [1, 0, 0] + text("/usr/b.h") + [0, 0, 0] + [0]
    }
    var header: [UInt8] = [1] + (version >= 4 ? [1] : []) + [1, 0xFB, 14, 13] + lengths + tables
    header = word(header.count) + header
    var program: [UInt8] = [0, 5, 2] + word(random.number(instructionCount))
    for _ in 0..<random.number(30) {
      switch random.number(8) {
      case 0: program += [1]
      case 1: program += [2, UInt8(random.number(128))]
      case 2: program += [3, UInt8(random.number(128))]
      case 3: program += [4, UInt8(1 + random.number(2))]
      case 4: program += [5, UInt8(random.number(100))]
      case 5: program += [8]
      case 6: program += [9, UInt8(random.number(20)), 0]
      default: program += [UInt8(13 + random.number(243))]
      }
    }
    program += [2, 3, 0, 1, 1]
    let rest = [version, 0] + (version >= 5 ? [4, 0] : []) + header + program
    return word(rest.count) + rest
  }

  private static func section(_ number: UInt8, _ contents: [UInt8]) -> [UInt8] {
    [number] + size(contents.count) + contents
  }

  /// Returns LEB128 of five bytes, which is enough for any section.
  private static func size(_ count: Int) -> [UInt8] {
    (0..<5).map { UInt8(count >> (7 * $0) & 0x7F) | ($0 < 4 ? 0x80 : 0) }
  }

  private static func custom(_ name: String, _ contents: [UInt8]) -> [UInt8] {
    section(0, [UInt8(name.utf8.count)] + Array(name.utf8) + contents)
  }

  /// The bytes of a module of one function, without its custom sections.
  private static let code: [UInt8] = {
    let body = [0] + [UInt8](repeating: 0x01, count: instructionCount) + [0x0B]
    return [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0] + section(1, [1, 0x60, 0, 0]) + section(3, [1, 0])
      + section(10, [1] + size(body.count) + body)
  }()

  package mutating func read(_ input: [UInt8]) -> Reading {
    let bytes =
      Self.code + Self.custom(".debug_line", input) + Self.custom(".debug_line_str", Array("/top\0lib\0".utf8))
    guard let module = try? Decoder.decode(bytes) else { return .broken(promise: "custom sections change no module") }
    let offsets = Array(0..<Self.code.count)
    let found = DebugLines.locations(of: offsets, in: module)
    guard found.count == offsets.count else { return .broken(promise: "each offset has an answer") }
    for location in found {
      guard let location else { continue }
      guard location.file.utf8.count <= 4 * input.count + 64 else {
        return .broken(promise: "names are no longer than what they are made of")
      }
    }
    for number in stride(from: 0, to: offsets.count, by: 37) {
      guard DebugLines.locations(of: [offsets[number]], in: module) == [found[number]] else {
        return .broken(promise: "an offset has the same answer alone and among others")
      }
    }
    return found.contains { $0 != nil } ? .accepted : .refused("nothing found")
  }
}
