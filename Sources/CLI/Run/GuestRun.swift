import Storage
import IPLD
import Evidence
import WASI
import Wasm

/// One run of a guest of `ipvm run`, with a receipt or without.
struct GuestRun {
  let execution: Execution
  let wasi: WASI?
  private let file: ModuleFile
  private let recorded: RecordedRun?
  private let receipt: GuestReceipt?
  private let input: WholeStandardInput
  private let output = StreamEcho(1)
  private let errorOutput = StreamEcho(2)

  var store: Store { execution.store }

  init(
    _ file: ModuleFile, _ module: Module, _ entry: GuestEntry, _ options: GuestOptions, limits: StoreLimits,
    fuel: UInt64,
    engine: EngineKind, receipt: GuestReceipt?, input: WholeStandardInput, recordsCalls: Bool
  ) throws {
    self.file = file
    self.receipt = receipt
    self.input = input
    guard let receipt else {
      recorded = nil
      var configuration = options.configuration.wasi
      // What was read already, to look for the result, is not there any more.
      if let known = input.known { configuration.standardInput = .bytes(known) }
      // What imports nothing has no system interface, in a record as here.
      wasi = module.syntax.imports.isEmpty ? nil : WASI(configuration)
      execution = Execution(
        module, entry: entry.record, in: Store(limits: limits, engine: engine, recordsCalls: recordsCalls), with: wasi,
        fuelLimit: fuel)
      return
    }
    let recorded = try RecordedRun(
      module, named: try CID(of: module.syntax.bytes, codec: .raw), entry: entry.record,
      guest: module.syntax.imports.isEmpty
        ? nil
        : options.recorded(
          input: input, output: output, errorOutput: errorOutput),
      limits: limits, engine: engine, fuelLimit: fuel, policy: receipt.policy, recordsCalls: recordsCalls)
    self.recorded = recorded
    recorded.execution.fault = receipt.fault
    execution = recorded.execution
    wasi = recorded.wasi
  }

  /// Runs the guest to its end, and writes the receipt; the result is the guest's own exit code.
  func run() throws -> UInt32 {
    do {
      if let recorded, let receipt {
        let evidence = try recorded.run()
        if let failure = input.failure { throw failure }
        for (echo, name) in [(output, "standard output"), (errorOutput, "standard error")] where echo.error != 0 {
          throw Failure.system("cannot write \(name)", echo.error, .writing)
        }
        try receipt.write(evidence, of: recorded, execution.module)
      } else {
        _ = try execution.advance(to: .max)
      }
    } catch let error as ModuleError {
      throw file.failure(error, linking: execution.module)
    } catch let trap as Trap {
      throw Failure(trap, in: store, of: execution.module)
    }
    switch execution.error {
    case let exit as WASIExit: return exit.code
    case let trap as Trap: throw Failure(trap, in: store, of: execution.module)
    case let exception as GuestException:
      var failure = Failure(exception)
      failure.fuel = store.fuelUsed
      throw failure
    case let error?: throw error
    case nil: return 0
    }
  }
}

extension Failure {
  /// Makes the failure for a trap that ended a run, with the fuel it used.
  fileprivate init(_ trap: Trap, in store: Store, of module: Module) {
    self.init(trap)
    locate(in: module.syntax)
    fuel = store.fuelUsed
    switch trap.kind {
    case .outOfFuel:
      message =
        "\(message): \(FuelText.grouped(store.fuelUsed)) of \(FuelText.grouped(store.fuelLimit)) units are used"
      hint = "--fuel takes a larger number"
    case .interrupted:
      message = "\(message): the time is over; \(FuelText.grouped(store.fuelUsed)) units of fuel are used"
      hint = "--timeout takes a longer time"
    default: break
    }
  }

  /// Makes the failure for an exception that left the guest.
  init(_ exception: GuestException) {
    let values = exception.values.map(ValueText.text).joined(separator: ", ")
    self.init(
      ProgramErrorCode.exception, message: "uncaught exception\(values.isEmpty ? "" : " with (\(values))")")
  }
}
