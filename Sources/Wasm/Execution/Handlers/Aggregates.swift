// The operations on structures, arrays and i31 (section 4.6.6) have their operands and results in slots.

/// The way in which a field is read: as its value, or as a packed integer that is extended.
enum FieldAccess: UInt32 { case value, i8s, i8u, i16s, i16u, v128 }

@inline(__always)
private func extended(_ bits: UInt64, _ access: FieldAccess) -> UInt64 {
  switch access {
  case .value, .v128: bits
  case .i8s: UInt64(UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: bits))))
  case .i8u: bits & 0xFF
  case .i16s: UInt64(UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: bits))))
  case .i16u: bits & 0xFFFF
  }
}

extension FieldAccess {
  @inline(__always) static func of(_ code: UInt32) -> FieldAccess { FieldAccess(rawValue: code) ?? .value }
}

extension Context {
  // This is not inlined: no object may be alive in a handler (`resume`).
  @inline(never) fileprivate func payload(_ reference: UInt64) -> UnsafeMutableRawPointer {
    withHeap { $0.payload(ReferenceBits.handle(reference)) }
  }
  @inline(never) fileprivate func length(_ reference: UInt64) -> UInt64 {
    withHeap { UInt64($0.header(ReferenceBits.handle(reference)).pointee.length) }
  }
}

// MARK: Structures

/// The source from which `slowStructNew` fills a structure: zeros, slots, or slots with packed fields to be narrowed.
enum StructureSource: UInt64 { case zero, slots, packedSlots }

/// Makes a structure: `[slow][destination, first field][type | size][source]`.
@c func slowStructNew(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let size = Int(pc.u32(36))
  if ctx.withHeap({ $0.wantsCollection(for: size) }), !ctx.collect(pc, sp, for: size) { return wants(.max, ctx) }
  let cost = FuelSchedule.object(bytes: UInt64(size))
  guard cost <= fuel else { return wants(cost, ctx) }
  let (handle, payload) = ctx.withHeap { $0.allocate(type: pc.u32(32), payload: size) }
  if pc.word(40) != StructureSource.zero.rawValue {
    let (fields, slots) = (payload.assumingMemoryBound(to: UInt64.self), sp + pc.a)
    for index in 0..<size / 8 { fields[index] = slots[index] }
    if pc.word(40) == StructureSource.packedSlots.rawValue { narrowFields(of: pc.u32(32), payload, ctx) }
  }
  sp[pc.d] = ReferenceBits.aggregate | UInt64(handle)
  return fuel - cost
}

extension Context {
  /// Collects before an allocation, where that is worth while. Returns `false` where the limit asks for it: that has to
  /// be paid for, which is left to the stepper.
  @inline(never)
  func collect(_ pc: Code, _ sp: Slots, for payload: Int) -> Bool {
    let state = state
    if state.store.heap.needsCollection(for: payload) { return false }
    state.collect(pc: pc, sp: sp)
    return true
  }
}

@inline(never)
private func narrowFields(of type: UInt32, _ payload: UnsafeMutableRawPointer, _ ctx: Context) {
  ctx.state.store.narrowFields(of: type, payload)
}

/// Reads a field: `[handler][destination, reference][byte offset of the field | access]`.
@c func opStructGet(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.a]
  guard reference != 0 else { return trap(pc, sp, ctx, TrapKind.nullStructureReference.code, fuel) }
  let field = ctx.payload(reference) + Int(pc.u32(16))
  let access = FieldAccess.of(pc.u32(20))
  sp[pc.d] = extended(field.load(as: UInt64.self), access)
  if access == .v128 { sp[pc.d &+ 1] = field.load(fromByteOffset: 8, as: UInt64.self) }
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Writes a field: `[handler][reference, value][byte offset of the field | access]`.
@c func opStructSet(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.d]
  guard reference != 0 else { return trap(pc, sp, ctx, TrapKind.nullStructureReference.code, fuel) }
  let field = ctx.payload(reference) + Int(pc.u32(16))
  let access = FieldAccess.of(pc.u32(20))
  field.storeBytes(of: extended(sp[pc.a], access), as: UInt64.self)
  if access == .v128 { field.storeBytes(of: sp[pc.a &+ 1], toByteOffset: 8, as: UInt64.self) }
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

extension Store {
  /// Clears in every packed field the bits past its width.
  func narrowFields(of type: UInt32, _ payload: UnsafeMutableRawPointer) {
    guard case .structure(let fields) = types.entries[Int(type)].type.composite,
      case .structure(let offsets, _, _) = types.entries[Int(type)].layout
    else { return }
    for (field, offset) in zip(fields, offsets) where field.storage.isPacked {
      let mask: UInt64 = field.storage == .i8 ? 0xFF : 0xFFFF
      payload.storeBytes(
        of: payload.load(fromByteOffset: offset, as: UInt64.self) & mask, toByteOffset: offset, as: UInt64.self)
    }
  }
}

// MARK: Arrays

/// The source from which `slowArrayNew` takes elements.
enum ArraySource: UInt32 { case zero, repeated, slots, data, elements }

