// Kernel: bytes of memory in loops. The sieve of Eratosthenes.
#include "kernel.h"

enum { limit = 4000000 };

static uint8_t composite[limit];

NOINLINE static uint32_t primes(void) {
  memset(composite, 0, limit);
  uint32_t count = 0;
  for (uint32_t number = 2; number < limit; number++) {
    if (composite[number]) continue;
    count++;
    if (number < 2000)
      for (uint32_t multiple = number * number; multiple < limit; multiple += number) composite[multiple] = 1;
  }
  return count;
}

KERNEL {
  uint32_t count = 0;
  for (int round = 0; round < 6; round++) count += primes();
  put_count("sieve: ", count);
  put("\n");
  finish(0);
}
