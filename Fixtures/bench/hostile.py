"""Programs that try to take more time than their fuel is worth: one or more for every cost of `Spec/fuel.md`.

Each exports `run (param $n i32)`, which does its thing n times.
"""

from textwrap import dedent, indent


class Program:
    """A module in text, with how to run it."""

    def __init__(self, name, about, text, n=1000, most=1 << 31, whole=False, misses=False):
        self.name = name
        self.about = about
        self.text = text
        # How often it is done at first, to see how long it takes, and at most.
        self.n = n
        self.most = most
        # Whether what happens before and at the first time is part of the question.
        self.whole = whole
        # Whether it waits for memory far away, which no price foresees.
        self.misses = misses


PROGRAMS = []


def program(name, about, text, **options):
    PROGRAMS.append(Program(name, about, text, **options))


def loop(name, about, body, fields="", local="", before="", **options):
    """A loop around `body`, which `before` prepares, in a module that has `fields` besides."""
    parts = [
        indent(dedent(part).strip(), spaces) for part, spaces in ((fields, "  "), (before, "    "), (body, "      "))
    ]
    program(
        name,
        about,
        f"""(module
{parts[0]}
  (func (export "run") (param $n i32) {local}
{parts[1]}
    (loop $again
{parts[2]}
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))))
""",
        **options,
    )


def each(pattern, numbers):
    return " ".join(pattern.format(k) for k in numbers)


RANDOM = "(local.set $x (i32.add (i32.mul (local.get $x) (i32.const 1664525)) (i32.const 1013904223)))"

# What a unit of fuel is compared with: the first program.

loop(
    "plain",
    "integer arithmetic on locals",
    """
    (local.set $a (i64.add (local.get $a) (i64.mul (local.get $b) (i64.const 5))))
    (local.set $b (i64.xor (local.get $b) (i64.shr_u (local.get $a) (i64.const 7))))
    (local.set $a (i64.sub (i64.rotl (local.get $a) (i64.const 13)) (local.get $b)))
    (local.set $b (i64.or (i64.shl (local.get $b) (i64.const 1)) (i64.and (local.get $a) (i64.const 1))))
    """,
    local="(local $a i64) (local $b i64)",
    before="(local.set $b (i64.const 0x9E3779B97F4A7C15))",
)

# Arithmetic.

loop("divide-i32", "32-bit divisions, each waiting for the last",
     "(local.set $x (i32.add (i32.div_u (i32.const -7) (i32.or (local.get $x) (i32.const 1))) (local.get $n)))",
     local="(local $x i32)")
loop("divide-i64", "64-bit divisions and remainders, each waiting for the last", """
     (local.set $x (i64.div_s (i64.const 0x7FFFFFFFFFFFFFF3) (i64.or (local.get $x) (i64.const 3))))
     (local.set $x (i64.rem_u (i64.const -5) (i64.or (local.get $x) (i64.const 3))))
     """, local="(local $x i64)")
loop("divide-f64", "divisions of floats, each waiting for the last",
     "(local.set $x (f64.div (f64.const 1.1) (f64.add (local.get $x) (f64.const 0.3))))", local="(local $x f64)")
loop("sqrt-f64", "square roots, each waiting for the last",
     "(local.set $x (f64.sqrt (f64.add (local.get $x) (f64.const 2))))", local="(local $x f64)")
loop("subnormal", "products that are subnormal numbers", """
     (local.set $x (f64.mul (local.get $y) (f64.const 0.7)))
     (local.set $y (f64.add (local.get $x) (f64.const 3e-310)))
     """, local="(local $x f64) (local $y f64)")
loop("min-max", "minima, maxima and roundings of floats", """
     (local.set $x
       (f64.max (f64.min (local.get $x) (f64.const 5)) (f64.nearest (f64.convert_i32_s (local.get $n)))))
     """, local="(local $x f64)")
