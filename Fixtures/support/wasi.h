// The part of WASI preview 1 our programs use, declared by us, and a little text output on top of it.
#ifndef WASI_H
#define WASI_H

#include <stddef.h>
#include <stdint.h>

#define WASI_IMPORT(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name)))

/// A piece of memory that a read fills or a write takes from.
struct wasi_vector {
  void *bytes;
  size_t count;
};

/// Every function answers an errno, 0 for success.
WASI_IMPORT(args_sizes_get) uint16_t wasi_args_sizes_get(size_t *count, size_t *bytes);
WASI_IMPORT(args_get) uint16_t wasi_args_get(char **pointers, char *bytes);
WASI_IMPORT(environ_sizes_get) uint16_t wasi_environ_sizes_get(size_t *count, size_t *bytes);
WASI_IMPORT(environ_get) uint16_t wasi_environ_get(char **pointers, char *bytes);
WASI_IMPORT(fd_read)
uint16_t wasi_fd_read(int descriptor, const struct wasi_vector *vectors, size_t count, size_t *read);
WASI_IMPORT(fd_write)
uint16_t wasi_fd_write(int descriptor, const struct wasi_vector *vectors, size_t count, size_t *written);
WASI_IMPORT(proc_exit) _Noreturn void wasi_proc_exit(int code);

/// Writes all of `bytes`; ends the program with code 74 (input/output error) when the host refuses.
void write_all(int descriptor, const void *bytes, size_t count);

/// Fills `bytes` as far as the input goes and answers how many bytes it got; less than `count` means its end.
size_t read_all(int descriptor, void *bytes, size_t count);

/// Text to standard output, kept in a buffer until `flush`.
void put_bytes(const void *bytes, size_t count);
void put(const char *text);
void put_character(char character);
void put_unsigned(uint64_t value);
void put_signed(int64_t value);
void put_hex(uint64_t value, int digits);
void flush(void);

/// Flushes the output and ends the program.
_Noreturn void finish(int code);

/// The C library's functions that compilers call on their own, and an allocator (`support/heap.c`).
void *memcpy(void *restrict to, const void *restrict from, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int value, size_t count);
int memcmp(const void *left, const void *right, size_t count);
size_t strlen(const char *text);
void *malloc(size_t count);
void *realloc(void *block, size_t count);
void free(void *block);
int posix_memalign(void **result, size_t alignment, size_t count);

#endif
