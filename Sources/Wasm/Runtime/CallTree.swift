/// The fuel that every function of a store used, by the paths of calls that led to it: the same in both interpreters.
public struct CallTree: Hashable, Sendable {
  /// A user of fuel.
  public enum Function: Hashable, Sendable {
    /// The root, from which calls of the host start.
    case outside
    /// The instantiation of modules: constant expressions, segments, and the first pages of memories.
    case instantiation
    /// A function of an instance, which counts the store's from 0; named by the name section, else by an export.
    case guest(instance: Int, index: Index, name: Name?)
    /// A function of the host, by the name that an instance imports it under, if any does.
    case host(module: Name?, name: Name?)
  }

  /// A function as it is called along one path of calls; a function that is tail-called counts as called by its caller's caller.
  public struct Node: Hashable, Sendable {
    /// The index of the caller in `nodes`; the root has its own.
    public let parent: Int
    /// The index of the function in `functions`.
    public let function: Int
    /// The units of fuel used in the function, without what it calls.
    public let own: UInt64
    /// The number of calls along the path.
    public let calls: UInt64
  }

  /// The functions, in the order in which they were first called.
  public let functions: [Function]
  /// The nodes: the root first, every other one after its caller, in the order in which they were first called. Their
  /// `own` add up to `Store.fuelUsed`.
  public let nodes: [Node]
  /// The number of calls that have no node since the tree has 262,144 already, or is 512 deep: their fuel is that of
  /// the innermost caller that has one.
  public let foldedCalls: UInt64
}

extension Store {
  /// The tree that was recorded since the store was made, or last restored. This is `nil` for a store that records no calls.
  public var callTree: CallTree? {
    guard let recorder = engine.recorder else { return nil }
    var names = CalledNames(self)
    var numbers: [UnsafeMutablePointer<FunctionRecord>?: Int] = [:]
    var functions: [CallTree.Function] = []
    var nodes: [CallTree.Node] = []
    nodes.reserveCapacity(recorder.count)
    recorder.forEachNode(at: engine.fuelUsed) { parent, function, own, calls in
      if numbers[function] == nil {
        numbers[function] = functions.count
        functions.append(names[function, instantiation: recorder.instantiation])
      }
      nodes.append(CallTree.Node(parent: parent, function: numbers[function] ?? 0, own: own, calls: calls))
    }
    return CallTree(functions: functions, nodes: nodes, foldedCalls: recorder.foldedCalls)
  }
}

/// The names of the functions of a store; each name section is read once.
private struct CalledNames {
  private var modules: [ObjectIdentifier: (section: NameMap?, exports: [Index: Name])] = [:]
  private var imports: [UnsafeMutablePointer<FunctionRecord>: (module: Name, name: Name)] = [:]

  init(_ store: Store) {
    for instance in store.instances {
      var index = 0
      for item in instance.module.syntax.imports {
        guard case .function = item.type, index < instance.functions.count else { continue }
        let function = instance.functions[index]
        if imports[function] == nil { imports[function] = (item.module, item.name) }
        index += 1
      }
    }
  }

  subscript(
    _ function: UnsafeMutablePointer<FunctionRecord>?, instantiation instantiation: UnsafeMutablePointer<FunctionRecord>
  ) -> CallTree.Function {
    mutating get {
      guard let function else { return .outside }
      if function == instantiation { return .instantiation }
      let index = function.pointee.index
      guard let instance = function.pointee.instance?.pointee.object.takeUnretainedValue() else {
        return .host(module: imports[function]?.module, name: imports[function]?.name)
      }
      return .guest(instance: Int(instance.number), index: index, name: name(of: index, in: instance.module))
    }
  }

  private mutating func name(of index: Index, in module: Module) -> Name? {
    let names = modules[ObjectIdentifier(module)] ?? read(module)
    modules[ObjectIdentifier(module)] = names
    return names.section?[index] ?? names.exports[index]
  }

  private func read(_ module: Module) -> (section: NameMap?, exports: [Index: Name]) {
    var exports: [Index: Name] = [:]
    for export in module.syntax.exports where export.kind == .function && exports[export.index] == nil {
      exports[export.index] = export.name
    }
    return (module.syntax.names?.functions, exports)
  }
}
