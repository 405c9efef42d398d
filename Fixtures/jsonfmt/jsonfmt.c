// Formats JSON (RFC 8259): reads one value from standard input, checks it strictly, writes it to standard output.
//
// Usage: jsonfmt [--compact] [--indent N] [--sort-keys] [--ascii] [--unique] [--check] [--statistics]
// Exit codes: 0, 1 when the input is no JSON (with line:column on standard error), 64 for wrong arguments, 70 out of
// memory, 74 input/output error.
//
// Nothing recurses: parser and printer keep their own stacks, so the depth of the input is limited by memory alone.
#include "../support/wasi.h"

enum kind { null_value, false_value, true_value, number_value, string_value, array_value, object_value };

/// A value. Members of an array or object are a list in `first`, `next`; a member of an object has a key.
struct node {
  struct node *next;
  const uint8_t *key;   // UTF-8, not escaped
  const uint8_t *text;  // a number as in the input, a string in UTF-8, not escaped
  struct node *first;
  uint32_t key_count, text_count;
  uint32_t member_count;
  uint32_t key_at;  // where the key begins in the input
  uint8_t kind;
};

static struct {
  int indent;  // spaces, or -1: everything in one line
  int sort_keys, ascii, unique, check, statistics;
} options = {.indent = 2};

static const uint8_t *input;
static uint32_t input_count, position;

// Errors

static void complain_bytes(const void *bytes, size_t count) { write_all(2, bytes, count); }
static void complain(const char *text) { complain_bytes(text, strlen(text)); }

static void complain_number(uint32_t number) {
  char digits[10];
  int first = 10;
  do {
    digits[--first] = (char)('0' + number % 10);
    number /= 10;
  } while (number != 0);
  complain_bytes(digits + first, (size_t)(10 - first));
}

/// Ends the program: the input is wrong at the byte `at`. Columns count code points, from 1.
static _Noreturn void fail(uint32_t at, const char *message) {
  uint32_t line = 1, column = 1;
  for (uint32_t index = 0; index < at; index++) {
    if (input[index] == '\n') {
      line++;
      column = 1;
    } else if ((input[index] & 0xc0) != 0x80) {
      column++;
    }
  }
  flush();
  complain("jsonfmt: ");
  complain_number(line);
  complain(":");
  complain_number(column);
  complain(": ");
  complain(message);
  complain("\n");
  wasi_proc_exit(1);
}

static _Noreturn void out_of_memory(void) {
  complain("jsonfmt: out of memory\n");
  wasi_proc_exit(70);
}

// Memory: everything but the stacks lives until the end, so it comes from large blocks

static uint8_t *block, *block_end;

static void *allocate(size_t count) {
  count = (count + 7) & ~(size_t)7;
  if (count > (size_t)(block_end - block)) {
    size_t size = count > 65536 - 64 ? count : 65536 - 64;
    block = malloc(size);
    if (block == 0) out_of_memory();
    block_end = block + size;
  }
  void *result = block;
  block += count;
  return result;
}

/// A growing stack of nodes.
struct stack {
  struct node **items;
  uint32_t count, room;
};

static void push(struct stack *stack, struct node *node) {
  if (stack->count == stack->room) {
    uint32_t room = stack->room == 0 ? 64 : 2 * stack->room;
    struct node **items = realloc(stack->items, room * sizeof(struct node *));
    if (items == 0) out_of_memory();
    stack->items = items;
    stack->room = room;
  }
  stack->items[stack->count++] = node;
}

// Reading tokens

static void skip_space(void) {
  while (position < input_count) {
    uint8_t byte = input[position];
    if (byte != ' ' && byte != '\n' && byte != '\r' && byte != '\t') return;
    position++;
  }
}

static int is_digit(uint32_t at) { return at < input_count && input[at] >= '0' && input[at] <= '9'; }

/// Reads the word `text` that its first letter promises.
static void read_word(const char *text) {
  for (uint32_t at = 0; text[at] != 0; at++)
    if (position + at >= input_count || input[position + at] != (uint8_t)text[at])
      fail(position, "expected null, true or false");
  position += (uint32_t)strlen(text);
}

