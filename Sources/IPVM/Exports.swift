// One import for everything that a program needs to run modules and to prove it.
@_exported public import Evidence
@_exported public import IPLD
@_exported public import Storage
@_exported public import UCAN
@_exported public import Wasm
