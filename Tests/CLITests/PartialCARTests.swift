import Foundation
import IPLD
import Testing

/// Parts of DAGs as trustless gateways answer them: the blocks on a path, and what is asked for at its end.
@Suite struct PartialCARTests {
  /// A store with a folder `docs` in which a file of three leaves lies, and the whole of it as blocks.
  private struct Scene: ~Copyable {
    let store: ToolStore
    let root: CID
    let blocks: [Block]
    let content: [UInt8]

    static func make() throws -> Scene {
      let store = try ToolStore()
      let tree = store.folder.appendingPathComponent("tree")
      try FileManager.default.createDirectory(
        at: tree.appendingPathComponent("docs/deep"), withIntermediateDirectories: true)
      let content = (0..<(5 << 19)).map { UInt8(truncatingIfNeeded: $0 >> 15 &* 3) }
      try Data(content).write(to: tree.appendingPathComponent("docs/deep/big"))
      try Data("other".utf8).write(to: tree.appendingPathComponent("docs/other.txt"))
      let cid = try store.run(["add", "-Q", tree.path]).text.trimmingCharacters(in: .newlines)
      var reader = try CARReader(ArraySource(try store.run(["dag", "export", cid]).output))
      var blocks: [Block] = []
      while let section = try reader.next() { blocks.append(section.block) }
      return Scene(store: store, root: try CID(cid), blocks: blocks, content: content)
    }

    /// The blocks in the order of the links: root, docs, deep, big, its three leaves, other.txt.
    func car(_ places: [Int], roots: [CID]) throws -> [UInt8] {
      try BlocksOfOthersTests.car(roots: roots, places.map { blocks[$0] })
    }

    func verify(_ places: [Int], _ options: String...) throws -> Tool.Outcome {
      try store.run(["car", "verify", "-"] + options, input: try car(places, roots: []))
    }
  }

  @Test func `every scope is whole with its own blocks, and incomplete without one of them`() throws {
    let scene = try Scene.make()
    #expect(scene.blocks.count == 8)
    let path = "docs/deep/big"
    for (scope, places) in [
      ("block", [0, 1, 2, 3]), ("entity", [0, 1, 2, 3, 4, 5, 6]), ("all", [0, 1, 2, 3, 4, 5, 6]),
    ] {
      let whole = try scene.verify(places, "--path", path, "--scope", scope)
      #expect(whole.exit == 0, "\(scope)")
      #expect(whole.text.hasPrefix("\(places.count) blocks from \(scene.root) to \(scene.blocks[3].cid)"), "\(scope)")
      for place in places.dropFirst() {
        let part = try scene.verify(places.filter { $0 != place }, "--path", path, "--scope", scope)
        #expect(part.exit == 7, "\(scope) without \(place)")
        #expect(part.text.contains("missing \(scene.blocks[place].cid)\n"), "\(scope) without \(place)")
      }
    }
    // Of a folder its entries do not belong to it.
    #expect(try scene.verify([0, 1], "--path", "docs", "--scope", "entity").exit == 0)
    #expect(try scene.verify([0, 1], "--path", "docs", "--scope", "all").exit == 7)
    #expect(try scene.verify([0, 1], "--path", "docs", "--scope", "some").exit == 2)
    // What was not asked for is told.
    let extra = try scene.verify([0, 1, 7], "--path", "docs", "--scope", "block")
    #expect(extra.exit == 0)
    #expect(extra.error.contains("1 more blocks"))
  }

  @Test func `the root is what the user says, or that from which the path leads on`() throws {
    let scene = try Scene.make()
    let (first, last) = (scene.blocks[0].cid, scene.blocks[3].cid)
    for roots in [[], [first], [last], [last, first]] as [[CID]] {
      let car = try scene.car([0, 1, 2, 3], roots: roots)
      let outcome = try scene.store.run(
        ["car", "verify", "--path", "docs/deep/big", "--scope", "block", "-"], input: car)
      #expect(outcome.exit == 0, "\(roots)")
      #expect(outcome.text.contains("from \(first) to \(last)"), "\(roots)")
    }
    let other = try scene.verify(
      [0, 1, 2, 3], "--root", "\(scene.blocks[1].cid)", "--path", "deep/big", "--scope", "block")
    #expect(other.exit == 0)
    let wrong = try scene.verify([0, 1, 2, 3], "--root", "\(scene.blocks[7].cid)", "--path", "deep/big")
    #expect(wrong.exit == 7)
    #expect(try scene.verify([0, 1, 2, 3], "--path", "docs/absent").exit == 4)
  }

