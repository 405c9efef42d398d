import Storage
import Glibc

/// Sockets that a guest accepts connections from.
enum Listener {
  /// Opens a listening TCP socket on `HOST:PORT`, where HOST is an IPv4 address, an IPv6 address in brackets, or a name.
  static func open(_ word: Argument) throws(Failure) -> Int32 {
    guard let colon = word.bytes.lastIndex(of: UInt8(ascii: ":")) else { throw usage(word) }
    var host = Array(word.bytes[..<colon])
    if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") { host = Array(host.dropFirst().dropLast()) }
    let port = Argument(bytes: Array(word.bytes[(colon + 1)...]))
    guard !host.isEmpty, !host.contains(0), let number = UInt16(port.text) else { throw usage(word) }

    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE
    var addresses: UnsafeMutablePointer<addrinfo>?
    let result = Files.withPath(Argument(bytes: host)) { host in
      getaddrinfo(host, String(number), &hints, &addresses)
    }
    guard result == 0, let first = addresses else {
      throw Failure(
        ProgramErrorCode.runListen, message: "cannot listen on \(word.text): \(String(cString: gai_strerror(result)))")
    }
    defer { freeaddrinfo(first) }
    let address = first.pointee
    let descriptor = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
    guard descriptor >= 0 else { throw .system("cannot listen on \(word.text)", errno, .reading) }
    var isOn: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
    guard bind(descriptor, address.ai_addr, address.ai_addrlen) == 0, listen(descriptor, 128) == 0 else {
      let error = errno
      close(descriptor)
      throw .system("cannot listen on \(word.text)", error, .reading)
    }
    return descriptor
  }

  private static func usage(_ word: Argument) -> Failure {
    .usage("--listen takes HOST:PORT, not '\(word.text)'", hint: "such as 127.0.0.1:8080 or [::1]:8080")
  }
}
