/// A module that is instantiated in a store (section 4.2.5).
public struct Instance {
  /// The store that the instance belongs to.
  public let store: Store
  let object: InstanceObject

  init(store: Store, object: InstanceObject) {
    self.store = store
    self.object = object
  }

  /// The module that was instantiated.
  public var module: Module { object.module }

  /// The exports, in the module's order.
  public var exports: [(name: Name, value: Extern)] {
    module.syntax.exports.map { ($0.name, value(of: $0)) }
  }

  /// Returns the export of a name, or `nil` where there is none.
  public func export(_ name: Name) -> Extern? {
    object.module.syntax.exports.first { $0.name == name }.map(value(of:))
  }

  /// Returns the function that is exported under a name, or `nil` where there is none.
  ///
  ///     try instance.function("add")?.call([.i32(40), .i32(2)])  // [42]
  public func function(_ name: Name) -> Function? {
    if case .function(let function) = export(name) { function } else { nil }
  }
  /// Returns the memory that is exported under a name, or `nil` where there is none.
  public func memory(_ name: Name) -> Memory? {
    if case .memory(let memory) = export(name) { memory } else { nil }
  }
  /// Returns the table that is exported under a name, or `nil` where there is none.
  public func table(_ name: Name) -> Table? {
    if case .table(let table) = export(name) { table } else { nil }
  }
  /// Returns the global that is exported under a name, or `nil` where there is none.
  public func global(_ name: Name) -> Global? {
    if case .global(let global) = export(name) { global } else { nil }
  }
  /// Returns the tag that is exported under a name, or `nil` where there is none.
  public func tag(_ name: Name) -> Tag? {
    if case .tag(let tag) = export(name) { tag } else { nil }
  }

  private func value(of export: Export) -> Extern {
    let index = Int(export.index)
    return switch export.kind {
    case .function: .function(Function(store: store, record: object.functions[index]))
    case .table: .table(Table(store: store, record: object.tables[index]))
    case .memory: .memory(Memory(store: store, record: object.memories[index]))
    case .global: .global(Global(store: store, record: object.globals[index]))
    case .tag: .tag(Tag(store: store, record: object.tags[index]))
    }
  }
}

/// A range of a module's bytes. (A list of `Range<Int>` costs a short run more: see `HashNumbers`.)
struct Stretch {
  var lowerBound = 0
  var count = 0

  init() {}
  init(_ range: Range<Int>) { (lowerBound, count) = (range.lowerBound, range.count) }

  var isEmpty: Bool { count == 0 }
}

/// The record that a store keeps of an instance: its index spaces, imports first, as records.
final class InstanceObject {
  let module: Module
  /// The index among the store's instances, from 0.
  var number: UInt32 = 0
  /// The registry numbers of the module's types.
  let typeNumbers: [UInt32]
  @exclusivity(unchecked) var functions: [UnsafeMutablePointer<FunctionRecord>] = []
  @exclusivity(unchecked) var tables: [UnsafeMutablePointer<TableRecord>] = []
  @exclusivity(unchecked) var memories: [UnsafeMutablePointer<MemoryRecord>] = []
  @exclusivity(unchecked) var globals: [UnsafeMutablePointer<GlobalRecord>] = []
  @exclusivity(unchecked) var tags: [UnsafeMutablePointer<TagRecord>] = []
  /// The references of each element segment, which are empty once dropped.
  @exclusivity(unchecked) var elements: [[UInt64]] = []
  /// The contents of each data segment, which are empty once dropped.
  @exclusivity(unchecked) var data: [Stretch] = []
  @exclusivity(unchecked) var record: UnsafeMutablePointer<InstanceRecord>?
  /// This is true if all active segments were copied; it is false for an instance whose instantiation failed before.
  var isInitialized = false
  /// The memory that is exported as `memory`, which functions of the host work on.
  private(set) lazy var exportedMemory = module.syntax.exports.first { $0.kind == .memory && $0.name == "memory" }
    .map { memories[Int($0.index)] }
  // SAFETY: the store keeps its instances, and whoever else has one has the store.
  unowned(unsafe) let store: Store

  init(module: Module, typeNumbers: [UInt32], store: Store) {
    self.module = module
    self.typeNumbers = typeNumbers
    self.store = store
  }

  func number(_ index: Index) -> Index { typeNumbers[Int(index)] }
}