loop("convert", "conversions between integers and floats", """
     (local.set $x (i64.trunc_sat_f64_u (f64.mul (f64.convert_i64_u (local.get $x)) (f64.const 1.5))))
     (local.set $x (i64.extend_i32_s (i32.trunc_sat_f32_s (f32.convert_i64_s (local.get $x)))))
     """, local="(local $x i64)")
loop("bits", "counting bits", """
     (local.set $x (i64.popcnt (i64.add (local.get $x) (i64.const -9))))
     (local.set $x (i64.clz (i64.add (i64.ctz (local.get $x)) (i64.const 1))))
     """, local="(local $x i64)")
loop("vector", "light vector instructions", """
     (local.set $x (v128.xor (local.get $x) (i16x8.shl (local.get $x) (i32.const 3))))
     (local.set $x (i32x4.add (local.get $x) (i8x16.sub (local.get $x) (v128.const i32x4 1 2 3 4))))
     """, local="(local $x v128)")
loop("vector-heavy", "heavy vector instructions", """
     (local.set $x (i8x16.shuffle 3 1 2 0 9 21 5 7 31 8 10 11 12 30 14 15 (local.get $x) (local.get $y)))
     (local.set $y (i64x2.mul (local.get $x) (i64x2.extmul_low_i32x4_u (local.get $x) (local.get $y))))
     (local.set $x (f64x2.div (local.get $y) (f64x2.sqrt (local.get $x))))
     (local.set $y
       (i8x16.narrow_i16x8_s (i8x16.popcnt (local.get $y)) (i16x8.q15mulr_sat_s (local.get $x) (local.get $y))))
     (local.set $x (i8x16.swizzle (local.get $x) (local.get $y)))
     """, local="(local $x v128) (local $y v128)")
loop("vector-relaxed", "relaxed vector instructions", """
     (local.set $x (f32x4.relaxed_madd (local.get $x) (local.get $y) (local.get $x)))
     (local.set $y (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $x) (local.get $y) (local.get $x)))
     (local.set $x (f64x2.relaxed_min (local.get $x) (local.get $y)))
     (local.set $y (i32x4.relaxed_trunc_f64x2_u_zero (local.get $x)))
     """, local="(local $x v128) (local $y v128)")
loop("vector-lanes", "lanes of vectors in memory", """
     (local.set $x (v128.load8_lane 5 (i32.const 64) (local.get $x)))
     (v128.store32_lane 2 (i32.const 80) (i16x8.replace_lane 3 (local.get $x) (local.get $n)))
     """, fields="(memory 1)", local="(local $x v128)")

# Variables and branches.

loop("global", "globals, read and written", "(global.set $g (i64.add (global.get $g) (i64.const 1)))",
     fields="(global $g (mut i64) (i64.const 0))")
loop("select", "selections, each waiting for the last", """
     (local.set $x
       (select (i32.add (local.get $x) (i32.const 3)) (local.get $n) (i32.and (local.get $x) (i32.const 5))))
     """, local="(local $x i32)")
loop("if-random", "branches that no processor can foresee", f"""
     {RANDOM}
     (if (i32.lt_s (local.get $x) (i32.const 0)) (then (local.set $sum (i32.add (local.get $sum) (i32.const 1)))))
     """, local="(local $x i32) (local $sum i32)")
loop("br-table", "a table of 16 branches, taken at random", f"""
     {RANDOM}
     {"(block " * 16}
     (br_table {each("{}", range(16))} (i32.shr_u (local.get $x) (i32.const 28)))
     {each(") (local.set $sum (i32.add (local.get $sum) (i32.const {})))", range(16))}
     """, local="(local $x i32) (local $sum i32)")
loop("br-table-long", "a table of 1,000 labels of two blocks, taken at random", f"""
     {RANDOM}
     (block (block (br_table {"0 1 " * 500} 0 (i32.rem_u (local.get $x) (i32.const 1001)))))
     """, local="(local $x i32)")
loop("br-carrying", "branches that take 200 values along", f"""
     (block (result {"i64 " * 200}) (i64.const 1) {"(i64.const 2) " * 200} (br 0))
     {"drop " * 200}
     """, n=10)

