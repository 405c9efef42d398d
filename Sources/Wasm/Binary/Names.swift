/// The names of one index space, by ascending index.
package struct NameMap: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let index: Index
    package let name: Name
  }

  package private(set) var entries: [Entry] = []

  package init() {}

  /// Makes a map in which the first of several names for one index counts.
  fileprivate init(unordered: [Entry]) {
    entries = orderedByIndex(unordered, \.index)
  }

  package var isEmpty: Bool { entries.isEmpty }

  package subscript(_ index: Index) -> Name? {
    get {
      let position = firstPosition(in: entries, notBelow: index, \.index)
      return position < entries.count && entries[position].index == index ? entries[position].name : nil
    }
    set {
      let position = firstPosition(in: entries, notBelow: index, \.index)
      if position < entries.count, entries[position].index == index { entries.remove(at: position) }
      if let newValue { entries.insert(Entry(index: index, name: newValue), at: position) }
    }
  }
}

/// Names within names: of locals by function, of fields by type.
package struct IndirectNameMap: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let index: Index
    package fileprivate(set) var names: NameMap
  }

  package private(set) var entries: [Entry] = []

  package init() {}

  fileprivate init(unordered: [Entry]) {
    entries = orderedByIndex(unordered.filter { !$0.names.isEmpty }, \.index)
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// The names that belong to `index`; none where there are none.
  package subscript(_ index: Index) -> NameMap {
    get {
      let position = firstPosition(in: entries, notBelow: index, \.index)
      return position < entries.count && entries[position].index == index ? entries[position].names : NameMap()
    }
    set {
      let position = firstPosition(in: entries, notBelow: index, \.index)
      if position < entries.count, entries[position].index == index { entries.remove(at: position) }
      if !newValue.isEmpty { entries.insert(Entry(index: index, names: newValue), at: position) }
    }
  }

  package subscript(_ index: Index, _ inner: Index) -> Name? {
    get { self[index][inner] }
    set {
      let position = firstPosition(in: entries, notBelow: index, \.index)
      if position == entries.count || entries[position].index != index {
        entries.insert(Entry(index: index, names: NameMap()), at: position)
      }
      // In place: a copy for each name would make many names take quadratic time.
      entries[position].names[inner] = newValue
      if entries[position].names.isEmpty { entries.remove(at: position) }
    }
  }
}

/// The position of the first entry at or after an index.
private func firstPosition<Entry>(in entries: [Entry], notBelow index: Index, _ key: KeyPath<Entry, Index>) -> Int {
  // Maps are mostly built in order.
  guard let last = entries.last, last[keyPath: key] >= index else { return entries.count }
  var low = 0
  var high = entries.count - 1
  while low < high {
    let middle = (low + high) / 2
    if entries[middle][keyPath: key] < index { low = middle + 1 } else { high = middle }
  }
  return low
}

/// Entries by ascending index; of several for one index the first.
private func orderedByIndex<Entry>(_ entries: [Entry], _ key: KeyPath<Entry, Index>) -> [Entry] {
  let isOrdered = zip(entries, entries.dropFirst()).allSatisfy { $0[keyPath: key] < $1[keyPath: key] }
  if isOrdered { return entries }
  let order = entries.indices.sorted {
    (entries[$0][keyPath: key], $0) < (entries[$1][keyPath: key], $1)
  }
  var result: [Entry] = []
  for position in order where result.last?[keyPath: key] != entries[position][keyPath: key] {
    result.append(entries[position])
  }
  return result
}

