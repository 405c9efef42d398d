import Storage
import Glibc

/// A program that is measured, with its path and its expected output.
struct BenchProgram {
  let name: String
  let path: Argument
  var arguments: [Argument] = []
  /// The features that it needs and that not every engine knows.
  var features: String?
  /// The output, where that is known.
  var expected: [UInt8]?
  /// The number of times that it runs where others run once.
  var repetitions = 1
}

/// The programs of a folder, by the file `expected` in it. Each of its lines is the output of a program, `NAME: …`; features that
/// not every engine knows stand in brackets, `NAME [FEATURES]: …`, and are not printed.
struct BenchFolder {
  let programs: [BenchProgram]

  static func list(_ folder: Argument) -> Argument { folder.appending("expected") }

  init(_ folder: Argument) throws(Failure) {
    let list = Self.list(folder)
    var programs: [BenchProgram] = []
    let lines = try Files.read(list).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), let program = Self.program(line, colon, folder) else {
        throw Failure(
          ProgramErrorCode.benchExpected,
          message: "\(list.text):\(number + 1): expected NAME: …, or NAME [FEATURES]: …",
          place: .text(line: number + 1, column: 1))
      }
      programs.append(program)
    }
    self.programs = programs
  }

  private static func program(_ line: ArraySlice<UInt8>, _ colon: Int, _ folder: Argument) -> BenchProgram? {
    let head = line[..<colon].split(separator: UInt8(ascii: " "), maxSplits: 1)
    guard let word = head.first, !word.contains(UInt8(ascii: "/")) else { return nil }
    let name = String(decoding: word, as: UTF8.self)
    var features: String?
    if head.count == 2 {
      guard head[1].first == UInt8(ascii: "["), head[1].last == UInt8(ascii: "]") else { return nil }
      features = String(decoding: head[1].dropFirst().dropLast(), as: UTF8.self)
    }
    return BenchProgram(
      name: name, path: folder.appending(Argument(bytes: Array(word) + Array(".wasm".utf8))), features: features,
      expected: Array(word) + line[colon...] + [UInt8(ascii: "\n")])
  }

  func program(named word: Argument) -> BenchProgram? { programs.first { word == $0.name } }

  // MARK: Programs of the command line

  /// Returns the programs that are named, or all kernels: by the name of a kernel, or by a path. A program beside a file
  /// `expected` has to print what that says, unless it has arguments.
  static func find(
    _ words: [Argument], _ arguments: [Argument], kernels folder: Argument
  ) throws(Failure) -> [BenchProgram] {
    var programs: [BenchProgram] = []
    let kernels = Files.exists(list(folder)) ? try BenchFolder(folder) : nil
    if words.isEmpty {
      guard let kernels, !kernels.programs.isEmpty else {
        throw Failure(
          ProgramErrorCode.benchNoKernels, message: "there are no kernels in \(folder.text)",
          hint: "name a program, or with --kernels the folder Fixtures/bench/kernels of ipvm's sources")
      }
      programs = kernels.programs
    }
    for word in words { programs.append(kernels?.program(named: word) ?? program(at: word)) }
    for index in programs.indices {
      // An engine's message about a missing file would not tell whose it is.
      let path = programs[index].path
      guard Files.withPath(path, { access($0, R_OK) }) == 0 else {
        throw .system("cannot open \(path.text)", errno, .reading)
      }
      programs[index].arguments = arguments
      if !arguments.isEmpty { programs[index].expected = nil }
    }
    return programs
  }

  private static func program(at path: Argument) -> BenchProgram {
    let slash = path.bytes.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { Argument(bytes: Array(path.bytes[...$0])) } ?? "./"
    var name = Argument(bytes: Array(path.bytes[(slash.map { $0 + 1 } ?? 0)...]))
    if name.bytes.count > 5, name.bytes.suffix(5) == Array(".wasm".utf8)[...] {
      name = Argument(bytes: name.bytes.dropLast(5))
      // Another file of that name has no information about programs.
      if let known = try? BenchFolder(folder).program(named: name) {
        return BenchProgram(name: known.name, path: path, features: known.features, expected: known.expected)
      }
    }
    return BenchProgram(name: name.text, path: path)
  }
}
