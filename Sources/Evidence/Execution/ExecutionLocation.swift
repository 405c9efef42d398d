import WASI
package import Wasm

/// The location of an execution: the function and the instruction that comes next.
package struct ExecutionLocation: Equatable, Sendable {
  /// The index of the function; `nil` outside of any function.
  package var function: Index?
  /// The function's name, where the module, or the host's table of functions, has it.
  package var name: Name?
  /// The offset in the module's bytes; `nil` in a function of the host.
  package var offset: Int?
  /// The name of the instruction that comes next, or `entry`.
  package var instruction: String?

  package init(of state: Snapshot) {
    guard let frame = state.frames.last, let module = state.modules.first else { return }
    function = frame.function
    if frame.pc == Snapshot.hostFunction {
      let number = Int(frame.function)
      name = WASI.functionNames.indices.contains(number) ? Name(WASI.functionNames[number]) : nil
      return
    }
    name = FunctionNames(module)[frame.function]
    let body = Int(frame.function) - module.context.importedFunctionCount
    guard module.syntax.code.indices.contains(body) else { return }
    let offset = module.syntax.code[body].range.lowerBound + Int(frame.pc)
    self.offset = offset
    instruction = "entry"
    let bytes = module.syntax.bytes
    guard frame.pc > 0, bytes.indices.contains(offset) else { return }
    instruction = bytes.withUnsafeBufferPointer { bytes in
      var reader = InstructionReader(ByteReader(bytes, range: offset..<bytes.count))
      return (try? reader.nextOpcode()).map { "\($0.instruction.name)" } ?? "?"
    }
  }

  package var text: String {
    guard let function else { return "outside of any function" }
    guard let offset, let instruction else { return "\(name.map { "\($0)" } ?? "function \(function)") of the host" }
    let label = name.map { "\"\($0)\"" } ?? String(function)
    return "function \(label), offset 0x\(String(offset, radix: 16)), \(instruction)"
  }
}
