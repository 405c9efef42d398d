import Foundation
import IPLD
import TestSupport
import Testing

@testable import Storage

struct DraftFileTests {
  private static func text(_ scratch: Scratch, _ name: String) -> String? {
    FileManager.default.contents(atPath: scratch.path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a file has its name when it is complete, and not before`() throws {
    let scratch = try Scratch()
    let draft = try DraftFile(scratch.bytes("a"))
    try draft.file.write(Array("whole".utf8))
    #expect(Self.text(scratch, "a") == nil)
    #expect(try draft.finish())
    #expect(Self.text(scratch, "a") == "whole")
  }

  @Test func `a file that is not finished leaves nothing behind`() throws {
    let scratch = try Scratch()
    do {
      let draft = try DraftFile(scratch.bytes("a"))
      try draft.file.write([1, 2, 3])
    }
    #expect(try FilePath(scratch.bytes(".")).names() == [])
  }

  @Test func `a finished file gives way only where it is asked to`() throws {
    let scratch = try Scratch()
    for (text, replaces, expected) in [("1", true, "1"), ("2", true, "2"), ("3", false, "2")] {
      let draft = try DraftFile(scratch.bytes("a"))
      try draft.file.write(Array(text.utf8))
      #expect(try draft.finish(replaces: replaces) == (text == expected))
      #expect(Self.text(scratch, "a") == expected)
    }
    #expect(try FilePath(scratch.bytes(".")).names() == [[UInt8(ascii: "a")]])
  }
}
