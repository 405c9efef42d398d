#!/usr/bin/env bash
# libipld 3.5.0 (PyPI), DAG-CBOR: a byte string whose bytes are those of a CID or of a SHA-256 multihash is written as a link.
#
# Expected: a block that is read and written again is the same block. A byte string and a link are different kinds of the data model,
#   and a link has tag 42 and a zero byte in front of the CID.
# Seen: both kinds are read as `bytes`, without the zero byte of links. On writing, `bytes` that parse as a CID get tag 42. A block that
#   keeps a multihash as bytes (34 bytes that begin with 12 20, which is a CID of version 0 as well), or four bytes such as 01 55 00 00,
#   has another meaning and another CID after a round trip; other byte strings stay what they are.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check libipld==3.5.0
seen=$("$folder/venv/bin/python" - <<'PYTHON'
import hashlib

import libipld


def byte_string(data):
    """A byte string of CBOR, with the shortest head."""
    return (bytes([0x40 + len(data)]) if len(data) < 24 else bytes([0x58, len(data)])) + data


digest = hashlib.sha256(b"some words").digest()
for name, data in [
    ("plain bytes", b"some words"),
    ("a digest", digest),
    ("a multihash", bytes([0x12, 0x20]) + digest),
    ("a CID of version 1", bytes([0x01, 0x71, 0x12, 0x20]) + digest),
    ("an identity CID", bytes([0x01, 0x55, 0x00, 0x00])),
]:
    block = byte_string(data)
    again = libipld.encode_dag_cbor(libipld.decode_dag_cbor(block))
    print(f"{name}: {'the same' if again == block else 'a link' if again[:2] == bytes([0xD8, 0x2A]) else again.hex()}")
PYTHON
)
printf '%s\n' "$seen"
[ "$seen" = "plain bytes: the same
a digest: the same
a multihash: a link
a CID of version 1: a link
an identity CID: a link" ] || { echo "this has changed" >&2; exit 1; }
