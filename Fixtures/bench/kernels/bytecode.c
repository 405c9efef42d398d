// Kernel: jumps by a table. An interpreter of bytecode with a stack, which runs three small programs.
#include "kernel.h"

enum code {
  HALT, CONSTANT, LOAD, STORE, ADD, SUBTRACT, MULTIPLY, REST, LESS, EQUAL, JUMP, JUMP_IF_ZERO, GET, SET, DUPLICATE, DROP
};

static uint32_t cells[1024];

NOINLINE static uint32_t run(const int16_t *code) {
  uint32_t stack[32], locals[8] = {0};
  uint32_t top = 0;
  for (;;) {
    switch ((enum code)*code++) {
      case HALT: return locals[0];
      case CONSTANT: stack[top++] = (uint32_t)*code++; break;
      case LOAD: stack[top++] = locals[*code++]; break;
      case STORE: locals[*code++] = stack[--top]; break;
      case ADD: top--; stack[top - 1] += stack[top]; break;
      case SUBTRACT: top--; stack[top - 1] -= stack[top]; break;
      case MULTIPLY: top--; stack[top - 1] *= stack[top]; break;
      case REST: top--; stack[top - 1] = stack[top] == 0 ? 0 : stack[top - 1] % stack[top]; break;
      case LESS: top--; stack[top - 1] = stack[top - 1] < stack[top]; break;
      case EQUAL: top--; stack[top - 1] = stack[top - 1] == stack[top]; break;
      case JUMP: code += *code; break;
      case JUMP_IF_ZERO: code += stack[--top] == 0 ? *code : 1; break;
      case GET: stack[top - 1] = cells[stack[top - 1] & 1023]; break;
      case SET: top -= 2; cells[stack[top + 1] & 1023] = stack[top]; break;
      case DUPLICATE: stack[top] = stack[top - 1]; top++; break;
      case DROP: top--; break;
    }
  }
}

/// Counts the divisors of numbers.
static const int16_t divisors[] = {
    // number = 1
    CONSTANT, 1, STORE, 1,
    // divisor = 1
    CONSTANT, 1, STORE, 2,
    // count += number % divisor == 0
    LOAD, 1, LOAD, 2, REST, CONSTANT, 0, EQUAL, LOAD, 0, ADD, STORE, 0,
    // while ++divisor < number
    LOAD, 2, CONSTANT, 1, ADD, DUPLICATE, STORE, 2, LOAD, 1, LESS, JUMP_IF_ZERO, 3, JUMP, -27,
    // while ++number < 850
    LOAD, 1, CONSTANT, 1, ADD, DUPLICATE, STORE, 1, CONSTANT, 850, LESS, JUMP_IF_ZERO, 3, JUMP, -46,
    HALT,
};

/// Fills cells with a sequence, and sums them.
static const int16_t sequence[] = {
    CONSTANT, 7, STORE, 3,
    // value = value * 1103 + 12345
    LOAD, 3, CONSTANT, 1103, MULTIPLY, CONSTANT, 12345, ADD, STORE, 3,
    // cells[at] = value
    LOAD, 3, LOAD, 1, SET,
    // sum += cells[at * 31]
    LOAD, 1, CONSTANT, 31, MULTIPLY, GET, LOAD, 0, ADD, STORE, 0,
    // while ++at < 32000
    LOAD, 1, CONSTANT, 1, ADD, DUPLICATE, STORE, 1, CONSTANT, 32000, LESS, JUMP_IF_ZERO, 3, JUMP, -40,
    HALT,
};

KERNEL {
  uint32_t sum = 0;
  sum = add(sum, run(divisors));
  put_count("bytecode: ", sum);
  for (int round = 0; round < 15; round++) sum = add(sum, run(sequence));
  put_sum(" sum ", sum, 8);
  put("\n");
  finish(0);
}
