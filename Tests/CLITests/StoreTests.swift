import Foundation
import Testing

@Suite struct StoreTests {
  private static let empty = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"
  private static let hello = "bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e"

  /// The files of a store's blocks.
  private static func blockFiles(_ store: borrowing ToolStore) -> [String] {
    let folder = store.folder.appendingPathComponent("a/b/blocks").path
    let files = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return files.filter { $0.contains("/") }.map { folder + "/" + $0 }.sorted()
  }

  // MARK: Blocks

  @Test func `blocks go in and out`() throws {
    let store = try ToolStore()
    let put = try store.run(["block", "put", "-"], input: "hello world")
    #expect(put.exit == 0)
    #expect(put.text == Self.hello + "\n")
    #expect(put.error.isEmpty)
    #expect(try store.run(["block", "get", Self.hello]).text == "hello world")
    #expect(try store.run(["block", "stat", "/ipfs-\(Self.hello)"]).exit == 2)
    #expect(try store.run(["block", "stat", Self.hello]).text == "\(Self.hello) 11\n")
    #expect(
      try store.run(["block", "stat", "--json", Self.hello]).text
        == "{\"blocks\":[{\"cid\":\"\(Self.hello)\",\"size\":11}]}\n")
    #expect(try store.run(["block", "rm", Self.hello]).text == "removed \(Self.hello)\n")
    for command in [["block", "get"], ["block", "stat"], ["block", "rm"], ["cat"], ["get"], ["dag", "stat"]] {
      let outcome = try store.run(command + [Self.hello])
      #expect(outcome.exit == 4)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errorLines.first == "error: the block \(Self.hello) is not here")
    }
    #expect(try store.run(["block", "rm", "-f", Self.hello]).exit == 0)
  }

  @Test func `blocks of other codecs and hashes`() throws {
    let store = try ToolStore()
    let cbor = try store.run(["block", "put", "--cid-codec", "dag-cbor", "--mhtype", "blake3", "-"], input: [0xA0])
    #expect(cbor.exit == 0)
    #expect(cbor.text.hasPrefix("bafyr4i"))
    let wrong = try store.run(["block", "put", "--cid-codec", "dag-cbor", "-"], input: [0xA0, 0])
    #expect(wrong.exit == 3)
    #expect(wrong.error.contains("offset 0x1 (1) of standard input"))
    #expect(try store.run(["block", "put", "--mhtype", "md5", "-"]).exit == 2)
    #expect(try store.run(["block", "put", "--cid-codec", "nothing", "-"]).exit == 2)
  }

  @Test func `a damaged block is never served`() throws {
    let store = try ToolStore()
    _ = try store.run(["block", "put", "-"], input: "hello world")
    #expect(try store.run(["store", "verify"]).text == "1 blocks of 11 bytes, 0 problems, 0 unfinished files\n")
    let file = try #require(Self.blockFiles(store).first)
    try FileManager.default.removeItem(atPath: file)
    try Data("hello worlD".utf8).write(to: URL(fileURLWithPath: file))
    for command in [["block", "get"], ["cat"], ["get"], ["dag", "export"]] {
      let outcome = try store.run(command + [Self.hello])
      #expect(outcome.exit == 8)
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.contains("are not those that it names"))
    }
    let verify = try store.run(["store", "verify"])
    #expect(verify.exit == 8)
    #expect(verify.text.contains("the bytes are not those of the name"))
    let json = try store.run(["block", "get", Self.hello, "--json"])
    #expect(json.exit == 8)
    #expect(json.error.isEmpty)
    #expect(json.text.hasPrefix(#"{"error":{"code":"store.damaged""#))
    #expect(try store.run(["block", "put", "-"], input: "hello world").exit == 0)
    #expect(try store.run(["block", "get", Self.hello]).text == "hello world")
    #expect(try store.run(["store", "verify", "--json"]).exit == 0)
  }

  // MARK: Files

  /// A folder with files, a folder, a hidden file and a symbolic link.
  private static func makeTree(_ store: borrowing ToolStore) throws -> String {
    let root = store.folder.appendingPathComponent("tree")
    let files = FileManager.default
    try files.createDirectory(at: root.appendingPathComponent("sub"), withIntermediateDirectories: true)
    try Data("hello world".utf8).write(to: root.appendingPathComponent("sub/hello.txt"))
    try Data(repeating: 7, count: 3 << 20).write(to: root.appendingPathComponent("big"))
    try Data("secret".utf8).write(to: root.appendingPathComponent(".hidden"))
    try files.createSymbolicLink(atPath: root.path + "/link", withDestinationPath: "sub/hello.txt")
    return root.path
  }

  @Test func `files go in and out`() throws {
    let store = try ToolStore()
    let tree = try Self.makeTree(store)
    let add = try store.run(["add", tree])
    #expect(add.exit == 0)
    #expect(add.text.hasPrefix("bafybei"))
    #expect(add.text.hasSuffix(" tree\n"))
    let cid = try store.run(["add", "-Q", "-r", tree]).text.trimmingCharacters(in: .newlines)
    #expect(add.text.contains(cid))
    #expect(try store.run(["add", "-nQ", tree]).text == cid + "\n")
    #expect(try store.run(["cat", "\(cid)/sub/hello.txt"]).text == "hello world")
    #expect(try store.run(["cat", "/ipfs/\(cid)/sub/../sub/./hello.txt"]).text == "hello world")
    #expect(try store.run(["cat", "\(cid)/big"]).output == [UInt8](repeating: 7, count: 3 << 20))
    let list = try store.run(["ls", cid]).text.split(separator: "\n")
    #expect(list.count == 3)
    #expect(list[0].hasSuffix(" big"))
    #expect(list[1].hasSuffix(" link -> sub/hello.txt"))
    #expect(list[2].hasSuffix(" - sub/"))
    let json = try store.run(["ls", "\(cid)/sub", "--json"]).text
    #expect(json.contains("\"name\":\"hello.txt\",\"cid\":\"\(Self.hello)\""))
    let out = store.folder.appendingPathComponent("out").path
    #expect(try store.run(["get", cid, "-o", out]).exit == 0)
    #expect(try store.run(["add", "-nQ", out]).text == cid + "\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: out + "/link") == "sub/hello.txt")
    #expect(!FileManager.default.fileExists(atPath: out + "/.hidden"))
    let again = try store.run(["get", cid, "-o", out])
    #expect(again.exit == 1)
    #expect(again.error.contains("already"))
    #expect(try store.run(["get", "\(cid)/sub/hello.txt", "-o", "-"]).text == "hello world")
    #expect(try store.run(["add", "-nQH", tree]).text != cid + "\n")
    for (path, code) in [("absent", 4), ("sub/hello.txt/x", 3), ("../x", 6), ("sub", 3)] {
      #expect(try store.run(["cat", "\(cid)/\(path)"]).exit == code)
    }
  }

  @Test func `profiles give the names of kubo`() throws {
    let store = try ToolStore()
    #expect(try store.run(["add", "-Qn", "-"], input: "hello world").text == Self.hello + "\n")
    #expect(
      try store.run(["add", "-Q", "--profile", "unixfs-v0-2015", "-"], input: "hello world").text
        == "Qmf412jQZiuVUtdgnB36FXFX7xg5V6KEbSJ4dpQuhkLyfD\n")
    #expect(try store.run(["cat", "Qmf412jQZiuVUtdgnB36FXFX7xg5V6KEbSJ4dpQuhkLyfD"]).text == "hello world")
    #expect(try store.run(["add", "--profile", "other", "-"]).exit == 2)
    #expect(try store.run(["add", store.folder.path + "/absent"]).exit == 4)
    #expect(try store.run(["add", "/dev/null"]).exit == 3)
    #expect(
      try store.run(["add", "--json", "-"], input: "").text
        == "{\"added\":[{\"name\":\"\(Self.empty)\",\"cid\":\"\(Self.empty)\",\"size\":0,\"cumulativeSize\":0}]}\n")
  }

  @Test func `what is added stays and the rest is swept`() throws {
    let store = try ToolStore()
    let tree = try Self.makeTree(store)
    let cid = try store.run(["add", "-Q", tree]).text.trimmingCharacters(in: .newlines)
    _ = try store.run(["block", "put", "-"], input: "stray")
    _ = try store.run(["add", "--no-pin", "-"], input: "stray too")
    #expect(try store.run(["store", "gc", "-n"]).text.hasPrefix("would remove 2 blocks of 14 bytes"))
    #expect(try store.run(["store", "gc", "--json"]).text.hasPrefix("{\"removed\":2,\"removedBytes\":14,\"kept\":6,"))
    #expect(try store.run(["pin", "ls"]).text == cid + "\n")
    #expect(try store.run(["block", "rm", cid]).exit == 1)
    #expect(try store.run(["store", "stat"]).text.contains(" 1 pins, in "))
    #expect(try store.run(["pin", "rm", cid]).exit == 0)
    #expect(try store.run(["pin", "rm", cid]).exit == 4)
    #expect(try store.run(["store", "gc", cid]).text.hasPrefix("removed 0 "))
    #expect(try store.run(["pin", "add", cid]).exit == 0)
    #expect(try store.run(["store", "gc"]).text.hasPrefix("removed 0 "))
    _ = try store.run(["pin", "rm", cid])
    #expect(try store.run(["store", "gc"]).text.hasPrefix("removed 6 "))
    #expect(try store.run(["store", "path"]).text == store.folder.path + "/a/b\n")
  }

  // MARK: Values

  @Test func `values go in and out`() throws {
    let store = try ToolStore()
    let put = try store.run(["dag", "put"], input: #"{"ok":42}"#)
    #expect(put.text == "bafyreihuj33v6ml7j4l6bwj5njcu3exf5c2bklbgh2qm6slzzl6umb2vte\n")
    let inner = put.text.trimmingCharacters(in: .newlines)
    let outer = try store.run(["dag", "put", "-"], input: "{\"a\":[1,{\"/\":\"\(inner)\"}]}").text
      .trimmingCharacters(in: .newlines)
    #expect(try store.run(["dag", "get", inner]).text == #"{"ok":42}"#)
    #expect(try store.run(["dag", "get", "\(outer)/a/1/ok"]).text == "42")
    // A link at the end is followed.
    #expect(try store.run(["dag", "get", "\(outer)/a/1"]).text == #"{"ok":42}"#)
    let cbor = try store.run(["dag", "get", inner, "--output-codec", "dag-cbor"]).output
    #expect(cbor == [0xA1, 0x62, 0x6F, 0x6B, 0x18, 0x2A])
    #expect(try store.run(["dag", "get", "\(outer)/a/7"]).exit == 4)
    #expect(try store.run(["dag", "stat", outer]).text.hasPrefix("2 blocks of "))
    #expect(try store.run(["dag", "put"], input: "{\"a\":1,\"a\":2}").exit == 3)
    let file = store.folder.appendingPathComponent("f.car").path
    #expect(try store.run(["dag", "export", outer, "-o", file]).exit == 0)
    #expect(try store.run(["dag", "export", outer]).output == [UInt8](Data(contentsOf: URL(fileURLWithPath: file))))
    let other = try ToolStore()
    #expect(try other.run(["dag", "import", file]).text == outer + "\n")
    #expect(try other.run(["pin", "ls"]).text == outer + "\n")
    #expect(try other.run(["dag", "get", "\(outer)/a/1/ok"]).text == "42")
    _ = try store.run(["block", "rm", inner])
    #expect(try store.run(["dag", "export", outer, "-o", file + "2"]).exit == 7)
    #expect(!FileManager.default.fileExists(atPath: file + "2"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: store.folder.path).sorted() == ["a", "f.car"])
  }

  // MARK: CAR files

  @Test func `files of blocks`() throws {
    let store = try ToolStore()
    let tree = try Self.makeTree(store)
    let file = store.folder.appendingPathComponent("f.car").path
    let create = try store.run(["car", "create", tree, "-o", file])
    let cid = create.text.trimmingCharacters(in: .newlines)
    #expect(create.exit == 0)
    #expect(try store.run(["add", "-nQ", tree]).text == cid + "\n")
    #expect(try store.run(["car", "create", tree]).output == [UInt8](Data(contentsOf: URL(fileURLWithPath: file))))
    let verify = try store.run(["car", "verify", file])
    #expect(verify.exit == 0)
    #expect(verify.text.hasSuffix(" blocks, all as their names say, 0 missing\n"))
    // Three leaves of the big file are the same block.
    #expect(try store.run(["car", "ls", file]).text.split(separator: "\n").count == 6)
    #expect(try store.run(["car", "inspect", file]).text.hasPrefix("version  1\nroot     \(cid)\nblocks   6, "))
    #expect(try store.run(["car", "inspect", "--json", file]).text.contains("\"codecs\":{\"raw\":2,\"dag-pb\":4}"))
    let out = store.folder.appendingPathComponent("out").path
    #expect(try store.run(["car", "extract", file, "-o", out]).exit == 0)
    #expect(try store.run(["add", "-nQ", out]).text == cid + "\n")
    #expect(try store.run(["car", "extract", file, "sub/hello.txt", "-o", out + "2"]).exit == 0)
    #expect(try String(contentsOfFile: out + "2", encoding: .utf8) == "hello world")
    // The store was never used.
    #expect(!FileManager.default.fileExists(atPath: store.folder.path + "/a"))
    var bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: file)))
    bytes[bytes.count - 1] ^= 1
    for command in [["car", "verify", "-"], ["car", "ls", "-"], ["dag", "import", "-"]] {
      let outcome = try store.run(command, input: bytes)
      #expect(outcome.exit == 8)
      #expect(outcome.error.hasPrefix("error: block.hash_mismatch at offset "))
    }
    let cut = try store.run(["car", "verify", "-"], input: Array(bytes.dropLast(3)))
    #expect(cut.exit == 3)
    #expect(cut.error.contains("of standard input: a section of "))
    #expect(try store.run(["car", "verify", file + "x"]).exit == 4)
    let missing = try store.run(["car", "verify", "-"], input: Array(bytes.prefix(59)) + [])
    #expect(missing.exit == 7 || missing.exit == 3)
  }

  @Test func `binary is not written to a terminal`() throws {
    let file = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: file) }
    let outcome = try Tool.shell(
      "export IPVM_STORE='\(file.path)'; printf 'a\\000b' | $IPVM add -Q - > '\(file.path)/cid';"
        + "script -qec \"$IPVM cat $(cat '\(file.path)/cid')\" /dev/null; echo $?")
    if outcome.error.contains("not found") { return }
    #expect(outcome.text.contains("binary output is not written to a terminal"))
  }
}

