// Kernel: a table filled from its neighbours. Edit distances and longest common subsequences of words and of texts.
#include "kernel.h"

enum { most = 1600 };

static uint8_t left[most], right[most];
static uint32_t before[most + 1], row[most + 1];

static inline uint32_t smaller(uint32_t a, uint32_t b) { return a < b ? a : b; }

NOINLINE static uint32_t distance(uint32_t first, uint32_t second) {
  for (uint32_t j = 0; j <= second; j++) before[j] = j;
  for (uint32_t i = 0; i < first; i++) {
    row[0] = i + 1;
    for (uint32_t j = 0; j < second; j++) {
      uint32_t edited = before[j] + (left[i] != right[j]);
      row[j + 1] = smaller(edited, smaller(before[j + 1], row[j]) + 1);
    }
    for (uint32_t j = 0; j <= second; j++) before[j] = row[j];
  }
  return before[second];
}

NOINLINE static uint32_t common(uint32_t first, uint32_t second) {
  for (uint32_t j = 0; j <= second; j++) row[j] = 0;
  for (uint32_t i = 0; i < first; i++) {
    uint32_t diagonal = 0;
    for (uint32_t j = 0; j < second; j++) {
      uint32_t above = row[j + 1];
      if (left[i] == right[j]) row[j + 1] = diagonal + 1;
      else if (row[j] > above) row[j + 1] = row[j];
      diagonal = above;
    }
  }
  return row[second];
}

KERNEL {
  uint32_t sum = 0, edits = 0, longest = 0;
  for (int round = 0; round < 3; round++) {
    for (uint32_t at = 0; at < most; at++) {
      left[at] = "acgt"[next_random() & 3];
      right[at] = (next_random() & 7) < 5 ? left[at] : "acgt"[next_random() & 3];
    }
    edits += distance(most, most);
    longest += common(most, most);
    for (uint32_t length = 4; length < 40; length++)
      for (uint32_t turn = 0; turn < 30; turn++) {
        left[turn] = right[length];
        sum = add(sum, distance(length, length + 2));
      }
  }
  put_count("edits: ", edits);
  put_count(" common ", longest);
  put_sum(" sum ", sum, 8);
  put("\n");
  finish(0);
}
