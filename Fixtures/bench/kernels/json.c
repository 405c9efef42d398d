// Kernel: a reader of JSON. Documents are written, read token by token by a machine with a stack, and summed.
#include "kernel.h"

enum { size = 1 << 17, deepest = 32 };

static char text[size + 512];
static uint32_t length;

static void write(const char *part) {
  while (*part != 0) text[length++] = *part++;
}

static void write_number(uint32_t number) {
  char digits[10];
  int count = 0;
  do digits[count++] = (char)('0' + number % 10);
  while ((number /= 10) != 0);
  while (count > 0) text[length++] = digits[--count];
}

static void write_document(void) {
  static const char *const names[] = {"name", "price", "in_stock", "tags", "size", "note"};
  length = 0;
  write("[");
  while (length < size) {
    if (length > 1) write(",\n  ");
    write("{\"id\": ");
    write_number(next_random() >> 8);
    for (int field = 0; field < 6; field++) {
      uint32_t number = next_random();
      write(", \"");
      write(names[field]);
      write("\": ");
      switch (number % 7) {
        case 0: write("true"); break;
        case 1: write("null"); break;
        case 2: write("-"); write_number(number >> 12); write("."); write_number(number >> 20); break;
        case 3: write_number(number >> 4); write("e-3"); break;
        case 4: write("\"a word\\n and \\u00e9 more\""); break;
        case 5: write("[1, [], {\"x\": [2, 3]}]"); break;
        default: write("\""); write_number(number); write(" pieces of something\""); break;
      }
    }
    write("}");
  }
  write("]\n");
  text[length] = 0;
}

struct reader {
  const char *next;
  uint32_t sum, tokens, errors;
};

static void read_string(struct reader *reader) {
  const char *next = reader->next + 1;
  uint32_t hash = 2166136261;
  while (*next != '"') {
    uint32_t character = (uint8_t)*next++;
    if (character < 0x20) {
      reader->errors++;
      break;
    }
    if (character == '\\') {
      character = (uint8_t)*next++;
      switch (character) {
        case 'n': character = '\n'; break;
        case 't': character = '\t'; break;
        case 'u':
          character = 0;
          for (int digit = 0; digit < 4; digit++, next++) {
            uint32_t value = (uint8_t)*next;
            character = character << 4 | (value <= '9' ? value - '0' : (value | 32) - 'a' + 10);
          }
          break;
        default: break;
      }
    }
    hash = (hash ^ character) * 16777619;
  }
  reader->next = next + 1;
  reader->sum = add(reader->sum, hash);
}

static void read_number(struct reader *reader) {
  const char *next = reader->next;
  int negative = *next == '-';
  next += negative;
  double value = 0, unit = 1;
  while (*next >= '0' && *next <= '9') value = value * 10 + (*next++ - '0');
  if (*next == '.')
    for (next++; *next >= '0' && *next <= '9'; next++) value += (unit /= 10) * (*next - '0');
  if (*next == 'e') {
    int down = *++next == '-', power = 0;
    for (next += down; *next >= '0' && *next <= '9'; next++) power = power * 10 + (*next - '0');
    for (; power > 0; power--) value = down ? value / 10 : value * 10;
  }
  reader->next = next;
  reader->sum = add(reader->sum, (uint32_t)(int64_t)(negative ? -value : value));
}

static void read_word(struct reader *reader, const char *word) {
  for (; *word != 0; word++, reader->next++) reader->errors += *reader->next != *word;
}

NOINLINE static void read(struct reader *reader) {
  char open[deepest];
  uint32_t depth = 0;
  for (;;) {
    char character = *reader->next;
    switch (character) {
      case 0: reader->errors += depth; return;
      case ' ': case '\n': case '\t': case '\r': reader->next++; continue;
      case '{': case '[':
        if (depth < deepest) open[depth++] = character;
        reader->next++;
        break;
      case '}': case ']':
        if (depth == 0 || open[--depth] != character - 2) reader->errors++;
        reader->next++;
        break;
      case ',': case ':': reader->next++; break;
      case '"': read_string(reader); break;
      case 't': read_word(reader, "true"); break;
      case 'f': read_word(reader, "false"); break;
      case 'n': read_word(reader, "null"); break;
      case '-': case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
        read_number(reader);
        break;
      default: reader->errors++; reader->next++; break;
    }
    reader->tokens++;
    reader->sum = add(reader->sum, (uint8_t)character + depth);
  }
}

KERNEL {
  struct reader reader = {text, 0, 0, 0};
  for (int round = 0; round < 30; round++) {
    write_document();
    for (int turn = 0; turn < 5; turn++) {
      reader.next = text;
      read(&reader);
    }
  }
  put_count("json: ", reader.tokens);
  put_count(" errors ", reader.errors);
  put_sum(" sum ", reader.sum, 8);
  put("\n");
  finish(0);
}
