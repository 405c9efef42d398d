@testable import WASI
import Wasm
import WasmText

/// A module with one function for each of preview 1, which passes its arguments on; and its memory of one page.
final class Guest {
  let memory: Memory
  private let instance: Instance

  init(
    _ configuration: WASIConfiguration = WASIConfiguration(), memory pages: Int = 1, table: [Row] = WASI.preview1Table
  ) throws {
    let module = try Module(validating: parseModule(Array(Guest.text(pages, table).utf8)))
    let store = Store()
    var imports = Imports()
    WASI(configuration).define(in: &imports, store: store, includesUnstable: table.contains { $0.version == .unstable })
    instance = try Instance(module, imports: imports, in: store)
    guard let memory = instance.memory("memory") else { throw WASIErrno.noEntry }
    self.memory = memory
  }

  private static func text(_ pages: Int, _ table: [Row]) -> String {
    var imports = ""
    var functions = ""
    for row in table {
      let parameters = row.type.parameters.map { " \($0)" }.joined()
      let results = row.type.results.map { " \($0)" }.joined()
      let type = "(param\(parameters)) (result\(results))"
      let arguments = row.type.parameters.indices.map { "(local.get \($0))" }.joined(separator: " ")
      imports += "(import \"\(row.version.moduleName)\" \"\(row.name)\" (func $\(row.name) \(type)))\n"
      functions += "(func (export \"\(row.name)\") \(type) (call $\(row.name) \(arguments)))\n"
    }
    return "(module \(imports) (memory (export \"memory\") \(pages)) \(functions))"
  }

  /// Calls a function; the answer is its error number.
  func call(_ name: String, _ arguments: UInt64...) throws -> WASIErrno {
    guard let function = instance.function(Name(name)) else { throw WASIErrno.noSystemCall }
    let values = zip(arguments, function.type.parameters).map { argument, type in
      type == .i64 ? Value.i64(argument) : .i32(UInt32(truncatingIfNeeded: argument))
    }
    guard case .i32(let number)? = try function.call(values).first,
      let errno = WASIErrno(rawValue: UInt16(truncatingIfNeeded: number))
    else { return .success }
    return errno
  }

  func u8(_ address: UInt64) throws -> UInt8 { try memory.read(at: address, count: 1)[0] }
  func u16(_ address: UInt64) throws -> UInt16 { UInt16(truncatingIfNeeded: try number(address, 2)) }
  func u32(_ address: UInt64) throws -> UInt32 { UInt32(truncatingIfNeeded: try number(address, 4)) }
  func u64(_ address: UInt64) throws -> UInt64 { try number(address, 8) }

  private func number(_ address: UInt64, _ count: Int) throws -> UInt64 {
    try memory.read(at: address, count: count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  func store(_ value: UInt32, at address: UInt64) throws {
    try memory.write((0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }, at: address)
  }

  func store(_ value: UInt64, at address: UInt64) throws {
    try store(UInt32(truncatingIfNeeded: value), at: address)
    try store(UInt32(truncatingIfNeeded: value >> 32), at: address + 4)
  }

  /// Writes vectors to `address`.
  func vectors(at address: UInt64, _ vectors: (address: UInt32, count: UInt32)...) throws {
    for (index, vector) in vectors.enumerated() {
      try store(vector.address, at: address + UInt64(index) * 8)
      try store(vector.count, at: address + UInt64(index) * 8 + 4)
    }
  }

  /// Writes a subscription to `address`.
  func subscribe(at address: UInt64, userData: UInt64, clock: UInt32, timeout: UInt64, isAbsolute: Bool = false) throws
  {
    try memory.write([UInt8](repeating: 0, count: 48), at: address)
    try store(userData, at: address)
    try store(clock, at: address + 16)
    try store(timeout, at: address + 24)
    try store(UInt32(isAbsolute ? 1 : 0), at: address + 40)
  }

  func subscribe(at address: UInt64, userData: UInt64, type: UInt8, descriptor: UInt32) throws {
    try memory.write([UInt8](repeating: 0, count: 48), at: address)
    try store(userData, at: address)
    try memory.write([type], at: address + 8)
    try store(descriptor, at: address + 16)
  }

  func text(_ address: UInt64, _ count: Int) throws -> String {
    String(decoding: try memory.read(at: address, count: count), as: UTF8.self)
  }
}

/// What a guest wrote.
final class Recorder {
  var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var output: WASIOutput { .closure { self.bytes += $0 } }
}

/// A clock that stands still but for sleep.
struct StillClocks: WASIClocks {
  var time: UInt64 = 1_000
  var isVirtual: Bool { false }

  func resolution(of clock: WASIClockID) -> UInt64? { clock == .realtime || clock == .monotonic ? 7 : nil }
  func now(_ clock: WASIClockID, fuel: UInt64) -> UInt64? { clock == .realtime || clock == .monotonic ? time : nil }
  mutating func sleep(nanoseconds: UInt64) { time &+= nanoseconds }
}
