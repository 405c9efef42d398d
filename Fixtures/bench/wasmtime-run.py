#!/usr/bin/env python3
"""Runs a program for WASI preview 1 in the wasmtime of PyPI: [--fuel] [--dir HOST::GUEST]… FILE [ARGS…], or --version.

--fuel counts fuel and makes NaNs canonical, which is what ipvm does in any case.
"""
import importlib.metadata
import sys

import wasmtime


def main(words):
    if words == ["--version"]:
        print("wasmtime", importlib.metadata.version("wasmtime"))
        return 0
    config, directories = wasmtime.Config(), []
    config.wasm_exceptions = True
    counts = False
    while words and words[0].startswith("--"):
        option = words.pop(0)
        if option == "--fuel":
            counts = config.consume_fuel = config.cranelift_nan_canonicalization = True
        elif option == "--dir" and words:
            directories.append(words.pop(0).split("::"))
        else:
            sys.exit(f"unknown option {option}")
    if not words:
        sys.exit(__doc__)
    world = wasmtime.WasiConfig()
    world.argv = words
    world.inherit_stdin()
    world.inherit_stdout()
    world.inherit_stderr()
    for host, guest in directories:
        world.preopen_dir(host, guest)
    engine = wasmtime.Engine(config)
    store = wasmtime.Store(engine)
    if counts:
        store.set_fuel(1 << 62)
    store.set_wasi(world)
    linker = wasmtime.Linker(engine)
    linker.define_wasi()
    instance = linker.instantiate(store, wasmtime.Module.from_file(engine, words[0]))
    try:
        instance.exports(store)["_start"](store)
    except wasmtime.ExitTrap as end:
        return end.code
    return 0


sys.exit(main(sys.argv[1:]))
