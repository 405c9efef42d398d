internal import Wasm

/// Applies the annotations that the parser knows: `@custom`, `@name` and `@metadata.code.branch_hint`.
extension ModuleParser {
  // MARK: Places

  /// Takes the annotations between two module fields.
  mutating func moduleAnnotations() throws(ModuleError) {
    let annotations = cursor.annotations
    cursor.annotations = []
    for annotation in annotations {
      switch annotation.id {
      case .custom: module.customSections.append(try customSection(annotation))
      case .name: throw annotation.misplaced
      case .branchHint: throw annotation.malformed("not in a function")
      }
    }
  }

  /// Returns the error for annotations that nothing in a field has taken.
  func rejectAnnotations() throws(ModuleError) {
    guard let annotation = cursor.annotations.first else { return }
    throw annotation.id == .branchHint ? annotation.malformed("not in a function") : annotation.misplaced
  }

  // MARK: @name

  /// Takes the annotation that names the module.
  mutating func moduleName() throws(ModuleError) {
    var rest: [Annotation] = []
    var isNamed = false
    for annotation in cursor.annotations {
      guard annotation.id == .name else {
        rest.append(annotation)
        continue
      }
      guard !isNamed else { throw annotation.malformed("multiple module") }
      isNamed = true
      names.setModule(try name(annotation))
    }
    cursor.annotations = rest
  }

  /// Takes the annotation after the location of an identifier.
  mutating func nameAnnotation(of noun: String) throws(ModuleError) -> Name? {
    var result: Name?
    var hint: Annotation?
    for annotation in cursor.annotations {
      switch annotation.id {
      case .name:
        guard result == nil else { throw annotation.malformed("multiple \(noun)") }
        result = try name(annotation)
      case .branchHint:
        // This is the hint of the first instruction, if one follows.
        guard hint == nil else { throw annotation.malformed("duplicate annotation") }
        hint = annotation
      case .custom: throw annotation.misplaced
      }
    }
    cursor.annotations = hint.map { [$0] } ?? []
    return result
  }

  /// Takes the annotation directly after the keyword of a declaration that has no identifier.
  ///
  /// - Returns: The annotation, or `nil` where there is none, or where one is before the keyword, which nothing takes.
  mutating func nameAfterKeyword(
    of noun: String
  ) throws(ModuleError) -> (name: Name, annotation: Annotation)? {
    guard cursor.hasAnnotations, let annotation = cursor.annotations.first(where: { $0.id == .name }),
      cursor.annotations.allSatisfy({ $0.start >= cursor.previousEnd }), let name = try nameAnnotation(of: noun)
    else { return nil }
    return (name, annotation)
  }

  private func name(_ annotation: Annotation) throws(ModuleError) -> Name {
    var contents = try cursor.contents(of: annotation)
    let result = try name(&contents, of: annotation, missing: "unexpected token")
    guard contents.isAtClose else { throw annotation.malformed("unexpected token") }
    return result
  }

  private func name(
    _ contents: inout TokenCursor, of annotation: Annotation, missing: String
  ) throws(ModuleError) -> Name {
    guard contents.token.kind == .string else { throw annotation.malformed(missing) }
    guard let name = Name(validating: try contents.string()) else {
      throw annotation.malformed("malformed UTF-8 encoding")
    }
    return name
  }

  // MARK: @custom

  /// The sections in the order of a binary module, with their ids.
  private static let sections: [(word: StaticString, id: UInt8)] = [
    ("first", 0), ("type", 1), ("import", 2), ("func", 3), ("table", 4), ("memory", 5), ("tag", 13), ("global", 6),
    ("export", 7), ("start", 8), ("elem", 9), ("datacount", 12), ("code", 10), ("data", 11), ("last", 11),
  ]

  private func customSection(_ annotation: Annotation) throws(ModuleError) -> CustomSection {
    var contents = try cursor.contents(of: annotation)
    let name = try name(&contents, of: annotation, missing: "missing section name")
    var placement: UInt8 = 11
    if contents.isAtOpen {
      try contents.advance()
      let isBefore = Self.spells(contents, "before")
      guard isBefore || Self.spells(contents, "after") else { throw annotation.malformed("malformed placement") }
      try contents.advance()
      guard let location = Self.sections.firstIndex(where: { Self.spells(contents, $0.word) }) else {
        throw annotation.malformed("malformed section kind")
      }
      placement = Self.sections[isBefore ? max(location - 1, 0) : location].id
      try contents.advance()
      guard contents.isAtClose else { throw annotation.malformed("unexpected token") }
      try contents.advance()
    }
    var bytes: [UInt8] = []
    try contents.strings(into: &bytes)
    guard contents.isAtClose else { throw annotation.malformed("unexpected token") }
    return CustomSection(name: name, contents: bytes, placement: placement)
  }

