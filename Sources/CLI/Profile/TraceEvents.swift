import IPLD
import Wasm

/// Trace Event JSON, in the form that Perfetto and the tracing pages of browsers read: one complete event for every path of
/// calls. A unit of fuel stands for a microsecond, callees stand one after the other, those with most fuel first.
enum TraceEvents {
  static func write(_ graph: FlameGraph, title: String, to text: inout TextWriter) throws {
    let header: [(String, JSON)] = [
      ("program", .string(title)), ("unit", .string("fuel")), ("fuel", number(graph.total)),
      ("schedule", .string(FuelSchedule.identifier)), ("foldedCalls", number(graph.tree.foldedCalls)),
    ]
    try text.write("{\"otherData\":\(JSON.object(header).text),\"traceEvents\":[\n")
    let name = JSON.object([
      ("name", .string("process_name")), ("ph", .string("M")), ("pid", .int(1)), ("tid", .int(1)),
      ("args", .object([("name", .string(title))])),
    ])
    try text.write(name.text)
    try graph.forEachNode { node in
      let value = graph.tree.nodes[node]
      let event = JSON.object([
        ("name", .string(graph.label(of: node))), ("cat", .string(graph.tree.functions[value.function].category)),
        ("ph", .string("X")), ("ts", number(graph.starts[node])), ("dur", number(graph.totals[node])),
        ("pid", .int(1)), ("tid", .int(1)),
        (
          "args", .object([("own", number(value.own)), ("calls", number(value.calls))] + symbol(graph, value.function))
        ),
      ])
      try text.write(",\n" + event.text)
      return true
    }
    try text.write("\n]}\n")
  }

  /// Returns the name that the module has, where another is shown.
  private static func symbol(_ graph: FlameGraph, _ function: Int) -> [(String, JSON)] {
    guard case .guest(_, _, let name?) = graph.tree.functions[function], FunctionLabel.text(name) != name.description
    else { return [] }
    return [("symbol", .string(name.description))]
  }

  private static func number(_ value: UInt64) -> JSON { .number(String(value)) }
}

extension CallTree.Function {
  /// The kind of code that uses the fuel, in a word.
  var category: String {
    switch self {
    case .outside: "all"
    case .instantiation: "instantiation"
    case .guest: "guest"
    case .host: "host"
    }
  }
}
