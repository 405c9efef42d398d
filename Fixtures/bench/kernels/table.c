// Kernel: a hash table of words that are found by FNV-1a, counted, and removed.
#include "kernel.h"

enum { capacity = 1 << 16, longest = 12 };

struct entry {
  char word[longest];
  uint32_t length, count;
};

static struct entry entries[capacity];
static uint32_t used;

static uint32_t hash(const char *word, uint32_t length) {
  uint32_t hash = 2166136261;
  for (uint32_t at = 0; at < length; at++) hash = (hash ^ (uint8_t)word[at]) * 16777619;
  return hash;
}

/// The place of a word, or the free place where it would be.
NOINLINE static struct entry *find(const char *word, uint32_t length) {
  uint32_t place = hash(word, length) & (capacity - 1);
  while (entries[place].length != 0) {
    struct entry *entry = &entries[place];
    if (entry->length == length && memcmp(entry->word, word, length) == 0) return entry;
    place = (place + 1) & (capacity - 1);
  }
  return &entries[place];
}

/// Empties a place, and moves what follows it up where it has to be found.
static void remove(struct entry *entry) {
  uint32_t hole = (uint32_t)(entry - entries), place = hole;
  for (;;) {
    place = (place + 1) & (capacity - 1);
    if (entries[place].length == 0) break;
    uint32_t home = hash(entries[place].word, entries[place].length) & (capacity - 1);
    if (((place - home) & (capacity - 1)) < ((place - hole) & (capacity - 1))) continue;
    entries[hole] = entries[place];
    hole = place;
  }
  entries[hole].length = 0;
  used--;
}

static uint32_t spell(uint32_t number, char word[longest]) {
  uint32_t length = 0;
  do word[length++] = "etaoinshrdlucmfw"[number & 15];
  while ((number >>= 4) != 0);
  return length;
}

KERNEL {
  uint32_t sum = 0;
  for (int round = 0; round < 1900000; round++) {
    char word[longest];
    uint32_t number = next_random();
    uint32_t length = spell((number & 7) == 0 ? number >> 17 : number >> 20, word);
    struct entry *entry = find(word, length);
    if (entry->length == 0) {
      if (used > capacity / 4 * 3) continue;
      memcpy(entry->word, word, length);
      entry->length = length;
      entry->count = 0;
      used++;
    }
    entry->count++;
    sum = add(sum, entry->count);
    if (entry->count == 40 || (number >> 8 & 7) < 2) remove(entry);
  }
  put_count("table: ", used);
  put_sum(" sum ", sum, 8);
  put("\n");
  finish(0);
}
