import Wasm

/// A module that wants to do harm, and what loading it has to say.
struct HostileModule: Sendable {
  /// What is wrong, in words that sort by the kind of attack.
  let id: String
  /// How the error starts; `nil` for modules that are valid, however odd.
  let expected: String?
  let bytes: @Sendable () -> [UInt8]

  init(_ id: String, _ expected: String?, _ bytes: @autoclosure @escaping @Sendable () -> [UInt8]) {
    self.id = id
    self.expected = expected
    self.bytes = bytes
  }
}

/// Puts together modules, also impossible ones.
enum Build {
  static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
  /// 2^32 - 1 as a count.
  static let most: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x0F]

  static func module(_ sections: [UInt8]...) -> [UInt8] { header + sections.joined() }

  /// A section with its true size.
  static func section(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.byte(id)
    writer.sized(contents)
    return writer.bytes
  }

  /// A section that is a vector of the same element again and again.
  static func section(_ id: UInt8, _ count: Int, times element: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.count(count)
    writer.append(repeated(count, element))
    return section(id, writer.bytes)
  }

  /// A section that is a vector, of elements written one by one.
  static func section(_ id: UInt8, _ count: Int, _ element: (inout ByteWriter, Int) -> Void) -> [UInt8] {
    var writer = ByteWriter()
    writer.count(count)
    for index in 0..<count { element(&writer, index) }
    return section(id, writer.bytes)
  }

  /// The type `[] -> []`, and one function of it.
  static let oneFunction = section(1, [1, 0x60, 0, 0]) + section(3, [1, 0])
  /// One memory of no pages; one table of no functions.
  static let memory = section(5, [1, 0, 0])
  static let table = section(4, [1, 0x70, 0, 0])

  /// A module of one function with this code entry, behind sections with ids from 4 to 9 or 12.
  static func module(body: [UInt8], with sections: [UInt8] = []) -> [UInt8] {
    var code = ByteWriter()
    code.count(1)
    code.sized(body)
    return header + oneFunction + sections + section(10, code.bytes)
  }

  static func custom(_ name: String, _ contents: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.name(Name(name))
    writer.append(contents)
    return section(0, writer.bytes)
  }

  /// The same bytes again and again.
  static func repeated(_ count: Int, _ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    while result.count < count * bytes.count { result += result }
    return Array(result[..<(count * bytes.count)])
  }

  static func bytes(_ count: Int, _ value: UInt8) -> [UInt8] { [UInt8](repeating: value, count: count) }
}
