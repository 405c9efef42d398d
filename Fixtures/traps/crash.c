// Ends in a trap below three named functions, which the name section of the .wasm tells; how depends on the number of
// arguments. None: `unreachable`; one: a division by zero; two: a load out of bounds; more: recursion without an end.
#include "../support/wasi.h"

__attribute__((noinline)) static uint32_t descend(volatile uint32_t *depth) {
  *depth += 1;
  return *depth == 0 ? 0 : descend(depth) + *depth;
}

__attribute__((noinline)) static uint32_t innermost(uint32_t count, volatile uint32_t *zero) {
  if (count == 0) __builtin_trap();
  if (count == 1) return 7 / *zero;
  if (count == 2) return *(volatile uint32_t *)(0xfffffff0 + *zero);
  return descend(zero);
}

__attribute__((noinline)) static uint32_t middle(uint32_t count, volatile uint32_t *zero) {
  return innermost(count, zero) + *zero + 1;
}

__attribute__((export_name("_start"))) void start(void) {
  size_t count = 0, size = 0;
  if (wasi_args_sizes_get(&count, &size) != 0) wasi_proc_exit(71);
  put("about to trap\n");
  flush();
  volatile uint32_t zero = 0;
  finish((int)middle(count == 0 ? 0 : (uint32_t)count - 1, &zero));
}