# Calls.

loop("call-empty", "calls of a function that does nothing", "(call $f)", fields="(func $f)")
loop("call-values", "calls that take 200 values there and back", f"(call $f {'(i64.const 1) ' * 200}) {'drop ' * 200}",
     fields=f"(func $f (param {'i64 ' * 200}) (result {'i64 ' * 200}) {each('(local.get {})', range(200))})", n=10)
loop("return-values", "returns of 1,000 values from ten functions inside each other", f"(call $9) {'drop ' * 1000}",
     fields=f"""
     (type $t (func (result {"i64 " * 1000})))
     (func $0 (type $t) {"(i64.const 1) " * 1000})
     {each("(func ${} (type $t) (call ${{}}))", range(1, 10)).format(*range(9))}
     """, n=10)
loop("locals-many", "calls of a function with 40,000 declared locals", "(call $f)",
     fields=f"(func $f (local {'i64 ' * 40000}))", n=10)
loop("locals-few", "calls of a function with 7 declared locals", "(call $f)", fields=f"(func $f (local {'i64 ' * 7}))")
loop("call-indirect", "calls through a table", "(call_indirect (type $t) (i32.and (local.get $n) (i32.const 3)))",
     fields="(type $t (func)) (table funcref (elem $a $b $a $b)) (func $a (type $t)) (func $b (type $t))")
loop("call-ref", "calls of a function by reference", "(call_ref $t (ref.func $a))",
     fields="(type $t (func)) (elem declare func $a) (func $a (type $t))")
loop("tail-call", "tail calls", "(call $a (i32.const 100))", n=100, fields="""
     (func $a (param i32) (if (local.get 0) (then (return_call $b (i32.sub (local.get 0) (i32.const 1))))))
     (func $b (param i32) (return_call $a (local.get 0)))
     """)
loop("recursion", "calls 100,000 deep", "(call $down (i32.const 100000))", n=1, fields="""
     (func $down (param i32) (if (local.get 0) (then (call $down (i32.sub (local.get 0) (i32.const 1))))))
     """)
WASI = '(import "wasi_snapshot_preview1" '
loop("host-yield", "calls of a function of the host that does nothing", "(drop (call $f))",
     fields=WASI + '"sched_yield" (func $f (result i32))) (memory (export "memory") 1)', n=100)
loop("host-clock", "calls of the host for the time", "(drop (call $f (i32.const 1) (i64.const 0) (i32.const 8)))",
     fields=WASI + '"clock_time_get" (func $f (param i32 i64 i32) (result i32))) (memory (export "memory") 1)', n=100)
loop("host-random", "calls of the host for 256 random bytes", "(drop (call $f (i32.const 0) (i32.const 256)))",
     fields=WASI + '"random_get" (func $f (param i32 i32) (result i32))) (memory (export "memory") 1)', n=100)
loop("host-write", "calls of the host to write nothing",
     "(drop (call $f (i32.const 2) (i32.const 0) (i32.const 1) (i32.const 16)))",
     fields=WASI + '"fd_write" (func $f (param i32 i32 i32 i32) (result i32))) (memory (export "memory") 1)', n=100)

# Memories. 256 MiB is more than processors keep near.

TOUCHED = "(memory.fill (i32.const 0) (i32.const 1) (i32.const 0x10000000))"
loop("load", "loads from 256 MiB at random", f"""
     {RANDOM}
     (local.set $sum (i32.add (local.get $sum) (i32.load (i32.and (local.get $x) (i32.const 0xFFFFFFC)))))
     """, fields="(memory 4096)", local="(local $x i32) (local $sum i32)", before=TOUCHED, misses=True)
loop("store", "stores to 256 MiB at random", f"""
     {RANDOM}
     (i32.store (i32.and (local.get $x) (i32.const 0xFFFFFFC)) (local.get $x))
     """, fields="(memory 4096)", local="(local $x i32)", before=TOUCHED, misses=True)
