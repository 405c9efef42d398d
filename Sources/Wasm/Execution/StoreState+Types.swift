/// The types, by their numbers in the store.
extension StoreState {
  func typeNumber(_ index: Index) -> UInt32 { instance.number(index) }
  func isSubtype(_ type: UInt32, of other: UInt32) -> Bool { store.types.isSubtype(type, of: other) }

  func matches(_ reference: UInt64, _ type: ReferenceType) -> Bool {
    store.matches(reference, type.mapIndex(instance.number))
  }

  private func fields(of type: UInt32) -> [FieldType] {
    guard case .structure(let fields) = store.types.entries[Int(type)].type.composite else { return [] }
    return fields
  }

  func fieldCount(of type: UInt32) -> Int { fields(of: type).count }

  func field(_ index: Index, of type: UInt32) -> (storage: StorageType, slot: Int) {
    guard case .structure(let offsets, _, _) = store.types.entries[Int(type)].layout else { return (.i8, 0) }
    return (fields(of: type)[Int(index)].storage, offsets[Int(index)] / 8)
  }

  func element(of type: UInt32) -> StorageType {
    guard case .array(let element) = store.types.entries[Int(type)].type.composite else { return .i8 }
    return element.storage
  }

  func parameterSlots(of type: UInt32) -> Int {
    guard case .function(let slots, _) = store.types.entries[Int(type)].layout else { return 0 }
    return slots
  }

  func tagType(_ tag: Index) -> UInt32 { instance.tags[Int(tag)].pointee.type }
}
