import Storage
import Glibc
import IPLD
import Evidence
import WASI

/// The inputs of a guest of `ipvm run`, by the options of the command line.
///
/// Unless `--live`, `--clock real`, `--seed random` or `--listen` are given, a run depends on nothing but its inputs: the
/// module, the arguments, the variables, standard input, and the directories as they are when it starts.
struct GuestOptions {
  static let directory = Option.value(
    "dir", "HOST[::GUEST][:ro]", repeats: true,
    "give the guest a directory, under the name GUEST; a CID gives it a folder of the store")
  static let live = Option.flag("live", "let the guest work in the directories of --dir themselves, not in copies")
  static let environment = Option.value("env", "K[=V]", repeats: true, "set an environment variable, or pass on ours")
  static let inheritsEnvironment = Option.flag("env-inherit", "pass on all environment variables")
  static let programName = Option.value("argv0", "X", "the program's own name, instead of the last part of FILE's path")
  static let clock = Option.value(
    "clock", "TIME", "when the guest's clock starts, such as 2026-01-01T00:00:00Z; or real, for the machine's clock")
  static let seed = Option.value("seed", "HEX", "the seed of the guest's random bytes, up to 32 bytes; or random")
  static let listen = Option.value(
    "listen", "HOST:PORT", repeats: true, "open a listening socket for the guest, after its directories")

  static let options = [
    directory, live, GuestChanges.keepsOnFailure, environment, inheritsEnvironment, programName, clock, seed, listen,
  ]

  private(set) var configuration: GuestConfiguration
  /// The directories in memory whose changes are kept.
  private(set) var changes = GuestChanges()

  /// - Parameter arguments: The arguments without the program's own name.
  init(_ invocation: Invocation, path: Argument, arguments: [Argument]) throws {
    let name = invocation.value(Self.programName) ?? path.lastComponent
    configuration = GuestConfiguration(
      arguments: [name.bytes] + arguments.map(\.bytes), environment: try Self.environment(invocation))
    configuration.wasi.standardInput = .descriptor(0)
    configuration.wasi.standardOutput = .descriptor(1)
    configuration.wasi.standardError = .descriptor(2)
    configuration.wasi.showsTerminals = true
    let start = try clocks(invocation)
    if let word = invocation.value(Self.seed) { try random(word) }
    for word in invocation.values(Self.directory) {
      try open(GuestDirectory(word), isLive: invocation.flag(Self.live), time: start)
    }
    for word in invocation.values(Self.listen) { configuration.addListener(try Listener.open(word)) }
  }

  /// Returns the inputs, without standard input, if nothing of the outside is among them and nothing is written back: then the
  /// same inputs always lead to the same result, and a run has no other effect.
  func repeatableInputs() throws(CodedError) -> Inputs? {
    changes.areWrittenBack ? nil : try configuration.repeatableInputs()
  }

  /// The configuration of a run that is recorded: standard input is read to its end when the guest first asks for it.
  func recorded(input: WholeStandardInput, output: StreamEcho, errorOutput: StreamEcho) -> GuestConfiguration {
    var configuration = configuration
    configuration.readInput = { input.read() }
    configuration.echoOutput = { output.write($0) }
    configuration.echoError = { errorOutput.write($0) }
    return configuration
  }

  /// Lets this process have as many descriptors as it may, so that a guest finds its own limit first.
  static func raiseDescriptorLimit() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  private static func environment(_ invocation: Invocation) throws(Failure) -> [(key: [UInt8], value: [UInt8])] {
    var variables: [(key: [UInt8], value: [UInt8])] = []
    func set(_ key: [UInt8], _ value: [UInt8]) {
      variables.removeAll { $0.key == key }
      variables.append((key, value))
    }
    if invocation.flag(inheritsEnvironment) {
      for (key, value) in Environment.all { set(key, value) }
    }
    for word in invocation.values(environment) {
      if let (key, value) = word.keyAndValue {
        guard !key.bytes.isEmpty else { throw .usage("--env takes NAME=VALUE or NAME, not '\(word.text)'") }
        set(key.bytes, value.bytes)
      } else if let value = Environment.all.first(where: { $0.key == word.bytes })?.value {
        set(word.bytes, value)
      }
    }
    return variables
  }

  /// Sets the clocks; the result is the time at which they start.
  private mutating func clocks(_ invocation: Invocation) throws(Failure) -> UInt64 {
    guard let word = invocation.value(Self.clock) else { return VirtualClocks.defaultStart }
    if word == "real" {
      configuration.setClock(SystemClocks())
      return VirtualClocks.defaultStart
    }
    guard let time = Timestamp.nanoseconds(word.text) else {
      throw .usage(
        "--clock takes a time or real, not '\(word.text)'",
        hint: "such as 2026-01-01T00:00:00Z, or @1767225600 in seconds since 1970")
    }
    configuration.setClock(start: time)
    return time
  }

