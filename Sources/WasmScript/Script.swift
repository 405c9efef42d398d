package import Wasm

/// A test script of the specification (`.wast`): commands that define modules, run them and say what has to happen.
package struct Script: Sendable {
  package var commands: [Command] = []
}

package struct Command: Sendable {
  /// From 1.
  package var line: Int
  package var kind: Kind

  package enum Kind: Sendable {
    /// Defines a module and instantiates it.
    case module(Name?, ModuleSource)
    /// Defines a module without instantiating it.
    case definition(Name?, ModuleSource)
    /// Instantiates a definition, by default the last one.
    case instance(Name?, of: Name?)
    /// Makes the exports of an instance, by default the last one, importable under a module name.
    case register(Name, Name?)
    case action(Action)
    case assertReturn(Action, [Pattern])
    case assertTrap(Action, message: String)
    case assertExhaustion(Action, message: String)
    case assertException(Action)
    /// The module's instantiation traps.
    case assertModuleTrap(ModuleSource, message: String)
    /// The module is not accepted, for a reason of this kind.
    case assertRejected(ModuleError.Kind, ModuleSource, message: String)
    /// `(input …)` or `(output …)`, which name files that a script has no access to here.
    case file(keyword: String)
    /// What is no command.
    case unknown(ModuleError)
  }

  /// True if this counts as passed or failed; other commands only count when they fail.
  package var isAssertion: Bool {
    switch kind {
    case .module, .definition, .instance, .register, .action, .file, .unknown: false
    case .assertReturn, .assertTrap, .assertExhaustion, .assertException, .assertModuleTrap, .assertRejected: true
    }
  }

  /// The command's keyword.
  package var keyword: String {
    switch kind {
    case .module: "module"
    case .definition: "module definition"
    case .instance: "module instance"
    case .register: "register"
    case .action(let action): action.keyword
    case .assertReturn: "assert_return"
    case .assertTrap, .assertModuleTrap: "assert_trap"
    case .assertExhaustion: "assert_exhaustion"
    case .assertException: "assert_exception"
    case .assertRejected(let kind, _, _): "assert_\(kind.word)"
    case .file(let keyword): keyword
    case .unknown: "script"
    }
  }
}

/// Where a script's module comes from.
package enum ModuleSource: Sendable {
  /// Text in the script, which has been parsed with it.
  case text(ModuleSyntax)
  /// Text in the script that the parser of modules did not accept.
  case rejected(ModuleError)
  /// `(module binary "…")`
  case binary([UInt8])
  /// `(module quote "…")`: text that is parsed when the command is run.
  case quote([UInt8])
  /// `(module instance $M)`: a definition of the script, by default the last one.
  case instance(of: Name?)
}

/// What a script runs on an instance, by default the last one.
package enum Action: Sendable {
  case invoke(instance: Name?, name: Name, arguments: [Value])
  case get(instance: Name?, name: Name)

  var keyword: String {
    switch self {
    case .invoke: "invoke"
    case .get: "get"
    }
  }
}

extension ModuleError.Kind {
  /// As in `assert_malformed`.
  package var word: String {
    switch self {
    case .malformed: "malformed"
    case .invalid: "invalid"
    case .unlinkable: "unlinkable"
    case .limit: "limit"
    case .malformedCustom: "malformed_custom"
    case .invalidCustom: "invalid_custom"
    }
  }
}
