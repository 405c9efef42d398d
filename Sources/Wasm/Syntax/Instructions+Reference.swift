extension Instruction {
  /// Reference instructions, in opcode order.
  static let referenceRows: [Instruction] = [
    row(.refNull, "ref.null", .heapType, nil, .referenceTypes, .simple),
    row(.refIsNull, "ref.is_null", .none, nil, .referenceTypes, .simple),
    row(.refFunc, "ref.func", .function, nil, .referenceTypes, .simple),
    row(.refEq, "ref.eq", .none, nil, .gc, .simple),
    row(.refAsNonNull, "ref.as_non_null", .none, nil, .functionReferences, .simple),
  ]
}
