/// The codec DAG-JSON: JSON in which `{"/": "CID"}` is a link and `{"/": {"bytes": "BASE64"}}` a byte string.
public enum DAGJSON {
  /// Reads one value that takes all of `bytes`; spaces and the order of keys are free.
  public static func decode(
    _ bytes: [UInt8], maximumDepth: Int = Node.maximumDepth
  ) throws(CodedError) -> Node {
    try bytes.withBytes { (buffer) throws(CodedError) in
      var reader = DAGJSONReader(buffer, maximumDepth: maximumDepth)
      return try reader.read()
    }
  }

  /// Writes a value without spaces, the keys of maps in the order of their bytes.
  ///
  /// Fails for what DAG-CBOR cannot write either, and for maps that would read back as a link or a byte string.
  public static func encode(_ node: Node) throws(CodedError) -> [UInt8] {
    var writer = DAGJSONWriter()
    try writer.write(node)
    return writer.bytes
  }
}
