// Benchmark: loads and stores. A sieve, two sorts, a product of matrices, a hash table, and bytes moved in blocks.
#include "../support/wasi.h"

static uint32_t state = 12345;

static uint32_t next_random(void) {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return state;
}

/// The number of primes below `limit`.
static uint32_t sieve(uint32_t limit) {
  uint8_t *composite = malloc(limit);
  memset(composite, 0, limit);
  uint32_t count = 0;
  for (uint32_t number = 2; number < limit; number++) {
    if (composite[number]) continue;
    count++;
    if (number < 65536)
      for (uint32_t multiple = number * number; multiple < limit; multiple += number) composite[multiple] = 1;
  }
  free(composite);
  return count;
}

static void quick_sort(uint32_t *values, int32_t low, int32_t high) {
  while (low < high) {
    uint32_t pivot = values[low + (high - low) / 2];
    int32_t i = low, j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        uint32_t value = values[i];
        values[i++] = values[j];
        values[j--] = value;
      }
    }
    if (j - low < high - i) {
      quick_sort(values, low, j);
      low = i;
    } else {
      quick_sort(values, i, high);
      high = j;
    }
  }
}

static void sift_down(uint32_t *values, uint32_t at, uint32_t count) {
  uint32_t value = values[at];
  for (;;) {
    uint32_t child = 2 * at + 1;
    if (child >= count) break;
    if (child + 1 < count && values[child + 1] > values[child]) child++;
    if (values[child] <= value) break;
    values[at] = values[child];
    at = child;
  }
  values[at] = value;
}

static void heap_sort(uint32_t *values, uint32_t count) {
  for (uint32_t at = count / 2; at-- > 0;) sift_down(values, at, count);
  for (uint32_t end = count; end-- > 1;) {
    uint32_t value = values[0];
    values[0] = values[end];
    values[end] = value;
    sift_down(values, 0, end);
  }
}

/// Sorts the same numbers both ways; a checksum of the order, 0 when the two differ or are out of order.
static uint64_t sorts(uint32_t count) {
  uint32_t *left = malloc(count * sizeof(uint32_t)), *right = malloc(count * sizeof(uint32_t));
  for (uint32_t at = 0; at < count; at++) left[at] = right[at] = next_random();
  quick_sort(left, 0, (int32_t)count - 1);
  heap_sort(right, count);
  uint64_t sum = 0;
  for (uint32_t at = 0; at < count; at++) {
    if (left[at] != right[at] || (at > 0 && left[at] < left[at - 1])) return 0;
    sum = sum * 31 + left[at];
  }
  free(left);
  free(right);
  return sum;
}

/// The sum of the elements of a product of two square matrices of small numbers.
static int64_t matrices(uint32_t size) {
  int32_t *a = malloc(size * size * 4), *b = malloc(size * size * 4), *c = malloc(size * size * 4);
  for (uint32_t at = 0; at < size * size; at++) {
    a[at] = (int32_t)(next_random() % 2001) - 1000;
    b[at] = (int32_t)(next_random() % 2001) - 1000;
  }
  for (uint32_t row = 0; row < size; row++)
    for (uint32_t column = 0; column < size; column++) {
      int32_t sum = 0;
      for (uint32_t k = 0; k < size; k++) sum += a[row * size + k] * b[k * size + column];
      c[row * size + column] = sum;
    }
  int64_t total = 0;
  for (uint32_t at = 0; at < size * size; at++) total += (int64_t)c[at] * (int32_t)(at % 7);
  free(a);
  free(b);
  free(c);
  return total;
}

struct entry {
  uint64_t key;
  uint32_t count;
};

/// Counts how often each of many random keys comes, by open addressing; the number of different keys, and in
/// `most` how often the most frequent one came.
static uint32_t hash_table(uint32_t rounds, uint32_t *most) {
  uint32_t size = 1 << 17, used = 0;
  struct entry *entries = malloc(size * sizeof(struct entry));
  memset(entries, 0, size * sizeof(struct entry));
  *most = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    uint64_t key = (uint64_t)(next_random() % 60000) * 0x9e3779b97f4a7c15u + 1;
    uint32_t slot = (uint32_t)(key >> 40) & (size - 1);
    while (entries[slot].count != 0 && entries[slot].key != key) slot = (slot + 1) & (size - 1);
    if (entries[slot].count == 0) {
      entries[slot].key = key;
      used++;
    }
    if (++entries[slot].count > *most) *most = entries[slot].count;
  }
  free(entries);
  return used;
}

/// Turns text around word by word, in place, again and again; a checksum of what comes out.
static uint32_t text(uint32_t rounds) {
  enum { size = 1 << 16 };
  static uint8_t bytes[size], copy[size];
  for (uint32_t at = 0; at < size; at++) bytes[at] = next_random() % 6 == 0 ? ' ' : 'a' + next_random() % 26;
  for (uint32_t round = 0; round < rounds; round++) {
    uint32_t start = 0;
    for (uint32_t at = 0; at <= size; at++) {
      if (at < size && bytes[at] != ' ') continue;
      for (uint32_t low = start, high = at; low + 1 < high; low++) {
        uint8_t byte = bytes[low];
        bytes[low] = bytes[--high];
        bytes[high] = byte;
      }
      start = at + 1;
    }
    memcpy(copy, bytes + 1, size - 1);
    copy[size - 1] = bytes[0];
    memmove(bytes, copy, size);
  }
  uint32_t sum = 1, more = 0;
  for (uint32_t at = 0; at < size; at++) {
    sum = (sum + bytes[at]) % 65521;
    more = (more + sum) % 65521;
  }
  return more << 16 | sum;
}

__attribute__((export_name("_start"))) void start(void) {
  uint32_t primes = sieve(16000000);
  uint64_t sorted = sorts(700000);
  int64_t product = matrices(320);
  uint32_t most;
  uint32_t keys = hash_table(4000000, &most);
  uint32_t turned = text(400);

  put("memory: primes ");
  put_unsigned(primes);
  put(" sorted ");
  put_hex(sorted, 16);
  put(" product ");
  put_signed(product);
  put(" keys ");
  put_unsigned(keys);
  put(" ");
  put_unsigned(most);
  put(" text ");
  put_hex(turned, 8);
  put("\n");
  int right = primes == 1031130 && sorted == 0xb6f8fae40c910961 && product == 9900229451 && keys == 60000 &&
              most == 111 && turned == 0xe0c8dfca;
  finish(right ? 0 : 1);
}
