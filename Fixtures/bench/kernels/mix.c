// Kernel: a bit of everything that small machines do, in turns, as in EEMBC's CoreMark but in code of our own: a list
// that is searched and sorted, a matrix of 16-bit numbers, a machine that reads numbers, and a checksum.
#include "kernel.h"

static uint16_t crc(uint16_t crc, uint16_t value) {
  for (int bit = 0; bit < 16; bit++, value >>= 1) {
    uint16_t low = (crc ^ value) & 1;
    crc >>= 1;
    if (low) crc ^= 0xa001;
  }
  return crc;
}

// MARK: The list

enum { items = 64 };

struct item {
  struct item *next;
  int16_t value, index;
};

static struct item pool[items];

static int by_value(const struct item *a, const struct item *b) { return (a->value & 0xff) - (b->value & 0xff); }
static int by_index(const struct item *a, const struct item *b) { return a->index - b->index; }

static struct item *find(struct item *list, int16_t value) {
  while (list != 0 && (list->value & 0xff) != value) list = list->next;
  return list;
}

static struct item *reversed(struct item *list) {
  struct item *result = 0;
  while (list != 0) {
    struct item *next = list->next;
    list->next = result;
    result = list;
    list = next;
  }
  return result;
}

/// Sorts by merging runs of growing length.
NOINLINE static struct item *sorted(struct item *list, int (*compare)(const struct item *, const struct item *)) {
  for (int run = 1;; run *= 2) {
    struct item *rest = list, **last = &list;
    int merges = 0;
    while (rest != 0) {
      merges++;
      struct item *a = rest, *b = rest;
      int of_a = 0, of_b = run;
      while (of_a < run && b != 0) of_a++, b = b->next;
      while (of_a > 0 || (of_b > 0 && b != 0)) {
        int second = of_a == 0 || (of_b > 0 && b != 0 && compare(a, b) > 0);
        struct item *least = second ? b : a;
        if (second) of_b--, b = b->next;
        else of_a--, a = a->next;
        *last = least;
        last = &least->next;
      }
      rest = b;
    }
    *last = 0;
    if (merges <= 1) return list;
  }
}

// MARK: The matrix

enum { side = 10 };

static int16_t a[side][side], b[side][side];
static int32_t c[side][side];

NOINLINE static uint16_t matrix(int16_t seed, uint16_t sum) {
  for (int i = 0; i < side; i++)
    for (int j = 0; j < side; j++) a[i][j] = (int16_t)(a[i][j] + seed);
  for (int i = 0; i < side; i++)
    for (int j = 0; j < side; j++) c[i][j] = a[i][j] * seed;
  for (int i = 0; i < side; i++) sum = crc(sum, (uint16_t)c[i][side - 1 - i]);
  for (int i = 0; i < side; i++)
    for (int j = 0; j < side; j++) {
      int32_t product = 0, bits = 0;
      for (int k = 0; k < side; k++) {
        int32_t term = (int32_t)a[i][k] * b[k][j];
        product += term;
        bits += (term >> 2 & 15) * (term >> 5 & 127);
      }
      c[i][j] = product ^ bits;
    }
  int32_t total = 0, last = 0;
  for (int i = 0; i < side; i++)
    for (int j = 0; j < side; j++) {
      total += c[i][j];
      if (total > 100000) {
        sum = crc(sum, (uint16_t)total);
        total = 0;
      } else {
        total += c[i][j] > last ? 10 : 0;
      }
      last = c[i][j];
    }
  for (int i = 0; i < side; i++)
    for (int j = 0; j < side; j++) a[i][j] = (int16_t)(a[i][j] - seed);
  return crc(sum, (uint16_t)total);
}

// MARK: The machine

enum state { START, SIGN, INTEGER, POINT, FRACTION, LETTER, EXPONENT, BAD, states };

static char text[] =
    "17,2048,-365,+99,41.08250,.0078125,-273.150,+6.02214,1.380e-23,-.511e+6,-9e+99,+4.0e-7,x1.5e2,--3,7..5,2e,6e5e4,"
    "12a.4e-z,";

/// Reads a number up to the comma, and counts the ways through the states.
static enum state scan(const char **next, uint32_t *ways) {
  enum state state = START;
  for (; **next != 0 && **next != ','; (*next)++) {
    char byte = **next;
    int digit = byte >= '0' && byte <= '9';
    enum state after = BAD;
    switch (state) {
      case START: after = digit ? INTEGER : byte == '+' || byte == '-' ? SIGN : byte == '.' ? POINT : BAD; break;
      case SIGN: after = digit ? INTEGER : byte == '.' ? POINT : BAD; break;
      case INTEGER: after = digit ? INTEGER : byte == '.' ? FRACTION : byte == 'e' ? LETTER : BAD; break;
      case POINT: after = digit ? FRACTION : BAD; break;
      case FRACTION: after = digit ? FRACTION : byte == 'e' ? LETTER : BAD; break;
      case LETTER: after = digit || byte == '+' || byte == '-' ? EXPONENT : BAD; break;
      case EXPONENT: after = digit ? EXPONENT : BAD; break;
      default: break;
    }
    if (after != state) ways[state]++;
    state = after;
    if (state == BAD) {
      while (**next != 0 && **next != ',') (*next)++;
      break;
    }
  }
  if (**next == ',') (*next)++;
  return state;
}

NOINLINE static uint16_t machine(uint32_t step, uint16_t sum) {
  uint32_t ways[states] = {0}, ends[states] = {0};
  for (int round = 0; round < 2; round++) {
    for (const char *next = text; *next != 0;) ends[scan(&next, ways)]++;
    // The second time with some bytes changed, which are changed back.
    for (uint32_t at = step % 7; at < sizeof text - 1; at += 7 + step)
      if (text[at] != ',') text[at] ^= 1;
  }
  for (int state = 0; state < states; state++) sum = crc(crc(sum, (uint16_t)ways[state]), (uint16_t)ends[state]);
  return sum;
}

KERNEL {
  struct item *list = 0;
  for (int16_t at = 0; at < items; at++) {
    pool[at] = (struct item){list, (int16_t)next_random(), at};
    list = &pool[at];
  }
  for (int i = 0; i < side; i++)
    for (int j = 0; j < side; j++) {
      a[i][j] = (int16_t)(next_random() % 500);
      b[i][j] = (int16_t)(next_random() % 500);
    }
  uint16_t sum = 0;
  uint32_t found = 0;
  for (int round = 0; round < 3600; round++) {
    for (int16_t value = 0; value < 24; value++) {
      struct item *item = find(list, (int16_t)((value * 11 + round) & 0xff));
      list = reversed(list);
      if (item == 0) continue;
      found++;
      item->value = (int16_t)(item->value + (item->index & 3));
      sum = crc(sum, (uint16_t)item->value);
    }
    list = sorted(list, by_value);
    sum = matrix((int16_t)(round & 31), sum);
    list = sorted(list, by_index);
    sum = machine((uint32_t)round & 15, sum);
    for (struct item *item = list; item != 0; item = item->next) sum = crc(sum, (uint16_t)item->index);
  }
  put_sum("mix: ", sum, 4);
  put_count(" found ", found);
  put("\n");
  finish(0);
}
