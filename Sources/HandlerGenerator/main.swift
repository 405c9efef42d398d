// Writes the handlers that differ in nothing but an operator and where its operands are: one for every combination,
// because a handler has to be a function of its own. `swift run HandlerGenerator DIRECTORY` writes the files,
// `--check` says whether they are as it would write them; `--list` prints the operations that sequences can be made of.
import Foundation

// MARK: Files

func table(_ name: String, _ comment: String, _ names: [String]) -> String {
  "/// \(comment)\nlet \(name): [Handler] = [\n" + names.map { "  \($0)," }.joined(separator: "\n") + "\n]\n\n"
}

let header = """
  // Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.


  """

func numericFile(_ tableName: String, _ comment: String, _ operators: [Operator]) -> String {
  var text = ""
  var names: [String] = []
  for op in operators {
    let (body, handlers) = handlers(op)
    text += body + "\n"
    names += handlers
  }
  let opcodes = operators.map { "  .\($0.name)," }.joined(separator: "\n")
  return header + table(tableName + "Handlers", comment, names)
    + "/// The operators of `\(tableName)Handlers`, in its order.\nlet \(tableName)Opcodes: [Opcode] = [\n\(opcodes)\n]\n\n" + text
}

let binaryComment = "Per operator, operand forms ss, as, sa, si, ai; each to the accumulator, and to a slot and the accumulator."
let compareComment = "Per operator, operand forms ss, as, sa, si, ai; each to the accumulator, to a slot and the accumulator, as a branch if true and if false."
let unaryComment = "Per operator, operand forms s, a; each to the accumulator, and to a slot and the accumulator."
let memory = memoryHandlers()
let vector = vectorHandlers()
let anyMemory = anyMemoryHandlers()

func listFile(_ name: String, _ comment: String, _ list: (text: String, names: [(opcode: String, handler: String)])) -> String {
  header + table("\(name)Handlers", comment, list.names.map(\.handler))
    + "/// The operators of `\(name)Handlers`, in its order.\nlet \(name)Opcodes: [Opcode] = [\n"
    + list.names.map { "  .\($0.opcode)," }.joined(separator: "\n") + "\n]\n\n" + list.text
}

let files: [(name: String, text: String)] = [
  ("IntegerArithmetic", numericFile("integerArithmetic", binaryComment, operators(.i32, arithmetic) + operators(.i64, arithmetic))),
  ("IntegerCompare", numericFile("integerCompare", compareComment, operators(.i32, compare, compare: true) + operators(.i64, compare, compare: true))),
  ("FloatArithmetic", numericFile("floatArithmetic", binaryComment, operators(.f32, floatArithmetic) + operators(.f64, floatArithmetic))),
  ("FloatCompare", numericFile("floatCompare", compareComment, operators(.f32, floatCompare, compare: true) + operators(.f64, floatCompare, compare: true))),
  ("Tests", numericFile("test", "Per operator, operand forms s, a; each to the accumulator, to a slot and the accumulator, as a branch if true and if false.", Array(integerUnary[..<2]))),
  ("Unary", numericFile("unary", unaryComment, Array(integerUnary[2...]) + conversions)),
  ("Memory", header + memory.tables + memory.text),
  ("Vector", listFile("vector", "All operands and the result in slots.", vector)),
  ("Moves", movesFile()),
  ("AnyMemory", listFile("anyMemory", "Accesses to any memory: `[handler][value, address, vector, lane][memory][offset]`.", anyMemory)),
  // Last, since it needs all others.
  ("Sequences", sequencesFile()),
]

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "--list" {
  _ = files
  for (name, body) in bodies.sorted(by: { $0.key < $1.key }) {
    print(name, body.length, body.end != nil ? "ends" : body.fuel != nil ? "branches" : "falls")
  }
  exit(0)
}
let isCheck = arguments.contains("--check")
guard let directory = arguments.first(where: { !$0.hasPrefix("-") }) else {
  print("usage: HandlerGenerator DIRECTORY [--check]\n       HandlerGenerator --list")
  exit(2)
}
var isDifferent = false
for file in files {
  let url = URL(fileURLWithPath: directory).appendingPathComponent("Generated+\(file.name).swift")
  if isCheck {
    if (try? String(contentsOf: url, encoding: .utf8)) != file.text {
      print("\(url.path) is not what the generator writes")
      isDifferent = true
    }
  } else {
    try file.text.write(to: url, atomically: true, encoding: .utf8)
  }
}
exit(isDifferent ? 1 : 0)
