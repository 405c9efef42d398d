import Wasm

/// A valid module whose code wants to do harm, and how running it has to end.
struct HostileProgram: Sendable {
  enum End: Sendable {
    case trap(TrapKind)
    case results([UInt64])
    /// An exception that nobody catches, with its values.
    case exception([UInt64])
  }

  let id: String
  let end: End
  /// A module in text that exports the function `f` without parameters.
  let text: String
  /// Fuel it gets; endless programs end by it.
  let fuel: UInt64
  let limits: StoreLimits

  init(_ id: String, _ end: End, fuel: UInt64 = 20_000_000, limits: StoreLimits = StoreLimits(), _ text: String) {
    self.id = id
    self.end = end
    self.fuel = fuel
    self.limits = limits
    self.text = text
  }
}

/// Groups 15 and 27 to 40 of the catalogue: nesting, start functions, collection, exceptions, tail calls, recursion, growth, bulk
/// operations, addresses, arithmetic, indirect calls, not-a-numbers.
enum HostilePrograms {
  static let all = nestings + starts + heaps + exceptions + calls + memories + numbers

  private static func small(_ change: (inout StoreLimits) -> Void) -> StoreLimits {
    var limits = StoreLimits()
    change(&limits)
    return limits
  }

  private static func nested(_ opening: String, _ depth: Int) -> String {
    String(repeating: opening + " ", count: depth) + "(local.set 0 (i32.const 5))"
      + String(repeating: ")", count: depth)
  }

  private static let nestings: [HostileProgram] = ["(block", "(loop", "(try_table", "(if (i32.const 1) (then"].map {
    opening in
    let extra = opening.hasPrefix("(if") ? ")" : ""
    let text = nested(opening, 100_000).appending(String(repeating: extra, count: 100_000))
    return HostileProgram(
      "15 100,000 of \(opening)", .results([5]),
      "(module (func (export \"f\") (result i32) (local i32) \(text) (local.get 0)))")
  }

  private static let starts: [HostileProgram] = [
    HostileProgram(
      "27 endless start function", .trap(.outOfFuel),
      "(module (func $s (loop $l (br $l))) (start $s) (func (export \"f\")))"),
    HostileProgram(
      "27 start function that traps", .trap(.unreachable),
      "(module (func $s unreachable) (start $s) (func (export \"f\")))"),
    HostileProgram(
      "27 start function that recurses", .trap(.callStackExhausted),
      "(module (func $s (call $s)) (start $s) (func (export \"f\")))"),
  ]

  private static let list = "(type $list (struct (field (mut (ref null $list))) (field i64)))"

