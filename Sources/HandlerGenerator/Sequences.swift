import Foundation

/// The operations that have a handler together: the most frequent sequences in real programs and benchmarks, as
/// `Fixtures/bench/sequences` finds and writes them. Each line is a sequence of names of handlers; shorter ones come
/// first.
let sequences: [[String]] = {
  let list = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("sequences.txt")
  guard let text = try? String(contentsOf: list, encoding: .utf8) else { fatalError("cannot read \(list.path)") }
  return text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}()

/// Returns the handlers of all sequences, and the tables in which the translator finds them.
func sequencesFile() -> String {
  var text = ""
  var names: [String] = []
  var parts: [String] = []
  var lengths: [String] = []
  for operations in sequences {
    let name = operations.joined(separator: "__")
    text += handler(
      name,
      operations.map { operation in
        guard let body = bodies[operation] else { fatalError("no operation is named \(operation)") }
        return body
      })
    text += "\n"
    names.append(name)
    parts.append(operations.joined(separator: ", "))
    lengths.append("\(operations.count)")
  }
  return header + table("sequenceHandlers", "The handlers of sequences.", names)
    + table("sequenceParts", "The operations that they stand for, one sequence behind the other.", parts)
    + "/// How many operations each stands for.\nlet sequenceLengths: [Int] = [\n  \(lengths.joined(separator: ", "))\n]\n\n"
    + text
}