loop("fill-large", "fills of 64 MiB", "(memory.fill (i32.const 0) (local.get $n) (i32.const 0x4000000))",
     fields="(memory 1024)", n=1)
loop("fill-page", "fills of 4,096 bytes", "(memory.fill (i32.const 4096) (local.get $n) (i32.const 4096))",
     fields="(memory 1)", n=100)
loop("fill-tiny", "fills of one byte", "(memory.fill (i32.const 100) (local.get $n) (i32.const 1))",
     fields="(memory 1)")
loop("fill-nothing", "fills of no bytes", "(memory.fill (i32.const 100) (local.get $n) (i32.const 0))",
     fields="(memory 1)")
loop("copy-large", "copies of 64 MiB over themselves, in both directions", """
     (memory.copy (i32.const 0) (i32.const 4097) (i32.const 0x4000000))
     (memory.copy (i32.const 4097) (i32.const 0) (i32.const 0x4000000))
     """, fields="(memory 1025)", n=1)
loop("copy-tiny", "copies of 65 bytes across a multiple of 4,096",
     "(memory.copy (i32.const 4094) (i32.const 100) (i32.const 65))", fields="(memory 1)")
loop("copy-random", "copies of 64 bytes between places in 256 MiB at random", f"""
     {RANDOM}
     (memory.copy
       (i32.and (i32.shr_u (local.get $x) (i32.const 4)) (i32.const 0xFFFFF80))
       (i32.and (local.get $x) (i32.const 0xFFFFF80)) (i32.const 64))
     """, fields="(memory 4096)", local="(local $x i32)", before=TOUCHED, misses=True)
loop("init", "copies of 40 bytes from a segment", "(memory.init $d (i32.const 100) (i32.const 2) (i32.const 40))",
     fields=f'(memory 1) (data $d "{"data " * 10}")')
loop("memory-grow", "growth by one page, and a store to each of its 4,096 bytes", f"""
     (drop (memory.grow (i32.const 1)))
     {each("(i32.store8 offset={} (local.get $at) (i32.const 1))", range(0, 65536, 4096))}
     (local.set $at (i32.add (local.get $at) (i32.const 0x10000)))
     """, fields="(memory 0)", local="(local $at i32)", n=100, most=16000)
loop("memory-initial", "512 MiB from the start, and a store to each 4,096 bytes", """
     (i32.store8 (local.get $at) (i32.const 1))
     (local.set $at (i32.add (local.get $at) (i32.const 4096)))
     """, fields="(memory 8192)", local="(local $at i32)", n=131072, most=131072, whole=True)
loop("memory-many", "100 memories of a page from the start, and a store to each",
     each("(i32.store {} (i32.const 0) (i32.const 1))", range(100)),
     fields="(memory 1) " * 100, n=1, most=1, whole=True)
loop("grow-in-vain", "growth that fails",
     "(drop (memory.grow (i32.const -1))) (drop (table.grow (ref.null func) (i32.const -1)))",
     fields="(memory 1) (table 1 funcref)")

# Tables.

loop("table-get", "elements of a table, read and written",
     "(table.set (i32.const 7) (table.get (i32.and (local.get $n) (i32.const 15))))", fields="(table 16 funcref)")
loop("table-fill", "fills of 1,000 elements", "(table.fill (i32.const 5) (ref.func 0) (i32.const 1000))",
     fields="(table 2000 funcref) (elem declare func 0)", n=10)
loop("table-copy", "copies of 1,000 elements over themselves",
     "(table.copy (i32.const 5) (i32.const 4) (i32.const 1000))", fields="(table 2000 funcref)", n=10)
loop("table-init", "copies of 10 elements from a segment",
     "(table.init $e (i32.const 5) (i32.const 0) (i32.const 10))",
     fields=f"(table 2000 funcref) (elem $e func {'0 ' * 10})", n=100)
loop("table-grow", "growth by one element", "(drop (table.grow (ref.func 0) (i32.const 1)))",
     fields="(table 0 funcref) (elem declare func 0)", most=1000000)
