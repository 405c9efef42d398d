// Compresses standard input to standard output, or with -d the other way: repeated strings (LZ77) and Huffman codes.
//
// Usage: squeeze [-d] [-1 ... -9]
// Exit codes: 0, 1 when the compressed input is broken (with a message), 64 wrong arguments, 74 input/output error.
//
// The format, numbers in little endian:
//   "SQZ1", blocks, a byte 0, the CRC-32 of all the text (4 bytes), the length of all the text modulo 2^32 (4 bytes).
//   A block: a byte 1 (stored) or 2 (coded), the count of text bytes (4), the count of payload bytes (4), the payload.
//   A coded payload, bits from the lowest up: the code lengths of 316 literals and match lengths and of 60 distances,
//   then symbols. Symbols 0 to 255 are bytes, 256 to 315 match lengths followed by a distance.
//   Match lengths (less 4) and distances (less 1) are bucketed: 0 to 7 as they are, above that by the position of the
//   highest bit and the two bits after it, and the remaining bits follow the symbol as they are.
//   Code lengths are 4 bits each; 14: 3 to 18 (4 bits) times the previous one, 15: 1 to 64 (6 bits) times zero.
#include "../support/wasi.h"

enum {
  window = 1 << 16,
  block_size = 1 << 17,
  hash_bits = 15,
  minimum = 4,  // of a match
  maximum = 1 << 12,
  buckets = 60,
  literals = 256 + buckets,
  longest_code = 12,
  header_size = 9,
};

/// The text of a block, after as much of the text before it as matches may reach.
static uint8_t text[window + block_size];
static uint8_t payload[block_size + 4096];
static uint32_t crc_table[256];
static uint32_t crc, total;

static _Noreturn void fail(const char *message) {
  flush();
  write_all(2, "squeeze: ", 9);
  write_all(2, message, strlen(message));
  write_all(2, "\n", 1);
  wasi_proc_exit(1);
}

static void make_crc_table(void) {
  for (uint32_t byte = 0; byte < 256; byte++) {
    uint32_t value = byte;
    for (int bit = 0; bit < 8; bit++) value = value & 1 ? value >> 1 ^ 0xedb88320 : value >> 1;
    crc_table[byte] = value;
  }
}

/// Takes text into the checksum and the total length.
static void count_text(const uint8_t *bytes, uint32_t count) {
  uint32_t value = ~crc;
  for (uint32_t at = 0; at < count; at++) value = value >> 8 ^ crc_table[(value ^ bytes[at]) & 255];
  crc = ~value;
  total += count;
}

static void put_word(uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) put_character((char)(value >> shift));
}

// Buckets of lengths and distances

static uint32_t bucket(uint32_t value) {
  if (value < 8) return value;
  uint32_t high = 31 - (uint32_t)__builtin_clz(value);
  return 8 + (high - 3) * 4 + (value >> (high - 2) & 3);
}

static uint32_t extra_bits(uint32_t bucket) { return bucket < 8 ? 0 : (bucket - 8) / 4 + 1; }

static uint32_t smallest_in(uint32_t bucket) {
  return bucket < 8 ? bucket : (4 + (bucket - 8) % 4) << extra_bits(bucket);
}

// Bits out

static uint32_t written;
static uint64_t out_bits;
static uint32_t out_count;
static int overflow;  // the payload has become larger than the text

static void write_bits(uint32_t value, uint32_t count) {
  out_bits |= (uint64_t)value << out_count;
  out_count += count;
  while (out_count >= 8) {
    if (written == block_size) overflow = 1;
    if (!overflow) payload[written++] = (uint8_t)out_bits;
    out_bits >>= 8;
    out_count -= 8;
  }
}

// Huffman codes

struct code {
  uint8_t lengths[literals];
  uint16_t bits[literals];  // first bit lowest
};

