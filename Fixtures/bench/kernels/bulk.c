// Kernel: bulk memory. Blocks of many sizes are filled, copied and moved over themselves, and memory grows.
#include "kernel.h"

enum { size = 1 << 20 };

static uint8_t bytes[size];

KERNEL {
  for (uint32_t at = 0; at < size; at += 4) {
    uint32_t number = next_random();
    memcpy(bytes + at, &number, 4);
  }
  uint32_t sum = 0;
  for (int round = 0; round < 3000000; round++) {
    uint32_t number = next_random();
    // Mostly small, and sometimes a whole lot.
    uint32_t count = (number & 0x3ff) == 0 ? number >> 14 : (number & 0x1f) == 0 ? number >> 20 : number >> 25;
    uint32_t from = next_random() % (size - count), to = (from ^ number >> 7) % (size - count);
    if ((number & 3) == 3) memset(bytes + to, (int)(number >> 8), count);
    else memmove(bytes + to, bytes + from, count);
    sum = add(sum, bytes[to] + count);
  }
  size_t pages = __builtin_wasm_memory_size(0);
  for (int times = 0; times < 64; times++) {
    size_t grown = __builtin_wasm_memory_grow(0, 1);
    if (grown == (size_t)-1) finish(1);
    memcpy((void *)(grown << 16), bytes + times * 4096, 1 << 16);
  }
  const uint8_t *fresh = (const uint8_t *)(pages << 16);
  for (uint32_t at = 0; at < 64 << 16; at += 97) sum = add(sum, fresh[at]);
  put_sum("bulk: ", sum, 8);
  put("\n");
  finish(0);
}