loop("table-grow-much", "growth by 10,000 elements", "(drop (table.grow (ref.func 0) (i32.const 10000)))",
     fields="(table 0 funcref) (elem declare func 0)", n=10, most=100)
loop("table-initial", "4,000,000 elements from the start that are not null", "(nop)",
     fields="(elem declare func 0) (table 1000000 (ref func) (ref.func 0)) " * 4, n=1, most=1, whole=True)

# Structures and arrays.

loop("gc-structs", "structures that are dropped at once", "(drop (struct.new $s (local.get $n)))",
     fields="(type $s (struct (field i32)))")
loop("gc-structs-wide", "structures of 40 fields, dropped at once", "(drop (struct.new_default $s))",
     fields=f"(type $s (struct {'(field i64) ' * 40}))", n=100)
loop("gc-arrays-small", "arrays of 12 bytes, dropped at once", "(drop (array.new $a (local.get $n) (i32.const 12)))",
     fields="(type $a (array i8))")
loop("gc-arrays", "arrays of 8,000 bytes, dropped at once", "(drop (array.new_default $a (i32.const 1000)))",
     fields="(type $a (array i64))", n=100)
loop("gc-arrays-large", "arrays of 4 MiB, dropped at once", "(drop (array.new_default $a (i32.const 0x100000)))",
     fields="(type $a (array i32))", n=1)
loop("gc-arrays-filled", "arrays of 1,000,000 bytes with a value, dropped at once",
     "(drop (array.new $a (i32.const 7) (i32.const 1000000)))", fields="(type $a (array i8))", n=1)
LIST = "(type $list (struct (field (ref null $list))))"
loop("gc-list", "a list that grows until the heap is full", "(local.set $l (struct.new $list (local.get $l)))",
     fields=LIST, local="(local $l (ref null $list))", most=11000000)
loop("gc-near-limit", "garbage beside a list that has left 440 bytes of the heap",
     "(drop (array.new_default $a (i32.const 200)))",
     fields=LIST + """
     (type $a (array i8))
     (global $l (mut (ref null $list)) (ref.null $list))
     (func $fill (param $n i32)
       (loop $again
         (global.set $l (struct.new $list (global.get $l)))
         (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
     """, before="(call $fill (i32.const 11184792))", n=10, most=10000)
loop("gc-roots-tables", "garbage beside tables of 4,000,000 elements", "(drop (struct.new $s (local.get $n)))",
     fields="(type $s (struct (field i32)))" + " (table 1000000 anyref)" * 4)
program("gc-roots-frames", "garbage below 250,000 frames", """(module
  (type $s (struct (field i32)))
  (func $down (param $depth i32) (param $n i32)
    (if (local.get $depth)
      (then (call $down (i32.sub (local.get $depth) (i32.const 1)) (local.get $n)))
      (else
        (loop $again
          (drop (struct.new $s (local.get $n)))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))))
  (func (export "run") (param $n i32) (call $down (i32.const 250000) (local.get $n))))
""")
loop("struct-get", "fields, read and written",
     "(struct.set $s 1 (local.get $s) (struct.get_s $s 0 (local.get $s)))",
     fields="(type $s (struct (field (mut i8)) (field (mut i32))))", local="(local $s (ref null $s))",
     before="(local.set $s (struct.new_default $s))")
ARRAY = {"local": "(local $a (ref null $a))", "before": "(local.set $a (array.new_default $a (i32.const 4000)))"}
loop("array-get", "elements of an array, read and written", """
     (array.set $a (local.get $a) (i32.const 3) (array.get $a (local.get $a) (i32.and (local.get $n) (i32.const 15))))
     """, fields="(type $a (array (mut i64)))", **ARRAY)
loop("array-copy", "copies of 4,000 bytes of an array over itself",
     "(array.copy $a $a (local.get $a) (i32.const 1) (local.get $a) (i32.const 0) (i32.const 1000))",
     fields="(type $a (array (mut i32)))", n=100, **ARRAY)
