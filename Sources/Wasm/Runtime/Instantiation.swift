extension Instance {
  /// Instantiates a module: links imports, initialises, and runs the start function (section 4.7.2).
  ///
  /// - Throws: `ModuleError` of kind `unlinkable` or `limit`; `Trap`, `GuestException` or a host function's error from
  ///   initialisation and the start function.
  public init(_ module: Module, imports: Imports = Imports(), in store: Store) throws {
    try self.init(module, imports: imports, in: store, runsStart: true)
  }

  /// The function that instantiation ends with.
  package var startFunction: Function? {
    module.syntax.start.map { Function(store: store, record: object.functions[Int($0)]) }
  }

  /// - Parameter runsStart: True to run the start function, false to leave it to the caller.
  package init(_ module: Module, imports: Imports, in store: Store, runsStart: Bool) throws {
    let object = InstanceObject(module: module, typeNumbers: store.typeNumbers(of: module), store: store)
    self.init(store: store, object: object)
    try object.link(imports)
    let recorder = store.engine.recorder
    let outer = recorder?.beginInstantiation(at: store.fuelUsed)
    defer { if let outer { recorder?.end(outer, at: store.fuelUsed) } }
    try store.engine.charge(module.syntax.instantiationCost)
    store.register(object)
    try object.allocate()
    try object.initialize()
    if runsStart, let startFunction {
      try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 1) { slots in
        try store.engine.invoke(startFunction.record, arguments: slots.baseAddress.unsafelyUnwrapped)
      }
    }
  }
}

extension InstanceObject {
  /// Finds every import and checks its type (section 3.3.15, matching).
  fileprivate func link(_ imports: Imports) throws(ModuleError) {
    for item in module.syntax.imports {
      guard let value = imports[item.module, item.name] else {
        let type = module.context.types.description(of: item.type)
        throw ModuleError(.unlinkable, "unknown import: \(item.module).\(item.name) \(type) is not provided")
      }
      guard matches(value, item.type) else {
        let type = module.context.types.description(of: item.type)
        throw ModuleError(.unlinkable, "incompatible import type: \(item.module).\(item.name) has to be \(type)")
      }
      switch value {
      case .function(let function): functions.append(function.record)
      case .table(let table): tables.append(table.record)
      case .memory(let memory): memories.append(memory.record)
      case .global(let global): globals.append(global.record)
      case .tag(let tag): tags.append(tag.record)
      }
    }
  }

  private func matches(_ value: Extern, _ type: ExternalType) -> Bool {
    switch (value, type) {
    case (.function(let function), .function(let index)):
      return function.store === store && store.types.isSubtype(function.record.pointee.type, of: number(index))
    case (.table(let table), .table(let wanted)):
      let given = table.type
      return table.store === store && given.addressType == wanted.addressType
        && given.limits.matches(wanted.limits) && given.element == wanted.element.mapIndex(number)
    case (.memory(let memory), .memory(let wanted)):
      return memory.store === store && memory.type.addressType == wanted.addressType
        && memory.type.limits.matches(wanted.limits)
    case (.global(let global), .global(let wanted)):
      let wantedValue = wanted.value.mapIndex(number)
      guard global.store === store, global.type.isMutable == wanted.isMutable else { return false }
      return wanted.isMutable
        ? global.type.value == wantedValue : store.types.isSubtype(global.type.value, of: wantedValue)
    case (.tag(let tag), .tag(let index)):
      return tag.store === store && tag.record.pointee.type == number(index)
    default: return false
    }
  }

  /// Allocates what the module defines; globals and tables get their initial values on the way, as later ones may
  /// depend on earlier ones.
  fileprivate func allocate() throws {
    let syntax = module.syntax
    for type in syntax.memories { memories.append(try Memory(in: store, type: type).record) }
    let record = store.instanceRecords.allocate(
      InstanceRecord(memory: memories.first ?? store.noMemory, object: .passUnretained(self)))
    self.record = record
    try allocateFunctions(record)
    for index in syntax.tags { tags.append(store.tagRecords.allocate(TagRecord(type: number(index)))) }
    for definition in syntax.globals {
      let (low, high) = try evaluate(definition.initializer)
      let type = GlobalType(value: definition.type.value.mapIndex(number), isMutable: definition.type.isMutable)
      globals.append(store.globalRecords.allocate(GlobalRecord(low: low, high: high, type: type)))
    }
    for definition in syntax.tables {
      let initial = try definition.initializer.map { try evaluate($0).low } ?? 0
      var type = definition.type
      type.element = type.element.mapIndex(number)
      tables.append(try Table(in: store, type: type, initial: store.reference(initial)).record)
    }
    elements = Array(repeating: [], count: syntax.elements.count)
    for (index, segment) in syntax.elements.enumerated() {
      switch segment.items {
      case .functions(let indices): elements[index] = indices.map { ReferenceBits.function(functions[Int($0)]) }
      case .expressions(let expressions):
        elements[index].reserveCapacity(expressions.count)
        for expression in expressions { elements[index].append(try evaluate(expression).low) }
      }
    }
    data = syntax.data.map { Stretch($0.contents) }
  }

