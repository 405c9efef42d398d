import IPLD
import Storage

/// The options for making blocks of files and folders: those of `ipfs add`.
struct ImportOptions {
  let profile: UnixFS.Profile
  let attributes: KeptAttributes

  static let profile = Option.choice(
    "profile", "NAME", UnixFS.Profile.all.map(\.name), standard: UnixFS.Profile.v1_2025.name,
    "how files become blocks; v0 is what Kubo did for ten years")
  private static let cidVersion = Option.choice(
    "cid-version", "N", ["0", "1"],
    "what ipfs add --cid-version makes: leaves of 256 KiB, 174 links, raw leaves with version 1")
  private static let chunker = Option.value(
    "chunker", "HOW", letter: "s",
    kind: .word(["size-262144", "size-1048576", "rabin", "rabin-16384-65536-262144", "buzhash"]),
    "cut files by size-N, rabin, rabin-AVG, rabin-MIN-AVG-MAX or buzhash")
  private static let rawLeaves = Option.flag(
    "raw-leaves", "leaves are bytes alone, or with =false blocks of dag-pb")
  private static let trickle = Option.flag("trickle", letter: "t", "make trees whose front is found through few blocks")
  private static let fileLinks = Option.value("max-file-links", "N", "how many links a block of a file has at most")
  private static let directoryLinks = Option.value(
    "max-directory-links", "N", "with how many entries more a folder is made of shards, whatever its size")
  private static let fanout = Option.value(
    "max-hamt-fanout", "N", standard: "256", "how many slots a shard has: a power of two from 8 to 1024")
  private static let hash = Option.choice(
    "hash", "FUNCTION", Multihash.functions.filter { $0 != .identity }.map(\.description), standard: "sha2-256",
    "the hash function; others need CIDs of version 1")
  private static let inline = Option.flag("inline", "keep small blocks in their own CIDs")
  private static let inlineLimit = Option.value(
    "inline-limit", "N", standard: "32", "with --inline, up to how many bytes a block is small; at most 128")
  private static let preserveMode = Option.flag("preserve-mode", "keep permissions; leaves are blocks of dag-pb then")
  private static let preserveTime = Option.flag("preserve-mtime", "keep times of change, in the same way")
  private static let mode = Option.value("mode", "OCTAL", "keep these permissions of all files and folders: 0644")
  private static let time = Option.value("mtime", "SECONDS", "keep this time of change of everything, since 1970")
  private static let nanoseconds = Option.value("mtime-nsecs", "N", "with --mtime, nanoseconds after the seconds")

  static let all = [
    profile, cidVersion, chunker, rawLeaves, trickle, fileLinks, directoryLinks, fanout, hash, inline, inlineLimit,
    preserveMode, preserveTime, mode, time, nanoseconds,
  ]

  init(_ invocation: Invocation) throws(Failure) {
    var profile = try Self.base(invocation)
    if let word = invocation.value(Self.chunker) {
      do throws(CodedError) {
        profile.chunker = try UnixFS.Chunker(word.text)
      } catch {
        throw .usage(
          "--chunker takes no '\(printable(word.text))': \(error.reason)",
          hint: "such as size-262144, rabin-16384-65536-262144 or buzhash")
      }
    }
    if invocation.flag(Self.trickle) { profile.isTrickle = true }
    if let count = try Self.number(Self.fileLinks, 2...32768, invocation) { profile.width = count }
    profile.entryCount = try Self.number(Self.directoryLinks, 1...1 << 20, invocation)
    if let count = try Self.number(Self.fanout, 8...1024, invocation) {
      guard count & (count - 1) == 0 else { throw .usage("--max-hamt-fanout takes a power of two from 8 to 1024") }
      profile.fanout = count
    }
    if let function = try invocation.hashFunction(Self.hash), function != .sha2_256 {
      guard profile.cidVersion == 1 else {
        throw .usage("CIDs of version 0 are of sha2-256 only, not of \(function)", hint: "--cid-version 1")
      }
      profile.hashFunction = function
    }
    let limit = try Self.number(Self.inlineLimit, 0...Multihash.maximumIdentityByteCount, invocation)
    if invocation.flag(Self.inline) {
      profile.inlineByteCount = limit ?? 32
    } else if limit != nil {
      throw .usage("--inline-limit is about blocks of --inline", hint: "give --inline too")
    }
    attributes = try Self.attributes(invocation)
    let hasRawLeaves = invocation.choice(Self.rawLeaves)
    if attributes.isEmpty {
      if let hasRawLeaves { profile.hasRawLeaves = hasRawLeaves }
    } else {
      guard hasRawLeaves != true else {
        throw .usage(
          "--raw-leaves leaves no space for permissions and times", hint: "leave it out, or the other option")
      }
      profile.hasRawLeaves = false
    }
    self.profile = profile
  }

  /// Returns the profile that the other options change.
  private static func base(_ invocation: Invocation) throws(Failure) -> UnixFS.Profile {
    let version = try invocation.cidVersion(cidVersion)
    guard let word = invocation.value(profile) else {
      switch version {
      case 0: return .v0_2015
      case 1: return .kuboVersion1
      default: return .v1_2025
      }
    }
    guard var profile = UnixFS.Profile.all.first(where: { word == $0.name }) else {
      throw .usage("--profile takes no '\(word.text)'")
    }
    if let version { profile.cidVersion = version }
    return profile
  }

  private static func number(
    _ option: Option, _ range: ClosedRange<Int>, _ invocation: Invocation
  ) throws(Failure) -> Int? {
    guard let word = invocation.value(option) else { return nil }
    let number = Int(clamping: try Quantity.count(word, option: "--\(option.name)"))
    guard range.contains(number) else {
      throw .usage(
        "--\(option.name) takes a number from \(range.lowerBound) to \(range.upperBound), not '\(word.text)'")
    }
    return number
  }

  private static func attributes(_ invocation: Invocation) throws(Failure) -> KeptAttributes {
    var kept = KeptAttributes()
    if invocation.flag(preserveMode) { kept.mode = .system }
    if invocation.flag(preserveTime) { kept.time = .system }
    if let word = invocation.value(mode) {
      let digits = word.text.hasPrefix("0o") ? word.text.dropFirst(2) : word.text[...]
      guard let number = UInt32(digits, radix: 8), number <= 0o7777, digits.first != "+" else {
        throw .usage("--mode takes octal digits up to 7777, not '\(printable(word.text))'", hint: "such as 0644")
      }
      kept.mode = .given(number)
    }
    if let word = invocation.value(time) {
      guard let seconds = Int64(word.text) else {
        throw .usage("--mtime takes seconds since 1970, not '\(printable(word.text))'", hint: "such as 1767225600")
      }
      let nanoseconds = try number(nanoseconds, 0...999_999_999, invocation) ?? 0
      kept.time = .given(UnixFS.Attributes.Time(seconds: seconds, nanoseconds: UInt32(nanoseconds)))
    } else if invocation.value(nanoseconds) != nil {
      throw .usage("--mtime-nsecs stands after the seconds of --mtime")
    }
    return kept
  }
}
