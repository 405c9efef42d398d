extension ValidationRule {
  /// The instructions of constant expressions (section 3.3.13); `global.get` only of immutable globals.
  static func isConstant(_ opcode: Opcode) -> Bool {
    switch opcode {
    case .i32Const, .i64Const, .f32Const, .f64Const, .v128Const,
      .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul,
      .refNull, .refFunc, .refI31, .globalGet,
      .structNew, .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed,
      .anyConvertExtern, .externConvertAny, .end:
      true
    default: false
    }
  }
}

extension FunctionValidator {
  /// Validates a constant expression with one result.
  ///
  /// Functions that `ref.func` names here may be named in function bodies from then on.
  mutating func validate(_ expression: Expression, type: ValueType) throws(ModuleError) {
    isConstant = true
    defer { isConstant = false }
    begin(expression.range)
    localCount = 0
    flatLocalCount = 0
    try open(results: TypeList(type))
    while try validateInstruction() {}
  }
}
