// Kernel: comparisons and exchanges in memory. Quicksort of numbers, small parts by insertion.
#include "kernel.h"

enum { count = 400000 };

static uint32_t numbers[count];

NOINLINE static void sort(uint32_t *first, uint32_t *last) {
  while (last - first > 12) {
    uint32_t *middle = first + (last - first) / 2;
    uint32_t a = *first, b = *middle, c = *last;
    uint32_t pivot = a < b ? (b < c ? b : a < c ? c : a) : (a < c ? a : b < c ? c : b);
    uint32_t *left = first, *right = last;
    while (left <= right) {
      while (*left < pivot) left++;
      while (*right > pivot) right--;
      if (left > right) break;
      uint32_t moved = *left;
      *left++ = *right;
      *right-- = moved;
    }
    // The smaller part by a call, the greater one in this loop.
    if (right - first < last - left) {
      sort(first, right);
      first = left;
    } else {
      sort(left, last);
      last = right;
    }
  }
  for (uint32_t *next = first + 1; next <= last; next++) {
    uint32_t moved = *next;
    uint32_t *place = next;
    for (; place > first && place[-1] > moved; place--) *place = place[-1];
    *place = moved;
  }
}

KERNEL {
  uint32_t sum = 0;
  for (int round = 0; round < 3; round++) {
    for (int at = 0; at < count; at++) numbers[at] = next_random();
    sort(numbers, numbers + count - 1);
    for (int at = 1; at < count; at++) sum = add(sum, numbers[at - 1] <= numbers[at] ? numbers[at] : 0);
  }
  put_sum("quicksort: ", sum, 8);
  put("\n");
  finish(0);
}
