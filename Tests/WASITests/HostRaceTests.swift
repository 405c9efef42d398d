import Glibc
import Synchronization
import Testing

@testable import WASI

@_silgen_name("renameat2")
private func renameat2(
  _ oldDirectory: Int32, _ old: UnsafePointer<CChar>, _ newDirectory: Int32, _ new: UnsafePointer<CChar>,
  _ flags: UInt32
) -> Int32

/// A directory whose names somebody swaps all the time.
///
/// `swap` is a directory or a link to `outside`; `leaf` is a file, a link to the canary outside, or a FIFO; and `m/n` moves
/// up and down, so that a kernel on its way through `m/n/../../outside` could come out above.
final class HostRace: Sendable {
  let scene: HostScene
  private let isDone = Atomic(false)
  private let isStopped = Atomic(false)
  private let attempts = Atomic(0)

  init() throws {
    scene = try HostScene()
    try scene.directory("inside/swap/nest")
    try scene.directory("inside/m/n")
    try scene.file("inside/swap/canary", "inner")
    try scene.file("inside/swap/marker")
    try scene.link("inside/bait", "../outside")
    try scene.file("inside/leaf", "inner")
    try scene.link("inside/leafbait", "../outside/canary")
    try scene.fifo("inside/fifo")
  }

  /// Runs `attempt` again and again until `swap` was swapped so often and `attempt` ran 50 times, or it says stop.
  func run(swaps: Int = 100_000, _ attempt: () throws -> Bool) throws {
    let swapper = HostThread { self.swap(atLeast: swaps) }
    defer {
      isStopped.store(true, ordering: .releasing)
      swapper.join()
    }
    while !isDone.load(ordering: .acquiring), try attempt() { attempts.add(1, ordering: .releasing) }
  }

  private func swap(atLeast count: Int) {
    let inside = open(scene.absolute("inside"), O_RDONLY | O_DIRECTORY)
    defer { close(inside) }
    let exchange: UInt32 = 2
    var swaps = 0
    while swaps < count || attempts.load(ordering: .acquiring) < 50 {
      if isStopped.load(ordering: .acquiring) { break }
      _ = renameat2(inside, "swap", inside, "bait", exchange)
      swaps += 1
      switch swaps % 8 {
      case 0: _ = renameat2(inside, "leaf", inside, "leafbait", exchange)
      case 2: _ = renameat(inside, "m/n", inside, "n")
      case 4: _ = renameat2(inside, "leaf", inside, "fifo", exchange)
      case 6: _ = renameat(inside, "n", inside, "m/n")
      default: break
      }
    }
    isDone.store(true, ordering: .releasing)
  }
}

