#!/usr/bin/env bash
# wasmtime 50.0.1 (PyPI), with fuel: a page of memory costs one unit when it is grown, and 65,536 when it is filled.
#
# Expected: one measure for bytes that an instruction makes or writes. `memory.fill`, `memory.copy` and `table.fill` charge a unit for
#   each byte or element, so that fuel bounds the work of one instruction.
# Seen: `memory.grow` charges a unit for each page of 64 KiB, whose bytes have to be zeroed all the same. The same 65,536 zero
#   bytes cost 1 when they are grown and 65,536 when they are filled: whoever bounds a guest by fuel alone bounds the memory
#   that it gets 65,536 times less than what it copies.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check wasmtime==50.0.1
seen=$("$folder/venv/bin/python" - <<'PYTHON'
import wasmtime

config = wasmtime.Config()
config.consume_fuel = True
engine = wasmtime.Engine(config)
module = wasmtime.Module(engine, """
  (module
    (memory 2)
    (table 70000 funcref)
    (func (export "grow") (param i32) (drop (memory.grow (local.get 0))))
    (func (export "fill") (param i32) (memory.fill (i32.const 0) (i32.const 0) (local.get 0)))
    (func (export "copy") (param i32) (memory.copy (i32.const 0) (i32.const 1) (local.get 0)))
    (func (export "elements") (param i32) (table.fill (i32.const 0) (ref.null func) (local.get 0))))""")


def cost(name, count):
    """What a call costs beyond the same call with nothing to do."""
    used = []
    for argument in (0, count):
        store = wasmtime.Store(engine)
        store.set_fuel(10**9)
        function = wasmtime.Instance(store, module, []).exports(store)[name]
        function(store, argument)
        used.append(10**9 - store.get_fuel())
    return used[1] - used[0]


print("grow by 1 page:", cost("grow", 1))
for name in ("fill", "copy", "elements"): print(f"{name} 65,536:", cost(name, 65_536))
print("grow by 50 pages:", cost("grow", 50))
PYTHON
)
printf '%s\n' "$seen"
[ "$seen" = "grow by 1 page: 1
fill 65,536: 65536
copy 65,536: 65536
elements 65,536: 65536
grow by 50 pages: 50" ] || { echo "this has changed" >&2; exit 1; }
