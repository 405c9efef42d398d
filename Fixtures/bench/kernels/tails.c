// Kernel: tail calls. A threaded interpreter whose instructions end in a call of the next one, and states of a machine
// that call each other.
#include "kernel.h"

#define TAIL __attribute__((musttail)) return

struct machine {
  uint32_t cells[16];
};

struct step;

typedef uint32_t handler(const struct step *, uint32_t, uint32_t, struct machine *);

struct step {
  handler *run;
  uint32_t operand;
};

static uint32_t add_cell(const struct step *at, uint32_t sum, uint32_t left, struct machine *machine) {
  sum = add(sum, machine->cells[at->operand]);
  TAIL at[1].run(at + 1, sum, left, machine);
}

static uint32_t multiply(const struct step *at, uint32_t sum, uint32_t left, struct machine *machine) {
  sum *= at->operand;
  TAIL at[1].run(at + 1, sum, left, machine);
}

static uint32_t store(const struct step *at, uint32_t sum, uint32_t left, struct machine *machine) {
  machine->cells[at->operand] = sum ^ left;
  TAIL at[1].run(at + 1, sum, left, machine);
}

static uint32_t skip_odd(const struct step *at, uint32_t sum, uint32_t left, struct machine *machine) {
  at += (sum & 1) + 1;
  TAIL at->run(at, sum, left, machine);
}

static uint32_t repeat(const struct step *at, uint32_t sum, uint32_t left, struct machine *machine) {
  if (left == 0) return sum;
  at -= at->operand;
  TAIL at->run(at, sum, left - 1, machine);
}

static const struct step program[] = {
    {add_cell, 3}, {multiply, 2654435761u}, {store, 5}, {skip_odd, 0}, {add_cell, 5},
    {store, 3},    {add_cell, 1},           {store, 1}, {repeat, 8},
};

// Two states of a machine that reads the words and numbers of a text.

static uint32_t in_word(const uint8_t *next, const uint8_t *end, uint32_t sum, uint32_t value);

static uint32_t in_number(const uint8_t *next, const uint8_t *end, uint32_t sum, uint32_t value) {
  if (next == end) return sum;
  uint8_t byte = *next;
  if (byte < '0' || byte > '9') TAIL in_word(next, end, add(sum, value), 0);
  TAIL in_number(next + 1, end, sum, value * 10 + byte - '0');
}

static uint32_t in_word(const uint8_t *next, const uint8_t *end, uint32_t sum, uint32_t value) {
  if (next == end) return sum;
  uint8_t byte = *next;
  if (byte >= '0' && byte <= '9') TAIL in_number(next, end, sum + value, 0);
  TAIL in_word(next + 1, end, add(sum, byte), value + 1);
}

KERNEL {
  static uint8_t text[1 << 16];
  for (size_t at = 0; at < sizeof text; at++) text[at] = "0123456789abcdef-+ "[next_random() % 19];
  struct machine machine = {{0}};
  for (int at = 0; at < 16; at++) machine.cells[at] = next_random();
  uint32_t sum = 0;
  for (int round = 0; round < 32; round++) {
    sum = program[0].run(program, sum, 30000, &machine);
    sum = in_word(text, text + sizeof text, sum, 0);
  }
  put_sum("tails: ", sum, 8);
  put("\n");
  finish(0);
}