/// The custom section `name` (appendix A.6.2, Name Section) with the extended subsections.
package struct Names: Hashable, Sendable {
  package static let sectionName: Name = "name"

  package var module: Name?
  package var functions = NameMap()
  package var locals = IndirectNameMap()
  package var labels = IndirectNameMap()
  package var types = NameMap()
  package var tables = NameMap()
  package var memories = NameMap()
  package var globals = NameMap()
  package var elements = NameMap()
  package var data = NameMap()
  package var fields = IndirectNameMap()
  package var tags = NameMap()
  /// The first thing wrong with the section that was decoded, of kind `.malformedCustom`, with an offset from the
  /// start of its contents.
  package private(set) var problem: ModuleError?

  package init() {}

  /// Decodes whatever of the section is well-formed: bad names never make a module bad.
  package init(_ section: CustomSection) {
    section.contents.withUnsafeBufferPointer { buffer in
      var reader = ByteReader(buffer, range: 0..<buffer.count)
      while !reader.isAtEnd {
        do throws(ModuleError) {
          let id = try reader.byte()
          let size = try reader.length(of: "bytes of a subsection")
          var contents = reader.reader(at: try reader.range(count: size))
          decodeSubsection(id, &contents)
          if !contents.isAtEnd { note(contents.fail("unexpected content after last name")) }
        } catch {
          note(error)
          return
        }
      }
    }
  }

  private mutating func note(_ error: ModuleError) {
    problem = problem ?? ModuleError(.malformedCustom, "name section: \(error.message)", at: error.location)
  }

  private mutating func decodeSubsection(_ id: UInt8, _ reader: inout ByteReader) {
    switch id {
    case 0:
      do throws(ModuleError) {
        module = try reader.name()
      } catch {
        abandon(&reader, error)
      }
    case 1: functions = nameMap(&reader)
    case 2: locals = indirectNameMap(&reader)
    case 3: labels = indirectNameMap(&reader)
    case 4: types = nameMap(&reader)
    case 5: tables = nameMap(&reader)
    case 6: memories = nameMap(&reader)
    case 7: globals = nameMap(&reader)
    case 8: elements = nameMap(&reader)
    case 9: data = nameMap(&reader)
    case 10: fields = indirectNameMap(&reader)
    case 11: tags = nameMap(&reader)
    default: reader = reader.reader(at: reader.end..<reader.end)
    }
  }

  /// Notes an error and leaves the rest of the subsection aside.
  private mutating func abandon(_ reader: inout ByteReader, _ error: ModuleError) {
    note(error)
    reader = reader.reader(at: reader.end..<reader.end)
  }

  private mutating func nameMap(_ reader: inout ByteReader) -> NameMap {
    var entries: [NameMap.Entry] = []
    do throws(ModuleError) {
      for _ in 0..<(try reader.length(of: "names")) {
        let index = try reader.u32()
        entries.append(NameMap.Entry(index: index, name: try reader.name()))
      }
    } catch {
      abandon(&reader, error)
    }
    return NameMap(unordered: entries)
  }

  private mutating func indirectNameMap(_ reader: inout ByteReader) -> IndirectNameMap {
    var entries: [IndirectNameMap.Entry] = []
    do throws(ModuleError) {
      for _ in 0..<(try reader.length(of: "name maps")) {
        let index = try reader.u32()
        entries.append(IndirectNameMap.Entry(index: index, names: nameMap(&reader)))
      }
    } catch {
      abandon(&reader, error)
    }
    return IndirectNameMap(unordered: entries)
  }

  // MARK: Encoding

  /// The section; empty subsections are left out.
  package func section(placement: UInt8 = SectionID.data.rawValue) -> CustomSection {
    var output = ByteWriter()
    if let module { Self.subsection(0, to: &output) { $0.name(module) } }
    Self.subsection(1, functions, to: &output)
    Self.subsection(2, locals, to: &output)
    Self.subsection(3, labels, to: &output)
    Self.subsection(4, types, to: &output)
    Self.subsection(5, tables, to: &output)
    Self.subsection(6, memories, to: &output)
    Self.subsection(7, globals, to: &output)
    Self.subsection(8, elements, to: &output)
    Self.subsection(9, data, to: &output)
    Self.subsection(10, fields, to: &output)
    Self.subsection(11, tags, to: &output)
    return CustomSection(name: Self.sectionName, contents: output.bytes, placement: placement)
  }

  private static func subsection(_ id: UInt8, to output: inout ByteWriter, _ write: (inout ByteWriter) -> Void) {
    var contents = ByteWriter()
    write(&contents)
    output.byte(id)
    output.sized(contents.bytes)
  }

  private static func subsection(_ id: UInt8, _ names: NameMap, to output: inout ByteWriter) {
    guard !names.isEmpty else { return }
    subsection(id, to: &output) { Self.nameMap(names, to: &$0) }
  }

  private static func subsection(_ id: UInt8, _ names: IndirectNameMap, to output: inout ByteWriter) {
    guard !names.isEmpty else { return }
    subsection(id, to: &output) { output in
      output.count(names.entries.count)
      for entry in names.entries {
        output.u32(entry.index)
        Self.nameMap(entry.names, to: &output)
      }
    }
  }

  private static func nameMap(_ names: NameMap, to output: inout ByteWriter) {
    output.count(names.entries.count)
    for entry in names.entries {
      output.u32(entry.index)
      output.name(entry.name)
    }
  }
}

extension ModuleSyntax {
  /// The names of the last `name` section; `nil` where there is none.
  package var names: Names? {
    customSections.last { $0.name == Names.sectionName }.map { Names($0) }
  }
}
