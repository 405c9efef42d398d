// Benchmark: integer loops. Checksums bit by bit, sequences, mixing, greatest common divisors, 32 and 64 bits wide.
#include "../support/wasi.h"

/// The CRC-32 of the bytes 0, 1, ... of a counting sequence, one bit at a time.
static uint32_t crc32(uint32_t count) {
  uint32_t crc = 0xffffffff;
  for (uint32_t at = 0; at < count; at++) {
    crc ^= at & 0xff;
    for (int bit = 0; bit < 8; bit++) {
      crc = crc >> 1 ^ (0xedb88320 & (0 - (crc & 1)));
      __asm__ volatile("" : "+r"(crc));  // keeps the loop a loop
    }
  }
  return ~crc;
}

/// The start below `limit` with the longest Collatz sequence, and that sequence's length.
static uint64_t collatz(uint32_t limit, uint32_t *length) {
  uint32_t best = 0, longest = 0;
  for (uint32_t start = 1; start < limit; start++) {
    uint64_t value = start;
    uint32_t steps = 1;
    while (value != 1) {
      value = value & 1 ? 3 * value + 1 : value >> 1;
      steps++;
    }
    if (steps > longest) {
      longest = steps;
      best = start;
    }
  }
  *length = longest;
  return best;
}

/// A 64-bit linear congruential generator whose output is mixed with rotations, shifts and multiplications.
static uint64_t mix(uint32_t rounds) {
  uint64_t state = 1, sum = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    uint64_t value = state;
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdu;
    value ^= value >> 29;
    value = value << 17 | value >> 47;
    sum += value + (uint64_t)__builtin_popcountll(value) - (uint64_t)__builtin_clzll(value | 1);
  }
  return sum;
}

/// The number of pairs below `limit` that have no common divisor.
static uint32_t coprimes(uint32_t limit) {
  uint32_t count = 0;
  for (uint32_t a = 1; a < limit; a++)
    for (uint32_t b = 1; b < limit; b++) {
      uint32_t x = a, y = b;
      while (y != 0) {
        uint32_t rest = x % y;
        x = y;
        y = rest;
      }
      count += x == 1;
    }
  return count;
}

__attribute__((export_name("_start"))) void start(void) {
  uint32_t crc = crc32(7500000);
  uint32_t length;
  uint64_t longest = collatz(700000, &length);
  uint64_t mixed = mix(20000000);
  uint32_t pairs = coprimes(2500);

  put("integers: crc32 ");
  put_hex(crc, 8);
  put(" collatz ");
  put_unsigned(longest);
  put(" ");
  put_unsigned(length);
  put(" mix ");
  put_hex(mixed, 16);
  put(" coprimes ");
  put_unsigned(pairs);
  put("\n");
  int right = crc == 0x76b5abae && longest == 626331 && length == 509 && mixed == 0x3376d9f1f8968347 &&
              pairs == 3797755;
  finish(right ? 0 : 1);
}