  private static let heaps: [HostileProgram] = [
    HostileProgram(
      "30 array.new of 2^32 - 1 elements", .trap(.heapExhausted),
      "(module (type $a (array i8)) (func (export \"f\") (drop (array.new_default $a (i32.const -1)))))"),
    HostileProgram(
      "30 array.new of 2^32 - 1 vectors", .trap(.heapExhausted),
      "(module (type $a (array v128)) (func (export \"f\") (drop (array.new_default $a (i32.const -1)))))"),
    HostileProgram(
      "30 array.copy past the end by overflow", .trap(.outOfBoundsArrayAccess),
      """
      (module (type $a (array (mut i8)))
        (func (export "f") (local $x (ref null $a))
          (local.set $x (array.new_default $a (i32.const 8)))
          (array.copy $a $a (local.get $x) (i32.const -1) (local.get $x) (i32.const 4) (i32.const 2))))
      """),
    HostileProgram(
      "30 array.fill past the end by overflow", .trap(.outOfBoundsArrayAccess),
      """
      (module (type $a (array (mut i64)))
        (func (export "f")
          (array.fill $a (array.new_default $a (i32.const 8)) (i32.const 7) (i64.const 1) (i32.const -1))))
      """),
    HostileProgram(
      "30 array.new_data past the end by overflow", .trap(.outOfBoundsMemoryAccess),
      """
      (module (type $a (array i64)) (data $d "0123456789abcdef")
        (func (export "f") (drop (array.new_data $a $d (i32.const 8) (i32.const 0x20000000)))))
      """),
    HostileProgram(
      "31 list that never ends", .trap(.heapExhausted), fuel: .max, limits: small { $0.heapBytes = 4 << 20 },
      """
      (module \(list) (global $head (mut (ref null $list)) (ref.null $list))
        (func (export "f")
          (loop $l (global.set $head (struct.new $list (global.get $head) (i64.const 1))) (br $l))))
      """),
    HostileProgram(
      "31 garbage without end", .results([42]), fuel: .max, limits: small { $0.heapBytes = 4 << 20 },
      """
      (module \(list)
        (func (export "f") (result i32) (local $n i32)
          (loop $l
            (drop (struct.new $list (ref.null $list) (i64.const 1)))
            (br_if $l (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 200000))))
          (i32.const 42)))
      """),
    HostileProgram(
      "31 deep list, freed and walked without recursion", .results([100_000]), fuel: .max,
      """
      (module \(list)
        (func (export "f") (result i32) (local $head (ref null $list)) (local $n i32)
          (loop $l
            (local.set $head (struct.new $list (local.get $head) (i64.const 1)))
            (br_if $l (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 100000))))
          (local.set $n (i32.const 0))
          (block $done
            (loop $l
              (br_if $done (ref.is_null (local.get $head)))
              (local.set $head (struct.get $list 0 (local.get $head)))
              (local.set $n (i32.add (local.get $n) (i32.const 1)))
              (br $l)))
          (local.get $n)))
      """),
    HostileProgram(
      "31 operands of suspended calls are kept", .results([5_050]), fuel: .max,
      limits: small { $0.heapBytes = 3 << 20 },
      """
      (module \(list)
        (func $churn (local $n i32)
          (loop $l
            (drop (struct.new $list (ref.null $list) (i64.const 9)))
            (br_if $l (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 1000)))))
        (func $sum (param $n i64) (result i64)
          (if (result i64) (i64.eqz (local.get $n))
            (then (i64.const 0))
            (else
              (struct.new $list (ref.null $list) (local.get $n))
              (call $churn)
              (call $sum (i64.sub (local.get $n) (i64.const 1)))
              (call $add))))
        (func $add (param (ref null $list) i64) (result i64)
          (i64.add (struct.get $list 1 (local.get 0)) (local.get 1)))
        (func (export "f") (result i64) (call $sum (i64.const 100))))
      """),
  ]

  #if DEBUG
    private static let many = 100_000
  #else
    private static let many = 1_000_000
  #endif

  private static let exceptions: [HostileProgram] = [
    HostileProgram(
      "32 exceptions in a loop", .results([UInt64(many)]), fuel: .max,
      """
      (module (tag $t (param i32))
        (func (export "f") (result i32) (local $n i32)
          (loop $l
            (block $caught (result i32)
              (try_table (catch $t $caught) (throw $t (i32.const 1)))
              (unreachable))
            (local.set $n (i32.add (local.get $n)))
            (br_if $l (i32.lt_u (local.get $n) (i32.const \(many)))))
          (local.get $n)))
      """),
    HostileProgram(
      "32 exception that nobody catches", .exception([7, 9]),
      "(module (tag $t (param i32 i64)) (func (export \"f\") (throw $t (i32.const 7) (i64.const 9))))"),
    HostileProgram(
      "32 exception through ten thousand frames", .results([1]),
      """
      (module (tag $t)
        (func $down (param i32)
          (if (i32.eqz (local.get 0)) (then (throw $t)))
          (call $down (i32.sub (local.get 0) (i32.const 1))))
        (func (export "f") (result i32)
          (block $caught (try_table (catch_all $caught) (call $down (i32.const 10000))) (return (i32.const 0)))
          (i32.const 1)))
      """),
    HostileProgram(
      "32 rethrown for ever", .trap(.outOfFuel),
      """
      (module (tag $t)
        (func (export "f") (local $x exnref)
          (block $first (result exnref) (try_table (catch_all_ref $first) (throw $t)) (unreachable))
          (local.set $x)
          (loop $l
            (block $again (result exnref) (try_table (catch_all_ref $again) (throw_ref (local.get $x))) (unreachable))
            (local.set $x)
            (br $l))))
      """),
    HostileProgram(
      "32 null exception", .trap(.nullExceptionReference),
      "(module (func (export \"f\") (throw_ref (ref.null exn))))"),
  ]

