/// A position in a source text.
package struct SourceLocation: Hashable, Sendable {
  package let file: String
  /// The line, from 1.
  package let line: UInt64
  /// The column, from 1, or 0 where it is not known.
  package let column: UInt64

  package init(file: String, line: UInt64, column: UInt64) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The location as `file:line:column`.
  package var text: String { "\(file):\(line)" + (column > 0 ? ":\(column)" : "") }
}

/// The contents of the custom section `.debug_line` (DWARF 2 to 5, section 6.2): source locations of a module's code.
///
/// The section may hold anything. Every instruction of a line program takes bytes, so the work is bounded by the length
/// of the section, and by `mostSteps`; what is not well-formed is skipped.
package struct DebugLines {
  static let mostSteps = 1 << 26
  private static let mostNameBytes = 4096
  private static let mostFiles = 1 << 20

  private let lines: [UInt8]
  private let strings: [UInt8]
  private let lineStrings: [UInt8]
  private var steps = 0

  /// Returns the locations in the source of a module's instructions.
  ///
  /// - Parameter offsets: The offsets of instructions in the module's bytes; any number, though each is compared with every row.
  /// - Returns: A location for each, or `nil` where the section has none.
  package static func locations(of offsets: [Int], in module: ModuleSyntax) -> [SourceLocation?] {
    let nothing = [SourceLocation?](repeating: nil, count: offsets.count)
    guard let section = section(".debug_line", of: module), let start = codeStart(of: module.bytes) else {
      return nothing
    }
    var lines = DebugLines(
      lines: section, strings: self.section(".debug_str", of: module) ?? [],
      lineStrings: self.section(".debug_line_str", of: module) ?? [])
    // Addresses count from the contents of the code section.
    let addresses = offsets.map { $0 >= start ? UInt64($0 - start) : .max }
    let wanted = Set(addresses).subtracting([.max]).sorted()
    guard !wanted.isEmpty else { return nothing }
    let found = lines.find(wanted)
    return addresses.map { address in wanted.firstIndex(of: address).flatMap { found[$0] } }
  }

  private init(lines: [UInt8], strings: [UInt8], lineStrings: [UInt8]) {
    (self.lines, self.strings, self.lineStrings) = (lines, strings, lineStrings)
  }

  private static func section(_ name: Name, of module: ModuleSyntax) -> [UInt8]? {
    module.customSections.first(where: { $0.name == name })?.contents
  }

  /// Returns the offset of the contents of the code section.
  private static func codeStart(of bytes: [UInt8]) -> Int? {
    var reader = DebugReader(bytes, at: 8)
    while let id = reader.byte(), let size = reader.unsigned() {
      if id == SectionID.code.rawValue { return reader.place }
      guard reader.skip(size) else { return nil }
    }
    return nil
  }

  // MARK: Units

  /// The contents of a unit before its program.
  private struct Header {
    var version: UInt64 = 0
    var isWide = false
    var addressSize = 4
    var minimumLength: UInt64 = 1
    var lineBase: Int64 = 0
    var lineRange: UInt64 = 1
    var opcodeBase: UInt64 = 1
    /// The number of operands of each standard opcode, from 1.
    var lengths: [UInt8] = []
    /// The offset of the tables of folders and files.
    var tables = 0
  }

  private struct Row {
    var address: UInt64 = 0
    var file: UInt64 = 1
    var line: UInt64 = 1
    var column: UInt64 = 0
  }

  /// - Parameter addresses: The addresses, ascending.
  private mutating func find(_ addresses: [UInt64]) -> [SourceLocation?] {
    var found = [SourceLocation?](repeating: nil, count: addresses.count)
    var reader = DebugReader(lines)
    while reader.remaining > 0, let (count, isWide) = reader.unitLength() {
      let end = count <= UInt64(reader.remaining) ? reader.place + Int(count) : lines.count
      var unit = DebugReader(lines, at: reader.place, end: end)
      if let (header, program) = header(&unit, isWide: isWide) {
        unit.seek(to: program)
        var hits: [(place: Int, row: Row)] = []
        run(&unit, header, addresses) { place, row in if found[place] == nil { hits.append((place, row)) } }
        for hit in hits where found[hit.place] == nil {
          guard let file = file(hit.row.file, header, end) else { continue }
          found[hit.place] = SourceLocation(file: file, line: hit.row.line, column: hit.row.column)
        }
      }
      guard steps < Self.mostSteps, found.contains(where: { $0 == nil }) else { break }
      reader.seek(to: end)
    }
    return found
  }

  private func header(_ reader: inout DebugReader, isWide: Bool) -> (Header, program: Int)? {
    var header = Header()
    header.isWide = isWide
    guard let version = reader.fixed(2), (2...5).contains(version) else { return nil }
    header.version = version
    if version >= 5 {
      guard let size = reader.byte(), reader.byte() != nil else { return nil }
      header.addressSize = Int(size)
    }
    guard let length = reader.fixed(isWide ? 8 : 4), length <= UInt64(reader.remaining) else { return nil }
    let program = reader.place + Int(length)
    guard let minimum = reader.byte() else { return nil }
    if version >= 4, reader.byte() == nil { return nil }
    guard reader.byte() != nil, let base = reader.byte(), let range = reader.byte(), range > 0,
      let opcodes = reader.byte(), opcodes > 0
    else { return nil }
    header.minimumLength = UInt64(minimum)
    header.lineBase = Int64(Int8(bitPattern: base))
    header.lineRange = UInt64(range)
    header.opcodeBase = UInt64(opcodes)
    for _ in 1..<max(opcodes, 1) {
      guard let count = reader.byte() else { return nil }
      header.lengths.append(count)
    }
    header.tables = reader.place
    return (header, program)
  }

  // MARK: Programs

  /// Runs a line program to its end, and calls `found` with the rows that addresses are in.
  private mutating func run(
    _ reader: inout DebugReader, _ header: Header, _ addresses: [UInt64], _ found: (Int, Row) -> Void
  ) {
    guard let first = addresses.first, let last = addresses.last else { return }
    var row = Row()
    var before: Row?
    /// Emits the row: the addresses from the previous row up to this one belong to the previous one.
    func emit(isEnd: Bool) {
      if let before, before.address <= last, row.address > first, before.address < row.address {
        for (place, address) in addresses.enumerated() where before.address <= address && address < row.address {
          if before.line > 0 { found(place, before) }
        }
      }
      before = isEnd ? nil : row
      if isEnd { row = Row() }
    }
    func advance(_ operations: UInt64) { row.address &+= operations &* header.minimumLength }
    while let opcode = reader.byte() {
      steps += 1
      guard steps < Self.mostSteps else { return }
      if UInt64(opcode) >= header.opcodeBase {
        let special = UInt64(opcode) - header.opcodeBase
        advance(special / header.lineRange)
        let change = header.lineBase + Int64(special % header.lineRange)
        row.line &+= UInt64(bitPattern: change)
        emit(isEnd: false)
        continue
      }
      switch opcode {
      case 0:
        guard let length = reader.unsigned() else { return }
        guard length > 0 else { continue }
        guard length <= UInt64(reader.remaining) else { return }
        let next = reader.place + Int(length)
        switch reader.byte() {
        case 1: emit(isEnd: true)
        case 2: row.address = reader.fixed(min(Int(length) - 1, 8)) ?? .max
        default: break
        }
        reader.seek(to: next)
      case 1: emit(isEnd: false)
      case 2:
        guard let operations = reader.unsigned() else { return }
        advance(operations)
      case 3:
        guard let change = reader.signed() else { return }
        row.line &+= UInt64(bitPattern: change)
      case 4:
        guard let file = reader.unsigned() else { return }
        row.file = file
      case 5:
        guard let column = reader.unsigned() else { return }
        row.column = column
      case 6, 7, 10, 11: break
      case 8: advance((255 - header.opcodeBase) / header.lineRange)
      case 9:
        guard let bytes = reader.fixed(2) else { return }
        row.address &+= bytes
      default:
        for _ in 0..<header.lengths[Int(opcode) - 1] { guard reader.unsigned() != nil else { return } }
      }
    }
  }

  // MARK: Files

  private func file(_ number: UInt64, _ header: Header, _ end: Int) -> String? {
    var reader = DebugReader(lines, at: header.tables, end: end)
    return header.version >= 5 ? newFile(number, header, &reader) : oldFile(number, &reader)
  }

  /// Returns the path of a file up to version 4, where folders and files are strings, of which an empty one is the
  /// last. Files count from 1.
  private func oldFile(_ number: UInt64, _ reader: inout DebugReader) -> String? {
    var folders: [ArraySlice<UInt8>] = []
    while let folder = reader.string(), !folder.isEmpty {
      guard folders.count < Self.mostFiles else { return nil }
      folders.append(folder)
    }
    var place: UInt64 = 0
    while let name = reader.string(), !name.isEmpty, let folder = reader.unsigned(), reader.unsigned() != nil,
      reader.unsigned() != nil
    {
      place += 1
      guard place == number else { continue }
      let isKnown = folder > 0 && folder <= UInt64(folders.count)
      return Self.path(isKnown ? [folders[Int(folder) - 1], name] : [name])
    }
    return nil
  }

  /// Returns the path of a file of version 5, where folders and files are tables with columns of their own. Both count
  /// from 0; folder 0 is that of the compiler.
  private func newFile(_ number: UInt64, _ header: Header, _ reader: inout DebugReader) -> String? {
    var folders: [ArraySlice<UInt8>] = []
    guard
      rows(
        &reader, header,
        {
          folders.append($0.path)
          return true
        })
    else { return nil }
    var result: String?
    var place: UInt64 = 0
    _ = rows(&reader, header) { row in
      defer { place += 1 }
      guard place == number else { return true }
      var parts = [row.path]
      if row.folder < UInt64(folders.count) {
        parts.insert(folders[Int(row.folder)], at: 0)
        if row.folder > 0 { parts.insert(folders[0], at: 0) }
      }
      result = Self.path(parts)
      return false
    }
    return result
  }

  /// Reads a table.
  ///
  /// - Parameter body: Returns whether to go on.
  private func rows(
    _ reader: inout DebugReader, _ header: Header, _ body: ((path: ArraySlice<UInt8>, folder: UInt64)) -> Bool
  ) -> Bool {
    guard let columnCount = reader.byte() else { return false }
    var columns: [(kind: UInt64, form: UInt64)] = []
    for _ in 0..<columnCount {
      guard let kind = reader.unsigned(), let form = reader.unsigned() else { return false }
      columns.append((kind, form))
    }
    guard let count = reader.unsigned(), count <= UInt64(Self.mostFiles), columnCount > 0 || count == 0 else {
      return false
    }
    for _ in 0..<count {
      var row: (path: ArraySlice<UInt8>, folder: UInt64) = ([], 0)
      let start = reader.place
      for column in columns {
        guard let (number, text) = value(column.form, header, &reader) else { return false }
        if column.kind == 1 { row.path = text ?? [] }
        if column.kind == 2 { row.folder = number }
      }
      // Rows without bytes would cost nothing.
      guard reader.place > start else { return false }
      if !body(row) { return true }
    }
    return true
  }

  /// Reads a value of a form (DWARF 5, section 7.5.6), as a number or as text.
  private func value(
    _ form: UInt64, _ header: Header, _ reader: inout DebugReader
  ) -> (number: UInt64, text: ArraySlice<UInt8>?)? {
    func number(_ count: Int) -> (UInt64, ArraySlice<UInt8>?)? { reader.fixed(count).map { ($0, nil) } }
    func text(in section: [UInt8]) -> (UInt64, ArraySlice<UInt8>?)? {
      guard let offset = reader.fixed(header.isWide ? 8 : 4), offset < UInt64(section.count) else { return nil }
      // Only as many bytes are read as a path may have.
      let (start, most) = (Int(offset), Self.mostNameBytes)
      return (0, section[start...].prefix(most).prefix { $0 != 0 })
    }
    switch form {
    case 0x08: return reader.string().map { (0, $0) }
    case 0x0E: return text(in: strings)
    case 0x1F: return text(in: lineStrings)
    case 0x0B, 0x25: return number(1)
    case 0x05, 0x26: return number(2)
    case 0x27: return number(3)
    case 0x06, 0x28: return number(4)
    case 0x07: return number(8)
    case 0x0F, 0x1A: return reader.unsigned().map { ($0, nil) }
    case 0x1E: return reader.skip(16) ? (0, nil) : nil
    case 0x09:
      guard let count = reader.unsigned(), reader.skip(count) else { return nil }
      return (0, nil)
    default: return nil
    }
  }

  /// Joins folders and a name, from the last that begins at the root.
  private static func path(_ parts: [ArraySlice<UInt8>]) -> String? {
    let slash = UInt8(ascii: "/")
    var result: [UInt8] = []
    for part in parts where !part.isEmpty {
      let isAbsolute = part.first == slash || part.dropFirst().first == UInt8(ascii: ":")
      if isAbsolute { result = [] } else if !result.isEmpty, result.last != slash { result.append(slash) }
      result += part.prefix(mostNameBytes)
    }
    return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
  }
}
