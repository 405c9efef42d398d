/// Turns a binary module (section 5.5, Modules) into a `ModuleSyntax`.
///
/// Like the reference interpreter it reads on past the declared end of a section or a body and compares afterwards:
/// the suite asks for the errors that this gives. Nothing is ever read past the end of the module.
package struct Decoder {
  var bytes: ByteReader
  var module = ModuleSyntax()
  /// True if function bodies are walked.
  let isCheckingCode: Bool
  /// The structured instructions that are open in the code being walked: `true` where an `else` may still come.
  var nesting: [Bool] = []
  /// The first instruction in a function body that names a data segment.
  var dataUse: Int?

  /// Decodes a whole module.
  ///
  /// - Parameter checkingCode: Whether to walk function bodies for well-formedness. A caller that validates bodies
  ///   anyway may leave it out; constant expressions are always walked.
  /// - Throws: Errors of kind `.malformed`, with an offset; an error of kind `.limit` where there are too many bytes.
  package static func decode(_ bytes: [UInt8], checkingCode: Bool = true) throws(ModuleError) -> ModuleSyntax {
    try ModuleLimit.bytes.check(bytes.count)
    var module = try bytes.withUnsafeBufferPointer { buffer throws(ModuleError) -> ModuleSyntax in
      var decoder = Decoder(ByteReader(buffer, range: 0..<buffer.count), isCheckingCode: checkingCode)
      try decoder.decodeModule()
      return decoder.module
    }
    module.bytes = bytes
    return module
  }

  private init(_ bytes: ByteReader, isCheckingCode: Bool) {
    self.bytes = bytes
    self.isCheckingCode = isCheckingCode
  }

  private mutating func decodeModule() throws(ModuleError) {
    try decodeHeader()
    var previous = SectionID.custom
    while !bytes.isAtEnd {
      let start = bytes.position
      let code = try bytes.byte()
      guard let id = SectionID(rawValue: code) else { throw bytes.fail("malformed section id: \(code)", at: start) }
      if id != .custom {
        guard id.order > previous.order else {
          let problem = id == previous ? "a second \(id) section" : "\(id) section after \(previous) section"
          throw bytes.fail("unexpected content after last section: \(problem)", at: start)
        }
        previous = id
      }
      let size = try bytes.length(of: "bytes of a section")
      let contents = bytes.position
      if id == .custom {
        try decodeCustomSection(size: size, placement: previous)
      } else {
        try decodeSection(id)
      }
      guard bytes.position == contents + size else { throw sizeMismatch(contents, size) }
    }
    try checkConsistency()
  }

  /// The error for a section or code entry that does not end where it should.
  func sizeMismatch(_ start: Int, _ size: Int) -> ModuleError {
    bytes.fail("section size mismatch: \(size) bytes declared, \(bytes.position - start) used", at: start)
  }

  private func checkConsistency() throws(ModuleError) {
    guard module.functions.count == module.code.count else {
      throw bytes.fail(
        "function and code section have inconsistent lengths: \(module.functions.count) and \(module.code.count)")
    }
    if let count = module.dataCount, Int(count) != module.data.count {
      throw bytes.fail("data count and data section have inconsistent lengths: \(count) and \(module.data.count)")
    }
    if module.dataCount == nil, let dataUse { throw bytes.fail("data count section required", at: dataUse) }
  }

  // MARK: Header (section 5.5.16)

  private mutating func decodeHeader() throws(ModuleError) {
    let size = bytes.remaining
    if size < 4 { throw tooShort(size) }
    guard try bytes.fixed32() == 0x6D73_6100 else {
      let guess = likeness.map { ": this looks like \($0)" } ?? ""
      throw bytes.fail("magic header not detected\(guess)", at: 0)
    }
    if size < 8 { throw tooShort(size) }
    let version = try bytes.fixed32()
    guard version == 1 else {
      let detail = version == 0x0001_000D ? "this is a component, not a core module" : "\(version) instead of 1"
      throw bytes.fail("unknown binary version: \(detail)", at: 4)
    }
  }

  private func tooShort(_ size: Int) -> ModuleError {
    let detail = size == 0 ? "there are no bytes at all" : "\(size) bytes, a module has at least 8"
    return bytes.fail("unexpected end: \(detail)", at: size)
  }

  /// The format that bytes without the magic header look like.
  private var likeness: String? {
    let known: [(start: StaticString, what: String)] = [
      ("\u{7F}ELF", "an ELF file"), ("PK\u{3}\u{4}", "a ZIP archive"), ("!<arch>", "an object archive"),
      ("(", "the text format; binary modules start with the bytes 00 61 73 6D"),
      (";;", "the text format; binary modules start with the bytes 00 61 73 6D"), ("<", "HTML or XML"),
      ("#!", "a script"), ("MZ", "a Windows executable"), ("asm", "a module whose first byte is missing"),
    ]
    var text = bytes.reader(at: 0..<bytes.end)
    if text.remaining >= 4 {
      switch (try? text.fixed32()) ?? 0 {
      case let word where word & 0xFFFF == 0x8B1F: return "gzip data"
      case 0xFD2F_B528: return "Zstandard data"
      case 0xFEED_FACE, 0xFEED_FACF, 0xCFFA_EDFE, 0xBEBA_FECA: return "a Mach-O file"
      default: text = bytes.reader(at: 0..<bytes.end)
      }
    }
    // Text may be indented, but not without end.
    for _ in 0..<256 {
      guard let byte = text.peek, byte == 0x20 || byte >= 0x09 && byte <= 0x0D, (try? text.byte()) != nil else { break }
    }
    let rest = text.bytes(text.position..<text.end)
    return known.first { start, _ in
      rest.starts(with: UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount))
    }?.what
  }
}

/// The sections of a module with their binary codes (section 5.5.2).
package enum SectionID: UInt8, CaseIterable, Sendable, CustomStringConvertible {
  case custom = 0, type, `import`, function, table, memory, global, export, start, element, code, data, dataCount, tag

  /// The index in the sequence of sections, in which the tag section and the data count section came late.
  package var order: Int {
    switch self {
    case .tag: 6
    case .global, .export, .start, .element: Int(rawValue) + 1
    case .dataCount: 11
    case .code, .data: Int(rawValue) + 2
    default: Int(rawValue)
    }
  }

  /// All sections in the order of a module; custom sections may stand anywhere.
  package static var inOrder: [SectionID] { allCases.sorted { $0.order < $1.order } }

  package var description: String {
    switch self {
    case .custom: "custom"
    case .type: "type"
    case .import: "import"
    case .function: "function"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .export: "export"
    case .start: "start"
    case .element: "element"
    case .code: "code"
    case .data: "data"
    case .dataCount: "data count"
    case .tag: "tag"
    }
  }
}
