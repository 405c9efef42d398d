// The functions compilers call on their own, and an allocator: one free list per power of two, memory grown on demand.
#include "wasi.h"

void *memcpy(void *restrict to, const void *restrict from, size_t count) { return __builtin_memcpy(to, from, count); }

void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }

void *memset(void *to, int value, size_t count) { return __builtin_memset(to, value, count); }

int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left, *b = right;
  for (size_t at = 0; at < count; at++)
    if (a[at] != b[at]) return a[at] - b[at];
  return 0;
}

size_t strlen(const char *text) {
  size_t count = 0;
  while (text[count] != 0) count++;
  return count;
}

/// What stands right before every block: the exponent of the power of two that the whole piece of memory has.
struct header {
  uint32_t exponent;
  uint32_t back;  // bytes from the start of the piece to the block
  struct header *next;
  uint32_t unused;
};

enum { smallest = 5, page = 65536 };

extern char __heap_base;

static struct header *lists[32];
static uintptr_t top, end;

/// Takes a piece of 2^`exponent` bytes from its list or from fresh memory; 0 when there is none left.
static char *take(uint32_t exponent) {
  struct header *found = lists[exponent];
  if (found != 0) {
    lists[exponent] = found->next;
    return (char *)found;
  }
  if (top == 0) {
    top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
    end = __builtin_wasm_memory_size(0) * (uintptr_t)page;
  }
  uintptr_t size = (uintptr_t)1 << exponent;
  if (size > UINTPTR_MAX - page - top) return 0;
  if (top + size > end) {
    uintptr_t pages = (top + size - end + page - 1) / page;
    if (pages < 16) pages = 16;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 0;
    end += pages * page;
  }
  char *piece = (char *)top;
  top += size;
  return piece;
}

int posix_memalign(void **result, size_t alignment, size_t count) {
  size_t room = sizeof(struct header) + (alignment > 16 ? alignment : 0);
  if (count > ((size_t)1 << 31) - room) return 12;
  uint32_t exponent = smallest;
  while ((size_t)1 << exponent < count + room) exponent++;
  char *piece = take(exponent);
  if (piece == 0) return 12;
  uintptr_t block = (uintptr_t)piece + sizeof(struct header);
  if (alignment > 16) block = (block + alignment - 1) & ~(uintptr_t)(alignment - 1);
  struct header *header = (struct header *)block - 1;
  header->exponent = exponent;
  header->back = (uint32_t)(block - (uintptr_t)piece);
  *result = (void *)block;
  return 0;
}

void *malloc(size_t count) {
  void *block = 0;
  return posix_memalign(&block, 16, count) == 0 ? block : 0;
}

void free(void *block) {
  if (block == 0) return;
  struct header *header = (struct header *)block - 1;
  uint32_t exponent = header->exponent;
  struct header *piece = (struct header *)((char *)block - header->back);
  piece->next = lists[exponent];
  lists[exponent] = piece;
}

void *realloc(void *block, size_t count) {
  if (block == 0) return malloc(count);
  struct header *header = (struct header *)block - 1;
  size_t room = ((size_t)1 << header->exponent) - header->back;
  if (count <= room) return block;
  void *moved = malloc(count);
  if (moved == 0) return 0;
  memcpy(moved, block, room);
  free(block);
  return moved;
}
