// Benchmark: calls and returns. Recursive functions with small bodies, and a search that backtracks.

@inline(never)
func fibonacci(_ n: UInt32) -> UInt32 { n < 2 ? n : fibonacci(n &- 1) &+ fibonacci(n &- 2) }

@inline(never)
func ackermann(_ m: UInt32, _ n: UInt32) -> UInt32 {
  if m == 0 { return n &+ 1 }
  return ackermann(m &- 1, n == 0 ? 1 : ackermann(m, n &- 1))
}

@inline(never)
func tak(_ x: Int32, _ y: Int32, _ z: Int32) -> Int32 {
  if y >= x { return z }
  return tak(tak(x &- 1, y, z), tak(y &- 1, z, x), tak(z &- 1, x, y))
}

/// The number of ways to place queens on the rows left, given the columns and diagonals under attack.
@inline(never)
func queens(_ all: UInt32, _ columns: UInt32, _ left: UInt32, _ right: UInt32) -> UInt32 {
  if columns == all { return 1 }
  var count: UInt32 = 0
  var free = all & ~(columns | left | right)
  while free != 0 {
    let queen = free & (0 &- free)
    free ^= queen
    count &+= queens(all, columns | queen, (left | queen) << 1, (right | queen) >> 1)
  }
  return count
}

/// A binary tree of references, built and summed recursively.
final class Tree {
  let left: Tree?
  let right: Tree?

  init(depth: Int) {
    left = depth > 0 ? Tree(depth: depth &- 1) : nil
    right = depth > 0 ? Tree(depth: depth &- 1) : nil
  }

  func count() -> UInt32 { 1 &+ (left?.count() ?? 0) &+ (right?.count() ?? 0) }
}

@_expose(wasm, "_start")
@_cdecl("_start")
func start() {
  let fibonacci = fibonacci(37)
  let ackermann = ackermann(3, 9)
  let tak = tak(27, 18, 9)
  let queens = queens((1 << 13) - 1, 0, 0, 0)
  var nodes: UInt32 = 0
  for _ in 0..<48 { nodes &+= Tree(depth: 14).count() }

  var output = Output()
  output.text("recursion: fibonacci ")
  output.number(UInt64(fibonacci))
  output.text(" ackermann ")
  output.number(UInt64(ackermann))
  output.text(" tak ")
  output.number(Int64(tak))
  output.text(" queens ")
  output.number(UInt64(queens))
  output.text(" nodes ")
  output.number(UInt64(nodes))
  output.text("\n")
  output.flush()
  let right = fibonacci == 24_157_817 && ackermann == 4093 && tak == 18 && queens == 73712 && nodes == 48 * 32767
  exit(right ? 0 : 1)
}
