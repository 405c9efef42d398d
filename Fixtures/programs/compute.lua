-- No files, no errors, no coroutines: runs in a Lua without exceptions too.
local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
print("fib", fib(27))
local N = 300000
local sieve, n = {}, 0
for i = 2, N do sieve[i] = true end
for i = 2, N do if sieve[i] then n = n + 1; for j = i * i, N, i do sieve[j] = false end end end
print("primes", n)
local t = {}
for i = 1, 60000 do t[i] = (i * 7919) % 60013 .. "" end
table.sort(t)
print("sorted", t[1], t[30000], t[60000])
local s = 0.0
for i = 1, 2000000 do s = s + 1.0 / (i * i) end
print("sum", string.format("%.12f", s))
local text = ("the quick brown fox jumps over the lazy dog "):rep(2000)
local c = 0
for w in text:gmatch("%a+") do c = c + #w end
print("letters", c, #(text:gsub("o", "00")))
