// Benchmark: indirect calls and jumps. Objects with method tables, a sort with a comparison function, and one small
// bytecode run by two interpreters: a table of handlers, and a switch.
#include "../support/wasi.h"

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

static int32_t line_area(const struct shape *shape) { return shape->width & 1; }
static int32_t line_perimeter(const struct shape *shape) { return shape->width; }
static void line_grow(struct shape *shape, int32_t by) { shape->width = (shape->width * 3 + by) & 1023; }

static const struct methods kinds[] = {
    {rectangle_area, rectangle_perimeter, rectangle_grow},
    {square_area, square_perimeter, square_grow},
    {triangle_area, triangle_perimeter, triangle_grow},
    {line_area, line_perimeter, line_grow},
};

static uint32_t state = 99;

static uint32_t next_random(void) {
  state = state * 1664525 + 1013904223;
  return state >> 8;
}

/// Grows and measures shapes of four kinds in random order.
static uint64_t shapes(uint32_t rounds) {
  enum { count = 1000 };
  static struct shape all[count];
  for (uint32_t at = 0; at < count; at++)
    all[at] = (struct shape){&kinds[next_random() % 4], (int32_t)(next_random() % 100), (int32_t)(next_random() % 100)};
  uint64_t sum = 0;
  for (uint32_t round = 0; round < rounds; round++)
    for (uint32_t at = 0; at < count; at++) {
      struct shape *shape = &all[at];
      shape->methods->grow(shape, (int32_t)(round & 15));
      sum += (uint64_t)(shape->methods->area(shape) + shape->methods->perimeter(shape));
    }
  return sum;
}

static int by_value(const void *left, const void *right) {
  uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
  return a < b ? -1 : a > b;
}

static int by_low_bits(const void *left, const void *right) {
  uint32_t a = *(const uint32_t *)left & 0xffff, b = *(const uint32_t *)right & 0xffff;
  return a < b ? 1 : a > b ? -1 : by_value(left, right);
}

/// Merge sort of `count` numbers by the order given.
__attribute__((noinline)) static void sort(
    uint32_t *values, uint32_t *room, uint32_t count, int (*compare)(const void *, const void *)) {
  for (uint32_t width = 1; width < count; width *= 2) {
    for (uint32_t low = 0; low < count; low += 2 * width) {
      uint32_t middle = low + width < count ? low + width : count;
      uint32_t high = low + 2 * width < count ? low + 2 * width : count;
      uint32_t left = low, right = middle;
      for (uint32_t to = low; to < high; to++)
        room[to] = left < middle && (right >= high || compare(&values[left], &values[right]) <= 0) ? values[left++]
                                                                                                   : values[right++];
    }
    uint32_t *swap = values;
    values = room;
    room = swap;
  }
}

/// Sorts random numbers by two orders in turn; a checksum of what comes out.
static uint32_t sorted(uint32_t rounds) {
  enum { count = 4096 };  // an even number of merges: the result ends in `values`
  static uint32_t values[count], room[count];
  uint32_t sum = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    for (uint32_t at = 0; at < count; at++) values[at] = next_random();
    sort(values, room, count, round & 1 ? by_value : by_low_bits);
    for (uint32_t at = 0; at < count; at += 97) sum = sum * 31 + values[at];
  }
  return sum;
}

/// The instructions of a small register machine: an operation, a target and two operands.
enum operation { load, move, add, subtract, multiply, remainder, exclusive, shift, less, jump_if, jump, halt };

struct instruction {
  uint8_t operation, target, left, right;
  int32_t constant;
};

struct machine {
  uint32_t registers[16];
  const struct instruction *next;
  int running;
};

#define REGISTER(name) machine->registers[at->name]
#define HANDLER(name, body) \
  static void do_##name(struct machine *machine, const struct instruction *at) { body; }

