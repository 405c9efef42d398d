import Foundation

/// Runs `ipvm` with a store of its own.
struct ToolStore: ~Copyable {
  let folder: URL
  private var path: String { folder.appendingPathComponent("a/b").path }

  init() throws { folder = try Tool.scratch() }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func run(_ arguments: [String], input: [UInt8] = []) throws -> Tool.Outcome {
    try Tool.run(arguments, input: input, environment: ["IPVM_STORE": path])
  }

  func run(_ arguments: [String], input: String) throws -> Tool.Outcome {
    try run(arguments, input: Array(input.utf8))
  }

  /// The path of a new file in the store's parent.
  func file(_ name: String, _ content: some Sequence<UInt8>) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(Array(content)).write(to: file)
    return file.path
  }

  func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: self.path + "/" + path)
    return (attributes[.posixPermissions] as? Int) ?? 0
  }
}
