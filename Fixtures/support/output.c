// Buffered text output and plain input over WASI descriptors.
#include "wasi.h"

enum { buffer_size = 4096 };

static char buffer[buffer_size];
static size_t buffered;

void write_all(int descriptor, const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    struct wasi_vector vector = {(void *)next, count};
    size_t written = 0;
    if (wasi_fd_write(descriptor, &vector, 1, &written) != 0 || written == 0) wasi_proc_exit(74);
    next += written;
    count -= written;
  }
}

size_t read_all(int descriptor, void *bytes, size_t count) {
  size_t total = 0;
  while (total < count) {
    struct wasi_vector vector = {(char *)bytes + total, count - total};
    size_t read = 0;
    if (wasi_fd_read(descriptor, &vector, 1, &read) != 0) wasi_proc_exit(74);
    if (read == 0) break;
    total += read;
  }
  return total;
}

void flush(void) {
  write_all(1, buffer, buffered);
  buffered = 0;
}

void put_bytes(const void *bytes, size_t count) {
  if (count > buffer_size - buffered) flush();
  if (count > buffer_size) {
    write_all(1, bytes, count);
    return;
  }
  memcpy(buffer + buffered, bytes, count);
  buffered += count;
}

void put_character(char character) {
  if (buffered == buffer_size) flush();
  buffer[buffered++] = character;
}

void put(const char *text) { put_bytes(text, strlen(text)); }

void put_unsigned(uint64_t value) {
  char digits[20];
  int first = 20;
  do {
    digits[--first] = (char)('0' + value % 10);
    value /= 10;
  } while (value != 0);
  put_bytes(digits + first, (size_t)(20 - first));
}

void put_signed(int64_t value) {
  if (value < 0) put_character('-');
  put_unsigned(value < 0 ? -(uint64_t)value : (uint64_t)value);
}

void put_hex(uint64_t value, int digits) {
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) put_character("0123456789abcdef"[value >> shift & 15]);
}

_Noreturn void finish(int code) {
  flush();
  wasi_proc_exit(code);
}
