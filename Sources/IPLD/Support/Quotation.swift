/// The beginning of a text, in quotes, for an error message.
func quoted(_ utf8: UnsafeRawBufferPointer) -> String {
  "\"\(String(decoding: utf8.prefix(64), as: UTF8.self))\(utf8.count > 64 ? "…" : "")\""
}
