internal import Wasm

/// The results of the scripts that were run.
package struct SuiteReport: Sendable {
  package var files: [FileReport] = []

  /// The number of calls and instantiations that were compared with those of the other interpreter. This is `nil` if none were.
  package var compared: Int?

  package init(files: [FileReport] = []) { self.files = files }

  package var passed: Int { files.reduce(0) { $0 + $1.passed } }
  package var failed: Int { files.reduce(0) { $0 + $1.failed } }
  package var seconds: Double { files.reduce(0) { $0 + $1.seconds } }

  /// The totals of the files of one folder.
  package struct Folder: Sendable {
    package var name: String
    package var files = 0
    package var passed = 0
    package var failed = 0
    package var seconds = 0.0
  }

  /// The folders in the order in which they first occur.
  package var folders: [Folder] {
    var result: [Folder] = []
    var locations: [[UInt8]: Int] = [:]
    for file in files {
      let key = Array(file.folder.utf8)
      let location = locations[key] ?? result.count
      if location == result.count {
        locations[key] = location
        result.append(Folder(name: file.folder))
      }
      result[location].files += 1
      result[location].passed += file.passed
      result[location].failed += file.failed
      result[location].seconds += file.seconds
    }
    return result
  }

  // MARK: Text

  /// The report as text: one line for each failure, a table of the folders, and the line `N passed, N failed`.
  package var text: String {
    var lines: [String] = []
    for file in files {
      for failure in file.failures { lines.append("\(file.name):\(failure)") }
    }
    var rows = [["folder", "files", "passed", "failed", "seconds"]]
    for folder in folders {
      rows.append([
        folder.name, String(folder.files), String(folder.passed), String(folder.failed), decimal(folder.seconds),
      ])
    }
    let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = row.indices.map { pad(row[$0], to: widths[$0], onTheRight: $0 == 0) }
      lines.append(cells.joined(separator: "  "))
    }
    if let compared { lines.append("\(compared) calls and instantiations in both interpreters") }
    lines.append("\(passed) passed, \(failed) failed")
    return lines.joined(separator: "\n") + "\n"
  }

  private func pad(_ text: String, to width: Int, onTheRight: Bool) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return onTheRight ? text + space : space + text
  }

  // MARK: JSON

  package var json: String {
    let folderList = folders.map { folder in
      """
      {"folder": \(quoted(folder.name)), "files": \(folder.files), "passed": \(folder.passed), \
      "failed": \(folder.failed), "seconds": \(decimal(folder.seconds))}
      """
    }
    let fileList = files.map { file in
      let failures = file.failures.map { failure in
        """
        {"line": \(failure.line), "command": \(quoted(failure.command)), \
        "expected": \(quoted(failure.expected)), "actual": \(quoted(failure.actual))}
        """
      }
      return """
        {"file": \(quoted(file.name)), "passed": \(file.passed), "failed": \(file.failed), \
        "seconds": \(decimal(file.seconds)), "failures": [\(failures.joined(separator: ", "))]}
        """
    }
    return """
      {"passed": \(passed), "failed": \(failed), "seconds": \(decimal(seconds)),\
      \(compared.map { " \"compared\": \($0)," } ?? "") "folders": [\(folderList.joined(separator: ", "))], \
      "files": [\(fileList.joined(separator: ", "))]}

      """
  }

  /// Returns a string of JSON (RFC 8259, section 7).
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Returns a time with three decimals.
  private func decimal(_ seconds: Double) -> String {
    let milliseconds = UInt64(exactly: (max(0, min(seconds, 1e9)) * 1000).rounded()) ?? 0
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.utf8.count))\(fraction)"
  }
}

/// The results of one script.
package struct FileReport: Sendable {
  /// The name that the caller gave, with `/` between folders.
  package var name: String
  /// The number of assertions that held.
  package var passed = 0
  /// The number of assertions that did not hold, and of other commands that failed.
  package var failed = 0
  package var seconds = 0.0
  package var failures: [ScriptFailure] = []
  /// The outcome of each call and instantiation, in order.
  package var trail: [TrailEvent] = []

  package init(name: String) { self.name = name }

  /// The name up to the last `/`, or `.`.
  package var folder: String {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return String(name[..<slash])
  }
}

/// A command of a script that failed.
package struct ScriptFailure: Hashable, Sendable, CustomStringConvertible {
  /// The line of the command, from 1.
  package var line: Int
  package var command: String
  package var expected: String
  package var actual: String

  package init(line: Int, command: String, expected: String, actual: String) {
    self.line = line
    self.command = command
    self.expected = expected
    self.actual = actual
  }

  package var description: String { "\(line): \(command): expected \(expected), got \(actual)" }
}
