import Foundation
import Testing

@Suite struct CompletionTests {
  @Test(arguments: [
    // Commands
    (["ru"], "none", ["run"]),
    (["d"], "none", ["doctor", "dag"]),
    (["./x"], "files", []),
    (["key", "g"], "none", ["gen"]),
    (["cid", "b"], "files", ["bases"]),
    (["help", "ex"], "none", ["exit-codes"]),
    (["help", "key", "g"], "none", ["gen"]),
    (["help", "run", ""], "none", []),
    (["--fuel", "10", "va"], "none", ["validate"]),
    (["-q", "key", "i"], "none", ["import"]),
    // Options
    (["run", "--eng"], "none", ["--engine"]),
    (["--eng"], "none", ["--engine"]),
    (["run", "--engine", "stepper", "--en"], "none", ["--env"]),
    (["run", "--env", "A=1", "--env"], "none", ["--env", "--env-inherit"].filter { $0 == "--env" }),
    (["run", "--engine", ""], "none", ["translated", "stepper"]),
    (["run", "--engine=s"], "none", ["--engine=stepper"]),
    (["--color", "a"], "none", ["auto", "always"]),
    (["wat2wasm", "-o", ""], "files", []),
    (["wat2wasm", "m.wat", "-oo"], "none", []),
    (["help", "--man-pages", ""], "folders", []),
    (["block", "put", "--mhtype", "sha2"], "none", ["sha2-256", "sha2-512"]),
    (["run", "--fuel", ""], "none", []),
    // Operands
    (["run", ""], "files", []),
    (["run", "--", ""], "files", []),
    (["run", "x.wasm", "a", "--eng"], "files", []),
    (["x.wasm", "--eng"], "files", []),
    (["validate", "a", "b", ""], "files", []),
    (["version", ""], "none", []),
    (["completions", "f"], "none", ["fish"]),
    (["nothing", "x", ""], "files", []),
  ])
  func `what fits follows the tables`(_ words: [String], _ names: String, _ candidates: [String]) throws {
    let outcome = try Tool.run(["completions", "fish", "--"] + words)
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    let lines = outcome.text.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(lines.first == names)
    #expect(candidates.isEmpty ? lines.count == 1 : Set(candidates).isSubset(of: lines.dropFirst()))
    if let last = words.last { #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(last) }) }
  }

  @Test func `pins and keys are known`() throws {
    let store = try ToolStore()
    #expect(try store.run(["key", "gen", "laptop"]).exit == 0)
    let added = try store.run(["add", "-Q", "-"], input: "hello")
    let cid = added.text.trimmingCharacters(in: .newlines)
    #expect(try store.run(["completions", "zsh", "--", "key", "did", "la"]).text == "none\nlaptop\n")
    #expect(try store.run(["completions", "zsh", "--", "cat", "baf"]).text == "none\n\(cid)\tpinned\n")
  }

  @Test(arguments: [
    (["run", "--engine", "=", "s"], ["stepper"]), (["run", "--engine", "="], ["translated", "stepper"]),
    (["run", "--engine=s"], ["--engine=stepper"]), (["run", "--engine", "=", "stepper", "--st"], ["--stats"]),
    (["run", "--env", "A", "=", "b", "--eng"], ["--engine"]), (["did", ":", "key", ":", "z"], []),
  ])
  func `bash breaks words at equal signs and colons`(_ words: [String], _ candidates: [String]) throws {
    let outcome = try Tool.run(["completions", "bash", "--"] + words)
    let lines = outcome.text.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "\t" }) }
    #expect(outcome.exit == 0)
    #expect(lines == candidates)
  }

  /// A file that may be there.
  private static func program(_ name: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + name }.first(where: FileManager.default.isExecutableFile)
  }

  /// Runs a script of a shell, in which `ipvm` is the program.
  private func shell(_ name: String, _ script: String) throws -> Tool.Outcome {
    let folder = URL(fileURLWithPath: Tool.path).deletingLastPathComponent().path
    // Shells write to their user's folder.
    let home = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: home) }
    let quoted = script.replacingOccurrences(of: "'", with: "'\\''")
    return try Tool.shell("PATH='\(folder)':$PATH HOME='\(home.path)' \(name) -c '\(quoted)'")
  }

  @Test(.enabled(if: program("bash") != nil, "bash is not installed")) func `bash completes`() throws {
    let script = """
      eval "$(ipvm completions bash)"
      try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ipvm ipvm; printf '%s;' "${COMPREPLY[@]}"; echo; }
      try ipvm ru; try ipvm run --eng; try ipvm run --engine = s; try ipvm run x.wasm ''; try ipvm key g
      complete -p ipvm
      """
    let outcome = try shell("bash", script)
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.text == "run;\n--engine;\nstepper;\n;\ngen;\ncomplete -F _ipvm ipvm\n")
  }

  @Test(.enabled(if: program("fish") != nil, "fish is not installed")) func `fish completes`() throws {
    let script = """
      ipvm completions fish | source
      for line in 'ipvm ru' 'ipvm run --eng' 'ipvm run --engine=s' 'ipvm key g' 'ipvm validate /etc/passw'
        complete -C $line
      end
      """
    let outcome = try shell("fish --no-config", script)
    let lines = outcome.text.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(Set(["run", "--engine", "--engine=stepper", "gen", "/etc/passwd"]).isSubset(of: lines))
  }

  @Test(.enabled(if: program("zsh") != nil, "zsh is not installed")) func `zsh reads its script`() throws {
    let outcome = try shell(
      "zsh -f", "autoload -U compinit; compinit -u -D; source <(ipvm completions zsh); whence -w _ipvm")
    #expect(outcome.exit == 0)
    #expect(outcome.text == "_ipvm: function\n")
  }
}
