import Glibc
import TestSupport
import Testing

@testable import WASI

/// Numbers that look random and are the same for the same seed.
private struct Choices {
  private var numbers: SplitMix64

  init(state: UInt64) { numbers = SplitMix64(state: state) }

  mutating func below(_ bound: Int) -> Int { Int(numbers.next() % UInt64(bound)) }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  mutating func isOne(in count: Int) -> Bool { below(count) == 0 }

  /// A path of few names, so that they meet often.
  mutating func path() -> String {
    var path = ""
    for index in 0...below(isOne(in: 3) ? 4 : 2) {
      if index > 0 { path += isOne(in: 8) ? "//" : "/" }
      path += one(of: ["a", "b", "c", "d", "a", "b", "c", "d", "e", ".", ".."])
    }
    if isOne(in: 6) { path += one(of: ["/", "//", "/.", "/./", "//.", "/.."]) }
    return path
  }
}

/// One of the file systems, with what a guest has open in it.
private final class Side {
  var directories: [any DirectoryHandle]
  var files: [(file: any FileHandle, reads: Bool, writes: Bool)] = []

  init(_ top: any DirectoryHandle) { directories = [top] }
}

/// A call, the same on both sides; it answers what a guest could see of its result.
private struct Step {
  let name: String
  /// Whether the system itself is not asked: kernels differ about what makes files and wants directories, and the answer
  /// changes nothing.
  var isOurs = false
  let body: (Side) throws -> String

  func answer(_ side: Side) -> String {
    do {
      return try body(side)
    } catch {
      return "\(error)"
    }
  }

  init(_ name: String, _ body: @escaping (Side) throws -> String) {
    self.name = name
    self.body = body
  }

  init(_ choices: inout Choices, directories: Int, files: Int) {
    let at = choices.below(directories)
    let path = choices.path()
    let at2 = choices.below(directories)
    let path2 = choices.path()
    let follows = choices.isOne(in: 2)
    let location = "\(at) \(path)"
    switch choices.below(files > 0 ? 18 : 13) {
    case 0...3:
      let flags = OpenFlags(rawValue: UInt16(choices.one(of: [0, 0, 1, 1, 1, 2, 4, 5, 8, 9, 3, 10, 13])))
      let reads = choices.below(4) > 0
      let writes = choices.isOne(in: 2)
      self.init("open \(location), flags \(flags.rawValue), follows \(follows), writes \(writes)") { side in
        switch try side.directories[at].open(path, followsLink: follows, flags: flags, reads: reads, writes: writes) {
        case .file(let file):
          side.files.append((file, reads, writes))
          return "file"
        case .directory(let directory):
          side.directories.append(directory)
          return "directory"
        }
      }
      isOurs = flags.isSuperset(of: [.create, .directory])
    case 4, 5:
      self.init("create directory \(location)") { side in
        try side.directories[at].createDirectory(guestPath(path))
        return "done"
      }
    case 6:
      self.init("remove directory \(location)") { side in
        try side.directories[at].removeDirectory(guestPath(path))
        return "done"
      }
    case 7:
      self.init("unlink \(location)") { side in
        try side.directories[at].unlinkFile(guestPath(path))
        return "done"
      }
    case 8:
      let target = choices.path()
      self.init("symbolic link \(location) to \(target)") { side in
        guard try guestPath(path).contains(linkTarget: Array(target.utf8)) else { return "not asked" }
        try side.directories[at].createSymbolicLink(guestPath(path), to: Array(target.utf8))
        return "done"
      }
    case 9:
      self.init("link \(location) to \(at2) \(path2)") { side in
        try side.directories[at].link(guestPath(path), to: side.directories[at2], guestPath(path2))
        return "done"
      }
    case 10:
      self.init("rename \(location) to \(at2) \(path2)") { side in
        try side.directories[at].rename(guestPath(path), to: side.directories[at2], guestPath(path2))
        return "done"
      }
    case 11:
      self.init("look at \(location), follows \(follows)") { side in
        let status = try side.directories[at].status(of: guestPath(path), followsLink: follows)
        let link = try? side.directories[at].readLink(guestPath(path))
        return "\(status.shown), to \(link ?? [])"
      }
    case 12:
      self.init("list \(at)") { side in
        let list = try side.directories[at].list()
        return (0..<list.count).map { "\(String(decoding: list[$0].name, as: UTF8.self)) \(list[$0].type)" }
          .joined(separator: ", ")
      }
    default:
      let index = choices.below(files)
      // Some where no file has a byte.
      let isFar = choices.isOne(in: 8)
      let position = isFar ? choices.one(of: [.max, 1 << 63, UInt64(Int64.max)]) : UInt64(choices.below(20))
      let text = String(repeating: choices.one(of: ["x", "y", "z"]), count: choices.below(9))
      switch choices.below(6) {
      case 0:
        self.init("write \(text) to file \(index) at \(position)") { side in
          guard side.files[index].writes else { return "not asked" }
          return "\(try side.files[index].file.write(text, at: position))"
        }
      case 1:
        self.init("append to file \(index)") { side in
          guard side.files[index].writes else { return "not asked" }
          return "\(try side.files[index].file.append(text))"
        }
      case 2:
        self.init("set the size of file \(index) to \(position)") { side in
          guard side.files[index].writes, position != UInt64(Int64.max) else { return "not asked" }
          try side.files[index].file.setSize(position)
          return "done"
        }
      case 3:
        let start = isFar ? position : position / 2
        self.init("read file \(index) at \(start)") { side in
          guard side.files[index].reads else { return "not asked" }
          return try side.files[index].file.text(at: start, 50)
        }
      case 4:
        let count = choices.one(of: [0, 1, 7, UInt64(Int64.max), .max])
        self.init("allocate \(count) of file \(index) at \(position)") { side in
          guard side.files[index].writes else { return "not asked" }
          try side.files[index].file.allocate(position, count)
          return "done"
        }
      default:
        self.init("look at file \(index)") { side in try side.files[index].file.status().shown }
      }
    }
  }
}