loop("array-fill", "fills of 4,000 elements of one byte",
     "(array.fill $a (local.get $a) (i32.const 0) (local.get $n) (i32.const 4000))",
     fields="(type $a (array (mut i8)))", n=100, **ARRAY)
loop("array-init", "copies of 40 bytes from a segment to an array",
     "(array.init_data $a $d (local.get $a) (i32.const 0) (i32.const 2) (i32.const 40))",
     fields=f'(type $a (array (mut i8))) (data $d "{"data " * 10}")', n=100, **ARRAY)
loop("ref-cast", "casts up a hierarchy of 20 types, and tests for a type beside it", """
     (drop (ref.cast (ref $2) (local.get $x)))
     (drop (ref.test (ref $other) (local.get $x)))
     """, fields=f"""
     (type $0 (sub (struct (field i32))))
     {each("(type ${0} (sub ${{}} (struct (field i32))))", range(1, 20)).format(*range(19))}
     (type $other (sub $3 (struct (field i32) (field i32))))
     """, local="(local $x (ref null $0))", before="(local.set $x (struct.new_default $19))")
loop("ref-cast-abstract", "casts to abstract types, and numbers of 31 bits", """
     (drop (ref.cast (ref eq) (local.get $x)))
     (drop (i31.get_s (ref.cast (ref i31) (local.get $x))))
     """, local="(local $x anyref)", before="(local.set $x (ref.i31 (i32.const 5)))")

# Exceptions.

loop("throw-catch", "exceptions caught in the same function", """
     (block $h (result i32) (try_table (catch $t $h) (throw $t (local.get $n))) (unreachable))
     drop
     """, fields="(tag $t (param i32))")
loop("throw-call", "exceptions caught by the caller", """
     (block $h (result i32) (try_table (catch $t $h) (call $f (local.get $n))) (unreachable))
     drop
     """, fields="(tag $t (param i32)) (func $f (param i32) (throw $t (local.get 0)))")
DOWN = "(if (i32.eqz (local.get 0)) (then (throw $t)))"
NEXT = "(call $down (i32.sub (local.get 0) (i32.const 1)))"


def catching(depth):
    return f"(block $h (try_table (catch_all $h) (call $down (i32.const {depth}))))"


loop("unwind-frames", "exceptions through 100,000 frames", catching(100000), n=1,
     fields=f"(tag $t) (func $down (param i32) {DOWN} {NEXT})")
loop("unwind-clauses", "exceptions through 10,000 frames with 40 clauses each", catching(10000), n=1,
     fields=f"(tag $t) (tag $u) (func $down (param i32) {DOWN} (block (try_table {'(catch $u 0) ' * 40} {NEXT})))")
loop("unwind-blocks", "exceptions through 10,000 frames with 20 blocks each of one clause", catching(10000), n=1,
     fields=f"""
     (tag $t) (tag $u)
     (func $down (param i32) {DOWN} (block $b {"(try_table (catch $u $b) " * 20} {NEXT} {")" * 20}))
     """)
loop("unwind-values", "exceptions with 200 values through 1,000 frames that throw them on", catching(1000), n=1,
     fields=f"""
     (tag $t (param {"i64 " * 200}))
     (func $down (param i32)
       (if (i32.eqz (local.get 0)) (then {"(i64.const 1) " * 200} (throw $t)))
       (block $h (result exnref) (try_table (catch_all_ref $h) {NEXT}) (return))
       throw_ref)
     """)
loop("unwind-values-caught", "exceptions with 200 values caught again and again", f"""
     (block $h (result {"i64 " * 200} exnref)
       (try_table (catch_ref $t $h) (throw_ref (local.get $x)))
       (unreachable))
     (local.set $x) {"drop " * 200}
     """, fields=f"(tag $t (param {'i64 ' * 200}))", local="(local $x exnref)", n=10, before=f"""
     (block $h (result exnref)
       (try_table (catch_all_ref $h) {"(i64.const 1) " * 200} (throw $t))
       (unreachable))
     (local.set $x)
     """)