  private func allocateFunctions(_ instance: UnsafeMutablePointer<InstanceRecord>) throws(ModuleError) {
    let imported = functions.count
    let syntax = module.syntax
    let base = try store.functionRecords.allocate(syntax.functions.count) { position throws(ModuleError) in
      let type = number(syntax.functions[position])
      let (parameterSlots, resultSlots) = store.types.slots(of: type)
      let header = (parameterSlots + (try syntax.localSlots(of: syntax.code[position]))) * 8
      return FunctionRecord(
        code: store.engine.translateEntry, instance: instance,
        frameBytes: UInt32(header + ExecutionState.headerBytes), headerOffset: UInt32(header), type: type,
        index: UInt32(imported + position), parameterSlots: UInt32(parameterSlots), resultSlots: UInt32(resultSlots))
    }
    guard let base else { return }
    functions.reserveCapacity(imported + syntax.functions.count)
    for position in syntax.functions.indices { functions.append(base + position) }
  }

  /// Copies the active segments, elements before data, each checked as a whole first.
  fileprivate func initialize() throws {
    for (index, segment) in module.syntax.elements.enumerated() {
      switch segment.mode {
      case .passive: continue
      case .declarative: elements[index] = []
      case .active(let target, let offset):
        let destination = try evaluate(offset).low
        let table = tables[Int(target)].pointee
        let count = UInt64(elements[index].count)
        guard table.canInitialize(at: destination, from: elements[index], source: 0, count: count) else {
          throw Trap(.outOfBoundsTableAccess)
        }
        table.initialize(at: destination, from: elements[index], source: 0, count: count)
        elements[index] = []
      }
    }
    for (index, segment) in module.syntax.data.enumerated() {
      guard case .active(let target, let offset) = segment.mode else { continue }
      let destination = try evaluate(offset).low
      let memory = memories[Int(target)]
      let count = UInt64(data[index].count)
      guard canInitialize(memory, at: destination, segment: index, source: 0, count: count) else {
        throw Trap(.outOfBoundsMemoryAccess)
      }
      initialize(memory, at: destination, segment: index, source: 0, count: count)
      data[index] = Stretch()
    }
    isInitialized = true
  }

  /// Returns whether `memory.init` is within bounds (section 4.6.8).
  func canInitialize(
    _ memory: UnsafeMutablePointer<MemoryRecord>, at destination: UInt64, segment: Int, source: UInt64, count: UInt64
  ) -> Bool {
    let contents = UInt64(data[segment].count)
    let size = memory.pointee.byteCount
    return source <= contents && count <= contents - source && destination <= size && count <= size - destination
  }

  /// Does `memory.init` within bounds.
  func initialize(
    _ memory: UnsafeMutablePointer<MemoryRecord>, at destination: UInt64, segment: Int, source: UInt64, count: UInt64
  ) {
    guard count > 0 else { return }
    module.syntax.bytes.withUnsafeBytes { bytes in
      let start = data[segment].lowerBound + Int(source)
      (memory.pointee.base + Int(destination)).copyMemory(
        from: bytes.baseAddress.unsafelyUnwrapped + start, byteCount: Int(count))
    }
  }
}

extension TableRecord {
  /// Returns whether `table.init` is within bounds (section 4.6.7).
  func canInitialize(at destination: UInt64, from segment: [UInt64], source: UInt64, count: UInt64) -> Bool {
    let size = UInt64(segment.count)
    return source <= size && count <= size - source && destination <= self.count && count <= self.count - destination
  }

  /// Does `table.init` within bounds.
  func initialize(at destination: UInt64, from segment: [UInt64], source: UInt64, count: UInt64) {
    for index in 0..<Int(count) { elements[Int(destination) + index] = segment[Int(source) + index] }
  }
}

extension Limits {
  /// Returns whether something of this size and maximum may be given where `other` is asked for (section 3.3.13).
  func matches(_ other: Limits) -> Bool {
    guard minimum >= other.minimum else { return false }
    guard let otherMaximum = other.maximum else { return true }
    return maximum.map { $0 <= otherMaximum } ?? false
  }
}

extension ModuleSyntax {
  /// The cost of instantiation without that of the constant expressions (`Spec/fuel.md`, section 7).
  fileprivate var instantiationCost: UInt64 {
    var cost: UInt64 = 0
    for type in memories { cost += FuelSchedule.pages(min(type.limits.minimum, 1 << 32)) }
    for definition in tables { cost += FuelSchedule.tableElements(min(definition.type.limits.minimum, 1 << 32)) }
    for segment in elements {
      if case .functions(let indices) = segment.items { cost += FuelSchedule.tableElements(UInt64(indices.count)) }
    }
    for segment in data {
      if case .active = segment.mode { cost += FuelSchedule.moved(bytes: UInt64(segment.contents.count)) }
    }
    return cost
  }

  /// Returns the number of slots that a function's declared locals take.
  fileprivate func localSlots(of body: FunctionBody) throws(ModuleError) -> Int {
    if body.range.isEmpty || bytes[body.range.lowerBound] == 0 { return 0 }
    return try bytes.withUnsafeBufferPointer { bytes throws(ModuleError) in
      var reader = ByteReader(bytes, range: body.range)
      var (locals, slots) = (0, 0)
      try reader.locals { (count, type) throws(ModuleError) in
        locals += Int(count)
        slots += Int(count) * type.slots
      }
      // Code that is not validated yet may declare any number.
      try ModuleLimit.locals.check(locals, at: body.range.lowerBound)
      return slots
    }
  }
}
