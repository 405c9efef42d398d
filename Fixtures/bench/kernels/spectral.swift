// Kernel: divisions of floats, conversions, small calls. The largest singular value of a matrix without end; in Swift.

/// The matrix, an element at a time.
@inline(never)
func element(_ row: Int32, _ column: Int32) -> Double {
  let diagonal = row &+ column
  return 1 / Double((diagonal &* (diagonal &+ 1)) / 2 &+ row &+ 1)
}

func multiply(_ vector: [Double], into result: inout [Double], _ element: (Int32, Int32) -> Double) {
  for row in 0..<vector.count {
    var sum = 0.0
    for column in 0..<vector.count {
      sum += element(Int32(truncatingIfNeeded: row), Int32(truncatingIfNeeded: column)) * vector[column]
    }
    result[row] = sum
  }
}

func square(_ vector: [Double], into result: inout [Double], by room: inout [Double]) {
  multiply(vector, into: &room) { element($0, $1) }
  multiply(room, into: &result) { element($1, $0) }
}

@_expose(wasm, "_start")
@_cdecl("_start")
func start() {
  let size = 640
  var u = [Double](repeating: 1, count: size)
  var v = u
  var room = u
  for _ in 0..<10 {
    square(u, into: &v, by: &room)
    square(v, into: &u, by: &room)
  }
  var above = 0.0
  var below = 0.0
  for at in 0..<size {
    above += u[at] * v[at]
    below += v[at] * v[at]
  }
  var output = Output()
  output.text("spectral: ")
  output.number(UInt64((above / below).squareRoot() * 1e9))
  output.text("\n")
  output.flush()
  exit(0)
}
