import Wasm

/// Makes modules that show how long engines take to start: one that does nothing, and large ones.
///
/// A large one is a program for WASI with many different functions of the kinds that compilers write: arithmetic, loops
/// over memory, branches and tables of branches, direct and indirect calls, floats. `_start` calls a few of them, compares
/// what they answer with each other, and prints `large: ok`. The same size gives the same bytes.
package struct LargeModule {
  /// The bytes of a module with a memory of no pages, and a `_start` that returns.
  package static let empty: [UInt8] = [
    0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 5, 3, 1, 0, 0,
    7, 19, 2, 6, 0x6D, 0x65, 0x6D, 0x6F, 0x72, 0x79, 2, 0, 6, 0x5F, 0x73, 0x74, 0x61, 0x72, 0x74, 0, 0,
    10, 4, 1, 2, 0, 11,
  ]

  package static let output = Array("large: ok\n".utf8)

  private var random = RandomNumbers(seed: 20)
  /// The body that is being written.
  private var code = ByteWriter()
  /// The index of the function of that body, without the imported ones.
  private var index = 0
  /// The number of calls that it may still make.
  private var calls = 0

  /// Returns the bytes of a module whose code is about as large as that.
  package static func bytes(size: Int) -> [UInt8] {
    var module = LargeModule()
    return module.bytes(size: size)
  }

  // MARK: Sections

  private static let importCount = 2
  /// The number of the functions that are in the table.
  private static let tableSize = 256
  private static let i32: UInt8 = 0x7F
  /// The locals of every function, after its parameters 0 and 1: i32 2 to 5, i64 6 and 7, f64 8 and 9.
  private static let locals: [UInt8] = [3, 4, i32, 2, 0x7E, 2, 0x7C]

  private mutating func bytes(size: Int) -> [UInt8] {
    var bodies = ByteWriter()
    while bodies.count < size || index < 2 * Self.tableSize {
      body()
      bodies.sized(code.bytes)
      index += 1
    }
    start()
    bodies.sized(code.bytes)
    let count = index + 1

    var module = ByteWriter()
    module.append([0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
    // The types are those of every function, of proc_exit, of fd_write, and of _start.
    Self.section(1, to: &module) {
      $0.append([4, 0x60, 2, Self.i32, Self.i32, 1, Self.i32, 0x60, 1, Self.i32, 0])
      $0.append([0x60, 4, Self.i32, Self.i32, Self.i32, Self.i32, 1, Self.i32, 0x60, 0, 0])
    }
    Self.section(2, to: &module) {
      $0.count(Self.importCount)
      for (name, type) in [("proc_exit", UInt8(1)), ("fd_write", 2)] {
        $0.sized(Array("wasi_snapshot_preview1".utf8))
        $0.sized(Array(name.utf8))
        $0.append([0, type])
      }
    }
    Self.section(3, to: &module) {
      $0.count(count)
      $0.append(repeatElement(0, count: index))
      $0.byte(3)
    }
    Self.section(4, to: &module) {
      $0.append([1, 0x70, 0])
      $0.count(Self.tableSize)
    }
    Self.section(5, to: &module) { $0.append([1, 0, 3]) }
    Self.section(7, to: &module) {
      $0.byte(2)
      $0.sized(Array("memory".utf8))
      $0.append([2, 0])
      $0.sized(Array("_start".utf8))
      $0.byte(0)
      $0.count(Self.importCount + index)
    }
    Self.section(9, to: &module) {
      $0.append([1, 0, 0x41, 0, 0x0B])
      $0.count(Self.tableSize)
      for function in 0..<Self.tableSize { $0.count(Self.importCount + function) }
    }
    Self.section(10, to: &module) {
      $0.count(count)
      $0.append(bodies.bytes)
    }
    Self.section(11, to: &module) { data(to: &$0) }
    return module.bytes
  }

  private static func section(_ number: UInt8, to module: inout ByteWriter, _ body: (inout ByteWriter) -> Void) {
    var contents = ByteWriter()
    body(&contents)
    module.byte(number)
    module.sized(contents.bytes)
  }

  /// Writes the vector of the output, the output, and some bytes for loads to find.
  private mutating func data(to section: inout ByteWriter) {
    var vector = ByteWriter()
    vector.fixed32(16)
    vector.fixed32(UInt32(Self.output.count))
    let filler = (0..<4096).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let parts: [(offset: Int32, bytes: [UInt8])] = [(0, vector.bytes), (16, Self.output), (4096, filler)]
    section.count(parts.count)
    for part in parts {
      section.append([0, 0x41])
      section.s32(part.offset)
      section.byte(0x0B)
      section.sized(part.bytes)
    }
  }

  // MARK: Functions

  /// Writes a function. It calls only functions with smaller numbers, at most two, outside of loops, and loops run a few rounds:
  /// every call ends, soon when few calls are nested.
  private mutating func body() {
    code = ByteWriter()
    code.append(Self.locals)
    // The table's functions call nothing, the others functions of half their number: the nesting of calls is a logarithm.
    calls = index < Self.tableSize ? 0 : 2
    for _ in 0..<(6 + number(25)) { statement(depth: 3, isLooping: false) }
    get(2)
    get(3)
    code.byte(0x6A)
    get(4)
    code.append([0x73, 0x0B])
  }

  /// Writes `_start`, which calls 16 functions, twice each, with equal memory: the sums of both rounds must be equal.
  private mutating func start() {
    code = ByteWriter()
    code.append([1, 2, Self.i32])
    for sum: UInt32 in 0...1 {
      // The functions write after the first 64 KiB only, which are made zero again.
      constant(65536)
      constant(0)
      constant(131_072 - 65536 + 8192)
      code.append([0xFC, 0x0B, 0])
      for step in 0..<16 {
        constant(Int32(step))
        constant(Int32(7 * step))
        call(index * step / 16)
        get(sum)
        constant(31)
        code.append([0x6C, 0x6A])
        set(sum)
      }
    }
    get(0)
    get(1)
    code.append([0x47, 0x04, 0x40, 0x41, 1, 0x10, 0, 0x0B])
    // This calls fd_write(1, 0, 1, 8).
    code.append([0x41, 1, 0x41, 0, 0x41, 1, 0x41, 8, 0x10, 1, 0x04, 0x40])
    constant(74)
    code.append([0x10, 0, 0x0B, 0x41, 0, 0x10, 0, 0x0B])
  }

  // MARK: Statements

  private mutating func statements(depth: Int, isLooping: Bool) {
    for _ in 0...number(3) { statement(depth: depth, isLooping: isLooping) }
  }

  /// Writes code that leaves the stack as it is.
  private mutating func statement(depth: Int, isLooping: Bool) {
    let pick = depth == 0 ? 0 : number(100)
    switch pick {
    case ..<36:
      value(depth: 2)
      set(2 + pickLocal(3))
    case ..<46:
      wide(depth: 2)
      set(6 + pickLocal(2))
    case ..<54:
      real(depth: 2)
      set(8 + pickLocal(2))
    case ..<66: store()
    case ..<78:
      value(depth: 2)
      code.append([0x04, 0x40])
      statements(depth: depth - 1, isLooping: isLooping)
      if number(2) == 0 {
        code.byte(0x05)
        statements(depth: depth - 1, isLooping: isLooping)
      }
      code.byte(0x0B)
    case ..<86 where isLooping:
      value(depth: 1)
      code.byte(0x1A)
    case ..<86: loop(depth: depth)
    case ..<90: choice(depth: depth, isLooping: isLooping)
    case _ where isLooping || calls == 0:
      value(depth: 3)
      set(2 + pickLocal(3))
    default: anyCall()
    }
  }

  /// Writes a store to the second 64 KiB.
  private mutating func store() {
    value(depth: 1)
    constant(0xFFFC)
    code.byte(0x71)
    value(depth: 2)
    code.append(pick([[0x36, 2], [0x3A, 0], [0x3B, 1]]))
    code.count(65536 + number(4096))
  }

  /// Writes a loop, in which local 5 counts down from a few rounds.
  private mutating func loop(depth: Int) {
    constant(Int32(1 + number(5)))
    set(5)
    code.append([0x03, 0x40])
    statements(depth: depth - 1, isLooping: true)
    get(5)
    constant(-1)
    code.append([0x6A, 0x22, 5, 0x0D, 0, 0x0B])
  }

  /// Writes `block { block { block { br_table } … } … }`.
  private mutating func choice(depth: Int, isLooping: Bool) {
    code.append([0x02, 0x40, 0x02, 0x40, 0x02, 0x40])
    get(pickLocal(6))
    code.append([0x41, 3, 0x71, 0x0E, 3, 0, 1, 2, 0, 0x0B])
    statements(depth: depth - 1, isLooping: isLooping)
    code.append([0x0C, 1, 0x0B])
    statements(depth: depth - 1, isLooping: isLooping)
    code.byte(0x0B)
  }

  private mutating func anyCall() {
    calls -= 1
    get(pickLocal(6))
    value(depth: 1)
    if number(4) == 0 {
      get(pickLocal(6))
      constant(Int32(Self.tableSize - 1))
      code.append([0x71, 0x11, 0, 0])
      set(3)
    } else {
      call(index / 2 - number(min(index / 2, 500)))
      set(2)
    }
  }

  // MARK: Expressions

  /// Writes code that pushes an i32.
  private mutating func value(depth: Int) {
    switch depth == 0 ? 0 : number(100) {
    case ..<35:
      if number(10) < 7 { get(pickLocal(6)) } else { constant(Int32(number(2_000_000)) - 2000) }
    case ..<70:
      value(depth: depth - 1)
      value(depth: depth - 1)
      code.byte(pick([0x6A, 0x6B, 0x6C, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78]))
    case ..<78:
      value(depth: depth - 1)
      value(depth: depth - 1)
      code.byte(UInt8(0x46 + number(10)))
    case ..<90:
      // This loads from the first 64 KiB.
      value(depth: depth - 1)
      constant(0xFFFC)
      code.byte(0x71)
      code.append(pick([[0x28, 2], [0x2C, 0], [0x2D, 0], [0x2E, 1], [0x2F, 1]]))
      code.count(number(4096))
    case ..<95:
      wide(depth: depth - 1)
      code.byte(0xA7)
    default:
      for _ in 0..<3 { value(depth: depth - 1) }
      code.byte(0x1B)
    }
  }

  /// Writes code that pushes an i64.
  private mutating func wide(depth: Int) {
    switch depth == 0 ? 0 : number(100) {
    case ..<40:
      if number(10) < 7 {
        get(6 + pickLocal(2))
      } else {
        code.byte(0x42)
        code.s64(Int64(random.next() >> 24))
      }
    case ..<58:
      value(depth: depth - 1)
      code.byte(0xAC)
    default:
      wide(depth: depth - 1)
      wide(depth: depth - 1)
      code.byte(pick([0x7C, 0x7D, 0x7E, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A]))
    }
  }

  /// Writes code that pushes an f64.
  private mutating func real(depth: Int) {
    switch depth == 0 ? 0 : number(100) {
    case ..<40:
      if number(10) < 7 {
        get(8 + pickLocal(2))
      } else {
        code.byte(0x44)
        code.fixed64((Double(number(18000)) / 1000 - 9).bitPattern)
      }
    case ..<58:
      value(depth: depth - 1)
      code.byte(0xB7)
    default:
      real(depth: depth - 1)
      real(depth: depth - 1)
      code.byte(pick([0xA0, 0xA1, 0xA2, 0xA4, 0xA5]))
    }
  }

  private mutating func constant(_ value: Int32) {
    code.byte(0x41)
    code.s32(value)
  }

  private mutating func get(_ local: UInt32) {
    code.byte(0x20)
    code.u32(local)
  }

  private mutating func set(_ local: UInt32) {
    code.byte(0x21)
    code.u32(local)
  }

  private mutating func call(_ function: Int) {
    code.byte(0x10)
    code.count(Self.importCount + function)
  }

  private mutating func number(_ bound: Int) -> Int { Int(random.next(below: UInt64(bound))) }
  private mutating func pickLocal(_ bound: Int) -> UInt32 { UInt32(number(bound)) }
  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(elements.count)] }
}
