// Prints its arguments, its environment and the number of lines on standard input.
#include "../support/wasi.h"

/// Prints one line per string: `label`, its number, and the string.
static void list(const char *label, char **strings, size_t count) {
  for (size_t at = 0; at < count; at++) {
    put(label);
    put_character(' ');
    put_unsigned(at);
    put(": ");
    put(strings[at]);
    put_character('\n');
  }
}

__attribute__((export_name("_start"))) void start(void) {
  size_t count = 0, bytes = 0;
  if (wasi_args_sizes_get(&count, &bytes) != 0) wasi_proc_exit(71);
  char **arguments = malloc(count * sizeof(char *)), *text = malloc(bytes);
  if (arguments == 0 || text == 0 || wasi_args_get(arguments, text) != 0) wasi_proc_exit(71);
  list("argument", arguments, count);

  if (wasi_environ_sizes_get(&count, &bytes) != 0) wasi_proc_exit(71);
  char **variables = malloc(count * sizeof(char *)), *values = malloc(bytes);
  if (variables == 0 || values == 0 || wasi_environ_get(variables, values) != 0) wasi_proc_exit(71);
  list("variable", variables, count);

  static char input[4096];
  size_t lines = 0, size = 0, read;
  char last = '\n';
  while ((read = read_all(0, input, sizeof input)) > 0) {
    for (size_t at = 0; at < read; at++) lines += input[at] == '\n';
    last = input[read - 1];
    size += read;
  }
  put("standard input: ");
  put_unsigned(lines + (last != '\n'));
  put(" lines, ");
  put_unsigned(size);
  put(" bytes\n");
  finish(0);
}
