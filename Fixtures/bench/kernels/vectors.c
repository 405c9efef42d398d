// Kernel: 128-bit vectors. A filter over floats, a blur of bytes, a search for a byte, a checksum.
#include <wasm_simd128.h>

#include "kernel.h"

enum { count = 1 << 15 };

static float samples[count + 16], filtered[count];
static uint8_t pixels[count + 16], blurred[count];

/// Four taps, four samples at a time.
NOINLINE static void filter(void) {
  v128_t a = wasm_f32x4_splat(0.25f), b = wasm_f32x4_splat(0.5f), c = wasm_f32x4_splat(0.125f);
  for (int at = 0; at < count; at += 4) {
    v128_t sum = wasm_f32x4_mul(wasm_v128_load(samples + at), a);
    sum = wasm_f32x4_add(sum, wasm_f32x4_mul(wasm_v128_load(samples + at + 1), b));
    sum = wasm_f32x4_add(sum, wasm_f32x4_mul(wasm_v128_load(samples + at + 2), b));
    sum = wasm_f32x4_sub(sum, wasm_f32x4_mul(wasm_v128_load(samples + at + 3), c));
    wasm_v128_store(filtered + at, wasm_f32x4_max(wasm_f32x4_min(sum, a), wasm_f32x4_neg(a)));
  }
}

NOINLINE static void blur(void) {
  for (int at = 0; at < count; at += 16) {
    v128_t first = wasm_v128_load(pixels + at), second = wasm_v128_load(pixels + at + 1);
    v128_t mean = wasm_u8x16_avgr(first, wasm_u8x16_avgr(second, wasm_v128_load(pixels + at + 2)));
    v128_t mixed = wasm_i8x16_shuffle(first, second, 1, 0, 3, 2, 5, 4, 7, 6, 24, 25, 26, 27, 12, 13, 14, 15);
    mean = wasm_u8x16_add_sat(mean, mixed);
    wasm_v128_store(blurred + at, wasm_v128_xor(mean, wasm_i8x16_shr(second, 3)));
  }
}

NOINLINE static uint32_t find(uint8_t byte) {
  uint32_t found = 0;
  v128_t wanted = wasm_i8x16_splat((int8_t)byte);
  for (int at = 0; at < count; at += 16)
    found += (uint32_t)__builtin_popcount(wasm_i8x16_bitmask(wasm_i8x16_eq(wasm_v128_load(blurred + at), wanted)));
  return found;
}

NOINLINE static uint32_t checksum(void) {
  v128_t sum = wasm_i32x4_splat(0), factor = wasm_i32x4_make(3, 5, 7, 11);
  for (int at = 0; at < count; at += 16) {
    v128_t bytes = wasm_v128_load(blurred + at);
    v128_t wide = wasm_i32x4_dot_i16x8(wasm_u16x8_extend_low_u8x16(bytes), wasm_u16x8_extend_high_u8x16(bytes));
    sum = wasm_i32x4_add(wasm_i32x4_mul(sum, factor), wide);
  }
  return add(add(wasm_u32x4_extract_lane(sum, 0), wasm_u32x4_extract_lane(sum, 1)),
             wasm_u32x4_extract_lane(sum, 2) ^ wasm_u32x4_extract_lane(sum, 3));
}

KERNEL {
  for (int at = 0; at < count + 16; at++) {
    samples[at] = (float)(next_random() % 2000) / 2000 - 0.5f;
    pixels[at] = (uint8_t)next_random();
  }
  uint32_t found = 0, sum = 0;
  float total = 0;
  for (int round = 0; round < 600; round++) {
    filter();
    blur();
    found += find((uint8_t)round);
    sum = add(sum, checksum());
    total += filtered[round * 50];
    pixels[round] ^= (uint8_t)sum;
    samples[round] += total;
  }
  put_count("vectors: ", found);
  put_sum(" sum ", sum, 8);
  put_count(" total ", (uint64_t)(int64_t)(total * 1000 + 100000));
  put("\n");
  finish(0);
}
