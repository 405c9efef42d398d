import Wasm
import WasmText

func parse(_ text: String, options: TextOptions = TextOptions(keepsNames: false)) throws(ModuleError) -> ModuleSyntax {
  try parseModule(Array(text.utf8), options: options)
}

/// The error of a text that has to have one.
func failure(_ text: String) -> ModuleError? { failure(Array(text.utf8)) }

func failure(_ text: [UInt8]) -> ModuleError? {
  do {
    _ = try parseModule(text)
    return nil
  } catch {
    return error
  }
}

/// The bytes of the instructions of the first function, behind its locals, without the last `end`.
func code(_ text: String) throws -> [UInt8] {
  let module = try parse(text)
  guard let body = module.code.first else { return [] }
  return Array(module.bytes[body.range].dropFirst().dropLast())
}

/// The instructions that a function body with these words becomes.
func body(_ text: String, _ fields: String = "") throws -> [UInt8] { try code("(func \(text)) \(fields)") }

/// Where an error of this text stands, as `line:column message`.
func complaint(_ text: String) -> String {
  guard let error = failure(text) else { return "none" }
  guard case .text(let line, let column) = error.location else { return "nowhere: \(error.message)" }
  return "\(line):\(column) \(error.message)"
}

extension ModuleError {
  func begins(with words: String) -> Bool { kind == .malformed && message.hasPrefix(words) }
}