static void read_number(struct node *node) {
  uint32_t start = position, at = position;
  if (input[at] == '-') at++;
  if (!is_digit(at)) fail(at, "expected a digit");
  if (input[at] == '0' && is_digit(at + 1)) fail(at, "a number does not start with 0");
  while (is_digit(at)) at++;
  if (at < input_count && input[at] == '.') {
    at++;
    if (!is_digit(at)) fail(at, "expected a digit after the point");
    while (is_digit(at)) at++;
  }
  if (at < input_count && (input[at] | 0x20) == 'e') {
    at++;
    if (at < input_count && (input[at] == '+' || input[at] == '-')) at++;
    if (!is_digit(at)) fail(at, "expected a digit of the exponent");
    while (is_digit(at)) at++;
  }
  position = at;
  node->kind = number_value;
  node->text = input + start;
  node->text_count = at - start;
}

/// The four hexadecimal digits at `at`.
static uint32_t read_hex(uint32_t at) {
  uint32_t value = 0;
  for (uint32_t index = at; index < at + 4; index++) {
    uint8_t byte = index < input_count ? input[index] : 0;
    uint8_t lower = byte | 0x20;
    if (byte >= '0' && byte <= '9')
      value = value << 4 | (uint32_t)(byte - '0');
    else if (lower >= 'a' && lower <= 'f')
      value = value << 4 | (uint32_t)(lower - 'a' + 10);
    else
      fail(index, "expected a hexadecimal digit");
  }
  return value;
}

/// Writes a code point as UTF-8 and answers how many bytes it took.
static uint32_t encode(uint32_t point, uint8_t *to) {
  if (point < 0x80) {
    to[0] = (uint8_t)point;
    return 1;
  }
  if (point < 0x800) {
    to[0] = (uint8_t)(0xc0 | point >> 6);
    to[1] = (uint8_t)(0x80 | (point & 63));
    return 2;
  }
  if (point < 0x10000) {
    to[0] = (uint8_t)(0xe0 | point >> 12);
    to[1] = (uint8_t)(0x80 | (point >> 6 & 63));
    to[2] = (uint8_t)(0x80 | (point & 63));
    return 3;
  }
  to[0] = (uint8_t)(0xf0 | point >> 18);
  to[1] = (uint8_t)(0x80 | (point >> 12 & 63));
  to[2] = (uint8_t)(0x80 | (point >> 6 & 63));
  to[3] = (uint8_t)(0x80 | (point & 63));
  return 4;
}

