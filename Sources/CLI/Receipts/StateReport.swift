import IPLD
import Evidence
import WASI
import Wasm

/// A machine state in words.
struct StateReport {
  let state: Snapshot
  let name: CID
  private let names: FunctionNames?
  private let module: Module?

  init(_ state: Snapshot, named name: CID) {
    self.state = state
    self.name = name
    module = state.modules.first
    names = module.map { FunctionNames($0) }
  }

  private struct Frame {
    /// The index of the guest's function; for a function of the host, its number.
    let function: Index
    let isHost: Bool
    let name: Name?
    /// The offset in the module's bytes.
    let offset: Int?
    let slots: ArraySlice<UInt64>

    var label: String {
      if isHost { return "\(name.map { "\($0)" } ?? String(function)) of the host" }
      return name.map { "\"\(FunctionLabel.text($0))\"" } ?? String(function)
    }
  }

  private var frames: [Frame] {
    state.frames.enumerated().map { index, frame in
      let end = index + 1 < state.frames.count ? state.frames[index + 1].base : state.slots.count
      let slots = state.slots[frame.base..<max(end, frame.base)]
      if frame.pc == Snapshot.hostFunction {
        let number = Int(frame.function)
        let name = WASI.functionNames.indices.contains(number) ? Name(WASI.functionNames[number]) : nil
        return Frame(function: frame.function, isHost: true, name: name, offset: nil, slots: slots)
      }
      let imported = module?.context.importedFunctionCount ?? 0
      let body = Int(frame.function) - imported
      let start = module.flatMap {
        body >= 0 && body < $0.syntax.code.count ? $0.syntax.code[body].range.lowerBound : nil
      }
      return Frame(
        function: frame.function, isHost: false, name: names?[frame.function], offset: start.map { $0 + Int(frame.pc) },
        slots: slots)
    }
  }

  /// - Parameter slots: The most slots of a frame that are printed.
  func text(slots: Int) -> String {
    var text = """
      state     \(name)
      fuel      \(FuelText.grouped(state.fuelUsed))
      memories  \(state.memories.map { "\($0.count >> 16) pages" }.joined(separator: ", "))
      globals   \(state.globals.count), tables \(state.tables.count), objects \(state.objects.count)
      frames    \(state.frames.count), \(state.slots.count) slots

      """
    for (depth, frame) in frames.reversed().enumerated().prefix(64) {
      let offset = frame.offset.map { "0x" + String($0, radix: 16) } ?? "-"
      let values = frame.slots.suffix(slots).map { String($0, radix: 16) }.joined(separator: " ")
      let cut = frame.slots.count > slots ? "… " : ""
      text += "  \(depth): \(offset) \(printable(frame.label))\(frame.slots.isEmpty ? "" : "  \(cut)\(values)")\n"
    }
    if frames.count > 64 { text += "  … \(frames.count - 64) more\n" }
    return text
  }

  func json(slots: Int) -> [(String, JSON)] {
    [
      ("state", .string("\(name)")), ("fuel", .number(String(state.fuelUsed))),
      ("memoryPages", .array(state.memories.map { .int($0.count >> 16) })),
      ("globals", .array(state.globals.map { .number(String($0.low)) })), ("objects", .int(state.objects.count)),
      (
        "frames",
        .array(
          frames.reversed().map { frame in
            .object(
              [
                ("function", .int(Int(frame.function))), ("host", .bool(frame.isHost)),
              ] + FunctionLabel.fields(frame.name) + [
                ("offset", frame.offset.map { .int($0) } ?? .null),
                ("slots", .array(frame.slots.suffix(slots).map { .number(String($0)) })),
              ])
          })
      ),
    ]
  }

  /// Returns bytes of a memory, 16 on a line.
  func dump(_ memory: Int, _ address: Int, _ count: Int) -> String {
    guard memory < state.memories.count, address < state.memories[memory].count else { return "" }
    let bytes = state.memories[memory][address..<min(address + count, state.memories[memory].count)]
    var text = ""
    for start in stride(from: address, to: bytes.endIndex, by: 16) {
      let line = bytes[start..<min(start + 16, bytes.endIndex)]
      let hex = line.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
      let letters = String(decoding: line.map { $0 >= 0x20 && $0 < 0x7F ? $0 : UInt8(ascii: ".") }, as: UTF8.self)
      let address = String(start, radix: 16)
      text +=
        String(repeating: "0", count: max(8 - address.count, 0)) + address + "  " + hex
        + String(repeating: " ", count: 49 - hex.utf8.count) + letters + "\n"
    }
    return text
  }

  /// Returns the differences from an earlier state, in words.
  func changes(since earlier: Snapshot) -> [String] {
    var lines: [String] = []
    for (index, memory) in state.memories.enumerated() {
      let old = index < earlier.memories.count ? earlier.memories[index] : []
      if memory.count != old.count {
        lines.append("memory \(index): \(old.count >> 16) to \(memory.count >> 16) pages")
      }
      lines += Self.ranges(old, memory).map { range in
        "memory \(index): \(range.count) bytes from 0x\(String(range.lowerBound, radix: 16))"
      }
    }
    for (index, (old, new)) in zip(earlier.globals, state.globals).enumerated() where old != new {
      lines.append("global \(index): \(old.low) to \(new.low)")
    }
    for (index, (old, new)) in zip(earlier.tables, state.tables).enumerated() where old != new {
      lines.append("table \(index): \(old.count) to \(new.count) elements, or others")
    }
    if earlier.frames.count != state.frames.count {
      lines.append("frames: \(earlier.frames.count) to \(state.frames.count)")
    }
    if earlier.objects != state.objects { lines.append("objects: \(earlier.objects.count) to \(state.objects.count)") }
    return lines
  }

  /// Returns the ranges of bytes that differ, those with less than 64 bytes between them as one; at most 1,000.
  private static func ranges(_ old: [UInt8], _ new: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let common = min(old.count, new.count)
    var offset = 0
    while offset < common, ranges.count < 1000 {
      if old[offset] == new[offset] {
        offset += 1
        continue
      }
      if let last = ranges.last, offset - last.upperBound < 64 {
        ranges[ranges.count - 1] = last.lowerBound..<offset + 1
      } else {
        ranges.append(offset..<offset + 1)
      }
      offset += 1
    }
    return ranges
  }
}
