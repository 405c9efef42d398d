// Tables, bulk memory, and memories other than a first one with 32-bit addresses: operands in slots, one call each.

/// Does what may trap, and goes on with the memory as it is then.
@inline(__always)
private func attempt(
  _ length: Int, _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float,
  _ f64: Double, _ failure: TrapKind?
) {
  if let failure { return trap(pc, sp, mem, ctx, failure.code, fuel, f32, f64) }
  return next(pc + length, sp, mem, ctx, acc, fuel, f32, f64)
}

extension Context {
  @inline(__always) fileprivate var instance: InstanceObject {
    // SAFETY: guest code runs in an instance only.
    pointee.instance.unsafelyUnwrapped.pointee.object.takeUnretainedValue()
  }
}

// MARK: Tables

/// `[handler][destination, index][table]`.
@c func opTableGet(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let table = pc.pointer(16, to: TableRecord.self)
  let index = sp[pc.a]
  guard index < table.pointee.count else { return trap(pc, sp, mem, ctx, TrapKind.outOfBoundsTableAccess.code, fuel, f32, f64) }
  sp[pc.d] = table.pointee.elements[Int(truncatingIfNeeded: index)]
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[handler][index, value][table]`.
@c func opTableSet(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let table = pc.pointer(16, to: TableRecord.self)
  let index = sp[pc.d]
  guard index < table.pointee.count else { return trap(pc, sp, mem, ctx, TrapKind.outOfBoundsTableAccess.code, fuel, f32, f64) }
  table.pointee.elements[Int(truncatingIfNeeded: index)] = sp[pc.a]
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[handler][destination][table]`.
@c func opTableSize(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.pointer(16, to: TableRecord.self).pointee.count
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[handler][value and destination, count, failure as bits][table]`.
@c func opTableGrow(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  growTable(pc, sp, ctx)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

@inline(never)
private func growTable(_ pc: Code, _ sp: Slots, _ ctx: Context) {
  let table = pc.pointer(16, to: TableRecord.self)
  let failure: UInt64 = table.pointee.type.addressType == .i32 ? 0xFFFF_FFFF : .max
  sp[pc.d] =
    table.pointee.grow(by: sp[pc.a], with: sp[pc.d], limit: ctx.state.store.limits.tableElements) ?? failure
}

/// `[handler][index, value, count][table]`.
@c func opTableFill(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return attempt(24, pc, sp, mem, ctx, acc, fuel, f32, f64, fillTable(pc, sp))
}

@inline(never)
private func fillTable(_ pc: Code, _ sp: Slots) -> TrapKind? {
  let table = pc.pointer(16, to: TableRecord.self).pointee
  let (start, value, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard start <= table.count, count <= table.count - start else { return .outOfBoundsTableAccess }
  (table.elements + Int(start)).update(repeating: value, count: Int(count))
  return nil
}

/// `[handler][destination, source, count][destination table][source table]`.
@c func opTableCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return attempt(32, pc, sp, mem, ctx, acc, fuel, f32, f64, copyTable(pc, sp))
}

@inline(never)
private func copyTable(_ pc: Code, _ sp: Slots) -> TrapKind? {
  let to = pc.pointer(16, to: TableRecord.self).pointee
  let from = pc.pointer(24, to: TableRecord.self).pointee
  let (destination, source, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard source <= from.count, count <= from.count - source, destination <= to.count, count <= to.count - destination
  else { return .outOfBoundsTableAccess }
  UnsafeMutableRawPointer(to.elements + Int(destination)).copyMemory(
    from: from.elements + Int(source), byteCount: Int(count) * 8)
  return nil
}

/// `[handler][destination, source, count][table][segment]`.
@c func opTableInit(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return attempt(32, pc, sp, mem, ctx, acc, fuel, f32, f64, initializeTable(pc, sp, ctx))
}

@inline(never)
private func initializeTable(_ pc: Code, _ sp: Slots, _ ctx: Context) -> TrapKind? {
  do throws(TrapKind) {
    try pc.pointer(16, to: TableRecord.self).pointee.initialize(
      at: sp[pc.d], from: ctx.instance.elements[Int(pc.word(24))], source: sp[pc.a], count: sp[pc.b])
    return nil
  } catch { return error }
}

/// `[handler][-, -, segment]`.
@c func opElementDrop(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  ctx.instance.elements[Int(pc.immediate)] = []
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opDataDrop(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  ctx.instance.data[Int(pc.immediate)] = 0..<0
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

// MARK: Memories

/// `[handler][destination][memory]`.
@c func opMemorySize(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.pointer(16, to: MemoryRecord.self).pointee.byteCount / Memory.pageBytes
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// `[handler][destination, pages][memory]`.
@c func opMemoryGrow(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  growMemory(pc, sp, ctx)
  // SAFETY: guest code runs in an instance only.
  let memory = ctx.pointee.instance.unsafelyUnwrapped.pointee.memory.pointee.base
  return next(pc + 24, sp, memory, ctx, acc, fuel, f32, f64)
}

@inline(never)
private func growMemory(_ pc: Code, _ sp: Slots, _ ctx: Context) {
  let memory = pc.pointer(16, to: MemoryRecord.self)
  let failure: UInt64 = memory.pointee.type.addressType == .i32 ? 0xFFFF_FFFF : .max
  sp[pc.d] = memory.pointee.grow(by: sp[pc.a], limit: ctx.state.store.limits.memoryPages) ?? failure
  ctx.state.reloadMemory()
}

/// `[handler][start, value, count][memory]`.
@c func opMemoryFill(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return attempt(24, pc, sp, mem, ctx, acc, fuel, f32, f64, fillMemory(pc, sp))
}

@inline(never)
private func fillMemory(_ pc: Code, _ sp: Slots) -> TrapKind? {
  let memory = pc.pointer(16, to: MemoryRecord.self).pointee
  let (start, value, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard start <= memory.byteCount, count <= memory.byteCount - start else { return .outOfBoundsMemoryAccess }
  (memory.base + Int(start)).initializeMemory(
    as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value), count: Int(count))
  return nil
}

/// `[handler][destination, source, count][destination memory][source memory]`.
@c func opMemoryCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return attempt(32, pc, sp, mem, ctx, acc, fuel, f32, f64, copyMemory(pc, sp))
}

@inline(never)
private func copyMemory(_ pc: Code, _ sp: Slots) -> TrapKind? {
  let to = pc.pointer(16, to: MemoryRecord.self).pointee
  let from = pc.pointer(24, to: MemoryRecord.self).pointee
  let (destination, source, count) = (sp[pc.d], sp[pc.a], sp[pc.b])
  guard source <= from.byteCount, count <= from.byteCount - source, destination <= to.byteCount,
    count <= to.byteCount - destination
  else { return .outOfBoundsMemoryAccess }
  (to.base + Int(destination)).copyMemory(from: from.base + Int(source), byteCount: Int(count))
  return nil
}

/// `[handler][destination, source, count][memory][segment]`.
@c func opMemoryInit(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  return attempt(32, pc, sp, mem, ctx, acc, fuel, f32, f64, initializeMemory(pc, sp, ctx))
}

@inline(never)
private func initializeMemory(_ pc: Code, _ sp: Slots, _ ctx: Context) -> TrapKind? {
  do throws(TrapKind) {
    try ctx.instance.initializeMemory(
      pc.pointer(16, to: MemoryRecord.self), at: sp[pc.d], segment: Int(pc.word(24)), source: sp[pc.a],
      count: sp[pc.b])
    return nil
  } catch { return error }
}