extension FileStatus {
  /// What is the same everywhere: of directories, file systems count links and bytes as they like.
  fileprivate var shown: String { type == .directory ? "\(type)" : "\(type), links \(links), size \(size)" }
}

extension DirectoryHandle {
  /// All that is in a directory, a line each.
  func tree() throws -> [String] {
    var lines: [String] = []
    var rest: [(directory: any DirectoryHandle, path: String)] = [(self, "")]
    while let (directory, path) = rest.popLast() {
      let list = try directory.list()
      for index in 0..<list.count {
        let entry = list[index]
        let name = String(decoding: entry.name, as: UTF8.self)
        guard index >= 2 else {
          if name != (index == 0 ? "." : "..") { lines.append("no dots in \(path)") }
          continue
        }
        let status = try directory.status(of: guestPath(name), followsLink: false)
        guard status.type == entry.type, status.inode == entry.inode else {
          lines.append("\(path)/\(name) is not what its entry says")
          continue
        }
        var line = "\(path)/\(name) \(status.shown)"
        switch status.type {
        case .directory: rest.append((try directory.directory(name), path + "/" + name))
        case .symbolicLink: line += " \(try directory.readLink(guestPath(name)))"
        default: line += " \(try directory.text(name))"
        }
        lines.append(line)
      }
    }
    return lines
  }
}

extension WASIErrno {
  fileprivate static let names = Set(allCases.map { "\($0)" })
}

/// The file system in memory and that of the host answer alike, and as Linux does, whatever is done.
@Suite struct FileSystemDifferenceTests {
  /// The same steps on all sides, for as long as they agree.
  ///
  /// - Parameter linux: The system itself, which is asked for what stays in the directory.
  private func compare(
    _ virtual: Side, _ real: Side, linux: Side? = nil, _ choices: inout Choices, steps: Int, isReadOnly: Bool = false,
    _ title: String
  ) throws {
    var log = [title]
    for _ in 0..<steps {
      let step = Step(&choices, directories: real.directories.count, files: real.files.count)
      let answers = (step.answer(virtual), step.answer(real))
      log.append("\(step.name): \(answers.0)")
      // The host's does not look further where nothing may be changed.
      let isRefused = isReadOnly && answers.1 == "readOnly" && WASIErrno.names.contains(answers.0)
      guard answers.0 == answers.1 || isRefused else {
        Issue.record("\(log.joined(separator: "\n")) in memory, on the host \(answers.1)")
        return
      }
      guard let linux, answers.0 != "notPermitted", !step.isOurs else { continue }
      let answer = step.answer(linux)
      // A link that is to be a directory and not to be followed is wrong twice.
      guard answer == answers.0 || answers.0 == "loop" && answer == "notDirectory" else {
        Issue.record("\(log.joined(separator: "\n")), from Linux \(answer)")
        return
      }
    }
    if let linux {
      #expect(try linux.directories[0].tree() == real.directories[0].tree(), "\(log.joined(separator: "\n"))")
    }
    let trees = try (virtual.directories[0].tree(), real.directories[0].tree())
    #expect(trees.0 == trees.1, "\(log.joined(separator: "\n"))")
  }

  @Test(arguments: HostResolution.allCases) func `both answer alike`(_ resolution: HostResolution) throws {
    for seed: UInt64 in 0..<100 {
      let scene = try HostScene()
      let system = VirtualFileSystem()
      let title = "seed \(seed), \(resolution)"
      var choices = Choices(state: seed)
      func sides(isReadOnly: Bool) throws -> (Side, Side) {
        (
          Side(VirtualDirectory(system, VirtualFileSystem.root, isReadOnly: isReadOnly)),
          Side(try scene.guest(resolution, isReadOnly: isReadOnly))
        )
      }
      let (virtual, real) = try sides(isReadOnly: false)
      let other = try HostScene()
      let linux = Side(try LinuxDirectory(other.absolute("inside")))
      try compare(virtual, real, linux: linux, &choices, steps: 60, title)
      #expect(try other.outsideIsAsItWas())
      let before = try scene.fingerprint("inside")
      let (fixedVirtual, fixedReal) = try sides(isReadOnly: true)
      try compare(fixedVirtual, fixedReal, &choices, steps: 20, isReadOnly: true, title + ", read-only")
      #expect(try scene.fingerprint("inside") == before, "\(title)")
      #expect(try scene.outsideIsAsItWas())
    }
  }
}
