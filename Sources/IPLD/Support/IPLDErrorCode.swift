/// The errors of reading and writing IPLD data: codecs, CIDs, blocks, CAR files and UnixFS.
@usableFromInline
package enum IPLDErrorCode: String, ErrorCode, CaseIterable {
  // MARK: DAG-CBOR (Spec/codecs.md)

  case cborEmpty = "cbor.empty"
  case cborTruncated = "cbor.truncated"
  case cborTrailing = "cbor.trailing"
  case cborCount = "cbor.count"
  case cborDepth = "cbor.depth"
  case nodeDepth = "node.depth"
  case cborNonMinimal = "cbor.non_minimal"
  case cborIndefinite = "cbor.indefinite"
  case cborReserved = "cbor.reserved"
  case cborTag = "cbor.tag"
  case cborLink = "cbor.link"
  case daslCid = "dasl.cid"
  case cborKeyKind = "cbor.key_kind"
  case cborKeyOrder = "cbor.key_order"
  case cborDuplicateKey = "cbor.duplicate_key"
  case mapDuplicateKey = "map.duplicate_key"
  case cborFloatWidth = "cbor.float_width"
  case cborNotFinite = "cbor.not_finite"
  case cborNegativeZero = "cbor.negative_zero"
  case cborSimple = "cbor.simple"
  case cborInteger = "cbor.integer"
  case cborUtf8 = "cbor.utf8"
  case recordKind = "record.kind"
  case recordRange = "record.range"
  case recordMissing = "record.missing"
  case recordUnknown = "record.unknown"

  // MARK: DAG-JSON (Spec/codecs.md)

  case jsonEmpty = "json.empty"
  case jsonTruncated = "json.truncated"
  case jsonTrailing = "json.trailing"
  case jsonSyntax = "json.syntax"
  case jsonDepth = "json.depth"
  case jsonNumber = "json.number"
  case jsonRange = "json.range"
  case jsonNotFinite = "json.not_finite"
  case jsonNegativeZero = "json.negative_zero"
  case jsonDuplicateKey = "json.duplicate_key"
  case jsonReserved = "json.reserved"
  case jsonControl = "json.control"
  case jsonEscape = "json.escape"
  case jsonSurrogate = "json.surrogate"
  case jsonUtf8 = "json.utf8"
  case jsonBase64 = "json.base64"

  // MARK: CIDs and hashes

  case varintTruncated = "varint.truncated"
  case varintNonMinimal = "varint.non_minimal"
  case varintTooLong = "varint.too_long"
  case varintTooLarge = "varint.too_large"
  case multihashTruncated = "multihash.truncated"
  case multihashTrailing = "multihash.trailing"
  case multihashIdentityTooLong = "multihash.identity_too_long"
  case multihashUnknownFunction = "multihash.unknown_function"
  case multihashWeakFunction = "multihash.weak_function"
  case multihashShortDigest = "multihash.short_digest"
  case multihashLongDigest = "multihash.long_digest"
  case multibaseEmpty = "multibase.empty"
  case multibaseUnknown = "multibase.unknown"
  case multibaseDigit = "multibase.digit"
  case multibaseLength = "multibase.length"
  case multibasePadding = "multibase.padding"
  case multibaseTrailingBits = "multibase.trailing_bits"
  case multibaseTooLong = "multibase.too_long"
  case cidTooLong = "cid.too_long"
  case cidTruncated = "cid.truncated"
  case cidTrailing = "cid.trailing"
  case cidVersion = "cid.version"
  case cidVersion0Multibase = "cid.version_0_multibase"
  case cidNotVersion0 = "cid.not_version_0"

  // MARK: Blocks, CAR files and the store

  case blockHashMismatch = "block.hash_mismatch"
  case blockUnknownCodec = "block.unknown_codec"
  case storeNotFound = "store.not_found"
  case storeDamaged = "store.damaged"
  case storeLimit = "store.limit"
  case storeReadOnly = "store.read_only"
  case dagNoPath = "dag.no_path"
  case dagLimit = "dag.limit"
  case carTruncated = "car.truncated"
  case carEmptySection = "car.empty_section"
  case carVersion = "car.version"
  case carHeader = "car.header"
  case carHeaderLimit = "car.header_limit"
  case carSectionLimit = "car.section_limit"
  case carDataOffset = "car.data_offset"
  case carDataSize = "car.data_size"
  case carIndexOffset = "car.index_offset"
  case carCharacteristics = "car.characteristics"
  case dagpbForm = "dagpb.form"
  case dagpbRepeated = "dagpb.repeated"
  case dagpbOrder = "dagpb.order"
  case dagpbUnknownField = "dagpb.unknown_field"
  case dagpbNoHash = "dagpb.no_hash"
  case dagpbName = "dagpb.name"
  case dagpbUnsorted = "dagpb.unsorted"

  // MARK: Files and folders in blocks (UnixFS)

  case unixfsNotFound = "unixfs.not_found"
  case unixfsNotAFile = "unixfs.not_a_file"
  case unixfsNotAFolder = "unixfs.not_a_folder"
  case unixfsNotADirectory = "unixfs.not_a_directory"
  case unixfsIsDirectory = "unixfs.is_directory"
  case unixfsName = "unixfs.name"
  case unixfsDuplicateName = "unixfs.duplicate_name"
  case unixfsLimit = "unixfs.limit"
  case unixfsDepth = "unixfs.depth"
  case unixfsNoData = "unixfs.no_data"
  case unixfsNoType = "unixfs.no_type"
  case unixfsType = "unixfs.type"
  case unixfsFileSize = "unixfs.file_size"
  case unixfsPartSize = "unixfs.part_size"
  case unixfsPartCount = "unixfs.part_count"
  case unixfsShard = "unixfs.shard"
  case unixfsFanout = "unixfs.fanout"
  case unixfsShardHash = "unixfs.shard_hash"
  case unixfsShardField = "unixfs.shard_field"
  case unixfsShardName = "unixfs.shard_name"
  case unixfsShardPosition = "unixfs.shard_place"
  case unixfsShardDepth = "unixfs.shard_depth"
  case unixfsRange = "unixfs.range"
  case unixfsChunker = "unixfs.chunker"
  case unixfsSymlink = "unixfs.symlink"

  // MARK: Files

  case io
  case pathAboveRoot = "path.above_root"
  case pathName = "path.name"
  case pathInsideBlock = "path.inside_block"

  // MARK: Blocks, CAR files and the store

  case dagpbTruncated = "dagpb.truncated"
  case dagpbWireType = "dagpb.wire_type"
  case dagpbNumber = "dagpb.number"
  case dagpbNonMinimal = "dagpb.non_minimal"

  // MARK: Files and folders in blocks (UnixFS)

  case unixfsTruncated = "unixfs.truncated"
  case unixfsWireType = "unixfs.wire_type"
  case unixfsNumber = "unixfs.number"
  case unixfsNonMinimal = "unixfs.non_minimal"

  @usableFromInline
  package var properties: ErrorProperties {
    switch self {
    case .cborEmpty: ErrorProperties(.malformed, "there are no bytes")
    case .cborTruncated: ErrorProperties(.malformed, "the bytes end inside a value")
    case .cborTrailing: ErrorProperties(.malformed, "there are bytes after the value")
    case .cborCount: ErrorProperties(.malformed, "more values are announced than there are bytes for")
    case .cborDepth: ErrorProperties(.limit, "lists and maps nest deeper than 1024")
    case .nodeDepth: ErrorProperties(.limit, "lists and maps of a value nest deeper than 1024")
    case .cborNonMinimal: ErrorProperties(.malformed, "a head is not the shortest")
    case .cborIndefinite: ErrorProperties(.malformed, "a length is not given in advance")
    case .cborReserved: ErrorProperties(.malformed, "a head has no meaning")
    case .cborTag: ErrorProperties(.malformed, "a tag is not 42")
    case .cborLink: ErrorProperties(.malformed, "tag 42 is not followed by a CID")
    case .daslCid: ErrorProperties(.malformed, "a link is not one of DASL")
    case .cborKeyKind: ErrorProperties(.malformed, "a key is not a text")
    case .cborKeyOrder: ErrorProperties(.malformed, "keys are not in order")
    case .cborDuplicateKey: ErrorProperties(.malformed, "a key stands twice")
    case .mapDuplicateKey: ErrorProperties(.malformed, "a map is to have a key twice")
    case .cborFloatWidth: ErrorProperties(.malformed, "a float has 16 or 32 bits")
    case .cborNotFinite: ErrorProperties(.malformed, "a float is infinite or not a number")
    case .cborNegativeZero: ErrorProperties(.malformed, "a float is -0.0, which is not written")
    case .cborSimple: ErrorProperties(.malformed, "a simple value is not false, true or null")
    case .cborInteger: ErrorProperties(.malformed, "an integer does not fit into 64 bits")
    case .cborUtf8: ErrorProperties(.malformed, "a text is not UTF-8")
    case .recordKind: ErrorProperties(.malformed, "a field is of another kind")
    case .recordRange: ErrorProperties(.malformed, "a field is out of its range")
    case .recordMissing: ErrorProperties(.malformed, "a field is missing")
    case .recordUnknown: ErrorProperties(.malformed, "a field is unknown")
    case .jsonEmpty: ErrorProperties(.malformed, "there is no value")
    case .jsonTruncated: ErrorProperties(.malformed, "the text ends inside a value")
    case .jsonTrailing: ErrorProperties(.malformed, "there is something after the value")
    case .jsonSyntax: ErrorProperties(.malformed, "the text is not JSON")
    case .jsonDepth: ErrorProperties(.limit, "lists and maps nest deeper than 1024")
    case .jsonNumber: ErrorProperties(.malformed, "a number is not in JSON's form")
    case .jsonRange: ErrorProperties(.malformed, "a number is too large")
    case .jsonNotFinite: ErrorProperties(.malformed, "a float is infinite or not a number")
    case .jsonNegativeZero: ErrorProperties(.malformed, "a float is -0.0, which is not written")
    case .jsonDuplicateKey: ErrorProperties(.malformed, "a key stands twice")
    case .jsonReserved: ErrorProperties(.malformed, "a map looks like a link or like bytes")
    case .jsonControl: ErrorProperties(.malformed, "a control character stands in a text")
    case .jsonEscape: ErrorProperties(.malformed, "an escape is unknown")
    case .jsonSurrogate: ErrorProperties(.malformed, "an escape is half of a pair")
    case .jsonUtf8: ErrorProperties(.malformed, "a text is not UTF-8")
    case .jsonBase64: ErrorProperties(.malformed, "bytes are not in base64 without padding")
    case .varintTruncated: ErrorProperties(.malformed, "a varint ends too early")
    case .varintNonMinimal: ErrorProperties(.malformed, "a varint has zeros that it does not need")
    case .varintTooLong: ErrorProperties(.malformed, "a varint has more than nine bytes")
    case .varintTooLarge: ErrorProperties(.malformed, "a varint's number is too large")
    case .multihashTruncated: ErrorProperties(.malformed, "a digest is shorter than it says")
    case .multihashTrailing: ErrorProperties(.malformed, "a digest is longer than it says")
    case .multihashIdentityTooLong: ErrorProperties(.malformed, "an identity has more than 128 bytes")
    case .multihashUnknownFunction: ErrorProperties(.malformed, "a hash function is not computed here")
    case .multihashWeakFunction: ErrorProperties(.malformed, "a hash function, such as SHA-1, is only read")
    case .multihashShortDigest: ErrorProperties(.malformed, "a digest is too short to prove anything")
    case .multihashLongDigest: ErrorProperties(.malformed, "a digest is longer than its function's")
    case .multibaseEmpty: ErrorProperties(.malformed, "there is no text")
    case .multibaseUnknown: ErrorProperties(.malformed, "the base is unknown")
    case .multibaseDigit: ErrorProperties(.malformed, "a character is not a digit of the base")
    case .multibaseLength: ErrorProperties(.malformed, "no encoder writes a text of this length")
    case .multibasePadding: ErrorProperties(.malformed, "the padding is wrong")
    case .multibaseTrailingBits: ErrorProperties(.malformed, "bits after the last byte are not zero")
    case .multibaseTooLong: ErrorProperties(.malformed, "a text has more than 4096 bytes")
    case .cidTooLong: ErrorProperties(.malformed, "the text of a CID has more than 4096 bytes")
    case .cidTruncated: ErrorProperties(.malformed, "the bytes end inside a CID")
    case .cidTrailing: ErrorProperties(.malformed, "there are bytes after a CID")
    case .cidVersion: ErrorProperties(.malformed, "a CID's version is neither 0 nor 1")
    case .cidVersion0Multibase: ErrorProperties(.malformed, "a CID of version 0 stands after the letter of a base")
    case .cidNotVersion0: ErrorProperties(.malformed, "a CID has no form in version 0")
    case .blockHashMismatch: ErrorProperties(.integrity, "a block does not match its CID")
    case .blockUnknownCodec: ErrorProperties(.malformed, "nothing here reads the codec of a block")
    case .storeNotFound: ErrorProperties(.missingBlock, "a block is not in the store")
    case .storeDamaged: ErrorProperties(.integrity, "a block in the store does not match its CID")
    case .storeLimit: ErrorProperties(.limit, "a block is too large")
    case .storeReadOnly: ErrorProperties(.inputOutput, "the store cannot be written to")
    case .dagNoPath: ErrorProperties(.notFound, "a path leads nowhere")
    case .dagLimit: ErrorProperties(.limit, "a DAG is too large")
    case .carTruncated: ErrorProperties(.malformed, "a CAR file ends too early")
    case .carEmptySection: ErrorProperties(.malformed, "a section has no bytes")
    case .carVersion: ErrorProperties(.malformed, "the version of a CAR file is neither 1 nor 2")
    case .carHeader: ErrorProperties(.malformed, "the header of a CAR file is wrong")
    case .carHeaderLimit: ErrorProperties(.limit, "a header is too long")
    case .carSectionLimit: ErrorProperties(.limit, "a section is too long")
    case .carDataOffset: ErrorProperties(.malformed, "the data of a CARv2 file begins where it cannot")
    case .carDataSize: ErrorProperties(.malformed, "the data of a CARv2 file has a size that it cannot have")
    case .carIndexOffset: ErrorProperties(.malformed, "the index of a CARv2 file begins where it cannot")
    case .carCharacteristics: ErrorProperties(.malformed, "a characteristic of a CARv2 file is unknown")
    case .dagpbForm: ErrorProperties(.malformed, "a dag-pb block is not in the strict form")
    case .dagpbRepeated: ErrorProperties(.malformed, "a field of a dag-pb block stands twice")
    case .dagpbOrder: ErrorProperties(.malformed, "fields of a dag-pb block are not in order")
    case .dagpbUnknownField: ErrorProperties(.malformed, "a field of a dag-pb block is unknown")
    case .dagpbNoHash: ErrorProperties(.malformed, "a link of a dag-pb block has no CID")
    case .dagpbName: ErrorProperties(.malformed, "a name in a dag-pb block is not UTF-8")
    case .dagpbUnsorted: ErrorProperties(.malformed, "links of a dag-pb block are not in order")
    case .unixfsNotFound: ErrorProperties(.notFound, "a folder has no entry of the name")
    case .unixfsNotAFile: ErrorProperties(.malformed, "it is not a file")
    case .unixfsNotAFolder: ErrorProperties(.malformed, "it is not a folder")
    case .unixfsNotADirectory: ErrorProperties(.malformed, "it is not a folder of the system")
    case .unixfsIsDirectory: ErrorProperties(.malformed, "it is a folder")
    case .unixfsName: ErrorProperties(.denied, "a name leads out of its folder")
    case .unixfsDuplicateName: ErrorProperties(.malformed, "a name stands twice")
    case .unixfsLimit: ErrorProperties(.limit, "a file or folder is past a limit")
    case .unixfsDepth: ErrorProperties(.limit, "blocks of a file nest too deep")
    case .unixfsNoData: ErrorProperties(.malformed, "a block has no data field")
    case .unixfsNoType: ErrorProperties(.malformed, "a block does not say what it is")
    case .unixfsType: ErrorProperties(.malformed, "a block's type is unknown, or another one is needed")
    case .unixfsFileSize: ErrorProperties(.malformed, "the size of a file is not that of its parts")
    case .unixfsPartSize: ErrorProperties(.malformed, "a part has another size than the file says")
    case .unixfsPartCount: ErrorProperties(.malformed, "a file has not as many sizes as parts")
    case .unixfsShard: ErrorProperties(.malformed, "a shard is not in its form")
    case .unixfsFanout: ErrorProperties(.malformed, "the fanout of a shard is wrong")
    case .unixfsShardHash: ErrorProperties(.malformed, "the hash function of a shard is unknown")
    case .unixfsShardField: ErrorProperties(.malformed, "the bit field of a shard does not match its links")
    case .unixfsShardName: ErrorProperties(.malformed, "the name of an entry in a shard is too short")
    case .unixfsShardPosition: ErrorProperties(.malformed, "an entry is in the wrong part of a shard")
    case .unixfsShardDepth: ErrorProperties(.malformed, "shards nest deeper than a hash has bits")
    case .unixfsRange: ErrorProperties(.malformed, "a range of bytes ends before it begins")
    case .unixfsChunker: ErrorProperties(.malformed, "a chunker is unknown")
    case .unixfsSymlink: ErrorProperties(.malformed, "a symbolic link leads nowhere, or has links")
    case .io: ErrorProperties(.inputOutput, "the system refused; the message ends in its words")
    case .pathAboveRoot: ErrorProperties(.denied, "a path leads above its root")
    case .pathName: ErrorProperties(.malformed, "a path is not UTF-8")
    case .pathInsideBlock:
      ErrorProperties(
        .malformed, "a path leads to a value where a block is needed", hint: "ipvm dag get prints a value")
    case .dagpbTruncated: ErrorProperties(.malformed, "a dag-pb block ends too early")
    case .dagpbWireType:
      ErrorProperties(.malformed, "a field of a dag-pb block has a wire type that protobuf does not have there")
    case .dagpbNumber: ErrorProperties(.malformed, "a number of a dag-pb block has more than 64 bits")
    case .dagpbNonMinimal: ErrorProperties(.malformed, "a number of a dag-pb block is longer than it needs to be")
    case .unixfsTruncated: ErrorProperties(.malformed, "the data field ends too early")
    case .unixfsWireType: ErrorProperties(.malformed, "a field has a wire type that protobuf does not have there")
    case .unixfsNumber: ErrorProperties(.malformed, "a number has more than 64 bits")
    case .unixfsNonMinimal: ErrorProperties(.malformed, "a number is longer than it needs to be")
    }
  }
}

extension CodedError {
  @usableFromInline
  package init(_ code: IPLDErrorCode, at offset: Int = 0, _ reason: String) {
    self.init(code as any ErrorCode, at: offset, reason)
  }
}
