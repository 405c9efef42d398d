// Benchmark: 64-bit and 32-bit floats. Planets, the spectral norm of a matrix, the Mandelbrot set, an integral.

struct Body {
  var x, y, z: Double
  var vx, vy, vz: Double
  var mass: Double
}

/// The sun and its four largest planets (positions in astronomical units, velocities per year).
func solarSystem() -> [Body] {
  let solarMass = 4 * Double.pi * Double.pi
  let days = 365.24
  var bodies = [
    Body(x: 0, y: 0, z: 0, vx: 0, vy: 0, vz: 0, mass: solarMass),
    Body(
      x: 4.84143144246472090e+00, y: -1.16032004402742839e+00, z: -1.03622044471123109e-01,
      vx: 1.66007664274403694e-03 * days, vy: 7.69901118419740425e-03 * days, vz: -6.90460016972063023e-05 * days,
      mass: 9.54791938424326609e-04 * solarMass),
    Body(
      x: 8.34336671824457987e+00, y: 4.12479856412430479e+00, z: -4.03523417114321381e-01,
      vx: -2.76742510726411160e-03 * days, vy: 4.99852801234917238e-03 * days, vz: 2.30417297573763929e-05 * days,
      mass: 2.85885980666130812e-04 * solarMass),
    Body(
      x: 1.28943695621391310e+01, y: -1.51111514016986312e+01, z: -2.23307578892655734e-01,
      vx: 2.96460137564761618e-03 * days, vy: 2.37847173959480950e-03 * days, vz: -2.96589568540237556e-05 * days,
      mass: 4.36624404335156298e-05 * solarMass),
    Body(
      x: 1.53796971148509165e+01, y: -2.59193146099879641e+01, z: 1.79258772950371181e-01,
      vx: 2.68067772490389322e-03 * days, vy: 1.62824170038242295e-03 * days, vz: -9.51592254519715870e-05 * days,
      mass: 5.15138902046611451e-05 * solarMass),
  ]
  var px = 0.0
  var py = 0.0
  var pz = 0.0
  for body in bodies {
    px += body.vx * body.mass
    py += body.vy * body.mass
    pz += body.vz * body.mass
  }
  bodies[0].vx = -px / solarMass
  bodies[0].vy = -py / solarMass
  bodies[0].vz = -pz / solarMass
  return bodies
}

func energy(_ bodies: [Body]) -> Double {
  var energy = 0.0
  for i in 0..<bodies.count {
    let a = bodies[i]
    energy += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
    for j in (i + 1)..<max(i + 1, bodies.count) {
      let b = bodies[j]
      let dx = a.x - b.x
      let dy = a.y - b.y
      let dz = a.z - b.z
      energy -= a.mass * b.mass / (dx * dx + dy * dy + dz * dz).squareRoot()
    }
  }
  return energy
}

/// Moves the planets `steps` times by a hundredth of a year and answers the energy of the system then.
@inline(never)
func planets(_ steps: Int) -> Double {
  var bodies = solarSystem()
  let time = 0.01
  for _ in 0..<steps {
    for i in 0..<bodies.count {
      var a = bodies[i]
      var j = i + 1
      while j < bodies.count {
        let b = bodies[j]
        let dx = a.x - b.x
        let dy = a.y - b.y
        let dz = a.z - b.z
        let distance = dx * dx + dy * dy + dz * dz
        let magnitude = time / (distance * distance.squareRoot())
        a.vx -= dx * b.mass * magnitude
        a.vy -= dy * b.mass * magnitude
        a.vz -= dz * b.mass * magnitude
        bodies[j].vx += dx * a.mass * magnitude
        bodies[j].vy += dy * a.mass * magnitude
        bodies[j].vz += dz * a.mass * magnitude
        j += 1
      }
      a.x += time * a.vx
      a.y += time * a.vy
      a.z += time * a.vz
      bodies[i] = a
    }
  }
  return energy(bodies)
}

/// An element of the infinite matrix 1, 1/2, 1/4, ...
@inline(__always)
func element(_ row: Int, _ column: Int) -> Double {
  1 / Double((row &+ column) &* (row &+ column &+ 1) / 2 &+ row &+ 1)
}

@inline(never)
func multiply(_ vector: [Double], transposed: Bool) -> [Double] {
  var result = [Double](repeating: 0, count: vector.count)
  for row in 0..<vector.count {
    var sum = 0.0
    for column in 0..<vector.count {
      sum += (transposed ? element(column, row) : element(row, column)) * vector[column]
    }
    result[row] = sum
  }
  return result
}

/// The square root of the largest eigenvalue of the matrix's upper left corner times its transpose.
@inline(never)
func spectralNorm(_ size: Int) -> Double {
  var u = [Double](repeating: 1, count: size)
  var v = u
  for _ in 0..<10 {
    v = multiply(multiply(u, transposed: false), transposed: true)
    u = multiply(multiply(v, transposed: false), transposed: true)
  }
  var product = 0.0
  var square = 0.0
  for index in 0..<size {
    product += u[index] * v[index]
    square += v[index] * v[index]
  }
  return (product / square).squareRoot()
}

/// How many points of a grid of `size` by `size` stay bounded for `limit` rounds.
@inline(never)
func mandelbrot(_ size: Int, _ limit: Int) -> UInt64 {
  var inside: UInt64 = 0
  for row in 0..<size {
    let ci = 2 * Double(row) / Double(size) - 1
    for column in 0..<size {
      let cr = 2 * Double(column) / Double(size) - 1.5
      var zr = 0.0
      var zi = 0.0
      var round = 0
      while round < limit && zr * zr + zi * zi <= 4 {
        let next = zr * zr - zi * zi + cr
        zi = 2 * zr * zi + ci
        zr = next
        round &+= 1
      }
      if round == limit { inside &+= 1 }
    }
  }
  return inside
}

/// A quarter of the area of the unit circle, in 32-bit floats, strip by strip.
@inline(never)
func quarterCircle(_ strips: Int) -> Float {
  let width = 1 / Float(strips)
  var area: Float = 0
  var lost: Float = 0
  for strip in 0..<strips {
    let x = (Float(strip) + 0.5) * width
    let term = (1 - x * x).squareRoot() * width - lost
    let next = area + term
    lost = (next - area) - term
    area = next
  }
  return area
}

extension Output {
  /// A number of moderate size with nine digits after the point.
  mutating func fixed(_ value: Double) {
    if value < 0 { text("-") }
    let scaled = UInt64(abs(value) * 1e9 + 0.5)
    number(scaled / 1_000_000_000)
    text(".")
    var digits: UInt64 = 100_000_000
    while digits > 0 {
      number(scaled / digits % 10)
      digits /= 10
    }
  }
}

@_expose(wasm, "_start")
@_cdecl("_start")
func start() {
  let energy = planets(500_000)
  let norm = spectralNorm(600)
  let inside = mandelbrot(800, 100)
  let area = quarterCircle(12_000_000)

  var output = Output()
  output.text("floats: energy ")
  output.fixed(energy)
  output.text(" norm ")
  output.fixed(norm)
  output.text(" inside ")
  output.number(inside)
  output.text(" area ")
  output.fixed(Double(area))
  output.text("\n")
  output.flush()
  let right =
    energy.bitPattern == 0xbfc5_a4f4_cfd9_3ed0 && norm.bitPattern == 0x3ff4_6338_d7bf_bc14 && inside == 247_388
    && area.bitPattern == 0x3f49_0fdb
  exit(right ? 0 : 1)
}
