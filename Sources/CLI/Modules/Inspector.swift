import Wasm
import WasmText

/// Describes a decoded module, which need not be valid.
struct Inspector {
  /// One part of the description, in both forms.
  struct Part {
    /// The field of the JSON object.
    let key: String
    let text: String
    let json: JSON
  }

  let syntax: ModuleSyntax
  private let functionNames: [Index: Name]
  /// The types of imports, by kind.
  private let importedTypes: [[ExternalType]]

  init(_ syntax: ModuleSyntax) {
    self.syntax = syntax
    var types = [[ExternalType]](repeating: [], count: 5)
    for item in syntax.imports { types[Int(item.type.kind.rawValue)].append(item.type) }
    importedTypes = types
    var names: [Index: Name] = [:]
    for export in syntax.exports where export.kind == .function { names[export.index] = export.name }
    for entry in syntax.names?.functions.entries ?? [] { names[entry.index] = entry.name }
    functionNames = names
  }

  // MARK: Sections

  private static let sectionNames = [
    "custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data",
    "data count", "tag",
  ]

  func sections() -> Part {
    var rows = [["id", "section", "offset", "size", "items"]]
    var json: [JSON] = []
    for section in scan() {
      let name = Inspector.sectionNames[Int(section.id)]
      let detail = section.name.map { "\"\(printable($0.description))\"" } ?? section.count.map { String($0) } ?? ""
      rows.append([String(section.id), name, hexadecimal(section.offset), String(section.size), detail])
      var fields: [(String, JSON)] = [
        ("id", .int(Int(section.id))), ("section", .string(name)), ("offset", .int(section.offset)),
        ("size", .int(section.size)),
      ]
      if let name = section.name { fields.append(("name", .string(name.description))) }
      if let count = section.count { fields.append(("items", .int(count))) }
      json.append(.object(fields))
    }
    return part("sections", "Sections (\(syntax.bytes.count) bytes)", rows, json)
  }

  private struct Section {
    let id: UInt8
    /// The offset of the contents.
    let offset: Int
    let size: Int
    /// The name of a custom section.
    var name: Name?
    /// The number of items of a section that is a vector.
    var count: Int?
  }

  /// Returns the sections of the binary; the decoder has found them well-formed.
  private func scan() -> [Section] {
    syntax.bytes.withUnsafeBufferPointer { bytes in
      var reader = ByteReader(bytes, range: 8..<max(bytes.count, 8))
      var sections: [Section] = []
      while let id = try? reader.byte(), Int(id) < Inspector.sectionNames.count, let size = try? reader.u32(),
        let range = try? reader.range(count: Int(size))
      {
        var section = Section(id: id, offset: range.lowerBound, size: range.count)
        var contents = reader.reader(at: range)
        switch id {
        case 0: section.name = try? contents.name()
        case 8, 12: break
        default: section.count = (try? contents.u32()).map { Int($0) }
        }
        sections.append(section)
      }
      return sections
    }
  }

  // MARK: Types

  func types() -> Part {
    let texts = Listing(syntax).types()
    var rows: [[String]] = []
    for (group, range) in syntax.recursionGroups.enumerated() {
      for index in range { rows.append([texts[index], range.count > 1 ? "rec \(group)" : ""]) }
    }
    let json = texts.enumerated().map { JSON.object([("index", .int($0.offset)), ("type", .string($0.element))]) }
    return part("types", "Types", rows, json)
  }

  // MARK: Imports and exports

  func imports() -> Part {
    var rows: [[String]] = []
    var json: [JSON] = []
    for item in syntax.imports {
      let type = text(item.type)
      let (module, name) = (item.module.description, item.name.description)
      rows.append([word(item.type.kind), "\(printable(module)) \(printable(name))", type])
      json.append(
        .object([
          ("kind", .string(word(item.type.kind))), ("module", .string(module)), ("name", .string(name)),
          ("type", .string(type)),
        ]))
    }
    return part("imports", "Imports", rows, json)
  }

  func exports() -> Part {
    var rows: [[String]] = []
    var json: [JSON] = []
    for item in syntax.exports {
      let name = item.name.description
      let type = self.type(item).map(text) ?? "?"
      rows.append([word(item.kind), printable(name), String(item.index), type])
      json.append(
        .object([
          ("kind", .string(word(item.kind))), ("name", .string(name)), ("index", .int(Int(item.index))),
          ("type", .string(type)),
        ]))
    }
    return part("exports", "Exports", rows, json)
  }

