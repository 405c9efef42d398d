/// A layer between a guest and the system interface: it sees every call, to record what passes, or to answer from the
/// record instead of the host.
package protocol HostTranscript: AnyObject {
  /// Answers a call.
  ///
  /// - Parameter perform: Makes the call itself.
  /// - Throws: An error that ends the run, such as a call that was not recorded.
  func answer(_ call: HostCall, of wasi: WASI, perform: () -> WASIErrno) throws -> WASIErrno
  /// Takes note of `proc_exit`, which ends the run.
  func exit(_ call: HostCall, of wasi: WASI) throws
}

extension WASI {
  /// The standard stream that a call writes to, 1 or 2, if the run keeps what is written there.
  package func stream(of function: Int, _ arguments: [UInt64]) -> UInt32? {
    guard let argument = WASI.row(function).output, arguments.indices.contains(argument) else { return nil }
    return (try? descriptors[UInt32(truncatingIfNeeded: arguments[argument])])?.stream
  }

  /// Takes note of a call that the outside answered once and was not made now: what was opened then gets a descriptor
  /// that stands for it. `false` where the descriptor would have another number.
  package func noteAnswer(_ errno: WASIErrno, to call: HostCall) -> Bool {
    guard errno == .success, let argument = WASI.row(call.function).opens else { return true }
    guard (try? descriptors.checkSpace()) != nil else { return false }
    let number = descriptors.add(Descriptor(OutsideNode()))
    return (try? call.memory.load(call[argument], as: UInt32.self)) == number
  }
}
