import Glibc

/// The environment variables of this process.
enum Environment {
  /// The variables of the form `K=V`, in their order.
  static var all: [(key: [UInt8], value: [UInt8])] {
    var variables: [(key: [UInt8], value: [UInt8])] = []
    // SAFETY: the variables that a process is started with lie after its arguments, with NULL at both ends.
    var next = CommandLine.unsafeArgv + Int(CommandLine.argc) + 1
    while let text = next.pointee {
      let word = Argument(bytes: Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
      if let (key, value) = word.keyAndValue, !key.bytes.isEmpty { variables.append((key.bytes, value.bytes)) }
      next += 1
    }
    return variables
  }
}
