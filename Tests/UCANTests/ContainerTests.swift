import Foundation
import IPLD
import Testing
import UCAN

@Suite struct ContainerTests {
  private static let names = [
    "Bytes", "Base64StdPadding", "Base64URL", "BytesGzipped", "Base64StdPaddingGzipped", "Base64URLGzipped",
  ]

  @Test(arguments: names) func `the containers of the specification hold signed tokens`(name: String) throws {
    guard let file = Files.suite("ucan/container/\(name)") else { return }
    let container = try Container([UInt8](file))
    #expect(container.tokens.count == 10)
    for token in container.tokens {
      let delegation = try Delegation(token)
      #expect(token.isSigned(by: try delegation.issuer.publicKey))
      #expect(token.version == .releaseCandidate1)
    }
    // Its tokens are not sorted, as the specification has it since.
    for form in Container.Form.allCases {
      let again = try container.encode(form)
      if form.rawValue == file[0] { #expect(again.count == file.count) }
      #expect(try Container(again) == container)
    }
    print("UCAN: container \(name) of the specification, \(container.tokens.count) tokens")
  }
}
