internal import Wasm

/// Runs programs in `node`, many in one process: they become a script that prints the outcomes.
enum NodeDriver {
  static func runs(_ programs: [Program], node: String) throws -> [Run] {
    if programs.isEmpty { return [] }
    let script = try prelude + programs.map(job).joined()
    let output = try Process.withFile(Array(script.utf8)) { path in
      try Process.output(of: [node, path])
    }
    var runs: [Run] = []
    for line in output.split(separator: "\n") {
      guard let kind = line.first, runs.count <= programs.count else { break }
      let words = line.dropFirst().split(separator: " ")
      if kind == "j" { runs.append(Run()) }
      guard let last = runs.indices.last else { break }
      let program = programs[last]
      switch kind {
      case "j": break
      case "r":
        let call = runs[last].outcomes.count - 1
        let types = call >= 0 && call < program.calls.count ? program.calls[call].type.results : []
        runs[last].outcomes.append(.results(zip(words, types).map(value)))
      case "t": runs[last].outcomes.append(.trap(nil, function: nil, offset: nil))
      case "s": runs[last].state = state(words[...], of: program)
      default: runs[last].outcomes.append(.refused(String(line)))
      }
    }
    guard runs.count == programs.count else { throw PeerError(description: "node ended early: \(output.suffix(400))") }
    return runs
  }

  /// Reads a value from a word that `show` of the script prints.
  private static func value(_ word: Substring, _ type: ValueType) -> ObservedValue {
    let rest = word.dropFirst()
    switch word.first {
    case "z": return .null
    case "F": return .function(Index(rest))
    case "n": return Int64(rest).map { .number(.i64(UInt64(bitPattern: $0))) } ?? .hidden
    case "d":
      guard let number = UInt64(rest, radix: 16).map({ Double(bitPattern: $0) }) else { return .hidden }
      switch type {
      case .i32: return Int32(exactly: number).map { .number(.i32(UInt32(bitPattern: $0))) } ?? .hidden
      case .f32: return .number(.f32(Float(number).bitPattern))
      case .f64: return .number(.f64(number.bitPattern))
      default: return UInt32(exactly: number).map { .extern($0) } ?? .hidden
      }
    default: return .hidden
    }
  }

  /// Reads the state from the words for all memories, then all tables, then all globals.
  private static func state(_ words: ArraySlice<Substring>, of program: Program) -> [Run.Exported] {
    var words = words
    let syntax = program.syntax
    var state: [Run.Exported] = []
    func next() -> Substring { words.popFirst() ?? "" }
    for _ in syntax.memories {
      state.append(.memory(pages: UInt64(next()) ?? 0, hash: UInt32(next()) ?? 0))
    }
    for table in syntax.tables {
      let count = Int(next()) ?? 0
      state.append(.table((0..<count).map { _ in value(next(), .reference(table.type.element)) }))
    }
    let imported = syntax.imports.compactMap { if case .global(let type) = $0.type { type } else { nil } }
    for type in imported + syntax.globals.map(\.type) { state.append(.global(value(next(), type.value))) }
    return state
  }

  // MARK: The script

  private static func job(_ program: Program) throws -> String {
    let digits = try program.bytes().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let calls = program.calls.map { call in
      "['f\(call.function)', f => [\(call.arguments.map(literal).joined(separator: ", "))]]"
    }
    return "job('\(digits)', [\(calls.joined(separator: ", "))]);\n"
  }

  private static func literal(_ argument: Program.Argument) -> String {
    switch argument {
    case .number(.i32(let value)): "\(Int32(bitPattern: value))"
    case .number(.i64(let value)): "\(Int64(bitPattern: value))n"
    case .number(.f32(let bits)): "double(\(Double(Float(bitPattern: bits)).bitPattern)n)"
    case .number(.f64(let bits)): "double(\(bits)n)"
    case .extern(let value): "\(value)"
    case .function(let index): "f('f\(index)')"
    case .number, .null: "null"
    }
  }

  /// The start of the script. It prints a line `j` for each job, and after it for the instantiation and each call `r`
  /// with the results, `t` for a trap or `!` for anything else, and `s` with the state at the end.
  private static let prelude = """
    'use strict';
    const view = new DataView(new ArrayBuffer(8));
    function double(bits) { view.setBigUint64(0, bits); return view.getFloat64(0); }
    function host() {
      return { host: {
        f0: () => {}, f1: x => Math.imul(x, 3) + 1 | 0, f2: (x, y) => Number(BigInt.asIntN(32, x)) + y,
        f3: (x, y) => [y + 1n, x ^ 1], f4: x => x, g0: 42, g2: 1.5, g3: 7,
        g1: new WebAssembly.Global({ value: 'i64', mutable: true }, 65536n) } };
    }
    function job(digits, calls) {
      console.log('j');
      let exports, functions;
      function show(value) {
        if (value === null) return 'z';
        if (typeof value === 'bigint') return 'n' + value;
        if (typeof value === 'function') return 'F' + functions.indexOf(value);
        view.setFloat64(0, value);
        return 'd' + view.getBigUint64(0).toString(16);
      }
      function attempt(body) {
        try {
          const result = body();
          const values = result === undefined ? [] : Array.isArray(result) ? result : [result];
          console.log('r' + values.map(show).join(' '));
          return true;
        } catch (error) {
          console.log(error instanceof WebAssembly.RuntimeError ? 't' : '! ' + String(error).replace(/\\n/g, ' '));
        }
      }
      const bytes = Uint8Array.from(digits.match(/../g), byte => parseInt(byte, 16));
      const instantiate = () => new WebAssembly.Instance(new WebAssembly.Module(bytes), host());
      if (!attempt(() => { exports = instantiate().exports; })) return;
      functions = [];
      while (exports['f' + functions.length]) functions.push(exports['f' + functions.length]);
      for (const [name, list] of calls) attempt(() => exports[name](...list(name => exports[name])));
      const state = [];
      for (const name in exports) {
        const value = exports[name];
        if (value instanceof WebAssembly.Memory) {
          let hash = 0x811C9DC5;
          for (const word of new Uint32Array(value.buffer)) {
            hash = Math.imul(hash ^ word, 0x01000193);
            hash ^= hash >>> 15;
          }
          state.push(value.buffer.byteLength / 65536, hash >>> 0);
        } else if (value instanceof WebAssembly.Table) {
          state.push(value.length);
          for (let index = 0; index < value.length; index++) state.push(show(value.get(index)));
        } else if (value instanceof WebAssembly.Global) {
          try { state.push(show(value.value)); } catch { state.push('?'); }
        }
      }
      console.log('s' + state.join(' '));
    }

    """
}
