// Kernel: text. A search by skipping, a search by a pattern with stars, and a sort of lines.
#include "kernel.h"

enum { size = 200000, line_count = 6000 };

static char text[size + 1];
static char *lines[line_count];

/// How often a word occurs: Boyer, Moore and Horspool's search.
NOINLINE static uint32_t occurrences(const char *word) {
  uint32_t length = (uint32_t)strlen(word), count = 0, skip[256];
  for (int byte = 0; byte < 256; byte++) skip[byte] = length;
  for (uint32_t at = 0; at + 1 < length; at++) skip[(uint8_t)word[at]] = length - 1 - at;
  for (uint32_t at = 0; at + length <= size; at += skip[(uint8_t)text[at + length - 1]]) {
    uint32_t last = length;
    while (last > 0 && text[at + last - 1] == word[last - 1]) last--;
    count += last == 0;
  }
  return count;
}

/// Whether a line is like a pattern, in which `*` is anything and `?` any letter.
NOINLINE static int matches(const char *line, const char *pattern) {
  const char *star = 0, *back = 0;
  while (*line != 0) {
    if (*pattern == '*') {
      star = ++pattern;
      back = line;
    } else if (*pattern == '?' || *pattern == *line) {
      pattern++;
      line++;
    } else if (star != 0) {
      pattern = star;
      line = ++back;
    } else {
      return 0;
    }
  }
  while (*pattern == '*') pattern++;
  return *pattern == 0;
}

static int compare(const char *a, const char *b) {
  while (*a != 0 && *a == *b) a++, b++;
  return (uint8_t)*a - (uint8_t)*b;
}

/// Puts the line at `root` below the greater lines under it.
static void sift(uint32_t root, uint32_t count) {
  char *moved = lines[root];
  for (uint32_t child; (child = 2 * root + 1) < count; root = child) {
    if (child + 1 < count && compare(lines[child], lines[child + 1]) < 0) child++;
    if (compare(moved, lines[child]) >= 0) break;
    lines[root] = lines[child];
  }
  lines[root] = moved;
}

NOINLINE static void sort(uint32_t count) {
  for (uint32_t root = count / 2; root-- > 0;) sift(root, count);
  for (uint32_t last = count; last-- > 1;) {
    char *greatest = lines[0];
    lines[0] = lines[last];
    lines[last] = greatest;
    sift(0, last);
  }
}

KERNEL {
  for (int at = 0; at < size; at++) text[at] = "aaabbccdeefgh  "[next_random() % 15];
  static const char *const words[] = {"abac", "head", "bad cab", "a", "face", "decade a", "be a cab", "gg"};
  uint32_t found = 0;
  for (int round = 0; round < 14; round++)
    for (int word = 0; word < 8; word++) found = add(found, occurrences(words[word]));

  uint32_t liked = 0, sum = 0;
  for (int round = 0; round < 11; round++) {
    uint32_t start = 0;
    for (int line = 0; line < line_count; line++) {
      uint32_t end = start + 8 + next_random() % 20;
      lines[line] = text + start;
      text[end] = 0;
      start = end + 1;
    }
    for (int line = 0; line < line_count; line++) {
      liked += (uint32_t)matches(lines[line], "*a?b*c*");
      liked += (uint32_t)matches(lines[line], "*e*e*a ?*");
    }
    sort(line_count);
    for (int line = 0; line < line_count; line++) sum = add(sum, (uint32_t)(lines[line] - text));
    for (int at = 0; at < size; at++)
      if (text[at] == 0) text[at] = 'd';
  }
  put_sum("strings: ", found, 8);
  put_count(" liked ", liked);
  put_sum(" sum ", sum, 8);
  put("\n");
  finish(0);
}