/// Makes an array: `[slow][destination, value or first operand, length][type | element size][source | segment]`.
///
/// The operands for a segment are offset and length; for `slots`, the length is the third field itself.
@c func slowArrayNew(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let state = ctx.state
  let store = state.store.unsafelyUnwrapped
  let size = Int(pc.u32(36))
  let source = ArraySource(rawValue: pc.u32(40)) ?? .zero
  let segment = Int(pc.u32(44))
  let length = source == .slots ? UInt64(pc.b) : sp[pc.b]
  let instance = ctx.pointee.instance.unsafelyUnwrapped.pointee.object.takeUnretainedValue()
  let start = sp[pc.a]
  switch source {
  case .data:
    let contents = UInt64(instance.data[segment].count)
    guard start <= contents, length * UInt64(size) <= contents - start else { return failure(.outOfBoundsMemoryAccess) }
  case .elements:
    let count = UInt64(instance.elements[segment].count)
    guard start <= count, length <= count - start else { return failure(.outOfBoundsTableAccess) }
  default: break
  }
  let bytes = Int(length) * size
  if store.heap.wantsCollection(for: bytes), !ctx.collect(pc, sp, for: bytes) { return wants(.max, ctx) }
  let cost = FuelSchedule.object(bytes: UInt64(bytes))
  guard cost <= fuel else { return wants(cost, ctx) }
  let (handle, payload) = store.heap.allocate(type: pc.u32(32), length: UInt32(length), payload: bytes)
  switch source {
  case .zero: break
  case .repeated: fill(payload, 0, Int(length), sp + pc.a, size)
  case .slots:
    let step = size == 16 ? 2 : 1
    for index in 0..<Int(length) { fill(payload, index, 1, sp + pc.a + index * step, size) }
  case .data:
    instance.module.syntax.bytes.withUnsafeBytes { source in
      guard bytes > 0, let base = source.baseAddress else { return }
      payload.copyMemory(from: base + instance.data[segment].lowerBound + Int(start), byteCount: bytes)
    }
  case .elements:
    let elements = payload.assumingMemoryBound(to: UInt64.self)
    for index in 0..<Int(length) { elements[index] = instance.elements[segment][Int(start) + index] }
  }
  sp[pc.d] = ReferenceBits.aggregate | UInt64(handle)
  return fuel - cost
}

/// Stores a value `count` times from element `start` on.
private func fill(_ payload: UnsafeMutableRawPointer, _ start: Int, _ count: Int, _ value: Slots, _ size: Int) {
  guard count > 0 else { return }
  let first = payload + start * size
  Heap.store(value[0], size == 16 ? value[1] : 0, at: first, size: size)
  // The bytes so far are copied after themselves, twice as many each time.
  var done = size
  while done < count * size {
    let more = min(done, count * size - done)
    (first + done).copyMemory(from: first, byteCount: more)
    done += more
  }
}

/// Reads an element: `[handler][destination, reference, index][element size | access]`.
@c func opArrayGet(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.a]
  guard reference != 0 else { return trap(pc, sp, ctx, TrapKind.nullArrayReference.code, fuel) }
  let index = sp[pc.b]
  guard index < ctx.length(reference) else { return trap(pc, sp, ctx, TrapKind.outOfBoundsArrayAccess.code, fuel) }
  let size = Int(pc.u32(16))
  let element = ctx.payload(reference) + Int(truncatingIfNeeded: index) &* size
  let access = FieldAccess.of(pc.u32(20))
  switch size {
  case 1: sp[pc.d] = extended(UInt64(element.load(as: UInt8.self)), access)
  case 2: sp[pc.d] = extended(UInt64(element.load(as: UInt16.self)), access)
  case 4: sp[pc.d] = UInt64(element.load(as: UInt32.self))
  case 8: sp[pc.d] = element.load(as: UInt64.self)
  default:
    sp[pc.d] = element.load(as: UInt64.self)
    sp[pc.d &+ 1] = element.load(fromByteOffset: 8, as: UInt64.self)
  }
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Writes an element: `[handler][reference, index, value][element size]`.
@c func opArraySet(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.d]
  guard reference != 0 else { return trap(pc, sp, ctx, TrapKind.nullArrayReference.code, fuel) }
  let index = sp[pc.a]
  guard index < ctx.length(reference) else { return trap(pc, sp, ctx, TrapKind.outOfBoundsArrayAccess.code, fuel) }
  let size = Int(pc.u32(16))
  let element = ctx.payload(reference) + Int(truncatingIfNeeded: index) &* size
  Heap.store(sp[pc.b], size == 16 ? sp[pc.b &+ 1] : 0, at: element, size: size)
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Reads the length of an array: `[handler][destination, reference]`.
@c func opArrayLength(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.a]
  guard reference != 0 else { return trap(pc, sp, ctx, TrapKind.nullArrayReference.code, fuel) }
  sp[pc.d] = ctx.length(reference)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Fills elements of an array: `[slow][reference, index, value, count][element size]`.
