package import Wasm

/// A test script of the specification (`.wast`): commands that define modules, run them and assert the outcome.
package struct Script: Sendable {
  package var commands: [Command] = []
}

package struct Command: Sendable {
  /// The line of the command, from 1.
  package var line: Int
  package var kind: Kind

  package enum Kind: Sendable {
    /// The command defines a module and instantiates it.
    case module(Name?, ModuleSource)
    /// The command defines a module without instantiating it.
    case definition(Name?, ModuleSource)
    /// The command instantiates a definition, by default the last one.
    case instance(Name?, of: Name?)
    /// The command makes the exports of an instance, by default the last one, importable under a module name.
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
    /// `(input …)` or `(output …)` names files that a script has no access to here.
    case file(keyword: String)
    /// The text is not a command.
    case unknown(ModuleError)
  }

  /// This is true if the command counts as passed or failed; other commands only count when they fail.
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

/// The source of a script's module.
package enum ModuleSource: Sendable {
  /// The module is text in the script, which has been parsed with it.
  case text(ModuleSyntax)
  /// The module is text in the script that the parser of modules did not accept.
  case rejected(ModuleError)
  /// The module is `(module binary "…")`.
  case binary([UInt8])
  /// The module is `(module quote "…")`, a text that is parsed when the command is run.
  case quote([UInt8])
  /// The module is `(module instance $M)`, a definition of the script, by default the last one.
  case instance(of: Name?)
}

/// An action that a script runs on an instance, by default the last one.
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
  /// The word for the kind, as in `assert_malformed`.
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
