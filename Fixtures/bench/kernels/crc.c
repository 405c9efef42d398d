// Kernel: one long chain of dependent operations. A checksum, bit by bit.
#include "kernel.h"

NOINLINE static uint32_t crc32(uint32_t count) {
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

KERNEL {
  put_sum("crc: ", crc32(7500000), 8);
  put("\n");
  finish(0);
}
