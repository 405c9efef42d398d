package import IPLD

/// The result of verifying a receipt.
package struct Verification {
  package var verdict: Verdict
  /// The reason why it is not valid.
  package var error: CodedError?
  /// The number of segments that were executed again, and the number of all segments.
  package var segments: (checked: Int, all: Int) = (0, 0)
  /// The numbers of the segments that were executed again, if not all were.
  package var sample: [Int] = []
  package var receipt: ExecutionReceipt?
  package var moduleByteCount: Int?
  package var hostCalls: [HostCallRecord] = []

  init(verdict: Verdict) { self.verdict = verdict }

  /// Makes the verification of something that is not a file of a receipt at all.
  package init(malformed error: CodedError) {
    verdict = .malformed
    self.error = error
  }
}
