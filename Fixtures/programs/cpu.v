// A small 8-bit accumulator machine with a program memory, a data memory and a counter that blinks.
module top(input clk, input rst, input [3:0] in, output reg [7:0] leds, output tx);
  reg [7:0] acc, pc; reg [11:0] ir; reg carry, phase; reg [7:0] ram [0:15]; reg [11:0] rom [0:255];
  reg [23:0] tick; reg [9:0] shift; reg [3:0] bits;
  wire [3:0] op = ir[11:8]; wire [7:0] arg = ir[7:0]; wire [7:0] operand = op[3] ? arg : ram[arg[3:0]];
  wire [8:0] sum = acc + operand + (op[2:0] == 3'd1 ? carry : 1'b0);
  integer i;
  initial for (i = 0; i < 256; i = i + 1) rom[i] = (i * 37 + 11) ^ (i << 4);
  always @(posedge clk) begin
    tick <= tick + 1;
    if (rst) begin pc <= 0; acc <= 0; carry <= 0; phase <= 0; leds <= 0; shift <= 10'h3ff; bits <= 0; end
    else if (!phase) begin ir <= rom[pc]; pc <= pc + 1; phase <= 1; end
    else begin
      phase <= 0;
      case (op[2:0])
        3'd0, 3'd1: {carry, acc} <= sum;
        3'd2: acc <= acc & operand;
        3'd3: acc <= acc ^ operand;
        3'd4: ram[arg[3:0]] <= acc;
        3'd5: if (carry) pc <= arg;
        3'd6: acc <= {acc[6:0], carry};
        3'd7: begin leds <= acc ^ {4'b0, in} ^ tick[23:16]; shift <= {1'b1, acc, 1'b0}; bits <= 10; end
      endcase
    end
    if (tick[6:0] == 0 && bits != 0) begin shift <= {1'b1, shift[9:1]}; bits <= bits - 1; end
  end
  assign tx = shift[0];
endmodule
