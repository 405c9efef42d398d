-- Files, strings, tables, coroutines, errors; everything that is printed is the same everywhere.
local function rng(seed) return function(n) seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed // 7 % n end end
local r = rng(42)
local words = {}
for i = 1, 400 do
  local t = {}
  for j = 1, 3 + r(7) do t[j] = string.char(97 + r(26)) end
  words[i] = table.concat(t)
end
-- 1. A text of 60,000 lines, written and read back.
local f = assert(io.open("text.txt", "w"))
for i = 1, 60000 do
  f:write(i, "\t", words[1 + r(400)], " ", words[1 + r(400)], " ", words[1 + r(400)], "\n")
end
f:close()
local count, bytes = {}, 0
for line in io.lines("text.txt") do
  bytes = bytes + #line + 1
  for w in line:gmatch("%a+") do count[w] = (count[w] or 0) + 1 end
end
local list = {}
for w, n in pairs(count) do list[#list + 1] = {w, n} end
table.sort(list, function(a, b) if a[2] ~= b[2] then return a[2] > b[2] end return a[1] < b[1] end)
print("bytes", bytes, "different words", #list)
for i = 1, 10 do print(list[i][1], list[i][2]) end
-- 2. A binary file with fixed records, updated in place.
local b = assert(io.open("records.bin", "w+b"))
for i = 0, 9999 do b:write(string.pack("<I4d", i, math.sqrt(i))) end
for i = 0, 9999, 7 do b:seek("set", i * 12 + 4); b:write(string.pack("<d", -i)) end
b:seek("set", 0)
local sum = 0.0
for i = 0, 9999 do local n, x = string.unpack("<I4d", b:read(12)); assert(n == i); sum = sum + x end
print("size", b:seek("end"), string.format("%.6f", sum))
b:close()
-- 3. Names: rename, remove, append, and what must fail.
assert(os.rename("records.bin", "renamed.bin"))
print("old name", io.open("records.bin"))
local a = assert(io.open("log.txt", "a")); a:write("one\n"); a:close()
a = assert(io.open("log.txt", "a")); a:write("two\n"); a:close()
print((assert(io.open("log.txt")):read("a"):gsub("\n", "|")))
print("remove", os.remove("log.txt"))
print("again", os.remove("log.txt"))
print("read only", pcall(function() local h = io.open("text.txt"); local ok, why = h:write("x"); h:close(); return ok, why end))
-- 4. Errors, coroutines, a little computing.
print(pcall(error, {code = 7}) == false, select(2, pcall(error, "message", 0)))
print(xpcall(function() local t = nil; return t.x end, function(m) return "handled: " .. m end))
local function queens(n)
  local c, d1, d2, found = {}, {}, {}, 0
  local function place(row)
    if row > n then found = found + 1; return end
    for col = 1, n do
      if not (c[col] or d1[row + col] or d2[row - col + n]) then
        c[col], d1[row + col], d2[row - col + n] = true, true, true
        place(row + 1)
        c[col], d1[row + col], d2[row - col + n] = nil, nil, nil
      end
    end
  end
  place(1)
  return found
end
print("queens", queens(8))
local gen = coroutine.wrap(function() for i = 1, 100000 do coroutine.yield(i) end return -1 end)
local s = 0
for i = 1, 100000 do s = s + gen() end
print("coroutine", s)
local parts = {}
for i = 1, 20000 do parts[i] = string.format("%05d:%s", i, words[i % 400 + 1]:rep(2):upper()) end
local big = table.concat(parts, ",")
local h = 0
for i = 1, #big do h = (h * 31 + big:byte(i)) & 0xffffffff end
print("hash", string.format("%08x", h), #big)
local out = assert(io.open("sorted.txt", "w"))
for _, e in ipairs(list) do out:write(e[1], " ", e[2], "\n") end
out:close()
