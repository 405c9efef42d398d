// Kernel: 64-bit floats in structures. Five bodies that attract each other, step by step; written in Swift.

struct Body {
  var x, y, z: Double
  var vx, vy, vz: Double
  var mass: Double
}

struct System {
  var bodies: [Body]

  /// Moves the bodies for a time.
  mutating func step(_ time: Double) {
    for i in 0..<bodies.count {
      var a = bodies[i]
      for j in (i &+ 1)..<max(i &+ 1, bodies.count) {
        let b = bodies[j]
        let dx = a.x - b.x
        let dy = a.y - b.y
        let dz = a.z - b.z
        let square = dx * dx + dy * dy + dz * dz
        let force = time / (square * square.squareRoot())
        a.vx -= dx * b.mass * force
        a.vy -= dy * b.mass * force
        a.vz -= dz * b.mass * force
        bodies[j].vx += dx * a.mass * force
        bodies[j].vy += dy * a.mass * force
        bodies[j].vz += dz * a.mass * force
      }
      a.x += a.vx * time
      a.y += a.vy * time
      a.z += a.vz * time
      bodies[i] = a
    }
  }

  func energy() -> Double {
    var energy = 0.0
    for i in 0..<bodies.count {
      let a = bodies[i]
      energy += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
      for b in bodies[(i &+ 1)...] {
        let dx = a.x - b.x
        let dy = a.y - b.y
        let dz = a.z - b.z
        energy -= a.mass * b.mass / (dx * dx + dy * dy + dz * dz).squareRoot()
      }
    }
    return energy
  }
}

@_expose(wasm, "_start")
@_cdecl("_start")
func start() {
  var system = System(bodies: [
    Body(x: 0, y: 0, z: 0, vx: 0, vy: -0.02, vz: 0, mass: 40),
    Body(x: 5, y: -1, z: 0.25, vx: 0.5, vy: 2.75, vz: 0.0625, mass: 0.04),
    Body(x: 8, y: 4, z: -0.5, vx: -1, vy: 1.75, vz: 0.125, mass: 0.01),
    Body(x: 13, y: -15, z: -0.25, vx: 1, vy: 0.875, vz: -0.03125, mass: 0.002),
    Body(x: 15, y: -26, z: 0.25, vx: 0.75, vy: 0.5, vz: -0.0625, mass: 0.0025),
  ])
  for _ in 0..<450_000 { system.step(0.01) }

  var output = Output()
  output.text("planets: ")
  output.number(Int64(system.energy() * 1e12))
  output.text("\n")
  output.flush()
  exit(0)
}
