// Kernel: an allocator. Blocks of many sizes live for a while in a first-fit list with merging neighbours.
#include "kernel.h"

/// Stands before every block; the blocks fill the arena without gaps.
struct header {
  uint32_t size;      // in bytes, with the header; bit 0: in use
  uint32_t previous;  // the size of the block before, 0 for the first
  struct header *next, *last;  // in the list of free blocks
};

enum { arena_size = 1 << 20, smallest = sizeof(struct header), live = 1024 };

static uint8_t arena[arena_size + smallest] __attribute__((aligned(16)));
static struct header list;
static uint32_t failures;

static struct header *behind(struct header *block) { return (struct header *)((uint8_t *)block + (block->size & ~1u)); }

static void link_free(struct header *block) {
  block->next = list.next;
  block->last = &list;
  list.next->last = block;
  list.next = block;
}

static void unlink_free(struct header *block) {
  block->next->last = block->last;
  block->last->next = block->next;
}

NOINLINE static void *allocate(uint32_t count) {
  uint32_t size = (count + smallest + 15) & ~15u;
  for (struct header *block = list.next; block != &list; block = block->next) {
    if (block->size < size) continue;
    unlink_free(block);
    if (block->size - size >= 2 * smallest) {
      uint32_t rest = block->size - size;
      block->size = size;
      struct header *second = behind(block);
      second->size = rest;
      second->previous = size;
      behind(second)->previous = rest;
      link_free(second);
    }
    block->size |= 1;
    return block + 1;
  }
  failures++;
  return 0;
}

NOINLINE static void release(void *bytes) {
  struct header *block = (struct header *)bytes - 1;
  block->size &= ~1u;
  struct header *next = behind(block);
  if (!(next->size & 1)) {
    unlink_free(next);
    block->size += next->size;
  }
  if (block->previous != 0) {
    struct header *before = (struct header *)((uint8_t *)block - block->previous);
    if (!(before->size & 1)) {
      unlink_free(before);
      before->size += block->size;
      block = before;
    }
  }
  behind(block)->previous = block->size;
  link_free(block);
}

KERNEL {
  list.next = list.last = &list;
  struct header *first = (struct header *)arena;
  *first = (struct header){arena_size, 0, 0, 0};
  *behind(first) = (struct header){1, arena_size, 0, 0};
  link_free(first);

  static uint8_t *blocks[live];
  uint32_t sum = 0;
  for (int round = 0; round < 4000000; round++) {
    uint32_t number = next_random();
    uint8_t **place = &blocks[number % live];
    if (*place != 0) {
      sum = add(sum, **place);
      release(*place);
      *place = 0;
    } else {
      uint32_t count = 8 + (number >> 10 & 127) + ((number >> 17 & 31) == 0 ? number >> 22 : 0);
      *place = allocate(count);
      if (*place != 0) **place = (uint8_t)(number >> 3);
    }
  }
  for (int at = 0; at < live; at++)
    if (blocks[at] != 0) release(blocks[at]);
  put_sum("allocation: ", sum, 8);
  put_count(" failures ", failures);
  put_count(" left ", first->size);
  put("\n");
  finish(0);
}
