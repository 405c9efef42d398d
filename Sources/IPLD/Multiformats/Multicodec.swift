/// A code of the multicodec table: what kind of bytes follow, or which function made a digest.
public struct Multicodec: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  // Codecs of blocks.
  /// The codec of bytes without any structure.
  public static let raw = Multicodec(rawValue: 0x55)
  /// The codec DAG-PB: links and bytes, as UnixFS uses them.
  public static let dagPB = Multicodec(rawValue: 0x70)
  /// The codec DAG-CBOR: values of the data model in binary form.
  public static let dagCBOR = Multicodec(rawValue: 0x71)
  /// A public key of libp2p, as IPNS names have it.
  public static let libp2pKey = Multicodec(rawValue: 0x72)
  /// The codec DAG-JSON: values of the data model as text.
  public static let dagJSON = Multicodec(rawValue: 0x0129)
  /// The codec of CAR files.
  public static let car = Multicodec(rawValue: 0x0202)
  /// The index of a CAR file of version 2 by digests.
  public static let carIndexSorted = Multicodec(rawValue: 0x0400)
  /// The index of a CAR file of version 2 by multihashes.
  public static let carMultihashIndexSorted = Multicodec(rawValue: 0x0401)

  // Functions of multihashes.
  /// The function whose digest is the message itself.
  public static let identity = Multicodec(rawValue: 0x00)
  /// The hash function SHA-1, with digests of 20 bytes.
  public static let sha1 = Multicodec(rawValue: 0x11)
  /// The hash function SHA-256, with digests of 32 bytes.
  public static let sha2_256 = Multicodec(rawValue: 0x12)
  /// The hash function SHA-512, with digests of 64 bytes.
  public static let sha2_512 = Multicodec(rawValue: 0x13)
  /// The hash function SHA3-512, with digests of 64 bytes.
  public static let sha3_512 = Multicodec(rawValue: 0x14)
  /// The hash function SHA3-384, with digests of 48 bytes.
  public static let sha3_384 = Multicodec(rawValue: 0x15)
  /// The hash function SHA3-256, with digests of 32 bytes.
  public static let sha3_256 = Multicodec(rawValue: 0x16)
  /// The hash function SHA3-224, with digests of 28 bytes.
  public static let sha3_224 = Multicodec(rawValue: 0x17)
  /// The hash function SHAKE128, with digests of any length.
  public static let shake128 = Multicodec(rawValue: 0x18)
  /// The hash function SHAKE256, with digests of any length.
  public static let shake256 = Multicodec(rawValue: 0x19)
  /// The hash function Keccak, as it was before SHA-3, with digests of 28 bytes.
  public static let keccak224 = Multicodec(rawValue: 0x1A)
  /// The hash function Keccak, as it was before SHA-3, with digests of 32 bytes.
  public static let keccak256 = Multicodec(rawValue: 0x1B)
  /// The hash function Keccak, as it was before SHA-3, with digests of 48 bytes.
  public static let keccak384 = Multicodec(rawValue: 0x1C)
  /// The hash function Keccak, as it was before SHA-3, with digests of 64 bytes.
  public static let keccak512 = Multicodec(rawValue: 0x1D)
  /// The hash function BLAKE3, with digests of any length.
  public static let blake3 = Multicodec(rawValue: 0x1E)
  /// The function Murmur3, which protects nothing: shards of UnixFS hash names with it.
  public static let murmur3 = Multicodec(rawValue: 0x22)
  /// The hash function SHA-256 of the SHA-256.
  public static let doubleSHA2_256 = Multicodec(rawValue: 0x56)
  /// The hash function BLAKE2b with digests of 20 bytes (RFC 7693).
  public static let blake2b_160 = Multicodec(rawValue: 0xB214)
  /// The hash function BLAKE2b with digests of 32 bytes (RFC 7693).
  public static let blake2b_256 = Multicodec(rawValue: 0xB220)
  /// The hash function BLAKE2b with digests of 48 bytes (RFC 7693).
  public static let blake2b_384 = Multicodec(rawValue: 0xB230)
  /// The hash function BLAKE2b with digests of 64 bytes (RFC 7693).
  public static let blake2b_512 = Multicodec(rawValue: 0xB240)
  /// The hash function BLAKE2s with digests of 20 bytes (RFC 7693).
  public static let blake2s_160 = Multicodec(rawValue: 0xB254)
  /// The hash function BLAKE2s with digests of 28 bytes (RFC 7693).
  public static let blake2s_224 = Multicodec(rawValue: 0xB25C)
  /// The hash function BLAKE2s with digests of 32 bytes (RFC 7693).
  public static let blake2s_256 = Multicodec(rawValue: 0xB260)

  // Keys and signatures.
  /// The header of a signature that names its algorithm and encoding.
  public static let varsig = Multicodec(rawValue: 0x34)
  /// A public key of Ed25519: 32 bytes.
  public static let ed25519PublicKey = Multicodec(rawValue: 0xED)
  /// A private key of Ed25519: 32 bytes.
  public static let ed25519PrivateKey = Multicodec(rawValue: 0x1300)
  /// A public key of the curve secp256k1, compressed.
  public static let secp256k1PublicKey = Multicodec(rawValue: 0xE7)
  /// A public key of the curve P-256, compressed.
  public static let p256PublicKey = Multicodec(rawValue: 0x1200)

  /// The code with a name of the table, such as `dag-cbor`.
  public init?(name: String) {
    guard let row = Self.table.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) else { return nil }
    self = Multicodec(rawValue: row.code)
  }

  /// The name in the table; `nil` for a code that is not known here.
  public var name: String? {
    var low = 0
    var high = Self.table.count
    while low < high {
      let middle = (low + high) / 2
      if Self.table[middle].code < rawValue { low = middle + 1 } else { high = middle }
    }
    return low < Self.table.count && Self.table[low].code == rawValue ? Self.table[low].name : nil
  }

  /// The name, or the code in hexadecimal digits.
  public var description: String { name ?? "0x" + String(rawValue, radix: 16) }

  /// The rows of the table that blocks, digests, keys and signatures use, by code.
  package static let table: [(code: UInt64, name: String)] = [
    (0x0, "identity"), (0x1, "cidv1"), (0x2, "cidv2"), (0x3, "cidv3"), (0x11, "sha1"), (0x12, "sha2-256"),
    (0x13, "sha2-512"), (0x14, "sha3-512"), (0x15, "sha3-384"), (0x16, "sha3-256"), (0x17, "sha3-224"),
    (0x18, "shake-128"), (0x19, "shake-256"), (0x1A, "keccak-224"), (0x1B, "keccak-256"), (0x1C, "keccak-384"),
    (0x1D, "keccak-512"), (0x1E, "blake3"), (0x20, "sha2-384"), (0x22, "murmur3-x64-64"), (0x50, "protobuf"),
    (0x51, "cbor"), (0x55, "raw"), (0x56, "dbl-sha2-256"), (0x60, "rlp"), (0x63, "bencode"), (0x70, "dag-pb"),
    (0x71, "dag-cbor"), (0x72, "libp2p-key"), (0x78, "git-raw"), (0x7B, "torrent-info"), (0x7C, "torrent-file"),
    (0x80, "blake3-hashseq"), (0x81, "leofcoin-block"), (0x82, "leofcoin-tx"), (0x83, "leofcoin-pr"),
    (0x85, "dag-jose"), (0x86, "dag-cose"), (0x90, "eth-block"), (0x91, "eth-block-list"), (0x92, "eth-tx-trie"),
    (0x93, "eth-tx"), (0x94, "eth-tx-receipt-trie"), (0x95, "eth-tx-receipt"), (0x96, "eth-state-trie"),
    (0x97, "eth-account-snapshot"), (0x98, "eth-storage-trie"), (0x99, "eth-receipt-log-trie"),
    (0x9A, "eth-receipt-log"), (0xB0, "bitcoin-block"), (0xB1, "bitcoin-tx"), (0xB2, "bitcoin-witness-commitment"),
    (0xC0, "zcash-block"), (0xC1, "zcash-tx"), (0xD0, "stellar-block"), (0xD1, "stellar-tx"), (0xD4, "md4"),
    (0xD5, "md5"), (0xE0, "decred-block"), (0xE1, "decred-tx"), (0xE7, "secp256k1-pub"), (0xEA, "bls12_381-g1-pub"),
    (0xEB, "bls12_381-g2-pub"), (0xEC, "x25519-pub"), (0xED, "ed25519-pub"), (0xF0, "dash-block"), (0xF1, "dash-tx"),
    (0xFA, "swarm-manifest"), (0xFB, "swarm-feed"), (0xFC, "beeson"), (0x129, "dag-json"), (0x1F0, "swhid-1-snp"),
    (0x200, "json"), (0x201, "messagepack"), (0x202, "car"), (0x210, "x509-certificate"), (0x300, "ipns-record"),
    (0x400, "car-index-sorted"), (0x401, "car-multihash-index-sorted"), (0x1011, "fr32-sha256-trunc254-padbintree"),
    (0x1012, "sha2-256-trunc254-padded"), (0x1013, "sha2-224"), (0x1014, "sha2-512-224"), (0x1015, "sha2-512-256"),
    (0x1052, "ripemd-128"), (0x1053, "ripemd-160"), (0x1054, "ripemd-256"), (0x1055, "ripemd-320"), (0x1100, "x11"),
    (0x1200, "p256-pub"), (0x1201, "p384-pub"), (0x1202, "p521-pub"), (0x1205, "rsa-pub"), (0x1208, "provenance-log"),
    (0x1209, "provenance-log-entry"), (0x120A, "provenance-log-script"), (0x1300, "ed25519-priv"),
    (0x1301, "secp256k1-priv"), (0x1306, "p256-priv"), (0x1D01, "kt-128"), (0x1D02, "kt-256"), (0x534D, "sm3-256"),
    (0xB214, "blake2b-160"), (0xB220, "blake2b-256"), (0xB230, "blake2b-384"), (0xB240, "blake2b-512"),
    (0xB250, "blake2s-128"), (0xB254, "blake2s-160"), (0xB25C, "blake2s-224"), (0xB260, "blake2s-256"),
    (0xB401, "poseidon-bls12_381-a2-fc1"), (0xB402, "poseidon-bls12_381-a2-fc1-sc"), (0xB403, "rdfc-1"),
    (0xB501, "ssz"), (0xB502, "ssz-sha2-256-bmt"), (0xB510, "sha2-256-chunked"), (0xB601, "json-jcs"),
    (0xB702, "bittorrent-pieces-root"), (0xD000, "nonstandard-sig"), (0xD00D, "bcrypt-pbkdf"), (0xD0E7, "es256k"),
    (0xD0EA, "bls12_381-g1-sig"), (0xD0EB, "bls12_381-g2-sig"), (0xD0ED, "eddsa"), (0xD191, "eip-191"),
    (0xED20, "ed2k"), (0xD01200, "es256"), (0xD01201, "es384"), (0xD01202, "es512"), (0xD01205, "rs256"),
    (0xD01206, "bip340"),
  ]
}
