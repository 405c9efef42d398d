// Kernel: 64-bit floats in locals, 32-bit ones beside them. The Mandelbrot set, and an integral.
#include "kernel.h"

NOINLINE static uint32_t inside(int width, int rounds) {
  uint32_t count = 0;
  for (int row = 0; row < width; row++)
    for (int column = 0; column < width; column++) {
      double cr = 3.0 * column / width - 2.25, ci = 3.0 * row / width - 1.5;
      double x = 0, y = 0;
      int round = 0;
      while (round < rounds && x * x + y * y <= 4) {
        double next = x * x - y * y + cr;
        y = 2 * x * y + ci;
        x = next;
        round++;
      }
      count += round == rounds;
    }
  return count;
}

/// The area of a quarter of a circle.
NOINLINE static float area(int parts) {
  float sum = 0, step = 1.0f / (float)parts;
  for (int part = 0; part < parts; part++) {
    float x = ((float)part + 0.5f) * step;
    sum += __builtin_sqrtf(1.0f - x * x) * step;
  }
  return sum;
}

KERNEL {
  put_count("mandelbrot: ", inside(800, 150));
  put_count(" area ", (uint64_t)(area(4000000) * 1e6f));
  put("\n");
  finish(0);
}