  private mutating func random(_ word: Argument) throws(Failure) {
    if word == "random" {
      configuration.setRandom(SystemRandom())
      return
    }
    guard let seed = try? Multibase.decode("f" + word.text).bytes, seed.count <= 32 else {
      throw .usage(
        "--seed takes up to 32 bytes in hexadecimal, or random, not '\(word.text)'", hint: "such as 00ff17")
    }
    configuration.setRandom(seed: seed)
  }

  private mutating func open(_ directory: GuestDirectory, isLive: Bool, time: UInt64) throws {
    let isReadOnly = directory.mode == .readOnly
    if let system = try system(of: directory, isLive: isLive, time: time) {
      configuration.add(system, name: directory.name, isReadOnly: isReadOnly)
      return
    }
    do throws(WASIErrno) {
      try configuration.addHostDirectory(directory.source.bytes, name: directory.name, isReadOnly: isReadOnly)
    } catch {
      throw Failure.directory(directory.source, error)
    }
  }

  /// Makes a directory's copy in memory; `nil` where the guest works in the directory itself.
  private mutating func system(of directory: GuestDirectory, isLive: Bool, time: UInt64) throws -> VirtualFileSystem? {
    if let path = directory.block {
      let tree = VirtualFileSystem(time: time)
      do {
        try Self.add(path, to: tree)
      } catch {
        throw Failure(anything: error).hinting(atFile: directory.source)
      }
      tree.seal()
      if directory.mode == .readWrite { changes.add(tree, of: directory, at: configuration.systems.count) }
      return tree
    }
    if isLive {
      guard directory.mode != .discard else {
        throw Failure.usage("--live works in \(directory.source.text) itself, so that nothing can be discarded")
      }
      return nil
    }
    let copy: HostCopy
    do throws(HostTreeFailure) {
      copy = try HostCopy(reading: directory.source.bytes, time: time)
    } catch {
      throw Failure.directory(directory.source, error)
    }
    for (path, reason) in copy.skipped {
      Streams.note("note: \(printable(directory.source.appending(path).text)) is left out: \(reason)\n")
    }
    if let (first, second) = copy.separated.first {
      let names = [first, second].map { printable(directory.source.appending($0).text) }
      Streams.note(
        "note: \(names[0]) and \(names[1]) are one file, and two in the copy that the guest gets"
          + (copy.separated.count > 1 ? ", as \(copy.separated.count - 1) more are" : "") + "; --live keeps them one\n")
    }
    if directory.mode == .readWrite { changes.add(copy, of: directory) }
    return copy.system
  }

  /// Puts a folder of the store into a file system in memory.
  private static func add(_ path: BlockPath, to tree: VirtualFileSystem) throws {
    let store = try Repository.current().reading()
    let reader = UnixFSReader(store)
    let root = try path.block(in: store)
    guard try reader.entries(root) != nil else {
      throw Failure(
        ProgramErrorCode.runDirectory, exit: Exit.invalidInput, message: "\(root) is no folder",
        hint: "ipvm add FOLDER prints the CID of one")
    }
    do {
      try tree.add(folder: root, from: store)
    } catch let error as WASIErrno {
      throw Failure.directory(Argument("\(path.root)"), error)
    }
  }
}

extension Failure {
  /// Returns the failure of a directory that cannot be given to a guest.
  static func directory(_ path: Argument, _ error: WASIErrno) -> Failure {
    let exit =
      switch error {
      case .noSpace, .noMemory, .fileTooBig: Exit.limit
      case .access, .notPermitted, .readOnly: Exit.denied
      default: Exit.notFound
      }
    return Failure(
      ProgramErrorCode.runDirectory, exit: exit, message: "cannot use the directory \(path.text): \(error.explanation)",
      hint: exit == Exit.limit ? liveHint : nil)
  }

  static func directory(_ path: Argument, _ error: HostTreeFailure) -> Failure {
    if case .errno(let errno) = error.reason { return directory(path.appending(error.path), errno) }
    return Failure(
      ProgramErrorCode.runDirectory, exit: Exit.limit, message: "cannot use the directory \(path.text): \(error)",
      hint: liveHint)
  }

  /// Returns the failure of changes that cannot be written back to a directory.
  static func writingBack(_ path: Argument, _ error: HostTreeFailure) -> Failure {
    let isConflict = error.reason == .conflict
    let exit = isConflict ? Exit.negative : error.reason == .errno(.access) ? Exit.denied : Exit.inputOutput
    return Failure(
      isConflict ? ProgramErrorCode.runConflict : ProgramErrorCode.runWriteBack, exit: exit,
      message: "cannot write changes back to \(path.text): \(error)",
      hint: isConflict ? "run it again with what is there now, or with --live" : nil)
  }

  private static let liveHint = "--live lets the guest work in it without a copy"
}

extension Argument {
  /// Returns the path of something beneath the folder with this path.
  func appending(_ names: [[UInt8]]) -> Argument {
    names.reduce(self) { $0.appending(Argument(bytes: $1)) }
  }
}