/// The length of the well-formed UTF-8 sequence at `at`, 0 when there is none; its code point in `point`.
static uint32_t decode(const uint8_t *bytes, uint32_t count, uint32_t at, uint32_t *point) {
  static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  uint8_t first = bytes[at];
  uint32_t length = first < 0x80 ? 1 : first < 0xc0 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf8 ? 4 : 0;
  if (length == 0 || length > count - at) return 0;
  uint32_t value = length == 1 ? first : first & (0x7fu >> length);
  for (uint32_t index = 1; index < length; index++) {
    if ((bytes[at + index] & 0xc0) != 0x80) return 0;
    value = value << 6 | (bytes[at + index] & 63);
  }
  if (value < smallest[length] || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return 0;
  *point = value;
  return length;
}

/// Reads the escape sequence at the position and writes what it means.
static uint32_t read_escape(uint8_t *to) {
  uint32_t start = position;
  if (position + 1 >= input_count) fail(input_count, "the string does not end");
  uint8_t letter = input[position + 1];
  position += 2;
  switch (letter) {
    case '"': case '\\': case '/': to[0] = letter; return 1;
    case 'b': to[0] = '\b'; return 1;
    case 'f': to[0] = '\f'; return 1;
    case 'n': to[0] = '\n'; return 1;
    case 'r': to[0] = '\r'; return 1;
    case 't': to[0] = '\t'; return 1;
    case 'u': break;
    default: fail(start, "unknown escape sequence");
  }
  uint32_t point = read_hex(position);
  position += 4;
  if (point >= 0xdc00 && point < 0xe000) fail(start, "a low surrogate without a high one");
  if (point >= 0xd800 && point < 0xdc00) {
    if (position + 1 >= input_count || input[position] != '\\' || input[position + 1] != 'u')
      fail(start, "a high surrogate without a low one");
    uint32_t low = read_hex(position + 2);
    if (low < 0xdc00 || low >= 0xe000) fail(start, "a high surrogate without a low one");
    position += 6;
    point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
  }
  return encode(point, to);
}

/// Reads a string, with its quotes, as UTF-8.
static const uint8_t *read_string(uint32_t *count) {
  uint32_t start = ++position, plain = position;
  while (plain < input_count && input[plain] != '"' && input[plain] != '\\' && input[plain] >= 0x20 &&
         input[plain] < 0x80)
    plain++;
  if (plain < input_count && input[plain] == '"') {  // as in the input
    position = plain + 1;
    *count = plain - start;
    return input + start;
  }
  uint32_t end = plain;  // an upper bound: the text is never longer than its escaped form
  while (end < input_count && input[end] != '"') end += input[end] == '\\' ? 2 : 1;
  if (end > input_count) end = input_count;
  uint8_t *text = allocate(end - start + 4);
  memcpy(text, input + start, plain - start);
  uint32_t length = plain - start;
  position = plain;
  for (;;) {
    if (position >= input_count) fail(input_count, "the string does not end");
    uint8_t byte = input[position];
    if (byte == '"') break;
    if (byte < 0x20) fail(position, "a control character in a string");
    if (byte == '\\') {
      length += read_escape(text + length);
    } else {
      uint32_t point, size = decode(input, input_count, position, &point);
      if (size == 0) fail(position, "malformed UTF-8");
      while (size-- > 0) text[length++] = input[position++];
    }
  }
  position++;
  *count = length;
  return text;
}

// Parsing

/// Reads the start of a value: all of it unless it is an array or an object.
static struct node *read_value(void) {
  skip_space();
  if (position >= input_count) fail(input_count, "expected a value");
  struct node *node = allocate(sizeof(struct node));
  memset(node, 0, sizeof(struct node));
  switch (input[position]) {
    case 'n': read_word("null"); node->kind = null_value; break;
    case 'f': read_word("false"); node->kind = false_value; break;
    case 't': read_word("true"); node->kind = true_value; break;
    case '"':
      node->kind = string_value;
      node->text = read_string(&node->text_count);
      break;
    case '[': node->kind = array_value; position++; break;
    case '{': node->kind = object_value; position++; break;
    case '-': case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
      read_number(node);
      break;
    default: fail(position, "expected a value");
  }
  return node;
}

/// Reads a member's key and colon.
static const uint8_t *read_key(uint32_t *count, uint32_t *at) {
  skip_space();
  if (position >= input_count || input[position] != '"') fail(position, "expected a key in quotes");
  *at = position;
  const uint8_t *key = read_string(count);
  skip_space();
  if (position >= input_count || input[position] != ':') fail(position, "expected a colon");
  position++;
  return key;
}

static uint32_t value_counts[7], deepest;

/// Reads the whole input as one value.
static struct node *parse(void) {
  struct stack open = {0, 0, 0};   // arrays and objects not yet closed
  struct stack last = {0, 0, 0};   // their last members so far, or null
  struct node *root = 0;
  for (;;) {
    const uint8_t *key = 0;
    uint32_t key_count = 0, key_at = 0;
    struct node *parent = open.count > 0 ? open.items[open.count - 1] : 0;
    if (parent != 0 && parent->kind == object_value) key = read_key(&key_count, &key_at);
    struct node *node = read_value();
    value_counts[node->kind]++;
    node->key = key;
    node->key_count = key_count;
    node->key_at = key_at;
    if (parent == 0) {
      root = node;
    } else {
      struct node *before = last.items[last.count - 1];
      if (before == 0)
        parent->first = node;
      else
        before->next = node;
      last.items[last.count - 1] = node;
      parent->member_count++;
    }
    if (node->kind >= array_value) {
      push(&open, node);
      push(&last, 0);
      if (open.count > deepest) deepest = open.count;
      skip_space();
      if (position >= input_count || input[position] != (node->kind == array_value ? ']' : '}')) continue;
    }
    // After a value: close what ends here, until a comma asks for one more.
    for (;;) {
      skip_space();
      if (open.count == 0) {
        if (position < input_count) fail(position, "more after the value");
        free(open.items);
        free(last.items);
        return root;
      }
      int array = open.items[open.count - 1]->kind == array_value;
      uint8_t byte = position < input_count ? input[position] : 0;
      if (byte == ',') {
        position++;
        break;
      }
      if (byte != (array ? ']' : '}')) fail(position, array ? "expected a comma or ]" : "expected a comma or }");
      position++;
      open.count--;
      last.count--;
    }
  }
}

// Sorting

static int compare_keys(const struct node *left, const struct node *right) {
  uint32_t count = left->key_count < right->key_count ? left->key_count : right->key_count;
  int order = memcmp(left->key, right->key, count);
  if (order != 0) return order;
  return left->key_count < right->key_count ? -1 : left->key_count > right->key_count;
}

/// Merges two sorted lists; equal keys keep their order.
static struct node *merge(struct node *left, struct node *right) {
  struct node *first = 0, **end = &first;
  while (left != 0 && right != 0) {
    struct node **smaller = compare_keys(left, right) <= 0 ? &left : &right;
    *end = *smaller;
    end = &(*smaller)->next;
    *smaller = (*smaller)->next;
  }
  *end = left != 0 ? left : right;
  return first;
}

/// Sorts a list by its keys (bytes of UTF-8): bin `i` holds a sorted list of 2^i nodes, or none.
static struct node *sort(struct node *list) {
  struct node *bins[32] = {0};
  while (list != 0) {
    struct node *carry = list;
    list = list->next;
    carry->next = 0;
    int bin = 0;
    while (bins[bin] != 0) {
      carry = merge(bins[bin], carry);
      bins[bin++] = 0;
    }
    bins[bin] = carry;
  }
  struct node *sorted = 0;
  for (int bin = 0; bin < 32; bin++)
    if (bins[bin] != 0) sorted = merge(bins[bin], sorted);
  return sorted;
}

/// Fails at the first key that an object has twice; `members` are sorted.
static void check_unique(const struct node *members) {
  for (const struct node *node = members; node != 0 && node->next != 0; node = node->next)
    if (compare_keys(node, node->next) == 0) fail(node->next->key_at, "the object has this key already");
}

/// Sorts the members of every object (`--unique` needs it, too), working through a stack.
static void sort_all(struct node *root) {
  struct stack waiting = {0, 0, 0};
  push(&waiting, root);
  while (waiting.count > 0) {
    struct node *node = waiting.items[--waiting.count];
    if (node->kind == object_value) {
      node->first = sort(node->first);
      if (options.unique) check_unique(node->first);
    }
    for (struct node *member = node->first; member != 0; member = member->next)
      if (member->kind >= array_value) push(&waiting, member);
  }
  free(waiting.items);
}

// Printing

static void put_escape(uint32_t unit) {
  put("\\u");
  put_hex(unit, 4);
}

static void put_string(const uint8_t *text, uint32_t count) {
  put_character('"');
  uint32_t plain = 0, at = 0;
  while (at < count) {
    uint8_t byte = text[at];
    if (byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7f && (byte < 0x80 || !options.ascii)) {
      at++;
      continue;
    }
    put_bytes(text + plain, at - plain);
    uint32_t point = byte, size = decode(text, count, at, &point);
    at += size;
    plain = at;
    switch (point) {
      case '"': put("\\\""); break;
      case '\\': put("\\\\"); break;
      case '\b': put("\\b"); break;
      case '\f': put("\\f"); break;
      case '\n': put("\\n"); break;
      case '\r': put("\\r"); break;
      case '\t': put("\\t"); break;
      default:
        if (point >= 0x10000) {
          put_escape(0xd800 + ((point - 0x10000) >> 10));
          put_escape(0xdc00 + (point & 0x3ff));
        } else {
          put_escape(point);
        }
    }
  }
  put_bytes(text + plain, count - plain);
  put_character('"');
}

static void new_line(uint32_t depth) {
  if (options.indent < 0) return;
  put_character('\n');
  for (uint32_t spaces = depth * (uint32_t)options.indent; spaces > 0; spaces--) put_character(' ');
}

static void print(struct node *root) {
  struct stack open = {0, 0, 0};
  struct node *node = root;
  for (;;) {
    if (node->key != 0) {
      put_string(node->key, node->key_count);
      put(options.indent < 0 ? ":" : ": ");
    }
    switch ((enum kind)node->kind) {
      case null_value: put("null"); break;
      case false_value: put("false"); break;
      case true_value: put("true"); break;
      case number_value: put_bytes(node->text, node->text_count); break;
      case string_value: put_string(node->text, node->text_count); break;
      case array_value: put(node->first == 0 ? "[]" : "["); break;
      case object_value: put(node->first == 0 ? "{}" : "{"); break;
    }
    if (node->first != 0) {
      push(&open, node);
      new_line(open.count);
      node = node->first;
      continue;
    }
    while (node->next == 0 && open.count > 0) {
      node = open.items[--open.count];
      new_line(open.count);
      put_character(node->kind == array_value ? ']' : '}');
    }
    if (open.count == 0) break;
    put_character(',');
    new_line(open.count);
    node = node->next;
  }
  put_character('\n');
  free(open.items);
}

static void print_statistics(void) {
  static const char *names[] = {"null", "false", "true", "numbers", "strings", "arrays", "objects"};
  for (int kind = 0; kind < 7; kind++) {
    put(names[kind]);
    put(": ");
    put_unsigned(value_counts[kind]);
    put("\n");
  }
  put("deepest nesting: ");
  put_unsigned(deepest);
  put("\n");
}

// The program

static void read_input(void) {
  size_t room = 65536, count = 0;
  uint8_t *bytes = malloc(room);
  if (bytes == 0) out_of_memory();
  for (;;) {
    size_t read = read_all(0, bytes + count, room - count);
    count += read;
    if (count < room) break;
    if (room > (size_t)1 << 29) out_of_memory();
    room *= 2;
    bytes = realloc(bytes, room);
    if (bytes == 0) out_of_memory();
  }
  input = bytes;
  input_count = (uint32_t)count;
}

static _Noreturn void usage(void) {
  complain("usage: jsonfmt [--compact] [--indent N] [--sort-keys] [--ascii] [--unique] [--check] [--statistics]\n");
  wasi_proc_exit(64);
}

static int equal(const char *left, const char *right) {
  size_t count = strlen(left);
  return count == strlen(right) && memcmp(left, right, count) == 0;
}

static void read_options(void) {
  size_t count = 0, size = 0;
  if (wasi_args_sizes_get(&count, &size) != 0) usage();
  char **arguments = malloc(count * sizeof(char *)), *text = malloc(size);
  if (arguments == 0 || text == 0) out_of_memory();
  if (wasi_args_get(arguments, text) != 0) usage();
  for (size_t at = 1; at < count; at++) {
    const char *argument = arguments[at];
    if (equal(argument, "--compact"))
      options.indent = -1;
    else if (equal(argument, "--sort-keys"))
      options.sort_keys = 1;
    else if (equal(argument, "--ascii"))
      options.ascii = 1;
    else if (equal(argument, "--unique"))
      options.unique = 1;
    else if (equal(argument, "--check"))
      options.check = 1;
    else if (equal(argument, "--statistics"))
      options.statistics = 1;
    else if (equal(argument, "--indent") && at + 1 < count && strlen(arguments[at + 1]) == 1 &&
             arguments[at + 1][0] >= '0' && arguments[at + 1][0] <= '9')
      options.indent = arguments[++at][0] - '0';
    else
      usage();
  }
}

__attribute__((export_name("_start"))) void start(void) {
  read_options();
  read_input();
  if (input_count >= 3 && input[0] == 0xef && input[1] == 0xbb && input[2] == 0xbf) fail(0, "a byte order mark");
  struct node *root = parse();
  if (options.unique && !options.sort_keys) {
    // Sorting would change the order of the output: check a second tree.
    position = 0;
    sort_all(parse());
    for (int kind = 0; kind < 7; kind++) value_counts[kind] /= 2;
  } else if (options.sort_keys) {
    sort_all(root);
  }
  if (options.statistics)
    print_statistics();
  else if (!options.check)
    print(root);
  finish(0);
}
