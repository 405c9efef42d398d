// Files through std and os, then a little of everything that JavaScript has.
import * as std from "qjs:std";
import * as os from "qjs:os";
const show = (...a) => std.out.puts(a.map(x => typeof x == "string" ? x : JSON.stringify(x)).join(" ") + "\n");
let seed = 42; const rnd = n => { seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff; return (seed >> 3) % n };
show("mkdir", os.mkdir("tree", 0o755), os.mkdir("tree", 0o755) < 0);
for (let i = 0; i < 300; i++) {
  const f = std.open(`tree/f${(i * 37) % 300}.txt`, "w");
  f.puts("line " + i + "\n" + "x".repeat(rnd(200)) + "\n"); f.close();
}
let [names, err] = os.readdir("tree");
names = names.filter(n => n[0] != ".").sort();
show("names", names.length, names[0], names[299], err);
for (let i = 0; i < 300; i += 3) os.remove(`tree/f${i}.txt`);
for (let i = 1; i < 300; i += 3) os.rename(`tree/f${i}.txt`, `tree/g${i}.txt`);
show("after", os.readdir("tree")[0].filter(n => n[0] != ".").sort().slice(0, 5));
const [st, e2] = os.stat("tree/g1.txt"); show("stat", st.size, (st.mode & os.S_IFMT) == os.S_IFREG, e2);
show("missing", os.stat("nothing")[1] > 0, std.open("nothing", "r") === null, std.loadFile("nothing") === null);
const b = std.open("data.bin", "w+"); const arr = new Uint8Array(65536); for (let i = 0; i < arr.length; i++) arr[i] = rnd(256);
for (let i = 0; i < 32; i++) b.write(arr.buffer, 0, arr.length);
b.seek(65530, std.SEEK_SET); const back = new Uint8Array(12); b.read(back.buffer, 0, 12); show("bytes", [...back], b.tell()); b.close();
const sub = "tree/sub"; os.mkdir(sub, 0o755); std.writeFile?.(sub + "/a.json", JSON.stringify({ a: [1, 2, 3] }));
show("sub", os.readdir(sub)[0].filter(n => n[0] != "."));
// Computing.
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2) } show("fib", fib(23));
const m = new Map(); for (let i = 0; i < 60000; i++) { const k = "k" + rnd(5000); m.set(k, (m.get(k) ?? 0) + 1) }
show("map", m.size, [...m].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3));
let text = ""; for (let i = 0; i < 4000; i++) text += "w" + rnd(1000) + (rnd(9) ? " " : "\n");
show("regexp", text.match(/w(\d)\1\d/g).length, text.replace(/w(\d+)/g, (_, d) => +d % 2 ? "odd" : "even").length);
show("bigint", (2n ** 521n - 1n).toString().slice(-20), ((3n ** 2000n) % (10n ** 30n)).toString());
const mat = n => Array.from({ length: n }, () => Float64Array.from({ length: n }, () => rnd(1000) / 7));
const A = mat(60), B = mat(60), C = mat(60); for (let i = 0; i < 60; i++) for (let j = 0; j < 60; j++) { let s = 0; for (let k = 0; k < 60; k++) s += A[i][k] * B[k][j]; C[i][j] = s }
show("matrix", C[3][7].toFixed(6), C[59][59].toPrecision(15));
class P { #x; constructor(x) { this.#x = x } *[Symbol.iterator]() { for (let i = 0; i < this.#x; i++) yield i * i } } show("generator", [...new P(6)]);
try { null.x } catch (e) { show("error", e.constructor.name, e.message) }
const data = { list: Array.from({ length: 2000 }, (_, i) => ({ i, s: "ü" + i, f: i / 3 })) }; const j = JSON.stringify(data); show("json", j.length, JSON.parse(j).list[1999].f);
const wait = ms => new Promise(r => os.setTimeout(r, ms));
await wait(5); show("awaited", await Promise.all([wait(2).then(() => 1), 2, (async () => 3)()]));
const o = std.open("report.json", "w"); o.puts(JSON.stringify({ names, top: [...m].slice(0, 50) }, null, 1)); o.close();