@Suite struct InterruptedImportTests {
  /// Imports that are killed at some moment leave a store without problems.
  @Test func `killed imports do no harm`() throws {
    let store = try ToolStore()
    let environment = ["IPVM_STORE": store.folder.appendingPathComponent("a/b").path]
    var bytes = [UInt8](repeating: 0, count: 6 << 20)
    let whole = try store.file("whole", [1, 2, 3])
    let kept = try store.run(["add", "-Q", whole]).text.trimmingCharacters(in: .newlines)
    var killedCount = 0
    for round in 0..<8 {
      for place in stride(from: 0, to: bytes.count, by: 1 << 20) { bytes[place] = UInt8(round + 1) }
      let file = try store.file("f", bytes)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Tool.path)
      process.arguments = ["add", "-Q", file]
      process.environment = environment
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      usleep(useconds_t(round * 60_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killedCount += 1 }
      let verify = try store.run(["store", "verify"])
      #expect(verify.exit == 0)
      #expect(verify.text.contains(" 0 problems, "))
      #expect(try store.run(["cat", kept]).output == [1, 2, 3])
    }
    print("killed imports: \(killedCount) of 8")
    #expect(try store.run(["store", "gc"]).exit == 0)
    #expect(try store.run(["store", "verify"]).text.hasSuffix(" 0 problems, 0 unfinished files\n"))
  }

  @Test func `many imports at once are all there`() throws {
    let store = try ToolStore()
    let environment = ["IPVM_STORE": store.folder.appendingPathComponent("a/b").path]
    let file = try store.file("f", [UInt8](repeating: 9, count: 3 << 20))
    var processes: [Process] = []
    for _ in 0..<4 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Tool.path)
      process.arguments = ["add", "-Q", file]
      process.environment = environment
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      processes.append(process)
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try store.run(["store", "verify"]).text == "2 blocks of 1048735 bytes, 0 problems, 0 unfinished files\n")
  }
}
