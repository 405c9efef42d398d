extension Instruction {
  /// Table instructions, in opcode order.
  static let tableRows: [Instruction] = [
    row(.tableGet, "table.get", .table, nil, .referenceTypes, .simple),
    row(.tableSet, "table.set", .table, nil, .referenceTypes, .simple),
    row(.tableInit, "table.init", .elementTable, nil, .bulkMemory, .bulk),
    row(.elemDrop, "elem.drop", .element, ":", .bulkMemory, .simple),
    row(.tableCopy, "table.copy", .tableTable, nil, .bulkMemory, .bulk),
    row(.tableGrow, "table.grow", .table, nil, .referenceTypes, .tableGrow),
    row(.tableSize, "table.size", .table, nil, .referenceTypes, .simple),
    row(.tableFill, "table.fill", .table, nil, .referenceTypes, .bulk),
  ]
}
