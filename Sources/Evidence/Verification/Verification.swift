package import IPLD

/// What came of verifying a receipt.
package struct Verification {
  package var verdict: Verdict
  /// Why it is not valid.
  package var error: CodedError?
  /// How many segments were executed again, and of how many.
  package var segments: (checked: Int, all: Int) = (0, 0)
  /// Which ones, if not all.
  package var sample: [Int] = []
  package var receipt: SignedReceipt?
  package var moduleByteCount: Int?
  package var hostCalls: [HostCallRecord] = []

  init(verdict: Verdict) { self.verdict = verdict }

  /// The verification of what is no file of a receipt at all.
  package init(malformed error: CodedError) {
    verdict = .malformed
    self.error = error
  }
}