  private func word(_ kind: ExternalKind) -> String {
    switch kind {
    case .function: "func"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .tag: "tag"
    }
  }

  private func text(_ type: ExternalType) -> String {
    switch type {
    case .function(let index): functionType(index)?.signature ?? "type \(index)"
    case .tag(let index): functionType(index)?.signature ?? "type \(index)"
    case .table(let table): "\(text(table.limits, table.addressType)) \(table.element)"
    case .memory(let memory): "\(text(memory.limits, memory.addressType)) pages"
    case .global(let global): global.isMutable ? "mut \(global.value)" : "\(global.value)"
    }
  }

  private func text(_ limits: Limits, _ address: AddressType) -> String {
    "\(address == .i64 ? "i64 " : "")\(limits.minimum)…\(limits.maximum.map { String($0) } ?? "")"
  }

  private func functionType(_ index: Index) -> FunctionType? {
    guard Int(index) < syntax.types.count, case .function(let type) = syntax.types[Int(index)].composite else {
      return nil
    }
    return type
  }

  /// Returns the type of the definition that an export refers to, if that exists.
  private func type(_ export: Export) -> ExternalType? {
    let imported = importedTypes[Int(export.kind.rawValue)]
    let index = Int(export.index)
    if index < imported.count { return imported[index] }
    let definition = index - imported.count
    switch export.kind {
    case .function: return definition < syntax.functions.count ? .function(syntax.functions[definition]) : nil
    case .table: return definition < syntax.tables.count ? .table(syntax.tables[definition].type) : nil
    case .memory: return definition < syntax.memories.count ? .memory(syntax.memories[definition]) : nil
    case .global: return definition < syntax.globals.count ? .global(syntax.globals[definition].type) : nil
    case .tag: return definition < syntax.tags.count ? .tag(syntax.tags[definition]) : nil
    }
  }

  // MARK: Code

  /// The index of the first function that has code here.
  private var firstDefined: Int { importedTypes[Int(ExternalKind.function.rawValue)].count }

  /// The names of the functions that have code here.
  var definedFunctionNames: [String] {
    syntax.code.indices.compactMap { functionNames[Index(firstDefined + $0)]?.description }
  }

  /// Returns the function of this index or name that has code here.
  func function(_ word: Argument) -> Index? {
    let first = firstDefined
    if let index = UInt32(word.text) {
      return Int(index) >= first && Int(index) - first < syntax.code.count ? index : nil
    }
    let export = syntax.exports.first { $0.kind == .function && $0.name.utf8 == word.bytes }
    let candidates = export.map { [$0.index] } ?? syntax.code.indices.map { Index(first + $0) }
    return candidates.first {
      Int($0) >= first && Int($0) - first < syntax.code.count
        && (export != nil || functionNames[$0]?.utf8 == word.bytes)
    }
  }

  func code(of function: Index) throws(ModuleError) -> Part {
    let definition = Int(function) - firstDefined
    let range = syntax.code[definition].range
    let lines = try Listing(syntax).code(definition)
    var text = "Function \(function): \(range.count) bytes at \(hexadecimal(range.lowerBound))\n"
    for line in lines {
      let offset = line.offset.map(hexadecimal) ?? ""
      text += "  " + offset + String(repeating: " ", count: max(10 - offset.count, 1)) + line.text + "\n"
    }
    let instructions = lines.map { line in
      JSON.object([("offset", line.offset.map { .int($0) } ?? .null), ("text", .string(line.text))])
    }
    return Part(
      key: "code", text: text,
      json: .object([
        ("function", .int(Int(function))), ("offset", .int(range.lowerBound)), ("size", .int(range.count)),
        ("lines", .array(instructions)),
      ]))
  }

  // MARK: Layout

  private func hexadecimal(_ offset: Int) -> String { ValueText.hexadecimal(UInt64(offset), digits: 6) }

  private func part(_ key: String, _ title: String, _ rows: [[String]], _ json: [JSON]) -> Part {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column < widths.count { widths[column] = max(widths[column], cell.count) } else { widths.append(cell.count) }
      }
    }
    var text = title + "\n"
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        // A cell of unusual width must not move all others.
        line += "  " + cell + String(repeating: " ", count: max(min(widths[column], 60) - cell.count, 0))
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    if rows.isEmpty { text += "  none\n" }
    return Part(key: key, text: text, json: .array(json))
  }
}
