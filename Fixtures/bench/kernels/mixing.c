// Kernel: 64-bit integers. A linear congruential and a shift register generator, mixed, counted and divided.
#include "kernel.h"

NOINLINE static uint64_t mix(uint32_t rounds) {
  uint64_t state = 1, shift = 88172645463325252u, sum = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    shift ^= shift << 13;
    shift ^= shift >> 7;
    shift ^= shift << 17;
    uint64_t value = state ^ shift;
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdu;
    value ^= value >> 29;
    value = value << 17 | value >> 47;
    sum += value + (uint64_t)__builtin_popcountll(value) - (uint64_t)__builtin_clzll(value | 1);
    if ((round & 15) == 0) sum += value / (shift >> 40 | 1);
  }
  return sum;
}

KERNEL {
  put_sum("mixing: ", mix(15000000), 16);
  put("\n");
  finish(0);
}
