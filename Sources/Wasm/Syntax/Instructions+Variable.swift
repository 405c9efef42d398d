extension Instruction {
  /// Variable instructions, in opcode order.
  static let variableRows: [Instruction] = [
    row(.localGet, "local.get", .local, nil, .mvp, .simple),
    row(.localSet, "local.set", .local, nil, .mvp, .simple),
    row(.localTee, "local.tee", .local, nil, .mvp, .simple),
    row(.globalGet, "global.get", .global, nil, .mvp, .simple),
    row(.globalSet, "global.set", .global, nil, .mvp, .simple),
  ]
}
