package import Wasm

/// Parts of a module's text, for people who inspect it: type definitions, and code with its offsets.
package struct Listing {
  /// A line of text; one of an instruction has the offset of its opcode in the module.
  package struct Line: Sendable {
    package let offset: Int?
    /// The indented text.
    package let text: String
  }

  private let module: ModuleSyntax
  private let identifiers: Identifiers

  /// - Parameter module: A well-formed module; it need not be valid.
  package init(_ module: ModuleSyntax) {
    self.module = module
    identifiers = Identifiers(module)
  }

  /// Returns the type definitions, in the order of their indices.
  package func types() -> [String] {
    module.types.indices.map { number in
      print { $0.typeDefinition(number) }
    }
  }

  /// Returns the lines of a function that has code, found by its index in `ModuleSyntax.code`.
  package func code(_ place: Int) throws(ModuleError) -> [Line] {
    let index = Index(truncatingIfNeeded: module.importCount(.function) + place)
    return try module.bytes.withUnsafeBufferPointer { bytes throws(ModuleError) in
      var printer = Printer(module, bytes: bytes, identifiers: identifiers)
      printer.offsets = []
      printer.text.put("(func")
      printer.definition(index, printer.identifiers.functions)
      let type = place < module.functions.count ? module.functions[place] : nil
      if let type { printer.typeUse(type) }
      try printer.functionBody(module.code[place], of: index, type.flatMap { printer.functionType($0) })
      printer.text.put("\n  end)")
      return Listing.lines(printer, end: module.code[place].range.upperBound - 1)
    }
  }

  private func print(_ body: (inout Printer) -> Void) -> String {
    module.bytes.withUnsafeBufferPointer { bytes in
      var printer = Printer(module, bytes: bytes, identifiers: identifiers)
      body(&printer)
      return String(decoding: printer.text.bytes, as: UTF8.self)
    }
  }

  /// - Parameter end: The offset of the body's own `end`, which the last line shows.
  private static func lines(_ printer: Printer, end: Int) -> [Line] {
    let bytes = printer.text.bytes
    var lines: [Line] = []
    var start = 0
    var next = 0
    let offsets = printer.offsets ?? []
    // Every instruction starts a line: the line break is where its offset was recorded.
    while start < bytes.count {
      let stop = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var offset: Int?
      while next < offsets.count, offsets[next].place < start {
        offset = offsets[next].offset
        next += 1
      }
      if stop == bytes.count { offset = end }
      lines.append(Line(offset: offset, text: String(decoding: bytes[start..<stop], as: UTF8.self)))
      start = stop + 1
    }
    return lines
  }
}
