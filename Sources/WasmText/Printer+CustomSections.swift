internal import Wasm

/// Prints custom sections (appendix A.6, Custom Annotations) as they are, unless the parser makes the same section
/// again from identifiers and annotations.
extension Printer {
  mutating func printCustomSections() {
    for (place, section) in module.customSections.enumerated() {
      if section.name == Names.sectionName, isGenerated(names: section, at: place) { continue }
      if section.name == BranchHints.sectionName, !hints.isEmpty { continue }
      field("(@custom ")
      text.string(section.name)
      text.put(" ")
      printPlacement(section.placement)
      section.contents.withUnsafeBufferPointer { printBytes($0) }
      text.put(")")
    }
  }

  private mutating func printPlacement(_ placement: UInt8) {
    switch SectionID(rawValue: placement) ?? .custom {
    case .custom: text.put("(before first)")
    case .type: text.put("(after type)")
    case .import: text.put("(after import)")
    case .function: text.put("(after func)")
    case .table: text.put("(after table)")
    case .memory: text.put("(after memory)")
    case .tag: text.put("(after tag)")
    case .global: text.put("(after global)")
    case .export: text.put("(after export)")
    case .start: text.put("(after start)")
    case .element: text.put("(after elem)")
    case .dataCount: text.put("(after datacount)")
    case .code: text.put("(after code)")
    case .data: text.put("(after data)")
    }
  }

  /// Prints bytes as strings, on lines of their own where there are many.
  mutating func printBytes(_ bytes: UnsafeBufferPointer<UInt8>) {
    let width = 64
    if bytes.count <= width {
      text.put(" ")
      text.string(bytes: bytes[...])
      return
    }
    var start = 0
    while start < bytes.count {
      let end = min(start + width, bytes.count)
      text.line(depth: 2)
      text.string(bytes: bytes[start..<end])
      start = end
    }
  }

  // MARK: Sections that the parser generates

  /// Returns whether the identifiers printed are all of this name section, and the section is where the parser puts one.
  ///
  /// Everything else has to be printed by now.
  private func isGenerated(names section: CustomSection, at place: Int) -> Bool {
    guard identifiers.count > 0, printedNames == identifiers.count,
      Self.isOnlyOne(Names.sectionName, in: module), place == module.customSections.count - 1,
      module.hasNothing(after: section.placement, before: nil)
    else { return false }
    return Names(section).section().contents == section.contents
  }

  /// Returns the hints of a branch hint section that the parser would generate, or none where it has to be printed as it is.
  static func annotatedHints(of module: ModuleSyntax) -> [Index: [Int: Bool]] {
    let code = SectionID.code.order
    guard isOnlyOne(BranchHints.sectionName, in: module),
      let place = module.customSections.lastIndex(where: { SectionID.order(of: $0.placement) < code })
    else { return [:] }
    let section = module.customSections[place]
    guard section.name == BranchHints.sectionName, module.hasNothing(after: section.placement, before: .code),
      let hints = try? BranchHints(section), (try? hints.check(in: module)) != nil,
      hints.section().contents == section.contents, !hints.functions.contains(where: \.hints.isEmpty)
    else { return [:] }
    var result: [Index: [Int: Bool]] = [:]
    for function in hints.functions {
      result[function.index] = Dictionary(
        function.hints.map { (Int($0.offset), $0.isLikely) }, uniquingKeysWith: { first, _ in first })
    }
    return result
  }

  private static func isOnlyOne(_ name: Name, in module: ModuleSyntax) -> Bool {
    module.customSections.reduce(0) { $0 + ($1.name == name ? 1 : 0) } == 1
  }
}

extension SectionID {
  fileprivate static func order(of placement: UInt8) -> Int { (SectionID(rawValue: placement) ?? .custom).order }
}

extension ModuleSyntax {
  /// Returns whether there is no section after the one that a custom section follows, up to `limit` or the end.
  fileprivate func hasNothing(after placement: UInt8, before limit: SectionID?) -> Bool {
    let sections: [(SectionID, isPresent: Bool)] = [
      (.type, !recursionGroups.isEmpty), (.import, !imports.isEmpty), (.function, !functions.isEmpty),
      (.table, !tables.isEmpty), (.memory, !memories.isEmpty), (.tag, !tags.isEmpty), (.global, !globals.isEmpty),
      (.export, !exports.isEmpty), (.start, start != nil), (.element, !elements.isEmpty),
      (.dataCount, dataCount != nil), (.code, !code.isEmpty), (.data, !data.isEmpty),
    ]
    let first = SectionID.order(of: placement)
    let last = limit?.order ?? SectionID.inOrder.count
    return !sections.contains { $0.isPresent && $0.0.order > first && $0.0.order < last }
  }
}
