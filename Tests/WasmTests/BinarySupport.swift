import Testing

@testable import Wasm

/// Puts together binary modules out of sections.
enum SampleBinary {
  static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]

  /// A section with its size, of whatever contents.
  static func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.byte(id)
    writer.sized(contents)
    return writer.bytes
  }

  static func module(_ sections: [UInt8]...) -> [UInt8] { header + sections.joined() }

  /// A function type without parameters and results, and one function of it.
  static let oneFunction = section(1, [1, 0x60, 0, 0]) + section(3, [1, 0])

  /// Where `module(body:)` puts a body of less than 126 bytes.
  static let bodyStart = 22

  /// A module of one function with these bytes as its body.
  static func module(body: [UInt8]) -> [UInt8] {
    var code = ByteWriter()
    code.count(1)
    code.sized(body)
    return header + oneFunction + section(10, code.bytes)
  }

  /// Something of everything, with custom sections between.
  static let everything: [UInt8] = {
    let custom = section(0, [1, 0x78, 0xAA])
    return module(
      custom,
      section(
        1,
        [4]
          + [0x60, 2, 0x7F, 0x7E, 1, 0x7D]  // (func (param i32 i64) (result f32))
          + [0x4E, 2]  // (rec
          + [0x50, 0, 0x5F, 2, 0x78, 1, 0x64, 1, 0]  // (sub (struct (mut i8) (ref 1)))
          + [0x4F, 1, 1, 0x5F, 2, 0x78, 1, 0x64, 1, 0]  // (sub final 1 (struct (mut i8) (ref 1))))
          + [0x5E, 0x63, 0x6B, 0]  // (array structref)
          + [0x60, 0, 0]),  // (func)
      section(
        2,
        [5]
          + [1, 0x61, 1, 0x62, 0, 4] + [1, 0x61, 0, 1, 0x70, 1, 1, 2] + [0, 1, 0x62, 2, 5, 1, 2]
          + [1, 0x61, 1, 0x63, 3, 0x7F, 1] + [1, 0x61, 1, 0x64, 4, 0, 4]),
      section(3, [2, 4, 4]),
      custom,
      section(4, [2, 0x6F, 4, 0] + [0x40, 0, 0x63, 0x70, 0, 1, 0xD0, 0x70, 0x0B]),
      section(5, [1, 1, 1, 2]),
      section(13, [1, 0, 4]),
      section(6, [1, 0x7E, 1, 0x42, 0xC0, 0, 0x0B]),
      section(7, [2, 1, 0x66, 0, 1, 1, 0x6D, 2, 1]),
      section(8, [1]),
      section(
        9,
        [8]
          + [0, 0x41, 0, 0x0B, 1, 1] + [1, 0, 1, 0] + [2, 0, 0x41, 0, 0x0B, 0, 0] + [3, 0, 1, 2]
          + [4, 0x41, 0, 0x0B, 1, 0xD2, 0, 0x0B] + [5, 0x64, 0x70, 1, 0xD2, 0, 0x0B]
          + [6, 0, 0x41, 0, 0x0B, 0x70, 0] + [7, 0x6F, 1, 0xD0, 0x6F, 0x0B]),
      section(12, [3]),
      code,
      custom,
      section(11, [3] + [0, 0x42, 0, 0x0B, 2, 0x68, 0x69] + [1, 0] + [2, 1, 0x41, 0, 0x0B, 1, 0x21]),
      custom)
  }()

  private static let code: [UInt8] = {
    // Locals i32 i32; if nop else nop end; data.drop 0
    let first: [UInt8] = [
      1, 2, 0x7F, 0x41, 0, 0x04, 0x40, 0x01, 0x05, 0x01, 0x0B, 0xFC, 9, 0, 0x0B,
    ]
    // block; br_table with an overlong label; end; try_table (catch_all 0); end; select i32; memory 1 access
    let second: [UInt8] = [
      0, 0x02, 0x40, 0x41, 0, 0x0E, 2, 0, 0x81, 0x80, 0, 0, 0x0B, 0x1F, 0x40, 1, 2, 0, 0x0B, 0x41, 0, 0x41, 0, 0x41,
      0x80, 0, 0x1C, 1, 0x7F, 0x1A, 0x41, 0, 0x28, 0x42, 1, 0, 0x1A, 0x42, 0, 0x28, 0x42, 0x80, 0, 0, 0x1A, 0x0B,
    ]
    var writer = ByteWriter()
    writer.count(2)
    writer.sized(first)
    writer.sized(second)
    return section(10, writer.bytes)
  }()
}

func decodingError(_ bytes: [UInt8]) -> ModuleError? {
  do throws(ModuleError) {
    _ = try Decoder.decode(bytes)
    return nil
  } catch {
    return error
  }
}
