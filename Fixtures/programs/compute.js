let s = 0; for (let i = 0; i < 3000000; i++) s = (s + i * 7) % 1000003; console.log(s);
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2) } console.log(fib(25));
const a = []; for (let i = 0; i < 100000; i++) a.push((i * 7919) % 100003); a.sort((x, y) => x - y); console.log(a[5], a[99999]);
let o = {}; for (let i = 0; i < 200000; i++) o["k" + i % 1000] = i; console.log(Object.keys(o).length);
