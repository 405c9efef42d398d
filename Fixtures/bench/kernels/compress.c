// Kernel: a compressor. Repetitions are found by chains of hashes, written as lengths and distances, and undone again.
#include "kernel.h"

enum { size = 120000, buckets = 1 << 13, window = 1 << 15, chain_limit = 16, shortest = 4, longest = 255 + shortest };

static uint8_t input[size + 8], packed[size + size / 8 + 64], output[size];
static int32_t heads[buckets], before[window];

static uint32_t hash(const uint8_t *at) {
  uint32_t word;
  memcpy(&word, at, 4);
  return word * 2654435761u >> (32 - 13);
}

static uint32_t same(const uint8_t *a, const uint8_t *b, uint32_t limit) {
  uint32_t length = 0;
  while (length < limit && a[length] == b[length]) length++;
  return length;
}

static void remember(int32_t at) {
  uint32_t bucket = hash(input + at);
  before[at & (window - 1)] = heads[bucket];
  heads[bucket] = at;
}

/// A bit for each of eight items: a byte, or a length and a distance.
NOINLINE static uint32_t compress(void) {
  for (int at = 0; at < buckets; at++) heads[at] = -1;
  uint8_t *next = packed, *flags = 0;
  int item = 8;
  for (int32_t at = 0; at < size;) {
    if (item == 8) {
      flags = next++;
      *flags = 0;
      item = 0;
    }
    uint32_t best = 0, limit = (uint32_t)(size - at) < longest ? (uint32_t)(size - at) : longest;
    int32_t from = 0, candidate = heads[hash(input + at)];
    for (int tries = 0; candidate >= 0 && at - candidate < window && tries < chain_limit; tries++) {
      // Only what has the byte behind the best so far can be longer.
      const uint8_t *old = input + candidate, *new = input + at;
      uint32_t length = old[best] == new[best] ? same(old, new, limit) : 0;
      if (length > best) {
        best = length;
        from = candidate;
        if (best == limit) break;
      }
      candidate = before[candidate & (window - 1)];
    }
    if (best >= shortest) {
      *flags |= (uint8_t)(1 << item);
      uint32_t distance = (uint32_t)(at - from);
      *next++ = (uint8_t)(best - shortest);
      *next++ = (uint8_t)distance;
      *next++ = (uint8_t)(distance >> 8);
    } else {
      best = 1;
      *next++ = input[at];
    }
    for (; best > 0; best--) remember(at++);
    item++;
  }
  return (uint32_t)(next - packed);
}

NOINLINE static uint32_t expand(uint32_t count) {
  const uint8_t *next = packed, *end = packed + count;
  uint8_t *to = output;
  while (next < end) {
    uint32_t flags = *next++;
    for (int item = 0; item < 8 && next < end; item++, flags >>= 1) {
      if (flags & 1) {
        uint32_t length = next[0] + shortest, distance = next[1] | (uint32_t)next[2] << 8;
        next += 3;
        for (; length > 0; length--, to++) *to = to[-(int32_t)distance];
      } else {
        *to++ = *next++;
      }
    }
  }
  return (uint32_t)(to - output);
}

/// Text of words, of which some are frequent.
static void write_text(void) {
  static const char *const parts[] = {"com",  "press", "ion", "re", "peat", "the ",
                                      "of ", "and ",  "in",  "er", "s ",   ". "};
  for (uint32_t at = 0; at < size;) {
    uint32_t number = next_random(), other = number >> 8;
    const char *part = parts[(number & 15) * (other & 15) % 12];
    for (; *part != 0 && at < size; part++) input[at++] = (uint8_t)*part;
    if ((number & 0xf0) == 0 && at < size) input[at++] = (uint8_t)(other >> 4);
  }
}

KERNEL {
  uint32_t sum = 0, right = 0;
  for (int round = 0; round < 12; round++) {
    write_text();
    uint32_t count = compress();
    for (uint32_t at = 0; at < count; at++) sum = add(sum, packed[at]);
    sum = add(sum, count);
    for (int turn = 0; turn < 6; turn++) right += expand(count) == size && memcmp(input, output, size) == 0;
  }
  put_sum("compress: ", sum, 8);
  put_count(" right ", right);
  put("\n");
  finish(0);
}
