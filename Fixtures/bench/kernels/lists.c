// Kernel: pointers that lead to pointers. A list is shuffled, walked, reversed and sorted by merging.
#include "kernel.h"

enum { count = 40000 };

struct node {
  struct node *next;
  uint32_t key, weight;
};

static struct node nodes[count];

NOINLINE static uint32_t walk(const struct node *list) {
  uint32_t sum = 0;
  for (; list != 0; list = list->next) sum = add(sum, list->key);
  return sum;
}

NOINLINE static struct node *reversed(struct node *list) {
  struct node *result = 0;
  while (list != 0) {
    struct node *next = list->next;
    list->next = result;
    result = list;
    list = next;
  }
  return result;
}

/// One sorted list of two.
static struct node *merged(struct node *a, struct node *b) {
  struct node first, *last = &first;
  while (a != 0 && b != 0) {
    struct node **smaller = a->key <= b->key ? &a : &b;
    last->next = *smaller;
    last = *smaller;
    *smaller = last->next;
  }
  last->next = a != 0 ? a : b;
  return first.next;
}

/// Sorts with a list for every power of two.
NOINLINE static struct node *sorted(struct node *list) {
  struct node *parts[20] = {0};
  while (list != 0) {
    struct node *part = list;
    list = list->next;
    part->next = 0;
    int level = 0;
    for (; parts[level] != 0; level++) {
      part = merged(parts[level], part);
      parts[level] = 0;
    }
    parts[level] = part;
  }
  struct node *result = 0;
  for (int level = 0; level < 20; level++) result = merged(parts[level], result);
  return result;
}

/// The node with a weight, by looking at all.
NOINLINE static const struct node *find(const struct node *list, uint32_t weight) {
  while (list != 0 && list->weight != weight) list = list->next;
  return list;
}

KERNEL {
  static uint32_t order[count];
  for (uint32_t at = 0; at < count; at++) order[at] = at;
  for (uint32_t at = count - 1; at > 0; at--) {
    uint32_t other = next_random() % (at + 1), moved = order[at];
    order[at] = order[other];
    order[other] = moved;
  }
  struct node *list = 0;
  for (uint32_t at = 0; at < count; at++) {
    struct node *node = &nodes[order[at]];
    *node = (struct node){list, next_random(), at};
    list = node;
  }
  uint32_t sum = 0;
  for (int round = 0; round < 10; round++) {
    for (int turn = 0; turn < 25; turn++) {
      sum = add(sum, walk(list));
      list = reversed(list);
    }
    for (uint32_t turn = 0; turn < 50; turn++) sum = add(sum, find(list, turn * 700)->key);
    list = sorted(list);
    sum = add(sum, walk(list));
    for (struct node *node = list; node != 0; node = node->next) node->key = node->key * 1664525 + node->weight;
  }
  put_sum("lists: ", sum, 8);
  put("\n");
  finish(0);
}