@c func slowArrayFill(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let reference = sp[pc.d]
  guard reference != 0 else { return failure(.nullArrayReference) }
  let (start, count, length) = (sp[pc.a], sp[pc.c], ctx.length(reference))
  guard start <= length, count <= length - start else { return failure(.outOfBoundsArrayAccess) }
  let size = UInt64(pc.u32(32))
  let cost = FuelSchedule.bulk(at: start * size, count: count * size, isBackward: false)
  guard cost <= fuel else { return wants(cost, ctx) }
  fill(ctx.payload(reference), Int(start), Int(count), sp + pc.b, Int(size))
  return fuel - cost
}

/// Copies elements: `[slow][destination array; its index, source array, its index and the count follow it in
/// slots][element size]`.
@c func slowArrayCopy(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let operands = sp + pc.d
  let (to, destination, from, source, count) = (operands[0], operands[1], operands[2], operands[3], operands[4])
  guard to != 0, from != 0 else { return failure(.nullArrayReference) }
  let (toLength, fromLength) = (ctx.length(to), ctx.length(from))
  guard destination <= toLength, count <= toLength - destination, source <= fromLength, count <= fromLength - source
  else { return failure(.outOfBoundsArrayAccess) }
  let size = Int(pc.u32(32))
  let cost = FuelSchedule.bulk(
    at: destination * UInt64(size), count: count * UInt64(size), isBackward: destination > source)
  guard cost <= fuel else { return wants(cost, ctx) }
  (ctx.payload(to) + Int(destination) * size).copyMemory(
    from: ctx.payload(from) + Int(source) * size, byteCount: Int(count) * size)
  return fuel - cost
}

/// Copies a segment into an array: `[slow][reference, index, offset in the segment, count][element size | segment][0
/// data, 1 elements]`.
@c func slowArrayInit(_ pc: Code, _ sp: Slots, _ ctx: Context, _ fuel: UInt64) -> UInt64 {
  let reference = sp[pc.d]
  guard reference != 0 else { return failure(.nullArrayReference) }
  let (start, offset, count, length) = (sp[pc.a], sp[pc.b], sp[pc.c], ctx.length(reference))
  guard start <= length, count <= length - start else { return failure(.outOfBoundsArrayAccess) }
  let size = UInt64(pc.u32(32))
  let segment = Int(pc.u32(36))
  let instance = ctx.pointee.instance.unsafelyUnwrapped.pointee.object.takeUnretainedValue()
  let cost = FuelSchedule.bulk(at: start * size, count: count * size, isBackward: false)
  let destination = ctx.payload(reference) + Int(start * size)
  if pc.word(40) == 0 {
    let contents = instance.data[segment]
    guard offset <= contents.count, count * size <= UInt64(contents.count) - offset else {
      return failure(.outOfBoundsMemoryAccess)
    }
    guard cost <= fuel else { return wants(cost, ctx) }
    instance.module.syntax.bytes.withUnsafeBytes { source in
      guard count > 0, let base = source.baseAddress else { return }
      destination.copyMemory(from: base + contents.lowerBound + Int(offset), byteCount: Int(count * size))
    }
  } else {
    let elements = instance.elements[segment]
    guard offset <= elements.count, count <= UInt64(elements.count) - offset else {
      return failure(.outOfBoundsTableAccess)
    }
    guard cost <= fuel else { return wants(cost, ctx) }
    for index in 0..<Int(count) {
      destination.storeBytes(of: elements[Int(offset) + index], toByteOffset: index * 8, as: UInt64.self)
    }
  }
  return fuel - cost
}

// MARK: References

/// Makes an i31 reference: `[handler][destination, slot of an i32]`.
@c func opRefI31(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = ReferenceBits.i31(sp.i32(pc.a))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opI31GetS(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.a]
  guard reference != 0 else { return trap(pc, sp, ctx, TrapKind.nullI31Reference.code, fuel) }
  sp.set(pc.d, UInt32(bitPattern: Int32(truncatingIfNeeded: reference << 1) >> 1))
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opI31GetU(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let reference = sp[pc.a]
  guard reference != 0 else { return trap(pc, sp, ctx, TrapKind.nullI31Reference.code, fuel) }
  sp.set(pc.d, UInt32(truncatingIfNeeded: reference) & 0x7FFF_FFFF)
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Traps on null: `[handler][-, reference]`.
@c func opRefAsNonNull(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  guard sp[pc.a] != 0 else { return trap(pc, sp, ctx, TrapKind.nullReference.code, fuel) }
  return next(pc + 16, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Tests a reference, with the result 1 if it has the type: `[handler][destination, reference][bits of the value type]`.
@c func opRefTest(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = hasType(pc, sp, ctx) ? 1 : 0
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

/// Traps unless a reference has the type: `[handler][-, reference][bits of the value type]`.
@c func opRefCast(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  guard hasType(pc, sp, ctx) else { return trap(pc, sp, ctx, TrapKind.castFailure.code, fuel) }
  return next(pc + 24, sp, mem, ctx, acc, fuel, f32, f64)
}

@inline(never)
private func hasType(_ pc: Code, _ sp: Slots, _ ctx: Context) -> Bool {
  guard let type = ValueType(bits: pc.u32(16)).reference else { return false }
  return ctx.state.store.matches(sp[pc.a], type)
}