  private static let calls: [HostileProgram] = [
    HostileProgram(
      "33 endless tail call", .trap(.outOfFuel), "(module (func $g (export \"f\") (return_call $g)))"),
    HostileProgram(
      "33 endless tail calls through a table, with more and fewer locals", .trap(.outOfFuel),
      """
      (module (type $t (func)) (table funcref (elem $a $b))
        (func $a (type $t) (local i64 i64 v128 i32) (return_call_indirect (type $t) (i32.const 1)))
        (func $b (type $t) (return_call_indirect (type $t) (i32.const 0)))
        (func (export "f") (return_call $a)))
      """),
    HostileProgram(
      "34 endless recursion", .trap(.callStackExhausted), "(module (func $g (export \"f\") (call $g)))"),
    HostileProgram(
      "34 endless recursion through a table", .trap(.callStackExhausted),
      "(module (type $t (func)) (table funcref (elem $g)) (func $g (export \"f\") (call_indirect (type $t) (i32.const 0))))"
    ),
    HostileProgram(
      "34 endless recursion by reference", .trap(.callStackExhausted),
      "(module (type $t (func)) (elem declare func $g) (func $g (export \"f\") (type $t) (call_ref $t (ref.func $g))))"),
    HostileProgram(
      "34 function with a frame that never fits", .trap(.callStackExhausted), limits: small { $0.stackSlots = 1000 },
      "(module (func (export \"f\") (local \(String(repeating: "i64 ", count: 2000)))))"),
    HostileProgram(
      "39 call of a null element", .trap(.uninitializedElement),
      "(module (type $t (func)) (table 1 funcref) (func (export \"f\") (call_indirect (type $t) (i32.const 0))))"),
    HostileProgram(
      "39 call past the table", .trap(.undefinedElement),
      "(module (type $t (func)) (table 1 funcref) (func (export \"f\") (call_indirect (type $t) (i32.const -1))))"),
    HostileProgram(
      "39 call with another type", .trap(.indirectCallTypeMismatch),
      """
      (module (type $t (func)) (table funcref (elem $g)) (func $g (param i32))
        (func (export "f") (call_indirect (type $t) (i32.const 0))))
      """),
    HostileProgram(
      "39 segment dropped twice, then used", .trap(.outOfBoundsTableAccess),
      """
      (module (table 1 funcref) (elem $e func $g) (func $g)
        (func (export "f") (elem.drop $e) (elem.drop $e)
          (table.init $e (i32.const 0) (i32.const 0) (i32.const 1))))
      """),
  ]

  private static let memories: [HostileProgram] = [
    HostileProgram(
      "35 growth to the limit and past it", .results([0xFFFF_FFFF]), limits: small { $0.memoryPages = 100 },
      """
      (module (memory 1)
        (func (export "f") (result i32)
          (loop $l (br_if $l (i32.ne (memory.grow (i32.const 1)) (i32.const -1))))
          (memory.grow (i32.const 65535))))
      """),
    HostileProgram(
      "35 growth by 2^31", .results([0xFFFF_FFFF]),
      "(module (memory 0) (func (export \"f\") (result i32) (memory.grow (i32.const 0x80000000))))"),
    HostileProgram(
      "35 growth of a 64-bit memory by 2^64 - 1", .results([.max]),
      "(module (memory i64 1) (func (export \"f\") (result i64) (memory.grow (i64.const -1))))"),
    HostileProgram(
      "35 growth of a table by 2^32 - 1", .results([0xFFFF_FFFF]),
      "(module (table 1 funcref) (func (export \"f\") (result i32) (table.grow (ref.null func) (i32.const -1))))"),
    HostileProgram(
      "36 memory.fill of 2^32 - 1", .trap(.outOfBoundsMemoryAccess),
      "(module (memory 1) (func (export \"f\") (memory.fill (i32.const 1) (i32.const 1) (i32.const -1))))"),
    HostileProgram(
      "36 memory.copy with an offset that wraps", .trap(.outOfBoundsMemoryAccess),
      "(module (memory 1) (func (export \"f\") (memory.copy (i32.const 0) (i32.const -1) (i32.const 2))))"),
    HostileProgram(
      "36 memory.init with an offset that wraps", .trap(.outOfBoundsMemoryAccess),
      "(module (memory 1) (data $d \"abc\") (func (export \"f\") (memory.init $d (i32.const 0) (i32.const -1) (i32.const 2))))"
    ),
    HostileProgram(
      "36 64-bit memory.copy with a count that wraps", .trap(.outOfBoundsMemoryAccess),
      "(module (memory i64 1) (func (export \"f\") (memory.copy (i64.const 8) (i64.const 8) (i64.const -8))))"),
    HostileProgram(
      "37 address and offset of 33 bits", .trap(.outOfBoundsMemoryAccess),
      "(module (memory 1) (func (export \"f\") (drop (i32.load offset=0xFFFFFFFF (i32.const -1)))))"),
    HostileProgram(
      "37 store at 33 bits", .trap(.outOfBoundsMemoryAccess),
      "(module (memory 1) (func (export \"f\") (i64.store offset=0xFFFFFFFF (i32.const 1) (i64.const 1))))"),
    HostileProgram(
      "37 64-bit load that wraps", .trap(.outOfBoundsMemoryAccess),
      "(module (memory i64 1) (func (export \"f\") (drop (i64.load offset=0xFFFFFFFFFFFFFFFF (i64.const 1)))))"),
    HostileProgram(
      "37 64-bit load whose end wraps", .trap(.outOfBoundsMemoryAccess),
      "(module (memory i64 1) (func (export \"f\") (drop (i64.load offset=0 (i64.const -4)))))"),
    HostileProgram(
      "37 64-bit vector store that wraps", .trap(.outOfBoundsMemoryAccess),
      """
      (module (memory i64 1)
        (func (export "f") (v128.store offset=0xFFFFFFFFFFFFFFF0 (i64.const 8) (v128.const i64x2 1 2))))
      """),
    HostileProgram(
      "37 lane of a vector past the end", .trap(.outOfBoundsMemoryAccess),
      """
      (module (memory 1)
        (func (export "f") (drop (v128.load64_lane 1 (i32.const 65529) (v128.const i64x2 0 0)))))
      """),
  ]

