// Kernel: calls and returns of a function that does next to nothing.
#include "kernel.h"

NOINLINE static uint32_t fibonacci(uint32_t n) {
  // What the compiler does not see it cannot turn into a loop.
  __asm__ volatile("" : "+r"(n));
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

NOINLINE static int32_t tak(int32_t x, int32_t y, int32_t z) {
  if (y >= x) return z;
  int32_t a = tak(x - 1, y, z), b = tak(y - 1, z, x), c = tak(z - 1, x, y);
  return tak(a, b, c);
}

KERNEL {
  put_count("fibonacci: ", fibonacci(36));
  put_count(" tak ", (uint64_t)tak(22, 14, 6));
  put("\n");
  finish(0);
}