  @Test(arguments: [
    ("0:99", 0..<100, [4]), ("1048575:1048576", (1 << 20) - 1..<(1 << 20) + 1, [4, 5]),
    ("-10:*", (5 << 19) - 10..<5 << 19, [6]),
    ("2000000:-500001", 2_000_000..<(5 << 19) - 500_000, [5, 6]), ("0:*", 0..<5 << 19, [4, 5, 6]),
    ("9999999:*", 0..<0, []), ("-9999999:0", 0..<1, [4]),
  ])
  func `bytes of a file take the leaves in which they lie`(word: String, range: Range<Int>, leaves: [Int]) throws {
    let scene = try Scene.make()
    let path = "docs/deep/big"
    let places = [0, 1, 2, 3] + leaves
    #expect(try scene.verify(places, "--path", path, "--bytes", word).exit == 0)
    for leaf in leaves {
      #expect(try scene.verify(places.filter { $0 != leaf }, "--path", path, "--bytes", word).exit == 7)
    }
    let car = try scene.store.file("part.car", try scene.car(places, roots: [scene.blocks[3].cid]))
    let out = scene.store.folder.appendingPathComponent("out").path
    let extract = try scene.store.run(["car", "extract", car, path, "--bytes", word, "-o", out])
    #expect(extract.exit == 0)
    #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: out))) == Array(scene.content[range]))
    #expect(
      try scene.store.run(["car", "extract", car, path, "--bytes", word, "-o", "-"]).output
        == Array(scene.content[range]))
  }

  @Test func `ranges that are none are refused`() throws {
    let scene = try Scene.make()
    for word in ["", ":", "1", "1:2:3", "a:b", "99999999999999999999:*", "*:*"] {
      #expect(try scene.verify([0], "--bytes", word).exit == 2, "\(word)")
    }
    let backward = try scene.verify([0, 1, 2, 3, 4, 5, 6], "--path", "docs/deep/big", "--bytes", "10:5")
    #expect(backward.exit == 3)
    #expect(backward.errorLines.count == 1)
    // Of anything but a file they say nothing.
    #expect(try scene.verify([0, 1], "--path", "docs", "--bytes", "0:10").exit == 0)
    let extremes = try scene.verify(
      [0, 1, 2, 3, 4, 5, 6], "--path", "docs/deep/big", "--bytes", "\(Int.min):\(Int.max)")
    #expect(extremes.exit == 0)
  }

  @Test func `an answer of a gateway is extracted`() throws {
    let scene = try Scene.make()
    let car = try scene.store.file("part.car", try scene.car([0, 1, 2, 3, 4, 5, 6], roots: [scene.blocks[3].cid]))
    let out = scene.store.folder.appendingPathComponent("out").path
    #expect(try scene.store.run(["car", "extract", car, "docs/deep/big", "-o", out]).exit == 0)
    #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: out))) == scene.content)
    #expect(try scene.store.run(["car", "extract", car, "--path", "docs/deep/big", "-o", out + "2"]).exit == 0)
    let block = try scene.store.run(["car", "extract", car, "docs", "--scope", "block", "-o", "-"])
    #expect(block.output == Array(scene.blocks[1].bytes))
    let missing = try scene.store.run(["car", "extract", car, "docs/other.txt", "-o", out + "3"])
    #expect(missing.exit == 4)
    #expect(!FileManager.default.fileExists(atPath: out + "3"))
    #expect(try scene.store.run(["car", "extract", car, "docs", "--scope", "entity", "-o", out + "4"]).exit == 2)
  }

  @Test func `a file that is made begins with its root`() throws {
    let scene = try Scene.make()
    let tree = scene.store.folder.appendingPathComponent("tree").path
    let made = try scene.store.run(["car", "create", tree])
    #expect(made.output == (try scene.store.run(["dag", "export", "\(scene.root)"]).output))
    let list = try scene.store.run(["car", "ls", "-"], input: made.output)
    #expect(list.text.hasPrefix("\(scene.root)\n"))
  }
}
