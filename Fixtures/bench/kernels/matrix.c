// Kernel: 64-bit floats in memory. The product of two matrices, a row at a time.
#include "kernel.h"

enum { size = 200 };

static double left[size][size], right[size][size], product[size][size];

NOINLINE static void multiply(void) {
  for (int row = 0; row < size; row++)
    for (int column = 0; column < size; column++) {
      double sum = 0;
      for (int at = 0; at < size; at++) sum += left[row][at] * right[at][column];
      product[row][column] = sum;
    }
}

KERNEL {
  for (int row = 0; row < size; row++)
    for (int column = 0; column < size; column++) {
      left[row][column] = (double)(next_random() % 1000) / 8;
      right[row][column] = (double)(next_random() % 1000) / 16;
    }
  double trace = 0;
  for (int round = 0; round < 9; round++) {
    multiply();
    for (int at = 0; at < size; at++) {
      trace += product[at][at];
      left[at][round] += 1;
    }
  }
  put_count("matrix: ", (uint64_t)(trace * 128));
  put("\n");
  finish(0);
}
