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
              + "read have a place: a byte offset, or line and column.")
        ])
    ] + families.map { Page.Section($0.title, [.rows($0.names)]) })

  typealias Family = (title: String, names: [(String, String)])

  private static let families: [Family] = [
    program, files, modules, traps, cbor, json, cids, blocks, unixfs, ucan, receipts, states, witnesses,
  ]

  private static let program: Family = (
    "The program",
    [
      ("usage", "the command line is wrong"),
      ("internal", "a mistake of this program: please report it"),
      ("run.no_function", "the module exports no function of the name"),
      ("run.directory, run.listen", "a directory that a guest cannot have; an address that cannot be listened on"),
      ("run.conflict", "somebody else changed what the guest changed too; nothing is written back"),
      ("run.write_back", "what the guest changed cannot be written back"),
      ("profile.size", "the stacks of a profile would be more than a file is written of"),
      ("inspect.no_function", "the module defines no function of the name or number"),
      ("spec.no_suites", "the official test suites are not there"),
      ("fuzz.no_peer, bench.no_engine", "the other engine is not on the PATH"),
      ("bench.no_kernels, bench.expected", "the kernels are not there; a list of outputs that is not one"),
      ("key.not_found, key.exists", "there is no key of the name; there is one already"),
      ("key.malformed, key.unsupported", "what is no key in text form; a key that is not for Ed25519"),
      ("key.permissions", "others may read or write the file of a key"),
    ]
  )

  private static let files: Family = (
    "Files",
    [
      ("io", "the system refused; the message ends in its words"),
      ("io.not_found, io.exists", "there is no such file; there is something already"),
      ("io.too_large", "an input of more than 256 MiB"),
      ("io.binary", "bytes that are not for a terminal"),
      ("io.full, io.pipe", "no room is left; the reader went away"),
      (
        "add.kind, add.name, add.depth",
        "no file, folder or link; a name that is not UTF-8; too many folders in folders"
      ),
      ("path.above_root, path.name", "a path with too many ..; one that is not UTF-8"),
      ("path.inside_block, path.mutable", "a path to a value where a block is needed; a name of IPNS"),
    ]
  )

  private static let modules: Family = (
    "Modules",
    [
      ("wasm.malformed", "what is no module in the binary or the text format"),
      ("wasm.invalid", "a module that breaks a rule of validation"),
      ("wasm.unlinkable", "an import that nothing is there for"),
      ("wasm.limit", "a module past a limit (Spec/limits.md)"),
      ("wasm.malformed_custom, wasm.invalid_custom", "the same for custom sections, where they are looked at"),
    ]
  )

  private static let traps: Family = (
    "Traps and exceptions",
    TrapKind.allCases.map { ("trap." + Failure.slug($0.rawValue), meaning(of: $0)) }
      + [("exception", "the guest threw an exception that nobody caught")]
  )

  private static func meaning(of kind: TrapKind) -> String {
    switch kind {
    case .outOfFuel: "the run used up its --fuel"
    case .interrupted: "the run was over its --timeout"
    default: "the guest trapped: \(kind.rawValue)"
    }
  }

  private static let cbor: Family = (
    "DAG-CBOR (Spec/codecs.md)",
    [
      ("cbor.empty, cbor.truncated, cbor.trailing", "nothing; an end inside a value; bytes behind it"),
      ("cbor.count", "more values announced than there are bytes for"),
      ("cbor.depth, node.depth", "lists and maps deeper than 1024"),
      ("cbor.non_minimal", "a head that is not the shortest"),
      ("cbor.indefinite, cbor.reserved", "lengths not given in advance; heads without a meaning"),
      ("cbor.tag, cbor.link, dasl.cid", "a tag other than 42; no link behind it; a link that is not of DASL"),
      ("cbor.key_kind, cbor.key_order", "a key that is no text; keys that are not in order"),
      ("cbor.duplicate_key, map.duplicate_key", "a key twice"),
      ("cbor.float_width", "a float of 16 or 32 bits"),
      ("cbor.not_finite, cbor.negative_zero", "a float that is infinite or no number; -0.0"),
      ("cbor.simple, cbor.integer, cbor.utf8", "other simple values; integers too large; texts that are not UTF-8"),
      ("record.kind, record.range", "a field of another kind, or out of its range"),
      ("record.missing, record.unknown", "a field that is not there; one that nothing is known of"),
    ]
  )

  private static let json: Family = (
    "DAG-JSON (Spec/codecs.md)",
    [
      ("json.empty, json.truncated, json.trailing", "nothing; an end inside a value; bytes behind it"),
      ("json.syntax, json.depth", "what is no JSON; lists and maps deeper than 1024"),
      ("json.number, json.range", "a number of a wrong form; one too large"),
      ("json.not_finite, json.negative_zero", "a float that is infinite or no number; -0.0"),
      ("json.duplicate_key, json.reserved", "a key twice; a map that looks like a link or like bytes"),
      ("json.control, json.escape", "a control character in a text; a wrong escape"),
      ("json.surrogate, json.utf8, json.base64", "half of a pair; a text that is not UTF-8; a wrong base64"),
    ]
  )

  private static let cids: Family = (
    "CIDs and hashes",
    [
      ("varint.truncated, varint.non_minimal", "a varint that ends too early; one with zeros in front"),
      ("varint.too_long, varint.too_large", "a varint of more than nine bytes; a number that is none"),
      ("multihash.truncated, multihash.trailing", "a digest that is not as long as it says"),
      ("multihash.identity_too_long", "an identity of more than 128 bytes"),
      ("multihash.unknown_function", "a hash function that is not computed here"),
      ("multihash.weak_function", "a hash function that is only read, such as SHA-1"),
      (
        "multihash.short_digest, multihash.long_digest",
        "a digest too short to prove anything; one longer than its function's"
      ),
      ("multibase.empty, multibase.unknown, multibase.digit", "no text; an unknown base; a character that is no digit"),
      ("multibase.length, multibase.padding, multibase.trailing_bits", "a text that no encoder writes"),
      ("multibase.too_long, cid.too_long", "a text of more than 4096 bytes"),
      (
        "cid.truncated, cid.trailing, cid.version", "an end inside a CID; bytes behind it; a version that is not 0 or 1"
      ),
      ("cid.version_0_multibase, cid.not_version_0", "version 0 with a base; a CID that has no version 0"),
    ]
  )

  private static let blocks: Family = (
    "Blocks, CAR files and the store",
    [
      ("block.hash_mismatch, store.damaged", "bytes are not those that their name says"),
      ("block.unknown_codec, dag.not_bytes", "a codec that cannot be read; a value that is no block of raw"),
      ("block.pinned", "a block that is pinned is not removed"),
      ("store.not_found, dag.no_path", "a block that is not here; a path that leads nowhere"),
      ("dag.incomplete, car.incomplete", "blocks of a DAG are missing"),
      ("store.busy, store.read_only", "another command writes; what cannot be written to"),
      ("store.pin_name", "a name of a pin that is empty or too long"),
      ("store.limit, dag.limit", "a block, or a DAG, that is too large"),
      ("store.no_location, store.foreign_root", "no place for the store; a strange file among its roots"),
      ("car.truncated, car.empty_section", "a file that ends too early; a section without bytes"),
      ("car.version, car.header, car.roots", "a version that is not 1 or 2; a wrong header; not one root"),
      ("car.header_limit, car.section_limit", "a header, or a section, that is too long"),
      ("car.data_offset, car.data_size, car.index_offset, car.characteristics", "a wrong header of version 2"),
      ("car.changed", "files changed while they were read"),
      ("dagpb.form, dagpb.repeated, dagpb.order, dagpb.unknown_field", "a block that is not strict dag-pb"),
      (
        "dagpb.no_hash, dagpb.name, dagpb.unsorted",
        "a link without a CID; a name that is not UTF-8; links out of order"
      ),
    ]
  )

  private static let unixfs: Family = (
    "Files and folders in blocks (UnixFS)",
    [
      ("unixfs.not_found", "a folder has no entry of the name"),
      ("unixfs.not_a_file, unixfs.not_a_folder, unixfs.not_a_directory, unixfs.is_directory", "it is something else"),
      ("unixfs.name, unixfs.duplicate_name", "a name that leads elsewhere; one that is there twice"),
      ("unixfs.limit, unixfs.depth", "a file or folder past a limit; blocks too deep below each other"),
      ("unixfs.no_data, unixfs.no_type, unixfs.type", "a block that is no file, folder or link"),
      ("unixfs.file_size, unixfs.part_size, unixfs.part_count", "parts that do not make the file"),
      ("unixfs.shard, unixfs.fanout, unixfs.shard_hash, unixfs.shard_field", "a wrong shard of a folder"),
      ("unixfs.shard_name, unixfs.shard_place, unixfs.shard_depth", "an entry of a shard in the wrong place"),
      ("unixfs.range", "a range of bytes that ends before it begins"),
      ("unixfs.chunker", "a way of cutting files that there is not"),
      ("unixfs.symlink", "a symbolic link that leads nowhere, or has links"),
    ]
  )

  private static let ucan: Family = (
    "Keys and tokens (Spec/ucan.md)",
    [
      ("did.malformed, did.unsupported_method", "what is no DID; one that is not a did:key"),
      ("did.unsupported_key, did.weak_key", "a key that is not for Ed25519; one that proves nothing"),
      ("varsig.malformed, varsig.version, varsig.unsupported", "a signature of unknown form"),
      ("gzip.malformed", "what is not compressed by gzip"),
      ("ucan.jwt, ucan.no_subject", "a UCAN from before 1.0; a delegation without `sub`, which is null in a powerline"),
      ("ucan.nonce", "a nonce of fewer than twelve bytes, which is not signed"),
      ("ucan.unknown_format, ucan.too_long", "neither a token nor a container; one that is too long"),
      ("ucan.envelope, ucan.tag, ucan.payload", "a token of a wrong form; of another kind; with wrong fields"),
      ("ucan.container, ucan.command, ucan.policy, ucan.selector", "the same for these parts"),
      ("ucan.receipt, ucan.revocation, ucan.task", "the same for these kinds of tokens"),
    ] + ValidationError.Name.allCases.map { ("ucan.\($0.rawValue)", meaning(of: $0)) }
  )

  private static func meaning(of name: ValidationError.Name) -> String {
    switch name {
    case .invalidSignature: "the signature is not that of the issuer"
    case .keyResolution: "the issuer's name holds no key"
    case .expired: "the time of the token is over"
    case .tooEarly: "the time of the token has not come"
    case .unavailableProof: "a proof is in none of the files"
    case .invalidClaim: "the proofs do not lead to the right"
    case .invalidAudience: "a token is for somebody else"
    case .invalidSubject: "a proof is about something else"
    case .invalidCommand: "a proof does not cover the command"
    case .matchError: "the arguments do not match a policy"
    case .revoked: "a delegation was taken back"
    }
  }

  private static let receipts: Family = (
    "Receipts",
    [
      ("receipt.other_module", "the file of --module is not the module of the receipt"),
      ("receipt.root, receipt.link", "a file with another number of roots; a name of another kind than records have"),
      ("receipt.signature, receipt.issuer", "not signed by whom it says; someone speaks for another"),
      ("receipt.task, receipt.outcome", "the token says something else than its evidence"),
      ("receipt.meta, receipt.fields", "no link to evidence; a field that receipts do not have"),
      ("receipt.version, receipt.profile, receipt.host", "rules that this program does not follow"),
      ("receipt.entry, receipt.value, receipt.phase", "what cannot be called, or handed to a guest, or be under way"),
      ("receipt.environment, receipt.listeners, receipt.seed", "inputs that no run can have"),
      ("receipt.checkpoint", "states that are not where they can be"),
      ("trace.effect, trace.piece, trace.payload", "a call that cannot be, or is not in the form that is written"),
      ("trace.chunk, trace.order", "a list in another form; one that does not go forward"),
      ("memo.not_found, memo.malformed", "nothing is known of a computation; a row of the table is damaged"),
      ("memo.outside", "a result that does not follow from inputs alone"),
      ("dispute.agreement, dispute.answer", "receipts that do not differ; a party that does not answer"),
      ("dispute.claims", "a party that comes to another state or end than its receipt says"),
      ("dispute.witness", "a step behind which the host goes on, so that no file shows what comes next"),
      ("verify.limit", "it would take more fuel than is allowed"),
      ("verify.effect", "a call of the host is not as the receipt says"),
      ("verify.state, verify.checkpoint", "a state is not as the receipt says, or not where"),
      ("verify.outcome, verify.fuel, verify.outputs", "the end is not as the receipt says"),
      (
        "verify.computation, verify.module, verify.failed",
        "the inputs are others; the module is not valid; something else"
      ),
    ]
  )

  private static let witnesses: Family = (
    "Witnesses of one step (Spec/witness.md)",
    [
      ("witness.unavailable", "a block is missing that the step needs"),
      (
        "witness.file, witness.claims",
        "a file or a record that is not in the form that is written"
      ),
      (
        "witness.version, witness.profile, witness.host, witness.instances",
        "rules, a host or a state that steps are not taken with"
      ),
      ("witness.too_large", "more than there is room for"),
      ("witness.module", "the module is not valid"),
      ("witness.state", "the state does not fit the code of its module"),
      ("witness.effect", "the answer of the host is not of the call that the step makes"),
    ]
  )

  private static let states: Family = (
    "States as blocks (Spec/state.md)",
    [
      ("tree.height, tree.node, tree.empty_node, tree.link", "a tree that is not in its one form"),
      ("tree.beyond, tree.page_size, tree.zero_page, tree.tail", "the same for its pages"),
      ("tree.too_large", "more bytes than there is room for"),
      ("state.link, state.version, state.size, state.module", "no state; one of another version, size or module"),
      ("state.frame, state.segments, state.heap", "parts of a state that cannot be"),
      ("profile.limit", "a limit that no store takes"),
    ]
  )
}
