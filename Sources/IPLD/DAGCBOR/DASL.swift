/// The rules of DASL, which allows few of all CIDs.
enum DASL {
  /// Fails for a valid CID that is not of version 1, names neither `raw` nor `dag-cbor`, or is not by the whole digest
  /// of sha2-256 or BLAKE3.
  static func check(_ cid: UnsafeRawBufferPointer) throws(CodedError) {
    guard cid.count == 36, cid[0] == 1 else {
      throw CodedError(.daslCid, "DASL has CIDs of version 1 with digests of 32 bytes only")
    }
    guard UInt64(cid[1]) == Multicodec.raw.rawValue || UInt64(cid[1]) == Multicodec.dagCBOR.rawValue else {
      throw CodedError(.daslCid, at: 1, "DASL has the codecs raw and dag-cbor only")
    }
    guard UInt64(cid[2]) == Multicodec.sha2_256.rawValue || UInt64(cid[2]) == Multicodec.blake3.rawValue, cid[3] == 32
    else {
      throw CodedError(.daslCid, at: 2, "DASL has whole digests of sha2-256 and BLAKE3 only")
    }
  }
}