  private static func spells(_ cursor: TokenCursor, _ word: StaticString) -> Bool {
    guard cursor.token.kind == .keyword || cursor.token.kind == .reserved else { return false }
    return cursor.text.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  // MARK: @metadata.code.branch_hint

  /// Takes the first annotation among instructions: only hints are allowed there.
  mutating func branchHint() throws(ModuleError) -> (isLikely: Bool, annotation: Annotation)? {
    guard let annotation = cursor.annotations.first else { return nil }
    guard annotation.id == .branchHint else { throw annotation.misplaced }
    cursor.annotations.removeFirst()
    var contents = try cursor.contents(of: annotation)
    var bytes: [UInt8] = []
    try contents.strings(into: &bytes)
    guard contents.isAtClose else { throw annotation.malformed("unexpected token") }
    guard bytes == [0] || bytes == [1] else { throw annotation.malformed("invalid value") }
    return (bytes == [1], annotation)
  }

  // MARK: Sections

  /// Adds the sections of branch hints and names.
  mutating func addGeneratedSections() {
    if !branchHints.functions.isEmpty { module.customSections.append(branchHints.section()) }
    defer { addProducers() }
    guard options.keepsNames else { return }
    names.end()
    // A section that is written out in the text is not replaced.
    guard !names.isEmpty, !module.customSections.contains(where: { $0.name == Names.sectionName }) else { return }
    module.customSections.append(names.names.section())
  }

  // MARK: @producers

  /// Turns the annotations `@producers`, in which other tools print the producers of a module, into the sections they
  /// stand for. Those of another form are left out, like all whose meaning is unknown.
  private mutating func addProducers() {
    cursor.sortUnknownAnnotations()
    var rest: [UnknownAnnotation] = []
    for unknown in cursor.unknownAnnotations {
      if unknown.id.elementsEqual("producers".utf8), let section = try? producers(unknown.annotation) {
        module.customSections.append(section)
      } else {
        rest.append(unknown)
      }
    }
    cursor.unknownAnnotations = rest
  }

  /// Reads `(language "C" "11")` and the like.
  private func producers(_ annotation: Annotation) throws(ModuleError) -> CustomSection? {
    var contents = try cursor.contents(of: annotation)
    var fields: [(name: [UInt8], values: [(name: Name, version: Name)])] = []
    while contents.isAtOpen {
      try contents.advance()
      guard ["language", "processed-by", "sdk"].contains(where: { Self.spells(contents, $0) }) else { return nil }
      let field = Array(contents.text)
      try contents.advance()
      let name = try name(&contents, of: annotation, missing: "unexpected token")
      let version = try self.name(&contents, of: annotation, missing: "unexpected token")
      try contents.close()
      if let location = fields.firstIndex(where: { $0.name == field }) {
        fields[location].values.append((name, version))
      } else {
        fields.append((field, [(name, version)]))
      }
    }
    guard contents.isAtClose, !fields.isEmpty else { return nil }
    var writer = ByteWriter()
    writer.count(fields.count)
    for field in fields {
      writer.sized(field.name)
      writer.count(field.values.count)
      for value in field.values {
        writer.name(value.name)
        writer.name(value.version)
      }
    }
    return CustomSection(name: "producers", contents: writer.bytes, placement: 11)
  }

  /// Returns the error for a hint before anything but `if` and `br_if`.
  func invalidHint(at location: ModuleError.Location) -> ModuleError {
    ModuleError(.invalidCustom, "\(Annotation.ID.branchHint.spelling) annotation: invalid target", at: location)
  }
}

extension Annotation {
  var location: ModuleError.Location { .text(line: line, column: start - lineStart + 1) }

  func malformed(_ why: String) -> ModuleError {
    ModuleError(.malformedCustom, "\(id.spelling) annotation: \(why)", at: location)
  }

  var misplaced: ModuleError { ModuleError(.malformedCustom, "misplaced \(id.spelling) annotation", at: location) }
}
