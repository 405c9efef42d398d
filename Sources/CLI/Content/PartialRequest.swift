import IPLD
import Storage

/// The options of commands about parts of DAGs.
struct PartialRequest {
  static let path = Option.value("path", "PATH", "the path that the part was asked for by, without its root")
  static let scope = Option.choice(
    "scope", "SCOPE", PartialDAG.Scope.allCases.map(\.rawValue), standard: "all",
    "what of its end: the block, the file or the folder's blocks (entity), or all that it leads to")
  static let bytes = Option.value(
    "bytes", "FROM:TO", "the bytes of a file, the last one counted; * for its end, -N from it")
  static let root = Option.value("root", "CID", "where the path begins, instead of what the file says")
  static let options = [path, scope, bytes, root]

  let path: [Text]
  let scope: PartialDAG.Scope
  let range: PartialDAG.ByteRange?
  let root: CID?

  /// - Parameter path: The path of an operand.
  init(_ invocation: Invocation, path operand: Argument? = nil) throws {
    if operand != nil, invocation.value(Self.path) != nil { throw Failure.usage("there are two paths") }
    path = try UnixFS.components((operand ?? invocation.value(Self.path))?.bytes ?? [])
    scope = invocation.value(Self.scope).flatMap { PartialDAG.Scope(rawValue: $0.text) } ?? .all
    if let word = invocation.value(Self.bytes) {
      guard let range = PartialDAG.ByteRange(word.text) else {
        throw Failure.usage("--bytes takes FROM:TO, not '\(word.text)'", hint: "such as 0:1023, 1000:* or -100:*")
      }
      self.range = range
    } else {
      range = nil
    }
    root = try invocation.value(Self.root).map { word throws(Failure) in try BlockPath.cid(word) }
  }

  /// Returns the CID at which the path begins in a file. Roots in headers are only hints: gateways write the end of the path, its
  /// beginning, or anything else. So the first one from which the path leads somewhere is taken, else the first block of the
  /// file; where the user gives a root, only that counts.
  func start(in file: CARStore) throws(CodedError) -> CID {
    if let root { return root }
    // An answer of a gateway does not have many roots.
    var candidates = Array(file.header.roots.prefix(64))
    if let firstBlock = file.firstBlock { candidates.append(firstBlock) }
    for candidate in candidates {
      do throws(CodedError) {
        if try file.has(try PathResolver(file).resolve(candidate, path: path).cid) { return candidate }
      } catch {
        // Another one may lead on.
      }
    }
    guard let first = file.firstBlock ?? candidates.first else {
      throw CodedError(.carRoots, "there is neither a block nor a root in the file")
    }
    return first
  }

  /// Returns true if a part is asked for at all.
  static func isAsked(_ invocation: Invocation) -> Bool { options.contains { invocation.value($0) != nil } }
}
