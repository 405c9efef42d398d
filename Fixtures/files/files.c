// Works on files by the words of its command line, one command after the other, separated by `,`:
//
//   files write a.txt hello , mkdir d , mv a.txt d/b.txt , ls d , cat d/b.txt
//
// Paths are relative to the first directory (descriptor 3). A command that fails prints its name and the error number, and
// the exit code is 1; the other commands run all the same.
#include "../support/wasi.h"

WASI_IMPORT(clock_time_get) uint16_t wasi_clock_time_get(int clock, uint64_t precision, uint64_t *time);
WASI_IMPORT(random_get) uint16_t wasi_random_get(void *bytes, size_t count);
WASI_IMPORT(poll_oneoff)
uint16_t wasi_poll_oneoff(const void *subscriptions, void *events, size_t count, size_t *ready);
WASI_IMPORT(fd_close) uint16_t wasi_fd_close(int descriptor);
WASI_IMPORT(fd_readdir)
uint16_t wasi_fd_readdir(int descriptor, void *bytes, size_t count, uint64_t cookie, size_t *filled);
WASI_IMPORT(path_open)
uint16_t wasi_path_open(
    int directory, int lookup, const char *path, size_t count, int flags, uint64_t rights, uint64_t inheriting,
    int descriptor_flags, int *descriptor);
WASI_IMPORT(path_create_directory) uint16_t wasi_path_create_directory(int directory, const char *path, size_t count);
WASI_IMPORT(path_remove_directory) uint16_t wasi_path_remove_directory(int directory, const char *path, size_t count);
WASI_IMPORT(path_unlink_file) uint16_t wasi_path_unlink_file(int directory, const char *path, size_t count);
WASI_IMPORT(path_rename)
uint16_t wasi_path_rename(int from, const char *path, size_t count, int to, const char *new_path, size_t new_count);
WASI_IMPORT(path_symlink)
uint16_t wasi_path_symlink(const char *target, size_t target_count, int directory, const char *path, size_t count);

enum { follow = 1, create = 1, directory = 2, truncate = 8 };
enum { right_read = 1 << 1, right_write = 1 << 6, right_list = 1 << 14 };

static int is(const char *word, const char *name) {
  return strlen(word) == strlen(name) && memcmp(word, name, strlen(name)) == 0;
}

static uint16_t open_path(const char *path, int flags, uint64_t rights, int *descriptor) {
  return wasi_path_open(3, follow, path, strlen(path), flags, rights, 0, 0, descriptor);
}

static uint16_t write_file(const char *path, const char *text) {
  int file;
  uint16_t error = open_path(path, create | truncate, right_write, &file);
  if (error != 0) return error;
  write_all(file, text, strlen(text));
  return wasi_fd_close(file);
}

static uint16_t print_file(const char *path) {
  int file;
  uint16_t error = open_path(path, 0, right_read, &file);
  if (error != 0) return error;
  static char buffer[65536];
  size_t count;
  while ((count = read_all(file, buffer, sizeof buffer)) > 0) put_bytes(buffer, count);
  put_character('\n');
  return wasi_fd_close(file);
}

/// Prints the names in a directory, each with a slash behind it if it is one.
static uint16_t list(const char *path) {
  int folder;
  uint16_t error = open_path(path, directory, right_list, &folder);
  if (error != 0) return error;
  static char buffer[4096];
  uint64_t cookie = 0;
  size_t filled;
  do {
    error = wasi_fd_readdir(folder, buffer, sizeof buffer, cookie, &filled);
    if (error != 0) return error;
    for (size_t place = 0; place + 24 <= filled;) {
      uint32_t count;
      memcpy(&count, buffer + place + 16, sizeof count);
      if (place + 24 + count > filled) break;
      memcpy(&cookie, buffer + place, sizeof cookie);
      put_bytes(buffer + place + 24, count);
      put(buffer[place + 20] == 3 ? "/\n" : "\n");
      place += 24 + count;
    }
  } while (filled == sizeof buffer);
  return wasi_fd_close(folder);
}

/// Sleeps, and prints how many milliseconds the clock went forward.
static uint16_t sleep_for(const char *milliseconds) {
  uint64_t wanted = 0, before, after;
  for (; *milliseconds >= '0' && *milliseconds <= '9'; milliseconds++) wanted = wanted * 10 + (*milliseconds - '0');
  uint64_t subscription[6] = {0, 0, 1, wanted * 1000000, 0, 0}, event[4];
  size_t ready;
  if (wasi_clock_time_get(1, 0, &before) != 0) return 28;
  uint16_t error = wasi_poll_oneoff(subscription, event, 1, &ready);
  if (wasi_clock_time_get(1, 0, &after) != 0) return 28;
  put_unsigned((after - before) / 1000000);
  put(" ms\n");
  return error;
}

static uint16_t print_time(void) {
  uint64_t time;
  uint16_t error = wasi_clock_time_get(0, 0, &time);
  put_unsigned(time / 1000000000);
  put_character('\n');
  return error;
}

static uint16_t print_random(void) {
  uint64_t bytes;
  uint16_t error = wasi_random_get(&bytes, sizeof bytes);
  put_hex(bytes, 16);
  put_character('\n');
  return error;
}

__attribute__((export_name("_start"))) void start(void) {
  size_t count = 0, bytes = 0;
  if (wasi_args_sizes_get(&count, &bytes) != 0) wasi_proc_exit(71);
  char **words = malloc((count + 3) * sizeof(char *)), *text = malloc(bytes);
  if (words == 0 || text == 0 || wasi_args_get(words, text) != 0) wasi_proc_exit(71);
  // Behind the last word stand empty ones, for commands that lack some.
  words[count] = words[count + 1] = words[count + 2] = "";
  int code = 0;
  for (size_t at = 1; at < count;) {
    const char *command = words[at], *first = words[at + 1], *second = words[at + 2];
    uint16_t error = 28;
    if (is(command, "write")) error = write_file(first, second);
    if (is(command, "cat")) error = print_file(first);
    if (is(command, "ls")) error = list(first);
    if (is(command, "mkdir")) error = wasi_path_create_directory(3, first, strlen(first));
    if (is(command, "rmdir")) error = wasi_path_remove_directory(3, first, strlen(first));
    if (is(command, "rm")) error = wasi_path_unlink_file(3, first, strlen(first));
    if (is(command, "mv")) error = wasi_path_rename(3, first, strlen(first), 3, second, strlen(second));
    if (is(command, "ln")) error = wasi_path_symlink(first, strlen(first), 3, second, strlen(second));
    if (is(command, "sleep")) error = sleep_for(first);
    if (is(command, "time")) error = print_time();
    if (is(command, "random")) error = print_random();
    if (is(command, "trap")) {
      flush();
      __builtin_trap();
    }
    if (error != 0) {
      put(command);
      put(": error ");
      put_unsigned(error);
      put_character('\n');
      code = 1;
    }
    while (at < count && !is(words[at], ",")) at++;
    at++;
  }
  finish(code);
}
