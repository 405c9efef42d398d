// Runs a WASI program with node: node --no-warnings node-run.mjs [--dir FOLDER] FILE [ARGUMENT...]
import { readFileSync } from 'node:fs';
import { WASI } from 'node:wasi';

let words = process.argv.slice(2);
const preopens = {};
if (words[0] === '--dir') {
  preopens['/'] = words[1];
  words = words.slice(2);
}
const [file, ...rest] = words;
const wasi = new WASI({ version: 'preview1', args: [file, ...rest], env: {}, preopens, returnOnExit: true });
const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), wasi.getImportObject());
process.exitCode = wasi.start(instance);