@Suite(.serialized) struct HostRaceTests {
  @Test(arguments: HostResolution.allCases) func `nothing outside is reached`(_ resolution: HostResolution) throws {
    let race = try HostRace()
    let scene = race.scene
    let outside = try scene.fingerprint("outside")
    let guest = try scene.guest(resolution)
    let canary = scene.status("outside/canary")?.inode
    let nested = try guest.directory("m/n")
    var answers: [String: [WASIErrno: Int]] = [:]

    /// A call may fail; it counts how.
    func attempt(_ name: String, _ body: () throws -> Void) throws {
      answers[name, default: [:]][try errno(of: body), default: 0] += 1
    }
    func checkText(_ path: String, follows: Bool = true) throws {
      let text = try guest.file(path, followsLink: follows).text()
      #expect(text != "canary", "\(path)")
    }
    func checkNames(_ path: String, follows: Bool) throws {
      let names = try guest.directory(path, followsLink: follows).names()
      #expect(names.contains("marker"), "\(path)")
    }

    try race.run {
      for path in ["swap/canary", "leaf"] {
        try attempt("read \(path)") { try checkText(path) }
        try attempt("read \(path) without following") { try checkText(path, follows: false) }
        try attempt("write \(path)") { try guest.file(path, writes: true).write("inner", at: 0) }
        try attempt("create \(path)") { try guest.file(path, flags: .create, writes: true).write("inner", at: 0) }
        try attempt("truncate \(path)") { try guest.file(path, flags: .truncate, writes: true).append("inner") }
        try attempt("status of \(path)") {
          let inode = try guest.status(of: guestPath(path), followsLink: true).inode
          #expect(inode != canary, "\(path)")
        }
        try attempt("set times of \(path)") {
          let times = TimesChange(access: .set(1), modification: .set(1))
          try guest.setTimes(of: guestPath(path), followsLink: true, times)
        }
      }
      try attempt("create a file") {
        try guest.file("swap/new", flags: [.create, .exclusive], writes: true).append("x")
      }
      try attempt("unlink") { try guest.unlinkFile(guestPath("swap/new")) }
      try attempt("create a directory") { try guest.createDirectory(guestPath("swap/made")) }
      try attempt("remove a directory") { try guest.removeDirectory(guestPath("swap/made/")) }
      try attempt("remove the nest") { try guest.removeDirectory(guestPath("swap/nest")) }
      try attempt("build the nest") { try guest.createDirectory(guestPath("swap/nest/")) }
      try attempt("create a link") { try guest.createSymbolicLink(guestPath("swap/s"), to: Array("canary".utf8)) }
      try attempt("read through a link") { try checkText("swap/s") }
      try attempt("read a link") { _ = try guest.readLink(guestPath("swap/s")) }
      try attempt("remove a link") { try guest.unlinkFile(guestPath("swap/s")) }
      try attempt("link") {
        try guest.link(guestPath("swap/canary"), to: guest, guestPath("stolen"))
        try checkText("stolen")
      }
      try attempt("unlink the second name") { try guest.unlinkFile(guestPath("stolen")) }
      try attempt("rename") {
        try guest.rename(guestPath("swap/canary"), to: guest, guestPath("stolen"))
        try checkText("stolen")
      }
      try attempt("rename back") { try guest.rename(guestPath("stolen"), to: guest, guestPath("swap/canary")) }
      try attempt("list") { try checkNames("swap", follows: true) }
      try attempt("list by a slash") { try checkNames("swap/", follows: false) }

      try attempt("read above") { try checkText("m/n/../../outside/canary") }
      try attempt("create above") {
        try guest.file("m/n/../../outside/canary", flags: .create, writes: true).append("x")
      }
      try attempt("unlink above") { try guest.unlinkFile(guestPath("m/n/../../outside/canary")) }
      try attempt("create a directory above") { try guest.createDirectory(guestPath("m/n/../../made")) }
      try attempt("list above") {
        let names = try guest.directory("m/n/../..").names()
        #expect(names.contains("m"))
        #expect(!names.contains("outside"))
      }
      try attempt("leave a directory") { try nested.open("../../outside/canary") }
      return true
    }

    #expect(try scene.fingerprint("outside") == outside)
    #expect(try scene.names("") == ["inside", "outside"])
    #expect(answers["leave a directory"]?.keys.map { $0 } == [.notPermitted])
    // Both faces of the names were met: there was a race.
    for name in ["read swap/canary", "create a file", "list", "list by a slash", "read leaf", "write leaf"] {
      #expect((answers[name]?[.success] ?? 0) > 0, "\(name)")
      #expect((answers[name]?[.notPermitted] ?? 0) > 0, "\(name)")
    }
  }

  /// The race can be lost: whoever looks first and opens then reads and writes the canary.
  @Test func `looking first is not enough`() throws {
    let race = try HostRace()
    let inside = open(race.scene.absolute("inside"), O_RDONLY | O_DIRECTORY)
    defer { close(inside) }
    var isReached = false
    // Almost always at once; but where there is one processor for both, it has to change hands at the right time.
    try race.run(swaps: 10_000_000) {
      var status = stat()
      guard fstatat(inside, "swap", &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        return true
      }
      sched_yield()
      let number = openat(inside, "swap/canary", O_RDONLY | O_NONBLOCK)
      guard number >= 0 else { return true }
      let file = HostFile(HostDescriptor(number), isReadOnly: true, reads: true, writes: false, appends: false)
      isReached = try file.text() == "canary"
      return !isReached
    }
    #expect(isReached)
  }
}