HANDLER(load, REGISTER(target) = (uint32_t)at->constant)
HANDLER(move, REGISTER(target) = REGISTER(left))
HANDLER(add, REGISTER(target) = REGISTER(left) + REGISTER(right))
HANDLER(subtract, REGISTER(target) = REGISTER(left) - REGISTER(right))
HANDLER(multiply, REGISTER(target) = REGISTER(left) * REGISTER(right))
HANDLER(remainder, REGISTER(target) = REGISTER(right) == 0 ? 0 : REGISTER(left) % REGISTER(right))
HANDLER(exclusive, REGISTER(target) = REGISTER(left) ^ REGISTER(right))
HANDLER(shift, REGISTER(target) = REGISTER(left) >> (REGISTER(right) & 31))
HANDLER(less, REGISTER(target) = REGISTER(left) < REGISTER(right))
HANDLER(jump_if, if (REGISTER(left)) machine->next += at->constant)
HANDLER(jump, machine->next += at->constant)
static void do_halt(struct machine *machine, const struct instruction *at) {
  (void)at;
  machine->running = 0;
}

static void (*const handlers[])(struct machine *, const struct instruction *) = {
    do_load, do_move, do_add, do_subtract, do_multiply, do_remainder,
    do_exclusive, do_shift, do_less, do_jump_if, do_jump, do_halt,
};

__attribute__((noinline)) static uint32_t run_by_table(struct machine *machine, const struct instruction *program) {
  machine->next = program;
  machine->running = 1;
  while (machine->running) {
    const struct instruction *at = machine->next++;
    handlers[at->operation](machine, at);
  }
  return machine->registers[0];
}

__attribute__((noinline)) static uint32_t run_by_switch(struct machine *machine, const struct instruction *program) {
  for (const struct instruction *at = program;; at++) {
    switch ((enum operation)at->operation) {
      case load: REGISTER(target) = (uint32_t)at->constant; break;
      case move: REGISTER(target) = REGISTER(left); break;
      case add: REGISTER(target) = REGISTER(left) + REGISTER(right); break;
      case subtract: REGISTER(target) = REGISTER(left) - REGISTER(right); break;
      case multiply: REGISTER(target) = REGISTER(left) * REGISTER(right); break;
      case remainder: REGISTER(target) = REGISTER(right) == 0 ? 0 : REGISTER(left) % REGISTER(right); break;
      case exclusive: REGISTER(target) = REGISTER(left) ^ REGISTER(right); break;
      case shift: REGISTER(target) = REGISTER(left) >> (REGISTER(right) & 31); break;
      case less: REGISTER(target) = REGISTER(left) < REGISTER(right); break;
      case jump_if:
        if (REGISTER(left)) at += at->constant;
        break;
      case jump: at += at->constant; break;
      case halt: return machine->registers[0];
    }
  }
}

/// Register 0 counts a checksum of 1 ... n, where n is in register 1: r0 = (r0 * 31 + i) ^ (i >> 3), odd i also add
/// the remainder of r0 by i.
static const struct instruction program[] = {
    {load, 0, 0, 0, 17},      {load, 2, 0, 0, 1},       {load, 3, 0, 0, 31},      {load, 4, 0, 0, 3},
    {load, 5, 0, 0, 1},       {load, 9, 0, 0, 2},       // i is register 2
    {less, 6, 1, 2, 0},       {jump_if, 0, 6, 0, 10},   // when n < i
    {multiply, 0, 0, 3, 0},   {add, 0, 0, 2, 0},        {shift, 7, 2, 4, 0},      {exclusive, 0, 0, 7, 0},
    {remainder, 8, 2, 9, 0},  {jump_if, 0, 8, 0, 2},    // odd
    {add, 2, 2, 5, 0},        {jump, 0, 0, 0, -10},     // next i
    {remainder, 8, 0, 2, 0},  {jump, 0, 0, 0, 1},       {halt, 0, 0, 0, 0},       {add, 0, 0, 8, 0},
    {add, 2, 2, 5, 0},        {jump, 0, 0, 0, -16},
};

__attribute__((export_name("_start"))) void start(void) {
  uint64_t measured = shapes(5000);
  uint32_t order = sorted(150);
  static struct machine first, second;
  first.registers[1] = second.registers[1] = 1000000;
  uint32_t by_table = run_by_table(&first, program);
  uint32_t by_switch = run_by_switch(&second, program);

  put("calls: shapes ");
  put_unsigned(measured);
  put(" sorted ");
  put_hex(order, 8);
  put(" table ");
  put_hex(by_table, 8);
  put(" switch ");
  put_hex(by_switch, 8);
  put("\n");
  int right = measured == 474569094592 && order == 0xed522fcf && by_table == 0xd8817fc0 && by_switch == 0xd8817fc0;
  finish(right ? 0 : 1);
}
