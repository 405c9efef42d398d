// Kernel: small loads and stores with neighbours. Conway's game of life, a byte a cell, and with 64 cells a word.
#include "kernel.h"

enum { width = 192, height = 128, words = width / 64 };

static uint8_t cells[2][height + 2][width + 2];
static uint64_t rows[2][height + 2][words + 2];

NOINLINE static void step_bytes(int from) {
  for (int y = 1; y <= height; y++) {
    const uint8_t *above = cells[from][y - 1], *here = cells[from][y], *below = cells[from][y + 1];
    uint8_t *to = cells[1 - from][y];
    for (int x = 1; x <= width; x++) {
      int count = above[x - 1] + above[x] + above[x + 1] + here[x - 1] + here[x + 1] + below[x - 1] + below[x] +
                  below[x + 1];
      to[x] = count == 3 || (count == 2 && here[x] != 0);
    }
  }
}

/// Adds a bit to counters of three bits, which stay at four and more.
static inline void count(uint64_t *ones, uint64_t *twos, uint64_t *fours, uint64_t bits) {
  uint64_t carry = *ones & bits;
  *ones ^= bits;
  *fours |= *twos & carry;
  *twos ^= carry;
}

NOINLINE static void step_words(int from) {
  for (int y = 1; y <= height; y++)
    for (int x = 1; x <= words; x++) {
      uint64_t ones = 0, twos = 0, fours = 0;
      for (int row = y - 1; row <= y + 1; row++) {
        const uint64_t *word = &rows[from][row][x];
        count(&ones, &twos, &fours, word[0] << 1 | word[-1] >> 63);
        count(&ones, &twos, &fours, word[0] >> 1 | word[1] << 63);
        if (row != y) count(&ones, &twos, &fours, word[0]);
      }
      rows[1 - from][y][x] = twos & ~fours & (ones | rows[from][y][x]);
    }
}

KERNEL {
  for (int y = 1; y <= height; y++)
    for (int x = 0; x < width; x++) {
      uint8_t alive = (next_random() & 7) < 3;
      cells[0][y][x + 1] = alive;
      rows[0][y][1 + x / 64] |= (uint64_t)alive << (x % 64);
    }
  uint32_t sum = 0, different = 0;
  for (int round = 0; round < 220; round++) {
    step_bytes(round & 1);
    for (int turn = 0; turn < 8; turn++) step_words(round & 1);
    for (int y = 1; y <= height; y++)
      for (int x = 0; x < width; x++) {
        uint8_t alive = rows[1 - (round & 1)][y][1 + x / 64] >> (x % 64) & 1;
        different += cells[1 - (round & 1)][y][x + 1] != alive;
        sum = alive ? add(sum, (uint32_t)(x * y)) : sum;
      }
  }
  put_sum("life: ", sum, 8);
  put_count(" different ", different);
  put("\n");
  finish(0);
}
