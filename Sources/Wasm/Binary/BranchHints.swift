/// The custom section `metadata.code.branch_hint`: which way conditional branches are likely to go.
///
/// A hint belongs to an `if` or `br_if`. Hints never change what a program does.
package struct BranchHints: Hashable, Sendable {
  package static let sectionName: Name = "metadata.code.branch_hint"

  package struct Hint: Hashable, Sendable {
    /// Bytes from the start of the function's body, which is its vector of locals.
    package var offset: UInt32
    /// True if the condition is likely to be true.
    package var isLikely: Bool

    package init(offset: UInt32, isLikely: Bool) {
      self.offset = offset
      self.isLikely = isLikely
    }
  }

  package struct Function: Hashable, Sendable {
    /// The index of the function in the module's index space.
    package var index: Index
    /// The hints, by ascending offset.
    package var hints: [Hint]

    package init(index: Index, hints: [Hint]) {
      self.index = index
      self.hints = hints
    }
  }

  /// The functions that have hints, by ascending index.
  package var functions: [Function] = []

  package init() {}

  /// Decodes the contents of the section.
  ///
  /// - Throws: Errors of kind `.malformedCustom`, with an offset from the start of the contents.
  package init(_ section: CustomSection) throws(ModuleError) {
    functions = try section.contents.withUnsafeBufferPointer { buffer throws(ModuleError) -> [Function] in
      var reader = ByteReader(buffer, range: 0..<buffer.count)
      do throws(ModuleError) {
        return try Self.decode(&reader)
      } catch {
        throw ModuleError(.malformedCustom, "\(Self.prefix) section: \(error.message)", at: error.location)
      }
    }
  }

  private static func decode(_ reader: inout ByteReader) throws(ModuleError) -> [Function] {
    var functions: [Function] = []
    for _ in 0..<(try reader.length(of: "functions", minimum: 2)) {
      let start = reader.position
      let index = try reader.u32()
      if let last = functions.last, last.index >= index { throw reader.fail("functions out of order", at: start) }
      var hints: [Hint] = []
      for _ in 0..<(try reader.length(of: "hints", minimum: 3)) {
        let start = reader.position
        let offset = try reader.u32()
        if let last = hints.last, last.offset >= offset { throw reader.fail("hints out of order", at: start) }
        guard try reader.u32() == 1 else { throw reader.fail("malformed hint size", at: start) }
        let value = try reader.byte()
        guard value <= 1 else { throw reader.fail("malformed hint value", at: start) }
        hints.append(Hint(offset: offset, isLikely: value == 1))
      }
      functions.append(Function(index: index, hints: hints))
    }
    guard reader.isAtEnd else { throw reader.fail("unexpected content after last function") }
    return functions
  }

  /// The section, after the data count section: it has to stand before the code section.
  package func section(placement: UInt8 = SectionID.dataCount.rawValue) -> CustomSection {
    var output = ByteWriter()
    output.count(functions.count)
    for function in functions {
      output.u32(function.index)
      output.count(function.hints.count)
      for hint in function.hints {
        output.u32(hint.offset)
        output.u32(1)
        output.byte(hint.isLikely ? 1 : 0)
      }
    }
    return CustomSection(name: Self.sectionName, contents: output.bytes, placement: placement)
  }

  private static let prefix = "@metadata.code.branch_hint"

  /// Checks that every hint belongs to an `if` or `br_if` of a well-formed module.
  ///
  /// - Throws: Errors of kind `.invalidCustom`, or `.malformed` where the module is not well-formed.
  package func check(in module: ModuleSyntax) throws(ModuleError) {
    let importCount = module.importCount(.function)
    try module.bytes.withUnsafeBufferPointer { buffer throws(ModuleError) in
      for function in functions {
        let defined = Int(function.index) - importCount
        guard defined >= 0, defined < module.code.count else {
          throw Self.invalidTarget("function \(function.index) is not defined here", .none)
        }
        let body = module.code[defined].range
        var bytes = ByteReader(buffer, range: body)
        try bytes.skipLocals()
        var reader = InstructionReader(bytes)
        for hint in function.hints {
          let target = body.lowerBound + Int(hint.offset)
          var opcode = Opcode.nop
          while !reader.isAtEnd, reader.bytes.position <= target { opcode = try reader.next().opcode }
          guard reader.offset == target, opcode == .if || opcode == .brIf else {
            throw Self.invalidTarget("neither if nor br_if", module.location(of: target))
          }
        }
      }
    }
  }

  private static func invalidTarget(_ detail: String, _ location: ModuleError.Location) -> ModuleError {
    ModuleError(.invalidCustom, "\(prefix) annotation: invalid target: \(detail)", at: location)
  }
}

extension ModuleSyntax {
  /// The location of a byte of the module for messages: in the text that the module came from, if it did.
  package func location(of offset: Int) -> ModuleError.Location {
    guard let (line, column) = sourceMap?.position(of: offset) else { return .offset(offset) }
    return .text(line: line, column: column)
  }
}

/// Moves branch hints along while the code that they point into is written anew.
struct BranchHintRelocation {
  private var hints: BranchHints?
  private let importCount: Int
  /// The index in `hints` of the function being written, if it has any hints, and of its next hint.
  private var function = 0
  private var hint = 0
  private var isInside = false

  init(_ module: ModuleSyntax) {
    importCount = module.importCount(.function)
    let sections = module.customSections.filter { $0.name == BranchHints.sectionName }
    if sections.count == 1 { hints = try? BranchHints(sections[0]) }
  }

  /// Functions have to come in ascending order.
  mutating func enter(definedFunction: Int) {
    guard let functions = hints?.functions else { return }
    let index = importCount + definedFunction
    while function < functions.count, Int(functions[function].index) < index { function += 1 }
    isInside = function < functions.count && Int(functions[function].index) == index
    hint = 0
  }

  /// Tells that the instruction at offset `old` of the body is written at offset `new`.
  mutating func move(from old: Int, to new: Int) {
    guard isInside, let count = hints?.functions[function].hints.count else { return }
    // A hint that points between instructions moves with the instruction after it.
    while hint < count, let offset = hints?.functions[function].hints[hint].offset, Int(offset) <= old {
      hints?.functions[function].hints[hint].offset = UInt32(truncatingIfNeeded: new)
      hint += 1
    }
  }

  /// The contents of the branch hint section for the code as written; `nil` for other sections, and where the section
  /// is malformed or one of several.
  func relocatedContents(of section: CustomSection) -> [UInt8]? {
    guard section.name == BranchHints.sectionName else { return nil }
    return hints?.section().contents
  }
}
