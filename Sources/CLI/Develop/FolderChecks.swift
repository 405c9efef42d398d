import Glibc
import IPLD
import Storage

/// Checks the folders in which the program keeps things, and its environment.
enum FolderChecks {
  static var sections: [CheckSection] {
    [
      CheckSection(title: "Store", checks: store),
      CheckSection(title: "Surroundings", checks: [suites] + variables + [terminal]),
    ]
  }

  private static var store: [Check] {
    let location: Repository
    do {
      location = try Repository.current()
    } catch {
      return [Check("store", error.message, .failed, hint: error.hint)]
    }
    let path = printable(location.folder.text)
    guard location.folder.exists else {
      return [Check("store", "\(path), not there yet", .ok), space(in: Argument(location.folder))]
    }
    var checks: [Check] = []
    if location.folder.withCString({ access($0, R_OK | W_OK | X_OK) }) == 0 {
      checks.append(Check("store", path, .ok))
    } else {
      checks.append(Check("store", "\(path) cannot be written to", .failed, hint: "name another folder in IPVM_STORE"))
    }
    checks.append(contents(location))
    checks.append(keys(location))
    checks.append(space(in: Argument(location.folder)))
    return checks
  }

  private static func contents(_ location: Repository) -> Check {
    do {
      let store = try DirectoryStore.reading(location.folder.bytes)
      var (blocks, bytes) = (0, 0)
      try store?.forEach { (_, count) in
        blocks += 1
        bytes += count
      }
      let pins = try store?.roots().count ?? 0
      return Check("blocks", "\(blocks) blocks of \(Progress.size(bytes)), \(pins) pins", .ok)
    } catch {
      return Check("blocks", Failure(anything: error).message, .failed, hint: "see ipvm store verify")
    }
  }

  private static func keys(_ location: Repository) -> Check {
    let store = location.keys
    do {
      let names = try store.names()
      for name in names { _ = try store.key(name) }
      return Check("keys", names.isEmpty ? "none" : names.joined(separator: " "), .ok)
    } catch {
      return Check("keys", error.reason, .failed, hint: error.hint)
    }
  }

  /// Returns the check of the free space where the store is, or where it will be.
  private static func space(in folder: Argument) -> Check {
    var folder = folder
    while !Files.exists(folder), let end = folder.bytes.lastIndex(of: UInt8(ascii: "/")), folder != "/" {
      folder = Argument(bytes: end == 0 ? [UInt8(ascii: "/")] : Array(folder.bytes[..<end]))
    }
    if !Files.exists(folder) { folder = "." }
    var status = statvfs()
    guard Files.withPath(folder, { statvfs($0, &status) }) == 0 else { return Check("room", "unknown") }
    guard Files.withPath(folder, { access($0, W_OK) }) == 0 else {
      return Check(
        "room", "\(printable(folder.text)) cannot be written to", .failed, hint: "name another folder in IPVM_STORE")
    }
    let bytes = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
    let value = Progress.size(Int(clamping: bytes.overflow ? .max : bytes.partialValue))
    return bytes.overflow || bytes.partialValue >= 1 << 30
      ? Check("room", value, .ok) : Check("room", value, .warning, hint: "the store may not grow much")
  }

  private static var suites: Check {
    let root = Terminal.value("IPVM_SUITES") ?? "Spec/suites"
    let names = ((try? Files.entries(of: root)) ?? nil)?.map(\.text) ?? []
    guard names.contains("wasm") else {
      return Check("suites", "not in \(printable(root.text))", hint: "only ipvm spec needs them; Spec/fetch gets them")
    }
    return Check("suites", "\(names.joined(separator: " ")), in \(printable(root.text))", .ok)
  }

  private static var variables: [Check] {
    ["IPVM_STORE", "IPVM_SUITES", "XDG_DATA_HOME", "HOME"].map { name in
      Check(name, Terminal.value(name).map { printable($0.text) } ?? "not set")
    }
  }

  private static var terminal: Check {
    let names = ["input", "output", "error"]
    let terminals = (0...2).filter { Streams.isTerminal(Int32($0)) }.map { names[$0] }
    let colors = Terminal.colors(1) ? "colours" : "no colours"
    let text =
      terminals.isEmpty ? "none" : "\(listed(terminals, "and")), TERM \(Terminal.value("TERM")?.text ?? "not set")"
    return Check("terminal", "\(printable(text)); \(colors)")
  }
}
