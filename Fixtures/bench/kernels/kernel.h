// What the kernels share: `_start`, pseudo-random numbers, and parts of the line they print.
#ifndef KERNEL_H
#define KERNEL_H

#include "../../support/wasi.h"

#define KERNEL __attribute__((export_name("_start"))) void start(void)
#define NOINLINE __attribute__((noinline))

static uint32_t random_state = 2463534242;

/// The next number of a sequence that has all 32-bit numbers but zero.
static inline uint32_t next_random(void) {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 17;
  random_state ^= random_state << 5;
  return random_state;
}

/// Adds a number to a checksum that depends on the order.
static inline uint32_t add(uint32_t sum, uint32_t value) { return (sum << 5 | sum >> 27) + value; }

static inline void put_count(const char *name, uint64_t value) {
  put(name);
  put_unsigned(value);
}

static inline void put_sum(const char *name, uint64_t value, int digits) {
  put(name);
  put_hex(value, digits);
}

#endif