/// Moves the item at `at` down a heap whose smallest item is first.
static void sift(uint16_t *heap, uint32_t count, uint32_t at, const uint32_t *weights) {
  uint16_t item = heap[at];
  for (;;) {
    uint32_t child = 2 * at + 1;
    if (child >= count) break;
    if (child + 1 < count && weights[heap[child + 1]] < weights[heap[child]]) child++;
    if (weights[heap[child]] >= weights[item]) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = item;
}

/// Finds code lengths for symbols with these frequencies, none longer than `longest_code`.
static void find_lengths(const uint32_t *frequencies, uint32_t count, uint8_t *lengths) {
  static uint32_t weights[2 * literals];
  static uint16_t heap[literals], parents[2 * literals];
  static uint8_t depths[2 * literals];
  for (uint32_t flatter = 0;; flatter++) {
    uint32_t used = 0, nodes = count;
    for (uint32_t symbol = 0; symbol < count; symbol++) {
      lengths[symbol] = 0;
      if (frequencies[symbol] == 0) continue;
      weights[symbol] = (frequencies[symbol] >> flatter) + 1;
      heap[used++] = (uint16_t)symbol;
    }
    if (used < 2) {
      if (used == 1) lengths[heap[0]] = 1;
      return;
    }
    for (uint32_t at = used / 2; at-- > 0;) sift(heap, used, at, weights);
    uint32_t left = used;
    while (left > 1) {  // the two lightest become one
      uint16_t first = heap[0];
      heap[0] = heap[--left];
      sift(heap, left, 0, weights);
      uint16_t second = heap[0];
      weights[nodes] = weights[first] + weights[second];
      parents[first] = parents[second] = (uint16_t)nodes;
      heap[0] = (uint16_t)nodes++;
      sift(heap, left, 0, weights);
    }
    uint32_t longest = 0;
    depths[nodes - 1] = 0;
    for (uint32_t node = nodes - 1; node-- > 0;) {
      if (node < count && frequencies[node] == 0) continue;
      depths[node] = (uint8_t)(depths[parents[node]] + 1);
      if (node < count) {
        lengths[node] = depths[node];
        if (depths[node] > longest) longest = depths[node];
      }
    }
    if (longest <= longest_code) return;
  }
}

/// Gives codes to the symbols, short ones first, equal lengths in the order of the symbols. 0 when the lengths cannot
/// be those of a code.
static int assign_codes(struct code *code, uint32_t count) {
  uint32_t of_length[longest_code + 1] = {0}, next[longest_code + 2] = {0};
  for (uint32_t symbol = 0; symbol < count; symbol++) of_length[code->lengths[symbol]]++;
  of_length[0] = 0;
  uint32_t used = 0;  // of 2^longest_code
  for (uint32_t length = 1; length <= longest_code; length++) {
    next[length + 1] = (next[length] + of_length[length]) << 1;
    used += of_length[length] << (longest_code - length);
  }
  if (used > 1u << longest_code) return 0;
  for (uint32_t symbol = 0; symbol < count; symbol++) {
    uint32_t length = code->lengths[symbol];
    if (length == 0) continue;
    uint32_t value = next[length]++, reversed = 0;
    for (uint32_t bit = 0; bit < length; bit++) reversed |= (value >> bit & 1) << (length - 1 - bit);
    code->bits[symbol] = (uint16_t)reversed;
  }
  return 1;
}

static void write_lengths(const uint8_t *lengths, uint32_t count) {
  uint32_t at = 0;
  while (at < count) {
    uint32_t run = 1;
    while (at + run < count && lengths[at + run] == lengths[at]) run++;
    if (lengths[at] == 0) {
      if (run > 64) run = 64;
      write_bits(15, 4);
      write_bits(run - 1, 6);
      at += run;
    } else if (at > 0 && lengths[at - 1] == lengths[at] && run >= 3) {
      if (run > 18) run = 18;
      write_bits(14, 4);
      write_bits(run - 3, 4);
      at += run;
    } else {
      write_bits(lengths[at++], 4);
    }
  }
}

// Matches

/// The latest position of each hash, and of each position the one before with the same hash; -1 for none.
static int32_t latest[1 << hash_bits], earlier[window + block_size];

static uint32_t hash(const uint8_t *bytes) {
  uint32_t word;
  memcpy(&word, bytes, 4);
  return word * 2654435761u >> (32 - hash_bits);
}

static void remember(uint32_t at, uint32_t end) {
  if (at + minimum > end) return;
  uint32_t slot = hash(text + at);
  earlier[at] = latest[slot];
  latest[slot] = (int32_t)at;
}

/// The longest earlier string that the text at `at` repeats; 0 when it is shorter than `minimum`.
static uint32_t find_match(uint32_t at, uint32_t end, uint32_t tries, uint32_t *distance) {
  if (at + minimum > end) return 0;
  uint32_t best = minimum - 1, limit = end - at < maximum ? end - at : maximum;
  int32_t from = latest[hash(text + at)];
  while (from >= 0 && at - (uint32_t)from <= window && tries-- > 0) {
    const uint8_t *left = text + from, *right = text + at;
    if (left[best] == right[best]) {
      uint32_t length = 0;
      while (length < limit && left[length] == right[length]) length++;
      if (length > best) {
        best = length;
        *distance = at - (uint32_t)from;
        if (length == limit) break;
      }
    }
    from = earlier[from];
  }
  return best >= minimum ? best : 0;
}

/// A byte (`length` 1, the byte in `distance`) or a match.
struct item {
  uint16_t length;
  uint16_t distance;  // less 1
};

static struct item items[block_size];

/// Splits the text from `start` to `end` into bytes and matches; a match waits when the next one is longer.
static uint32_t split(uint32_t start, uint32_t end, uint32_t tries) {
  uint32_t count = 0, at = start;
  uint32_t distance = 0, length = find_match(at, end, tries, &distance);
  while (at < end) {
    remember(at, end);
    uint32_t next_distance = 0, next_length = at + 1 < end ? find_match(at + 1, end, tries, &next_distance) : 0;
    if (length == 0 || next_length > length) {
      items[count++] = (struct item){1, text[at]};
      at++;
      length = next_length;
      distance = next_distance;
      continue;
    }
    items[count++] = (struct item){(uint16_t)length, (uint16_t)(distance - 1)};
    for (uint32_t inside = at + 1; inside < at + length; inside++) remember(inside, end);
    at += length;
    length = at < end ? find_match(at, end, tries, &distance) : 0;
  }
  return count;
}

/// Writes the text from `start` to `end` as one block.
static void write_block(uint32_t start, uint32_t end, uint32_t tries) {
  static uint32_t literal_frequencies[literals], distance_frequencies[buckets];
  static struct code literal_code, distance_code;
  uint32_t count = split(start, end, tries);
  memset(literal_frequencies, 0, sizeof literal_frequencies);
  memset(distance_frequencies, 0, sizeof distance_frequencies);
  for (uint32_t at = 0; at < count; at++) {
    if (items[at].length == 1) {
      literal_frequencies[items[at].distance]++;
    } else {
      literal_frequencies[256 + bucket(items[at].length - (uint32_t)minimum)]++;
      distance_frequencies[bucket(items[at].distance)]++;
    }
  }
  find_lengths(literal_frequencies, literals, literal_code.lengths);
  find_lengths(distance_frequencies, buckets, distance_code.lengths);
  assign_codes(&literal_code, literals);
  assign_codes(&distance_code, buckets);

  written = 0;
  out_bits = 0;
  out_count = 0;
  overflow = 0;
  write_lengths(literal_code.lengths, literals);
  write_lengths(distance_code.lengths, buckets);
  for (uint32_t at = 0; at < count; at++) {
    uint32_t length = items[at].length, distance = items[at].distance;
    if (length == 1) {
      write_bits(literal_code.bits[distance], literal_code.lengths[distance]);
      continue;
    }
    uint32_t symbol = bucket(length - minimum);
    write_bits(literal_code.bits[256 + symbol], literal_code.lengths[256 + symbol]);
    write_bits(length - minimum - smallest_in(symbol), extra_bits(symbol));
    symbol = bucket(distance);
    write_bits(distance_code.bits[symbol], distance_code.lengths[symbol]);
    write_bits(distance - smallest_in(symbol), extra_bits(symbol));
  }
  write_bits(0, 7);  // the last bits

  int stored = overflow || written >= end - start;
  put_character(stored ? 1 : 2);
  put_word(end - start);
  put_word(stored ? end - start : written);
  if (stored)
    put_bytes(text + start, end - start);
  else
    put_bytes(payload, written);
}

static void compress(uint32_t tries) {
  put("SQZ1");
  for (uint32_t slot = 0; slot < 1 << hash_bits; slot++) latest[slot] = -1;
  uint32_t start = 0;
  for (;;) {
    uint32_t count = (uint32_t)read_all(0, text + start, block_size);
    if (count == 0) break;
    count_text(text + start, count);
    write_block(start, start + count, tries);
    if (count < block_size) break;
    // Keep one window of text.
    uint32_t end = start + count, shift = end > window ? end - window : 0;
    memmove(text, text + shift, end - shift);
    memmove(earlier, earlier + shift, (end - shift) * sizeof *earlier);
    for (uint32_t slot = 0; slot < 1 << hash_bits; slot++)
      latest[slot] = latest[slot] >= (int32_t)shift ? latest[slot] - (int32_t)shift : -1;
    for (uint32_t at = 0; at < end - shift; at++)
      earlier[at] = earlier[at] >= (int32_t)shift ? earlier[at] - (int32_t)shift : -1;
    start = end - shift;
  }
  put_character(0);
  put_word(crc);
  put_word(total);
}

// Bits in

static uint32_t in_at, in_end;
static uint64_t in_bits;
static uint32_t in_count;

/// Makes at least 32 bits ready, zeros after the end.
static void refill(void) {
  while (in_count <= 32) {
    uint64_t byte = in_at < in_end ? payload[in_at] : 0;
    in_at++;
    in_bits |= byte << in_count;
    in_count += 8;
  }
}

static uint32_t read_bits(uint32_t count) {
  refill();
  uint32_t value = (uint32_t)(in_bits & ((1u << count) - 1));
  in_bits >>= count;
  in_count -= count;
  return value;
}

/// Reading by the next `longest_code` bits: the symbol times 16 plus its code's length; 0 for no code.
struct decoder {
  uint16_t entries[1 << longest_code];
};

static void read_lengths(uint8_t *lengths, uint32_t count) {
  uint32_t at = 0;
  while (at < count) {
    uint32_t length = read_bits(4);
    if (length <= longest_code) {
      lengths[at++] = (uint8_t)length;
      continue;
    }
    if (length == 13 || (length == 14 && at == 0)) fail("broken code lengths");
    uint32_t run = length == 14 ? read_bits(4) + 3 : read_bits(6) + 1;
    uint8_t repeated = length == 14 ? lengths[at - 1] : 0;
    if (run > count - at) fail("broken code lengths");
    while (run-- > 0) lengths[at++] = repeated;
  }
}

static void read_decoder(struct decoder *decoder, uint32_t count) {
  static struct code code;
  read_lengths(code.lengths, count);
  if (!assign_codes(&code, count)) fail("broken code lengths");
  memset(decoder, 0, sizeof *decoder);
  for (uint32_t symbol = 0; symbol < count; symbol++) {
    uint32_t length = code.lengths[symbol];
    if (length == 0) continue;
    for (uint32_t bits = code.bits[symbol]; bits < 1 << longest_code; bits += 1u << length)
      decoder->entries[bits] = (uint16_t)(symbol << 4 | length);
  }
}

static uint32_t read_symbol(const struct decoder *decoder) {
  refill();
  uint32_t entry = decoder->entries[in_bits & ((1u << longest_code) - 1)];
  if (entry == 0) fail("a code that is none");
  in_bits >>= entry & 15;
  in_count -= entry & 15;
  return entry >> 4;
}

static uint32_t read_bucketed(uint32_t symbol) { return smallest_in(symbol) + read_bits(extra_bits(symbol)); }

/// Reads a coded payload of `count` bytes to the text from `start` to `end`.
static void read_block(uint32_t count, uint32_t start, uint32_t end) {
  static struct decoder literal_decoder, distance_decoder;
  in_at = 0;
  in_end = count;
  in_bits = 0;
  in_count = 0;
  read_decoder(&literal_decoder, literals);
  read_decoder(&distance_decoder, buckets);
  uint32_t at = start;
  while (at < end) {
    uint32_t symbol = read_symbol(&literal_decoder);
    if (symbol < 256) {
      text[at++] = (uint8_t)symbol;
      continue;
    }
    uint32_t length = read_bucketed(symbol - 256) + minimum;
    uint32_t distance = read_bucketed(read_symbol(&distance_decoder)) + 1;
    if (length > end - at) fail("a match beyond the end of its block");
    if (distance > at) fail("a match before the start of the text");
    for (; length > 0; length--, at++) text[at] = text[at - distance];
  }
  if (in_at - in_count / 8 != count) fail("the payload has the wrong length");
}

static void read_exactly(void *bytes, uint32_t count) {
  if (read_all(0, bytes, count) < count) fail("the input ends too early");
}

static uint32_t word(const uint8_t *bytes) {
  return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static void decompress(void) {
  uint8_t header[header_size];
  read_exactly(header, 4);
  if (memcmp(header, "SQZ1", 4) != 0) fail("the input is not a squeezed file");
  uint32_t start = 0;
  for (;;) {
    read_exactly(header, header_size);
    uint32_t count = word(header + 1), size = word(header + 5);
    if (header[0] == 0) {
      if (count != crc || size != total) fail("the checksum does not match");
      break;
    }
    if (header[0] > 2) fail("unknown kind of block");
    if (count == 0 || count > block_size || size > count) fail("broken block header");
    if (header[0] == 1) {
      if (size != count) fail("broken block header");
      read_exactly(text + start, count);
    } else {
      read_exactly(payload, size);
      read_block(size, start, start + count);
    }
    count_text(text + start, count);
    put_bytes(text + start, count);
    uint32_t end = start + count, shift = end > window ? end - window : 0;
    memmove(text, text + shift, end - shift);
    start = end - shift;
  }
  if (read_all(0, header, 1) != 0) fail("more after the end");
}

// The program

static _Noreturn void usage(void) {
  static const char message[] = "usage: squeeze [-d] [-1 ... -9]\n";
  write_all(2, message, sizeof message - 1);
  wasi_proc_exit(64);
}

__attribute__((export_name("_start"))) void start(void) {
  size_t count = 0, size = 0;
  if (wasi_args_sizes_get(&count, &size) != 0) usage();
  char **arguments = malloc(count * sizeof(char *)), *strings = malloc(size);
  if (arguments == 0 || strings == 0 || wasi_args_get(arguments, strings) != 0) usage();
  int level = 6, backwards = 0;
  for (size_t at = 1; at < count; at++) {
    const char *argument = arguments[at];
    if (strlen(argument) != 2 || argument[0] != '-') usage();
    if (argument[1] == 'd')
      backwards = 1;
    else if (argument[1] >= '1' && argument[1] <= '9')
      level = argument[1] - '0';
    else
      usage();
  }
  make_crc_table();
  if (backwards)
    decompress();
  else
    compress(2u << level);
  finish(0);
}
