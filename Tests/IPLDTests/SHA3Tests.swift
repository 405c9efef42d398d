import IPLD
import TestSupport
import Testing

/// Examples of FIPS 202 in NIST's collection of intermediate values.
@Suite struct SHA3Tests {
  @Test(arguments: [
    ("", "a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a"),
    ("abc", "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "41c0dba2a9d6240849100376a8235e2c82e1b9998a999e21db32dd97496d3376"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "916f6061fe879741ca6469b43971dfdb28b1a32dc36cb3254e812be27aad1d18"
    ),
  ])
  func `digests of the standard's messages`(message: String, digest: String) {
    #expect(hexText(SHA3_256.hash(Array(message.utf8))) == digest)
  }

  @Test func `200 bytes of a3`() {
    let digest = SHA3_256.hash([UInt8](repeating: 0xA3, count: 200))
    #expect(hexText(digest) == "79f38adec5c20307a98ef76e8324afbfd46cfd81b22e3973c65fa1bd9de31787")
  }

  @Test func `a message in pieces has the digest of the whole`() {
    checkPieces(SHA3_256.self)
  }
}
