package import IPLD

/// Everything that determines an execution but the limit on its fuel (`Spec/receipt.md`, section 2). Results are known under its
/// CID.
package struct Computation: Record, Equatable, Sendable {
  package static let version = 1
  /// The name of the host that gives a guest preview 1 of WASI.
  package static let wasi: Text = "wasi_snapshot_preview1/1"
  /// The name of the host that gives a guest the older `wasi_unstable` besides.
  package static let wasiUnstable: Text = "wasi_unstable/1"

  package var profile: CID
  /// The CID of the bytes of the binary module.
  package var module: CID
  /// The name of the host that the module's imports are linked with; `nil` where it has no imports.
  package var host: Text?
  package var entry: Entry
  /// The CID of the inputs of the host.
  package var inputs: CID?

  /// The call that starts the execution.
  package struct Entry: Record, Equatable, Sendable {
    /// The name of an exported function; `nil` where the module has run when it is instantiated.
    package var function: Text?
    package var parameters: [CoreValue]

    package init(function: Text?, parameters: [CoreValue]) {
      self.function = function
      self.parameters = parameters
    }

    package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        function: try field("fun", \.function),
        parameters: try field("params", \.parameters))
    }
  }

  package init(profile: CID, module: CID, host: Text?, entry: Entry, inputs: CID?) {
    self.profile = profile
    self.module = module
    self.host = host
    self.entry = entry
    self.inputs = inputs
  }

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    try field.version(version, of: "computation")
    return Self(
      profile: try field("profile", \.profile),
      module: try field("module", \.module),
      host: try field("host", \.host),
      entry: try field("entry", \.entry),
      inputs: try field("inputs", \.inputs))
  }
}

extension RecordFields {
  /// Reads or writes the field `v`; fails with `receipt.version` where it has another version than this program knows.
  mutating func version(_ known: Int, of what: String) throws(CodedError) {
    try constant("v", known) {
      CodedError(.receiptVersion, "a \(what) of version \($0), where this program knows \(known)")
    }
  }
}

extension Record {
  /// Writes the record as a block to a store, and returns its CID.
  @discardableResult
  package func put(in store: any BlockStore) throws(CodedError) -> CID {
    try store.put(try dagCBOR(), codec: .dagCBOR)
  }

  /// Reads a record's block from a store. Its bytes are those of its CID.
  package init(_ cid: CID, from store: any BlockStore) throws(CodedError) {
    guard Digest(cid, codec: .dagCBOR) != nil else {
      throw CodedError(.receiptLink, "\(cid) is not of version 1, dag-cbor and sha2-256")
    }
    let block = try store.get(cid)
    try block.verify()
    try self.init(dagCBOR: block.bytes.array)
  }
}
