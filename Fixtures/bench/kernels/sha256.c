// Kernel: rotations and additions in unrolled rounds. SHA-256 of a message, and of its digest again and again.
#include "kernel.h"

static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static inline uint32_t rotated(uint32_t value, int by) { return value >> by | value << (32 - by); }

NOINLINE static void compress(uint32_t state[8], const uint8_t *block) {
  uint32_t words[64];
  for (int at = 0; at < 16; at++, block += 4)
    words[at] = (uint32_t)block[0] << 24 | (uint32_t)block[1] << 16 | (uint32_t)block[2] << 8 | block[3];
  for (int at = 16; at < 64; at++) {
    uint32_t a = words[at - 15], b = words[at - 2];
    words[at] = words[at - 16] + words[at - 7] + (rotated(a, 7) ^ rotated(a, 18) ^ a >> 3) +
                (rotated(b, 17) ^ rotated(b, 19) ^ b >> 10);
  }
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
  for (int at = 0; at < 64; at++) {
    uint32_t first = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g)) + constants[at] +
                     words[at];
    uint32_t second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + first, d = c, c = b, b = a, a = first + second;
  }
  state[0] += a, state[1] += b, state[2] += c, state[3] += d;
  state[4] += e, state[5] += f, state[6] += g, state[7] += h;
}

static void sha256(const uint8_t *bytes, size_t count, uint8_t digest[32]) {
  uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  size_t left = count;
  for (; left >= 64; left -= 64, bytes += 64) compress(state, bytes);
  uint8_t block[128] = {0};
  memcpy(block, bytes, left);
  block[left] = 0x80;
  size_t end = left < 56 ? 64 : 128;
  for (int at = 0; at < 8; at++) block[end - 1 - (size_t)at] = (uint8_t)((uint64_t)count * 8 >> 8 * at);
  for (size_t at = 0; at < end; at += 64) compress(state, block + at);
  for (int at = 0; at < 32; at++) digest[at] = (uint8_t)(state[at / 4] >> (24 - 8 * (at % 4)));
}

KERNEL {
  static uint8_t message[65536];
  uint8_t digest[32];
  for (size_t at = 0; at < sizeof message; at++) message[at] = (uint8_t)(at * 31);
  for (int round = 0; round < 40; round++) {
    sha256(message, sizeof message, digest);
    memcpy(message, digest, 32);
  }
  for (int round = 0; round < 40000; round++) sha256(digest, 32, digest);
  put("sha256: ");
  for (int at = 0; at < 32; at++) put_hex(digest[at], 2);
  put("\n");
  finish(0);
}
