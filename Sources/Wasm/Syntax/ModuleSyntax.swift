/// A module as the decoder or the text parser delivers it (section 2.5, Modules): well-formed, not yet validated.
///
/// Function bodies, constant expressions and segment contents are not copied out: they are ranges of `bytes`, in the
/// binary format whichever format the module came in.
package struct ModuleSyntax: Sendable {
  /// The binary module, or the bytes that the text parser assembled; what the ranges below refer to.
  package var bytes: [UInt8] = []

  /// All recursion groups laid end to end.
  package var types: [SubType] = []
  /// The ends of the recursion groups in `types`, in which they stand in order and without gaps.
  package var groupEnds: [Int] = []
  package var imports: [Import] = []
  /// The types of the functions defined here; `code` has their bodies, in the same order.
  package var functions: [Index] = []
  package var tables: [TableDefinition] = []
  package var memories: [MemoryType] = []
  /// The types of the tags defined here.
  package var tags: [Index] = []
  package var globals: [GlobalDefinition] = []
  package var exports: [Export] = []
  package var start: Index?
  package var elements: [ElementSegment] = []
  /// The data count section; `nil` where there is none.
  package var dataCount: UInt32?
  package var code: [FunctionBody] = []
  package var data: [DataSegment] = []
  package var customSections: [CustomSection] = []
  /// The lines and columns of the instructions of a module that came as text; else `nil`.
  package var sourceMap: SourceMap?

  package init() {}

  /// True if the module came as text. (To compare with `nil` would make a type at run time: `Spec/rationale.md`.)
  package var isText: Bool {
    switch sourceMap {
    case .some: true
    case .none: false
    }
  }

  /// The recursion groups as ranges of `types`.
  package var recursionGroups: [Range<Int>] { zip([0] + groupEnds, groupEnds).map { $0..<$1 } }
}

package struct Import: Hashable, Sendable {
  package var module: Name
  package var name: Name
  package var type: ExternalType

  package init(module: Name, name: Name, type: ExternalType) {
    self.module = module
    self.name = name
    self.type = type
  }
}

package struct Export: Hashable, Sendable {
  package var name: Name
  package var kind: ExternalKind
  package var index: Index

  package init(name: Name, kind: ExternalKind, index: Index) {
    self.name = name
    self.kind = kind
    self.index = index
  }
}

/// A range of `ModuleSyntax.bytes` that holds a constant expression with its closing `end`.
package struct Expression: Hashable, Sendable {
  package var range: Range<Int>
  package init(range: Range<Int>) { self.range = range }
}

package struct TableDefinition: Hashable, Sendable {
  package var type: TableType
  /// The expression whose value fills the table; `nil` means null.
  package var initializer: Expression?

  package init(type: TableType, initializer: Expression? = nil) {
    self.type = type
    self.initializer = initializer
  }
}

package struct GlobalDefinition: Hashable, Sendable {
  package var type: GlobalType
  package var initializer: Expression

  package init(type: GlobalType, initializer: Expression) {
    self.type = type
    self.initializer = initializer
  }
}

/// The time at which a segment is copied (sections 2.5.8 and 2.5.9).
package enum SegmentMode: Hashable, Sendable {
  /// The segment is copied by `memory.init`, `table.init` and `array.new_*` only.
  case passive
  /// The segment is copied at instantiation, to memory or table `index` at `offset`.
  case active(index: Index, offset: Expression)
  /// Never: it only makes `ref.func` of its functions valid (element segments only).
  case declarative
}

package struct ElementSegment: Hashable, Sendable {
  package enum Items: Hashable, Sendable {
    case functions([Index])
    case expressions([Expression])
  }
  package var type: ReferenceType
  package var items: Items
  package var mode: SegmentMode

  package init(type: ReferenceType, items: Items, mode: SegmentMode) {
    self.type = type
    self.items = items
    self.mode = mode
  }

  package var count: Int {
    switch items {
    case .functions(let indices): indices.count
    case .expressions(let expressions): expressions.count
    }
  }
}

package struct DataSegment: Hashable, Sendable {
  /// The contents, as a range of `ModuleSyntax.bytes`.
  package var contents: Range<Int>
  package var mode: SegmentMode

  package init(contents: Range<Int>, mode: SegmentMode) {
    self.contents = contents
    self.mode = mode
  }
}

/// A function's code entry without its size: the vector of locals, then the instructions with the closing `end`, as
/// a range of `ModuleSyntax.bytes` (section 5.5.13). Positions in code are offsets from the start of this range.
package struct FunctionBody: Hashable, Sendable {
  package var range: Range<Int>
  package init(range: Range<Int>) { self.range = range }
}

/// A custom section, kept as it is (section 5.5.3).
public struct CustomSection: Hashable, Sendable {
  /// The name of the section, such as `name` or `producers`; several sections may have the same.
  public package(set) var name: Name
  /// The bytes after the name.
  public package(set) var contents: [UInt8]
  /// The section it stands right after, by binary section id; 0 is the start of the module.
  package var placement: UInt8

  package init(name: Name, contents: [UInt8], placement: UInt8) {
    self.name = name
    self.contents = contents
    self.placement = placement
  }
}

/// The lines and columns that the ranges of `ModuleSyntax.bytes` came from.
package struct SourceMap: Sendable {
  /// Offsets into `ModuleSyntax.bytes`, ascending, each with the line and column (from 1) of what starts there.
  package var entries: [(offset: Int, line: Int, column: Int)] = []

  package init() {}

  /// The position of the last entry at or before `offset`.
  package func position(of offset: Int) -> (line: Int, column: Int)? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : (entries[low - 1].line, entries[low - 1].column)
  }
}

extension ModuleSyntax {
  /// Returns the number of imports of one kind, which is the index of the first definition of that kind.
  package func importCount(_ kind: ExternalKind) -> Int {
    imports.reduce(0) { $0 + ($1.type.kind == kind ? 1 : 0) }
  }
}

extension ExternalType {
  package var kind: ExternalKind {
    switch self {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    }
  }
}
