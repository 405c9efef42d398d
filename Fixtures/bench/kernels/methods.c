// Kernel: indirect calls. Objects with tables of methods, and a sort by a comparison that it is given.
#include "kernel.h"

struct shape;

struct methods {
  int32_t (*area)(const struct shape *);
  int32_t (*perimeter)(const struct shape *);
  void (*grow)(struct shape *, int32_t);
};

struct shape {
  const struct methods *methods;
  int32_t width, height;
};

static int32_t rectangle_area(const struct shape *shape) { return shape->width * shape->height; }
static int32_t rectangle_perimeter(const struct shape *shape) { return 2 * (shape->width + shape->height); }
static void rectangle_grow(struct shape *shape, int32_t by) { shape->width = (shape->width + by) & 1023; }

static int32_t square_area(const struct shape *shape) { return shape->width * shape->width; }
static int32_t square_perimeter(const struct shape *shape) { return 4 * shape->width; }
static void square_grow(struct shape *shape, int32_t by) { shape->width = (shape->width + 2 * by) & 1023; }

static int32_t triangle_area(const struct shape *shape) { return shape->width * shape->height / 2; }
static int32_t triangle_perimeter(const struct shape *shape) { return 2 * shape->width + shape->height; }
static void triangle_grow(struct shape *shape, int32_t by) { shape->height = (shape->height ^ by) & 1023; }

static const struct methods kinds[] = {
    {rectangle_area, rectangle_perimeter, rectangle_grow},
    {square_area, square_perimeter, square_grow},
    {triangle_area, triangle_perimeter, triangle_grow},
};

enum { count = 1000 };

static struct shape shapes[count];

NOINLINE static uint32_t visit(int32_t round) {
  uint32_t sum = 0;
  for (int at = 0; at < count; at++) {
    struct shape *shape = &shapes[at];
    shape->methods->grow(shape, round & 15);
    sum += (uint32_t)(shape->methods->area(shape) + shape->methods->perimeter(shape));
  }
  return sum;
}

typedef int order(const struct shape *, const struct shape *);

static int by_width(const struct shape *a, const struct shape *b) { return a->width - b->width; }
static int by_height(const struct shape *a, const struct shape *b) { return b->height - a->height; }

/// Sorts with gaps that shrink.
NOINLINE static void sort(order *compare) {
  for (int gap = count / 2; gap > 0; gap /= 2)
    for (int at = gap; at < count; at++) {
      struct shape moved = shapes[at];
      int place = at;
      for (; place >= gap && compare(&moved, &shapes[place - gap]) < 0; place -= gap)
        shapes[place] = shapes[place - gap];
      shapes[place] = moved;
    }
}

KERNEL {
  for (int at = 0; at < count; at++)
    shapes[at] = (struct shape){
        &kinds[next_random() % 3], (int32_t)(next_random() % 100), (int32_t)(next_random() % 100)};
  static order *const orders[] = {by_width, by_height};
  uint32_t sum = 0;
  for (int round = 0; round < 3600; round++) {
    sum = add(sum, visit(round));
    if (round % 10 == 0) sort(orders[round / 10 % 2]);
  }
  put_sum("methods: ", sum, 8);
  put_count(" first ", (uint64_t)shapes[0].height);
  put("\n");
  finish(0);
}