  private static func number(_ id: String, _ end: HostileProgram.End, _ result: String, _ code: String)
    -> HostileProgram
  {
    HostileProgram(id, end, "(module (func (export \"f\") (result \(result)) \(code)))")
  }

  private static let numbers: [HostileProgram] = [
    number(
      "38 least integer by -1", .trap(.integerOverflow), "i32", "(i32.div_s (i32.const 0x80000000) (i32.const -1))"),
    number(
      "38 remainder of the least integer by -1", .results([0]), "i64",
      "(i64.rem_s (i64.const 0x8000000000000000) (i64.const -1))"),
    number("38 division by zero", .trap(.integerDivideByZero), "i64", "(i64.div_u (i64.const 1) (i64.const 0))"),
    number("38 remainder by zero", .trap(.integerDivideByZero), "i32", "(i32.rem_s (i32.const 1) (i32.const 0))"),
    number("38 conversion of a not-a-number", .trap(.invalidConversion), "i32", "(i32.trunc_f64_s (f64.const nan))"),
    number("38 conversion of infinity", .trap(.integerOverflow), "i64", "(i64.trunc_f32_u (f32.const inf))"),
    number(
      "38 conversion just out of range", .trap(.integerOverflow), "i32", "(i32.trunc_f64_s (f64.const 2147483648))"),
    number(
      "38 conversion just in range", .results([0x8000_0000]), "i32", "(i32.trunc_f64_s (f64.const -2147483648.9))"),
    number(
      "40 sum of not-a-numbers is canonical", .results([0x7FF8_0000_0000_0000]), "i64",
      "(i64.reinterpret_f64 (f64.add (f64.const -nan:0x4000000000001) (f64.const 1)))"),
    number(
      "40 zero by zero is canonical and positive", .results([0x7FC0_0000]), "i32",
      "(i32.reinterpret_f32 (f32.div (f32.const 0) (f32.const 0)))"),
    number(
      "40 a constant keeps its payload", .results([0xFFA0_0001]), "i32",
      "(i32.reinterpret_f32 (f32.const -nan:0x200001))"),
    number(
      "40 negation keeps the payload", .results([0x7FA0_0001]), "i32",
      "(i32.reinterpret_f32 (f32.neg (f32.const -nan:0x200001)))"),
    number(
      "40 demotion is canonical", .results([0x7FC0_0000]), "i32",
      "(i32.reinterpret_f32 (f32.demote_f64 (f64.const -nan:0x4000000000001)))"),
    number(
      "40 minimum of a not-a-number is canonical", .results([0x7FC0_0000]), "i32",
      "(i32.reinterpret_f32 (f32.min (f32.const 1) (f32.const -nan:0x200001)))"),
  ]
}
