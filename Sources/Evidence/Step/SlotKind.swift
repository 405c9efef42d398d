import IPLD
import Wasm

/// The kind of value that a slot may hold.
enum SlotKind {
  /// Any 64 bits.
  case any
  /// A number of 32 bits, zero-extended.
  case word
  case reference(ReferenceKind)
}

/// The kind of a reference, as far as it is known without a look at its object.
struct ReferenceKind {
  enum Top { case function, exception, other }

  let isNullable: Bool
  let top: Top
}

extension StateCode {
  func parameters(of function: FunctionNumber) -> [ValueType] { types.function(type(of: function)).parameters }

  /// Returns the kind of references of a type.
  ///
  /// - Parameter isNumbered: True if the type has numbers of the registry, false if it has indices of the module.
  func kind(_ type: ReferenceType, isNumbered: Bool = false) -> ReferenceKind {
    var top = ReferenceKind.Top.other
    switch type.heap {
    case .function, .noFunction: top = .function
    case .exception, .noException: top = .exception
    default:
      if let index = type.heap.index, case .function? = layout(isNumbered ? index : typeNumber(index)) {
        top = .function
      }
    }
    return ReferenceKind(isNullable: type.isNullable, top: top)
  }

  /// Returns the kinds of the slots of values.
  func kinds(_ types: [ValueType], isNumbered: Bool = false) -> [SlotKind] {
    types.flatMap { type -> [SlotKind] in
      if let reference = type.reference { return [.reference(kind(reference, isNumbered: isNumbered))] }
      return type == .v128 ? [.any, .any] : type == .i32 || type == .f32 ? [.word] : [.any]
    }
  }

  /// Fails where a slot cannot hold its value.
  func check(_ value: UInt64, _ kind: SlotKind, allocations: UInt64) throws(CodedError) {
    switch kind {
    case .any: return
    case .word: guard value >> 32 == 0 else { throw .misfit("a number of 32 bits has 64") }
    case .reference(let kind): try check(reference: value, kind, allocations: allocations)
    }
  }

  /// Fails where the bits cannot be those of such a reference; its object is not looked at.
  func check(reference bits: UInt64, _ kind: ReferenceKind, allocations: UInt64) throws(CodedError) {
    guard bits != 0 else {
      guard kind.isNullable else { throw .misfit("null, where there is none") }
      return
    }
    let body = bits.objectNumber
    let isRight: Bool
    switch ReferenceBits.tag(bits) {
    case ReferenceBits.function: isRight = kind.top == .function && has(Self.function(of: bits))
    case ReferenceBits.exception: isRight = kind.top == .exception && body > 0 && body <= allocations
    case ReferenceBits.aggregate: isRight = kind.top == .other && body > 0 && body <= allocations
    case ReferenceBits.extern: isRight = kind.top == .other && body >> 32 == 0
    case ReferenceBits.i31: isRight = kind.top == .other && body >> 31 == 0
    default: isRight = false
    }
    guard isRight else { throw .misfit("\(String(bits, radix: 16)) is no reference that can be here") }
  }

  static func function(of reference: UInt64) -> FunctionNumber {
    FunctionNumber(instance: UInt32(reference >> 32 & 0xFFF_FFFF), index: UInt32(truncatingIfNeeded: reference))
  }

  /// Fails where an object cannot be of its type.
  func check(_ object: LazyHeap.Object) throws(CodedError) {
    let size: UInt64?
    switch layout(object.type) {
    case .structure(_, let bytes, _): size = object.length == 0 && object.tag == nil ? UInt64(bytes) : nil
    case .array(let element, _): size = object.tag == nil ? UInt64(object.length) * UInt64(element) : nil
    case .function(let slots, _):
      let tags = module.context.tags
      let isTag = object.tag.map { tags.indices.contains($0) && typeNumber(tags[$0]) == object.type } ?? false
      size = isTag && object.length == 0 ? UInt64(slots) * 8 : nil
    case nil: size = nil
    }
    guard size == object.payload.count else { throw .misfit("object \(object.number) is not of type \(object.type)") }
  }

  /// Returns the byte offsets of the references in an object's contents; `nil` for an array all of whose elements are references.
  func referenceOffsets(_ type: UInt32) -> [UInt64]? {
    switch layout(type) {
    case .structure(_, _, let references): return references.map { UInt64($0) }
    case .array(_, let holdsReferences): return holdsReferences ? nil : []
    case .function, nil:
      var (offset, result) = (UInt64(0), [UInt64]())
      for value in types.function(type).parameters {
        if value.isReference { result.append(offset) }
        offset += UInt64(value.slots) * 8
      }
      return result
    }
  }
}
