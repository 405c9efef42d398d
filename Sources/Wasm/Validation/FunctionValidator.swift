struct FunctionValidator: ~Copyable {
  var context = ModuleContext()
  init(bytes: UnsafeBufferPointer<UInt8>, types: TypeSpace, module: ModuleSyntax) { context.types = types }
  mutating func validate(_ expression: Expression, type: ValueType) throws(ModuleError) {}
  mutating func validate(_ body: FunctionBody, type: Index) throws(ModuleError) {}
}
