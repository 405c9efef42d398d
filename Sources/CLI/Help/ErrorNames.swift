import IPVM
import Evidence
import IPLD
import Storage
import UCAN
import Wasm

/// The names of errors, which programs may rely on: the `code` of `--json`, and the beginning of many messages.
enum ErrorNames {
  static let topic = Topic(
    name: "errors", summary: "the names of errors",
    sections: [
      Page.Section(
        nil,
        [
          .paragraph(
            "Every error has a name, the `code` of --json, that stays the same; messages may change. Errors of what was "
              + "read say where: a byte offset, or line and column.")
        ])
    ]
      + subjects.map { subject in
        let codes = subject.families.flatMap { family in all.filter { $0.family == family } }
        return Page.Section(subject.title, [.rows(codes.map { ($0.slug, $0.properties.meaning) })])
      })

  /// The errors of all targets.
  static let all: [any ErrorCode] = {
    let targets: [[any ErrorCode]] = [
      ProgramErrorCode.allCases, StorageErrorCode.allCases, IntentErrorCode.allCases, TrapKind.allCases,
      IPLDErrorCode.allCases,
      UCANErrorCode.allCases, ValidationError.Name.allCases, EvidenceErrorCode.allCases,
    ]
    return targets.flatMap { $0 }
  }()

  /// The order in which the help lists them: the families of names, each under a title.
  static let subjects: [(title: String, families: [String])] = [
    ("The program", ["usage", "internal", "run", "inspect", "spec", "wasi", "fuzz", "bench"]),
    ("Files", ["io", "add", "path"]),
    ("Modules", ["wasm"]),
    ("Traps and exceptions", ["trap", "exception"]),
    ("DAG-CBOR (Spec/codecs.md)", ["cbor", "node", "dasl", "map", "record"]),
    ("DAG-JSON (Spec/codecs.md)", ["json"]),
    ("CIDs and hashes", ["varint", "multihash", "multibase", "cid"]),
    ("Blocks, CAR files and the store", ["block", "store", "dag", "car", "dagpb"]),
    ("Files and folders in blocks (UnixFS)", ["unixfs"]),
    ("Keys and tokens (Spec/ucan.md)", ["did", "varsig", "gzip", "ucan", "key"]),
    ("Receipts", ["receipt", "trace", "memo", "dispute", "verify"]),
    ("Tasks (Spec/task.md)", ["promise", "task"]),
    ("Workflows (Spec/workflow.md)", ["workflow"]),
    ("States as blocks (Spec/state.md)", ["tree", "state", "profile"]),
    ("Witnesses of one step (Spec/witness.md)", ["witness"]),
  ]
}
