// Kernel: objects with counted references. Trees are built, looked at and dropped; written in Swift.

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
  let longLived = Tree(depth: 16)
  var nodes: UInt32 = 0
  for depth in stride(from: 4, through: 16, by: 2) {
    for _ in 0..<(1 << (17 &- depth)) { nodes &+= Tree(depth: depth).count() }
  }
  nodes &+= longLived.count()
  var output = Output()
  output.text("trees: ")
  output.number(UInt64(nodes))
  output.text("\n")
  output.flush()
  exit(0)
}
