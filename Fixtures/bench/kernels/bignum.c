// Kernel: carries. Factorials and powers, their products digit by digit and in three parts, and decimals.
#include "kernel.h"

enum { most = 600 };

/// 32-bit digits, the lowest first.
struct number {
  uint32_t count;
  uint32_t digits[most];
};

static void scale(struct number *number, uint32_t factor) {
  uint64_t carry = 0;
  for (uint32_t at = 0; at < number->count; at++) {
    carry += (uint64_t)number->digits[at] * factor;
    number->digits[at] = (uint32_t)carry;
    carry >>= 32;
  }
  if (carry != 0 && number->count < most) number->digits[number->count++] = (uint32_t)carry;
}

/// Divides, and answers the rest.
static uint32_t divide(struct number *number, uint32_t by) {
  uint64_t rest = 0;
  for (uint32_t at = number->count; at-- > 0;) {
    rest = rest << 32 | number->digits[at];
    number->digits[at] = (uint32_t)(rest / by);
    rest %= by;
  }
  while (number->count > 0 && number->digits[number->count - 1] == 0) number->count--;
  return (uint32_t)rest;
}

NOINLINE static void multiply(uint32_t *to, const uint32_t *a, const uint32_t *b, uint32_t count) {
  memset(to, 0, 8 * count);
  for (uint32_t i = 0; i < count; i++) {
    uint64_t carry = 0;
    for (uint32_t j = 0; j < count; j++) {
      carry += (uint64_t)a[i] * b[j] + to[i + j];
      to[i + j] = (uint32_t)carry;
      carry >>= 32;
    }
    to[i + count] = (uint32_t)carry;
  }
}

/// Adds `count` digits, and carries on as far as needed.
static void increase(uint32_t *to, const uint32_t *by, uint32_t count) {
  uint64_t carry = 0;
  for (uint32_t at = 0; at < count || carry != 0; at++) {
    carry += (uint64_t)to[at] + (at < count ? by[at] : 0);
    to[at] = (uint32_t)carry;
    carry >>= 32;
  }
}

static void decrease(uint32_t *to, const uint32_t *by, uint32_t count) {
  int64_t borrow = 0;
  for (uint32_t at = 0; at < count || borrow != 0; at++) {
    borrow += (int64_t)to[at] - (at < count ? by[at] : 0);
    to[at] = (uint32_t)borrow;
    borrow >>= 32;
  }
}

/// Karatsuba's product of numbers with `2 * half` digits, in parts of `half`; `to` has room for a digit more.
static void multiply_in_parts(uint32_t *to, const uint32_t *a, const uint32_t *b, uint32_t half) {
  static uint32_t sums[2][most], middle[2 * most];
  memset(to, 0, 16 * half);
  multiply(to, a, b, half);
  multiply(to + 2 * half, a + half, b + half, half);
  for (int which = 0; which < 2; which++) {
    const uint32_t *from = which == 0 ? a : b;
    memcpy(sums[which], from, 4 * half);
    sums[which][half] = 0;
    increase(sums[which], from + half, half);
  }
  multiply(middle, sums[0], sums[1], half + 1);
  decrease(middle, to, 2 * half);
  decrease(middle, to + 2 * half, 2 * half);
  increase(to + half, middle, 2 * half + 1);
}

KERNEL {
  static struct number factorial, power;
  factorial = (struct number){1, {1}};
  for (uint32_t factor = 2; factor <= 1500; factor++) scale(&factorial, factor);
  power = (struct number){1, {1}};
  for (int times = 0; times < 3000; times++) scale(&power, 19);

  enum { half = 190 };
  static uint32_t first[4 * half + 1], second[4 * half + 1];
  uint32_t sum = 0, equal = 0;
  for (uint32_t round = 0; round < 110; round++) {
    factorial.digits[round] ^= round;
    multiply(first, factorial.digits, power.digits, 2 * half);
    multiply_in_parts(second, factorial.digits, power.digits, half);
    equal += memcmp(first, second, 16 * half) == 0;
    for (uint32_t at = 0; at < 4 * half; at++) sum = add(sum, second[at]);
  }
  uint32_t decimals = 0;
  while (factorial.count > 0) {
    sum = add(sum, divide(&factorial, 1000000000));
    decimals += 9;
  }
  put_sum("bignum: ", sum, 8);
  put_count(" equal ", equal);
  put_count(" decimals ", decimals);
  put("\n");
  finish(0);
}
