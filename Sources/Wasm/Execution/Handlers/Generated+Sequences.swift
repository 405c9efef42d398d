// Written by HandlerGenerator; do not edit. `swift run HandlerGenerator Sources/Wasm/Execution/Handlers` writes it anew.

/// The handlers of sequences.
let sequenceHandlers: [Handler] = [
  f32Add_ai_a__f32Mul_ai_s,
  f32Mul_as_a__opConst,
  f32Sub_sa_a__f32Sqrt_a_a,
  f32x4Add_s__f32x4Min_s,
  f32x4Add_s__i32Add_si_s,
  f32x4Max_s__v128Store_any,
  f32x4Min_s__opConst128,
  f32x4Mul_s__f32x4Add_s,
  f64Add_as_a__f64Add_sa_a,
  f64Add_as_s__f64Sub_ss_a,
  f64Add_sa_a__f64Add_sa_a,
  f64Add_sa_a__f64Le_ai_a,
  f64Add_sa_a__f64Store_sa,
  f64Add_sa_s__f64Sub_ss_a,
  f64Add_sa_s__i32Add_si_s,
  f64Add_ss_a__f64Mul_as_a,
  f64Div_sa_s__f64Mul_sa_a,
  f64Le_ai_a__i32Eqz_a_t,
  f64Load_a_s__f64Load_a_s,
  f64Load_a_s__i32Add_si_a,
  f64Load_s_a__f64Mul_sa_a,
  f64Load_s_s__opBranch,
  f64Mul_as_a__f64Add_as_s,
  f64Mul_as_a__f64Add_sa_s,
  f64Mul_as_a__f64Sub_sa_s,
  f64Mul_as_s__f64Add_sa_a,
  f64Mul_sa_a__f64Add_sa_s,
  f64Mul_sa_a__f64Mul_as_a,
  f64Mul_sa_s__f64Mul_ss_s,
  f64Mul_sa_s__i32Add_si_a,
  f64Mul_ss_a__f64Mul_as_a,
  f64Mul_ss_s__f64Mul_ss_s,
  f64Sqrt_a_a__f64Mul_sa_a,
  f64Sub_ss_a__f64Add_sa_s,
  i32Add_ai_a__i32And_ai_a,
  i32Add_ai_a__i32Store_sa,
  i32Add_ai_a__opBranchTable_a,
  i32Add_ai_s__i32GtU_sa_t,
  i32Add_ai_s__i32Load_s_s,
  i32Add_ai_s__i32Store_sa,
  i32Add_as_a__i32Add_ai_a,
  i32Add_as_a__i32Add_ai_s,
  i32Add_as_a__i32Add_as_a,
  i32Add_as_a__i32Add_as_s,
  i32Add_as_a__i32LtU_ai_t,
  i32Add_as_a__i32Store_as,
  i32Add_as_a__i32Store_sa,
  i32Add_as_s__i32Add_si_s,
  i32Add_as_s__i32Load_s_a,
  i32Add_as_s__i32Store8_sa,
  i32Add_as_s__opBranch,
  i32Add_sa_a__i32Add_ai_a,
  i32Add_sa_a__i32Add_ai_s,
  i32Add_sa_a__i32Add_sa_a,
  i32Add_sa_a__i32Load16U_a_s,
  i32Add_sa_a__i32Load8U_a_s,
  i32Add_sa_a__i32Load_a_s,
  i32Add_sa_a__i32Store8_as,
  i32Add_sa_a__i32Store_as,
  i32Add_sa_s__i32Add_si_s,
  i32Add_sa_s__i32Add_ss_s,
  i32Add_sa_s__i32Load8U_a_s,
  i32Add_sa_s__i32Load_a_s,
  i32Add_sa_s__i32Sub_ss_s,
  i32Add_sa_s__i32Xor_ss_a,
  i32Add_sa_s__opCopy,
  i32Add_si_a__f32ConvertI32U_a_a,
  i32Add_si_a__f64Load_a_a,
  i32Add_si_a__f64Load_a_s,
  i32Add_si_a__i32Add_ai_s,
  i32Add_si_a__i32Add_as_s,
  i32Add_si_a__i32And_ai_a,
  i32Add_si_a__i32And_ai_s,
  i32Add_si_a__i32Load16S_a_a,
  i32Add_si_a__i32Load16U_a_a,
  i32Add_si_a__i32Load8U_a_a,
  i32Add_si_a__i32Load8U_a_s,
  i32Add_si_a__i32Load_a_a,
  i32Add_si_a__i32Load_a_s,
  i32Add_si_a__i32Store8_ai,
  i32Add_si_a__i32Store8_as,
  i32Add_si_a__i32Store_as,
  i32Add_si_a__i32Store_sa,
  i32Add_si_a__i64Load_a_a,
  i32Add_si_a__opBranchTable_a,
  i32Add_si_a__opGlobalSet_a,
  i32Add_si_a__opReturn_a,
  i32Add_si_s__i32Add_si_a,
  i32Add_si_s__i32Add_si_s,
  i32Add_si_s__i32Add_ss_s,
  i32Add_si_s__i32And_si_s,
  i32Add_si_s__i32Eqz_a_f,
  i32Add_si_s__i32Eqz_s_f,
  i32Add_si_s__i32Load16U_s_s,
  i32Add_si_s__i32Load8U_a_s,
  i32Add_si_s__i32Load8U_s_s,
  i32Add_si_s__i32Load_a_a,
  i32Add_si_s__i32Load_a_s,
  i32Add_si_s__i32Load_s_a,
  i32Add_si_s__i32Load_s_s,
  i32Add_si_s__i32LtS_as_t,
  i32Add_si_s__i32LtU_ai_t,
  i32Add_si_s__i32LtU_as_t,
  i32Add_si_s__i32LtU_ss_t,
  i32Add_si_s__i32Ne_ai_t,
  i32Add_si_s__i32Ne_as_t,
  i32Add_si_s__i32Ne_sa_t,
  i32Add_si_s__i32Store_sa,
  i32Add_si_s__i64Load_a_s,
  i32Add_si_s__i64ShrU_si_s,
  i32Add_si_s__opBranch,
  i32Add_si_s__opCall,
  i32Add_si_s__opConst,
  i32Add_si_s__opCopy,
  i32Add_si_s__opSet_a,
  i32Add_si_s__v128Load_any,
  i32Add_ss_a__i32Add_ai_a,
  i32Add_ss_a__i32Eq_as_t,
  i32Add_ss_a__i32Load16U_a_s,
  i32Add_ss_a__i32Load8U_a_a,
  i32Add_ss_a__i32Load8U_a_s,
  i32Add_ss_a__i32Load_a_a,
  i32Add_ss_a__i32Store8_as,
  i32Add_ss_a__opReturn_a,
  i32Add_ss_s__i32Add_ai_a,
  i32Add_ss_s__i32Add_ai_s,
  i32Add_ss_s__i32Add_si_s,
  i32Add_ss_s__i32Add_ss_s,
  i32Add_ss_s__i32Load8U_a_s,
  i32Add_ss_s__i32LtU_ai_t,
  i32Add_ss_s__opConst,
  i32And_ai_a__i32Add_sa_s,
  i32And_ai_a__i32Eqz_a_f,
  i32And_ai_a__i32Eqz_a_t,
  i32And_ai_a__i32Shl_ai_s,
  i32And_ai_s__i32Eqz_a_t,
  i32And_ai_s__i32ShrU_si_a,
  i32And_as_s__i32And_ss_a,
  i32And_si_a__i32Add_as_s,
  i32And_si_a__i32Eqz_a_f,
  i32And_si_a__i32Eqz_a_t,
  i32And_si_a__i32Ne_ai_t,
  i32And_si_a__i32Ne_sa_t,
  i32And_si_a__i32Shl_ai_a,
  i32And_si_a__opConst,
  i32And_si_s__i32Eq_ai_t,
  i32And_si_s__i32GtU_ai_t,
  i32And_si_s__i32Load8U_s_a,
  i32And_si_s__i32ShrU_si_a,
  i32And_ss_a__i32Xor_as_s,
  i32DivS_ai_s__opSelect_s_a,
  i32Eqz_a_t__f64Add_ss_a,
  i32Eqz_a_t__opBranch,
  i32Eqz_a_t__opCopy,
  i32Eqz_s_f__opCopy,
  i32Eqz_s_t__i32Add_si_s,
  i32Eqz_s_t__i32Sub_si_s,
  i32GeU_ss_t__i32Add_si_s,
  i32GtS_ai_t__i32GtU_si_t,
  i32GtU_ai_t__i32Add_ss_a,
  i32GtU_as_a__opSelect_a_s,
  i32GtU_sa_t__i32Store_ss,
  i32GtU_si_s__i32ShrU_si_s,
  i32Load16S_s_s__i32Load16S_s_a,
  i32Load16U_a_a__i32Eq_as_t,
  i32Load16U_a_a__i32Ne_as_t,
  i32Load16U_a_s__i32Eqz_s_f,
  i32Load16U_s_a__opBranchTable_a,
  i32Load8S_a_s__i32GtS_ai_t,
  i32Load8S_s_s__i32And_ai_s,
  i32Load8U_a_a__i32Eqz_a_f,
  i32Load8U_a_a__i32Ne_as_t,
  i32Load8U_a_a__i32Store8_sa,
  i32Load8U_a_s__i32And_si_a,
  i32Load8U_a_s__i32Eqz_a_f,
  i32Load8U_a_s__i32Extend8S_a_s,
  i32Load8U_a_s__i32Store8_ss,
  i32Load8U_s_a__i32And_ai_a,
  i32Load8U_s_a__i32Eqz_a_f,
  i32Load8U_s_a__i32Ne_ai_t,
  i32Load8U_s_a__i32Shl_ai_a,
  i32Load8U_s_a__i32Xor_sa_a,
  i32Load8U_s_a__opBranchTable_a,
  i32Load8U_s_a__opReturn_a,
  i32Load8U_s_s__i32And_ai_a,
  i32Load8U_s_s__i32And_ai_s,
  i32Load8U_s_s__i32Eq_ai_t,
  i32Load8U_s_s__i32Eqz_a_f,
  i32Load8U_s_s__i32Load8U_s_s,
  i32Load8U_s_s__i32Ne_ai_t,
  i32Load8U_s_s__opBranchTable_a,
  i32Load_a_a__i32Add_ai_a,
  i32Load_a_a__i32Add_ai_s,
  i32Load_a_a__i32Add_as_s,
  i32Load_a_a__i32Store_sa,
  i32Load_a_s__i32Add_si_a,
  i32Load_a_s__i32Add_ss_a,
  i32Load_a_s__i32Load_s_a,
  i32Load_a_s__i32LtU_as_t,
  i32Load_a_s__i32Store_ss,
  i32Load_a_s__opCopy,
  i32Load_s_a__i32Add_as_a,
  i32Load_s_a__i32Eq_ai_t,
  i32Load_s_a__i32Eqz_a_f,
  i32Load_s_a__i32Eqz_a_t,
  i32Load_s_a__i32Load16U_a_a,
  i32Load_s_a__i32Load8U_a_s,
  i32Load_s_a__i32LtS_sa_t,
  i32Load_s_a__i32Mul_ai_a,
  i32Load_s_a__i32Ne_ai_t,
  i32Load_s_a__i32Ne_as_t,
  i32Load_s_a__i32Rotl_ai_a,
  i32Load_s_a__i32Shl_ai_a,
  i32Load_s_a__i32Store_sa,
  i32Load_s_a__i32Xor_as_s,
  i32Load_s_a__i64Add_as_s,
  i32Load_s_a__i64Add_sa_s,
  i32Load_s_s__i32Add_ai_s,
  i32Load_s_s__i32Add_si_s,
  i32Load_s_s__i32And_ai_a,
  i32Load_s_s__i32Eqz_a_f,
  i32Load_s_s__i32Eqz_a_t,
  i32Load_s_s__i32GeU_sa_t,
  i32Load_s_s__i32LeU_as_t,
  i32Load_s_s__i32Load_a_s,
  i32Load_s_s__i32Load_s_a,
  i32Load_s_s__i32Load_s_s,
  i32Load_s_s__i32LtU_as_t,
  i32Load_s_s__i32Ne_ai_t,
  i32Load_s_s__i32Shl_si_a,
  i32Load_s_s__i32Store_ss,
  i32Load_s_s__i32Sub_sa_s,
  i32Load_s_s__opCall,
  i32Load_s_s__opCopy,
  i32Load_s_s__opSet_a,
  i32LtU_ss_t__i32GtS_si_s,
  i32Mul_ai_a__i32ShrU_ai_a,
  i32Mul_as_a__opReturn_a,
  i32Mul_si_a__i32Add_sa_s,
  i32Mul_si_a__opReturn_a,
  i32Mul_si_s__i32Add_ai_s,
  i32Ne_sa_a__i32Add_sa_s,
  i32Ne_sa_s__i32Eqz_s_t,
  i32Or_ai_a__i32Add_ai_a,
  i32Or_as_a__i32And_ai_a,
  i32Or_si_a__i32Store_sa,
  i32RemU_as_s__i32Add_ai_s,
  i32Rotl_si_a__i32Add_as_s,
  i32Rotl_si_a__i32Add_sa_s,
  i32Rotl_si_a__i32Xor_as_s,
  i32Shl_ai_a__i32Add_as_a,
  i32Shl_ai_a__i32Add_as_s,
  i32Shl_ai_a__i32Add_sa_a,
  i32Shl_ai_a__i32Add_sa_s,
  i32Shl_ai_a__i32Load_a_s,
  i32Shl_ai_a__i32Xor_as_s,
  i32Shl_ai_s__i32Load8U_s_a,
  i32Shl_si_a__i32Add_as_a,
  i32Shl_si_a__i32Add_as_s,
  i32Shl_si_a__i32Add_sa_a,
  i32Shl_si_a__i32Add_sa_s,
  i32Shl_si_a__i32Xor_as_s,
  i32Shl_si_s__i32Add_si_a,
  i32ShrS_ai_s__i32Xor_as_a,
  i32ShrU_ai_a__i32And_ai_a,
  i32ShrU_ai_a__i32And_ai_s,
  i32ShrU_ai_a__i32Xor_as_s,
  i32ShrU_sa_s__opConst,
  i32ShrU_si_a__i32And_ai_a,
  i32ShrU_si_a__i32And_ai_s,
  i32ShrU_si_a__i32Xor_as_a,
  i32ShrU_si_a__i32Xor_sa_a,
  i32ShrU_si_s__i32Eqz_s_f,
  i32Store16_sa__i32Add_si_s,
  i32Store8_ai__i32Add_ss_s,
  i32Store8_sa__i32Add_sa_a,
  i32Store8_sa__i32Add_si_s,
  i32Store8_sa__i32Eqz_s_f,
  i32Store8_ss__opSet_a,
  i32Store_as__i32LeU_ss_t,
  i32Store_sa__i32Add_si_a,
  i32Store_sa__i32Add_si_s,
  i32Store_sa__i32Add_ss_s,
  i32Store_sa__i32Load_a_s,
  i32Store_sa__i32Load_s_a,
  i32Store_sa__i32Store_as,
  i32Store_sa__i32Store_ss,
  i32Store_sa__i64ShrU_ai_s,
  i32Store_sa__opBranch,
  i32Store_sa__opCopy,
  i32Store_sa__opReturn,
  i32Store_ss__i32Eqz_s_t,
  i32Store_ss__i32Load_s_s,
  i32Store_ss__i32Store_as,
  i32Store_ss__opConst,
  i32Sub_ai_s__opGlobalSet_a,
  i32Sub_sa_a__opReturn_a,
  i32Sub_sa_s__i32RemU_sa_s,
  i32Sub_si_s__i32Eqz_a_f,
  i32Sub_ss_a__i32Add_as_s,
  i32Sub_ss_a__i32GtS_ai_t,
  i32Sub_ss_s__i32Add_sa_s,
  i32Sub_ss_s__i32GeS_as_t,
  i32Sub_ss_s__i32LtU_ai_a,
  i32Sub_ss_s__i32LtU_ss_t,
  i32Sub_ss_s__opBranch,
  i32WrapI64_a_a__i32And_ai_s,
  i32Xor_ai_s__i32ShrU_si_a,
  i32Xor_as_a__i32Add_as_s,
  i32Xor_as_a__i32Add_sa_s,
  i32Xor_as_a__i64ExtendI32U_a_s,
  i32Xor_as_s__i32And_ai_a,
  i32Xor_as_s__i32ShrU_ai_a,
  i32Xor_sa_a__i32Mul_ai_s,
  i32Xor_ss_a__i32Mul_ai_s,
  i64Add_as_s__i32Store_sa,
  i64Add_as_s__i64Rotl_si_s,
  i64Add_as_s__i64Xor_sa_s,
  i64Add_sa_s__i64Or_si_a,
  i64Add_si_s__i32Load8U_s_s,
  i64Clz_a_a__i64Sub_sa_s,
  i64ExtendI32S_s_a__i64Xor_as_a,
  i64ExtendI32U_a_a__i64ShrU_sa_a,
  i64ExtendI32U_a_s__i64ExtendI32S_s_a,
  i64Load_a_a__i64Store_sa,
  i64Load_a_s__i32And_si_a,
  i64Load_a_s__opConst64,
  i64Load_s_a__i64Store_sa,
  i64Load_s_a__i64Xor_as_a,
  i64Mul_as_a__i64Add_as_s,
  i64Mul_ss_a__opConst64,
  i64Or_si_a__i64Clz_a_a,
  i64Popcnt_a_a__i64Add_as_s,
  i64Rotl_si_s__i64Add_sa_s,
  i64Shl_ai_a__i64Xor_as_s,
  i64Shl_si_a__i64Xor_as_s,
  i64ShrU_ai_a__i64Xor_as_a,
  i64ShrU_ai_a__i64Xor_as_s,
  i64ShrU_ai_s__i32Add_si_s,
  i64ShrU_si_s__i32Load_s_a,
  i64Store_ss__i64Store_ss,
  i64Xor_as_a__f64ConvertI64S_a_a,
  i64Xor_as_a__i64ShrU_as_a,
  i64Xor_as_s__i64Popcnt_a_a,
  i64Xor_as_s__i64Shl_ai_a,
  i64Xor_as_s__opConst64,
  i64Xor_sa_s__i64ShrU_ai_a,
  opConst__f32Sub_sa_a,
  opConst__i32Add_si_s,
  opConst__i32Add_ss_s,
  opConst__i32Eqz_s_t,
  opConst__i32Load_s_a,
  opConst__i32Load_s_s,
  opConst__i32LtU_si_t,
  opConst__i32Store_sa,
  opConst__i32Store_ss,
  opConst__i32Sub_sa_a,
  opConst__i32Sub_sa_s,
  opConst__i32Sub_ss_a,
  opConst__i32Sub_ss_s,
  opConst__opBranch,
  opConst__opCall,
  opConst__opConst,
  opConst__opCopy,
  opConst__opReturn_s,
  opConst__opSelect_a_a,
  opConst__opSelect_a_s,
  opConst128__f32x4Max_s,
  opConst128__opCopy128,
  opConst64__f64Div_sa_a,
  opConst64__i32Load8U_s_s,
  opConst64__i64Add_as_s,
  opConst64__i64LtU_as_t,
  opConst64__i64LtU_ss_t,
  opConst64__i64Mul_as_s,
  opConst64__i64Mul_ss_a,
  opConst64__i64Ne_as_t,
  opCopy__i32Add_si_s,
  opCopy__i32And_as_s,
  opCopy__i32Eqz_a_f,
  opCopy__i32Eqz_s_t,
  opCopy__i32LtU_ss_t,
  opCopy__i32Ne_si_t,
  opCopy__i64Eqz_s_f,
  opCopy__opBranch,
  opCopy__opCall,
  opCopy__opConst,
  opCopy__opCopy,
  opCopy__opSet_a,
  opCopy128__f32x4Mul_s,
  opGlobalGet_a__i32Sub_ai_s,
  opSelect_a_a__i32Add_ai_s,
  opSelect_a_a__i32Store16_sa,
  opSelect_a_s__i32Store_sa,
  opSelect_s_s__opSelect_s_s,
  opSet_a__i32Eq_ss_t,
  opSet_a__i32Eqz_s_f,
  opSet_a__i32GtU_ss_t,
  opSet_a__opBranch,
  opSet_a__opCall,
  opSet_a__opCopy,
  opZero1__i32Load_s_s,
  opZero1__opConst,
  opZero2__i32GeS_ss_t,
  opZero2__opCopy,
  opZero3__i32Eqz_s_t,
  v128Load_any__opConst128,
  f32x4Add_s__i32Add_si_s__v128Load_any,
  f32x4Mul_s__f32x4Add_s__f32x4Min_s,
  f64Add_as_a__f64Add_sa_a__f64Add_sa_a,
  f64Add_as_s__f64Sub_ss_a__f64Add_sa_s,
  f64Add_sa_a__f64Add_sa_s__i32Add_si_s,
  f64Add_sa_a__f64Le_ai_a__i32Eqz_a_f,
  f64Add_sa_a__f64Le_ai_a__i32Eqz_a_t,
  f64Add_sa_a__f64Store_sa__f64Mul_ss_a,
  f64Add_sa_a__f64Store_sa__i32Add_si_s,
  f64Add_sa_s__f64Sqrt_a_a__f64Mul_sa_a,
  f64Add_ss_a__f64Mul_as_a__f64Add_as_s,
  f64Add_ss_a__f64Mul_sa_a__f64Add_sa_s,
  f64ConvertI32S_a_a__opConst64__f64Div_sa_a,
  f64ConvertI64S_a_a__opConst64__f64Div_sa_a,
  f64Le_ai_a__i32Eqz_a_t__f64Add_ss_a,
  f64Load_a_s__f64Load_a_s__f64Load_a_s,
  f64Load_a_s__f64Load_s_a__f64Mul_sa_a,
  f64Load_a_s__f64Mul_ss_a__f64Mul_as_a,
  f64Load_a_s__i32Add_si_a__f64Load_a_a,
  f64Load_s_a__f64Mul_sa_a__f64Add_sa_s,
  f64Mul_as_a__f64Add_as_s__f64Mul_as_s,
  f64Mul_as_a__f64Add_sa_s__f64Sqrt_a_a,
  f64Mul_sa_s__i32Add_si_a__f64Load_a_s,
  f64Mul_ss_a__f64Add_sa_a__f64Store_sa,
  f64Mul_ss_a__f64Mul_as_a__f64Add_sa_a,
  f64Mul_ss_a__f64Mul_as_a__f64Sub_sa_s,
  f64Mul_ss_s__f64Add_sa_a__f64Le_ai_a,
  f64Store_sa__i32Add_si_s__opConst,
  f64Sub_sa_s__f64Mul_as_a__f64Add_sa_s,
  f64Sub_sa_s__f64Mul_sa_s__f64Mul_ss_s,
  f64Sub_ss_a__f64Add_sa_s__f64Mul_as_s,
  f64Sub_ss_a__f64Add_sa_s__opConst,
  i32Add_ai_a__i32And_ai_a__i32LtU_ai_t,
  i32Add_ai_a__i32Load_a_a__i32Store_sa,
  i32Add_ai_a__i32Or_as_a__i32And_ai_a,
  i32Add_ai_a__opConst__i32Store_sa,
  i32Add_ai_s__i32And_si_a__i32Ne_ai_t,
  i32Add_ai_s__i32GtU_sa_t__i32Store_ss,
  i32Add_ai_s__i32Load_s_s__i32Eqz_a_t,
  i32Add_as_a__i32Add_ai_a__f64ConvertI32S_a_a,
  i32Add_as_a__i32Store_sa__opBranch,
  i32Add_as_s__i32Add_sa_s__i32Add_ss_s,
  i32Add_as_s__i32Add_si_s__i32Eqz_a_f,
  i32Add_as_s__i32Add_si_s__i32GtU_ai_t,
  i32Add_sa_a__i32Add_ai_a__i64Load_a_s,
  i32Add_sa_a__i32Add_ai_a__opBranchTable_a,
  i32Add_sa_a__i32Add_ai_s__i32ShrS_ai_s,
  i32Add_sa_a__i32Load8U_a_s__i32Ne_as_t,
  i32Add_sa_s__i32Add_as_a__i32Add_ai_a,
  i32Add_sa_s__i32Add_si_a__i32Load_a_s,
  i32Add_sa_s__i32Add_si_s__i32LtU_ai_t,
  i32Add_sa_s__i32Add_si_s__i32Ne_ai_t,
  i32Add_sa_s__i32Load8U_a_s__i32And_ai_a,
  i32Add_sa_s__i32Load_a_s__i32Store_ss,
  i32Add_sa_s__i32Sub_ss_s__i32LtU_ai_a,
  i32Add_si_a__f64Load_a_a__f64Sub_sa_s,
  i32Add_si_a__f64Load_a_s__f64Mul_sa_a,
  i32Add_si_a__i32Add_ai_s__i32Add_si_s,
  i32Add_si_a__i32Add_as_s__i32And_si_a,
  i32Add_si_a__i32And_ai_a__f64ConvertI32U_a_a,
  i32Add_si_a__i32And_ai_a__i32Add_as_s,
  i32Add_si_a__i32And_ai_a__i32LeU_ai_t,
  i32Add_si_a__i32Load16S_a_a__i32Mul_as_s,
  i32Add_si_a__i32Load8U_a_a__i32Add_as_s,
  i32Add_si_a__i32Load8U_a_a__i32Ne_sa_t,
  i32Add_si_a__i32Load8U_a_s__i32Eq_sa_t,
  i32Add_si_a__i32Load_a_a__i32Add_as_s,
  i32Add_si_a__i32Load_a_s__i32Load_s_a,
  i32Add_si_a__i32Load_a_s__i32LtU_as_a,
  i32Add_si_a__i32Load_a_s__i32Rotl_ai_s,
  i32Add_si_a__i32Store_sa__i32Load8U_s_a,
  i32Add_si_a__i32Store_sa__i32Store8_ss,
  i32Add_si_a__i64Load_a_a__i64Store_sa,
  i32Add_si_a__opGlobalSet_a__opReturn_s,
  i32Add_si_s__i32Add_si_a__i32Load8U_a_a,
  i32Add_si_s__i32Add_si_a__i32Store16_sa,
  i32Add_si_s__i32Add_si_s__i32Add_si_s,
  i32Add_si_s__i32Add_si_s__i32Eqz_a_f,
  i32Add_si_s__i32Add_si_s__i32LtU_ai_t,
  i32Add_si_s__i32Add_si_s__i32Ne_sa_t,
  i32Add_si_s__i32Add_si_s__opBranch,
  i32Add_si_s__i32Add_si_s__opConst,
  i32Add_si_s__i32Add_si_s__v128Load_any,
  i32Add_si_s__i32Add_ss_s__i32LtS_as_t,
  i32Add_si_s__i32Load8U_s_s__i32Eqz_a_t,
  i32Add_si_s__i32Load_a_s__i32GtU_as_t,
  i32Add_si_s__i32Load_a_s__i32LtU_as_t,
  i32Add_si_s__i32Load_s_s__i32Store_ss,
  i32Add_si_s__i32Shl_si_a__i32Add_as_s,
  i32Add_si_s__i64Load_a_s__i64ShrU_ai_a,
  i32Add_si_s__opConst__i32Eqz_s_t,
  i32Add_si_s__opCopy__i32Add_ss_a,
  i32Add_si_s__opCopy__i32Load_s_s,
  i32Add_si_s__opCopy__opCall,
  i32Add_si_s__opCopy__opCopy,
  i32Add_si_s__opSet_a__i32GtU_ss_t,
  i32Add_si_s__v128Load_any__f32x4Mul_s,
  i32Add_si_s__v128Load_any__opConst128,
  i32Add_si_s__v128Load_any__opCopy128,
  i32Add_ss_a__i32Load8U_a_a__i32Ne_as_t,
  i32Add_ss_a__i32Load8U_a_a__i32Ne_sa_s,
  i32Add_ss_a__i32Load8U_a_s__i32Add_ss_a,
  i32Add_ss_a__i32Load_a_a__i32Add_as_s,
  i32Add_ss_a__i32Load_a_a__i32Mul_ai_a,
  i32Add_ss_s__i32Add_ai_a__f64Load_a_s,
  i32Add_ss_s__i32Add_ai_a__i32Load8U_a_s,
  i32Add_ss_s__i32Add_ai_a__i32Mul_as_a,
  i32Add_ss_s__i32Add_ai_a__i32Store8_as,
  i32Add_ss_s__i32Load_s_a__i32Rotl_ai_a,
  i32Add_ss_s__i32Sub_si_s__i32Eqz_a_f,
  i32And_ai_a__i32Store_sa__opReturn,
  i32And_ai_a__opConst__i32Sub_sa_a,
  i32And_ai_s__i32ShrU_si_a__i32Xor_as_s,
  i32And_as_a__i32Xor_as_a__i32Add_as_s,
  i32And_as_s__i32And_ss_a__i32Xor_as_s,
  i32And_si_a__i32Add_as_s__opCopy,
  i32And_si_a__i32Add_sa_a__i32Store_as,
  i32And_si_a__i32Shl_ai_a__i32Add_sa_a,
  i32And_si_a__i32Shl_ai_a__i32Add_sa_s,
  i32And_si_a__i64ExtendI32U_a_a__i64ShrU_sa_a,
  i32And_si_a__opConst__opSelect_a_a,
  i32And_si_s__i32And_si_a__i32Add_as_s,
  i32And_si_s__i32Eq_ai_t__opBranchTable_s,
  i32And_si_s__i32ShrU_si_a__i32Eq_as_a,
  i32And_si_s__opCopy__opCall,
  i32DivS_ai_a__i32Add_sa_a__i32Add_ai_s,
  i32Eq_as_t__i32Load_s_s__i32Eqz_a_f,
  i32Eq_sa_t__i32Add_si_a__i32Store_sa,
  i32Eqz_a_t__f64Add_ss_a__f64Mul_as_a,
  i32Eqz_a_t__f64Add_ss_a__f64Mul_sa_a,
  i32Eqz_a_t__i32Load_s_s__i32Eqz_a_f,
  i32Eqz_a_t__opCopy__i32Eqz_s_f,
  i32Eqz_a_t__opCopy__i32Ne_si_t,
  i32Eqz_s_t__i32Sub_si_s__opConst,
  i32Extend8S_a_s__i32Load_s_s__i32Ne_ai_t,
  i32GtS_ai_a__opConst__opSelect_a_s,
  i32GtS_si_s__i32Add_si_s__i32Eqz_s_f,
  i32GtU_si_a__opConst__opSelect_a_s,
  i32GtU_si_s__i32ShrU_si_s__i32Eqz_s_f,
  i32Load16U_a_a__i32Shl_ai_a__i32Add_sa_s,
  i32Load8S_s_s__i32And_ai_s__opBranchTable_a,
  i32Load8U_a_a__i32And_ai_a__i32Eqz_a_t,
  i32Load8U_a_a__i32Store8_sa__i32Add_si_s,
  i32Load8U_a_s__i32Add_ss_a__i32Load8U_a_a,
  i32Load8U_s_a__i32Add_as_s__i32Add_si_s,
  i32Load8U_s_a__i32And_ai_a__i32Eqz_a_f,
  i32Load8U_s_a__i32And_ai_a__i32Eqz_a_t,
  i32Load8U_s_a__i32Shl_ai_a__i32Add_sa_a,
  i32Load8U_s_a__i32Shl_ai_a__i32Load_a_a,
  i32Load8U_s_a__i32Shl_ai_a__i32Load_a_s,
  i32Load8U_s_s__i32Add_ai_a__i32And_ai_a,
  i32Load8U_s_s__i32And_ai_a__i32Store8_sa,
  i32Load8U_s_s__i32And_ai_s__i32Eqz_a_f,
  i32Load8U_s_s__i32Load8U_s_s__i32Eqz_a_t,
  i32Load8U_s_s__i32Load8U_s_s__i32Ne_sa_t,
  i32Load_a_a__i32Add_ai_a__i32Store_sa,
  i32Load_a_a__i32Add_ai_a__opBranchTable_a,
  i32Load_a_a__i32Add_as_s__i32Add_as_a,
  i32Load_a_a__i32Store_sa__i32Store_ss,
  i32Load_a_a__i32Store_sa__opBranch,
  i32Load_a_s__i32Add_si_a__i32Load16U_a_a,
  i32Load_a_s__i32Add_si_s__i32Add_si_a,
  i32Load_a_s__i32Add_ss_a__i64Load_a_a,
  i32Load_a_s__i32Load_s_a__i64Mul_as_a,
  i32Load_a_s__i32Store_ss__i32And_si_a,
  i32Load_a_s__opCopy__opCopy,
  i32Load_a_s__opSelect_s_s__opSelect_s_s,
  i32Load_s_a__i32Add_ai_a__i32Store_sa,
  i32Load_s_a__i32Add_ai_s__i32Store_sa,
  i32Load_s_a__i32Load16U_a_a__i32Eq_as_t,
  i32Load_s_a__i32Load8U_a_s__i32And_si_a,
  i32Load_s_a__i32Load_a_s__opCopy,
  i32Load_s_a__i32Mul_ai_a__i32Add_sa_s,
  i32Load_s_a__i32Rotl_ai_a__i32Add_as_a,
  i32Load_s_a__i32Shl_ai_a__i32Add_sa_s,
  i32Load_s_a__i32Store_sa__i32Add_si_s,
  i32Load_s_s__i32Add_ai_a__i32Store_sa,
  i32Load_s_s__i32Add_ai_s__i32Store_sa,
  i32Load_s_s__i32Add_sa_a__i32Load8U_a_s,
  i32Load_s_s__i32Add_si_s__opSet_a,
  i32Load_s_s__i32And_ai_a__i32Eqz_a_f,
  i32Load_s_s__i32And_ai_a__i32Shl_ai_a,
  i32Load_s_s__i32Load_a_a__i32Add_ai_s,
  i32Load_s_s__i32Load_s_a__i32Eq_sa_t,
  i32Load_s_s__i32Load_s_a__i32LtU_as_s,
  i32Load_s_s__i32Load_s_a__i32Sub_sa_s,
  i32Load_s_s__i32Load_s_s__i32GeS_sa_t,
  i32Load_s_s__i32Rotl_si_a__i32Add_as_s,
  i32Load_s_s__i32Store_ss__opCopy,
  i32Load_s_s__opCopy__opCopy,
  i32LtU_ai_a__opConst__opSelect_a_a,
  i32LtU_as_a__opSelect_a_a__i32Add_ai_s,
  i32LtU_as_s__opSelect_a_s__i32Store_sa,
  i32LtU_sa_a__opSelect_a_s__i32Store_sa,
  i32LtU_ss_t__i32Add_ss_a__i32Load16U_a_s,
  i32Mul_ai_a__i32ShrU_ai_a__i32And_ai_a,
  i32Mul_ai_s__i32Load8U_s_s__i32Ne_ai_t,
  i32Mul_as_a__i32Add_as_a__i32Add_as_s,
  i32Mul_as_s__i32ShrU_ai_a__i32And_ai_s,
  i32Mul_si_a__i32Add_as_a__i32Add_ai_s,
  i32Mul_si_a__i32ShrU_ai_a__i32And_ai_a,
  i32RemU_sa_s__i32ShrU_si_a__i32Xor_sa_a,
  i32Rotl_ai_s__i32Rotl_si_a__i32Xor_as_s,
  i32Rotl_si_a__i32Add_sa_s__i32Load8U_s_a,
  i32Rotl_si_a__i32Xor_as_s__i32Rotl_si_a,
  i32Rotl_si_a__i32Xor_as_s__i32ShrU_si_a,
  i32Rotl_si_s__i32Rotl_si_a__i32Xor_as_s,
  i32Rotl_si_s__opCopy__opCall,
  i32Shl_ai_a__i32Add_as_a__i32Load_a_a,
  i32Shl_ai_a__i32Add_sa_a__i32Load_a_s,
  i32Shl_ai_a__i32Add_sa_s__i32Load_a_s,
  i32Shl_ai_a__i32Add_sa_s__i32Sub_ss_s,
  i32Shl_ai_a__i32Load_a_a__i32Add_ai_a,
  i32Shl_ai_a__i32Xor_as_s__i32ShrU_ai_a,
  i32Shl_ai_a__i32Xor_as_s__opConst,
  i32Shl_si_a__i32Add_as_a__i32Store_as,
  i32Shl_si_a__i32Add_sa_a__i32Load_a_s,
  i32Shl_si_a__i32Add_sa_a__i32Store_as,
  i32Shl_si_a__i32Add_sa_s__i32Shl_si_a,
  i32Shl_si_a__i32Xor_as_s__i32ShrU_ai_a,
  i32ShrU_ai_a__i32And_ai_a__i32Add_sa_s,
  i32ShrU_ai_a__i32And_ai_s__i32Xor_ai_s,
  i32ShrU_sa_s__opConst__i32Sub_sa_s,
  i32ShrU_si_a__i32And_ai_a__i32Add_sa_s,
  i32ShrU_si_a__i32And_ai_a__i32Mul_as_s,
  i32ShrU_si_a__i32Xor_sa_a__i32And_ai_a,
  i32ShrU_si_a__i32Xor_sa_a__i32RemU_as_s,
  i32Store16_sa__i32Add_si_s__i32LtU_as_t,
  i32Store8_as__opCopy__i32Add_si_s,
  i32Store8_sa__i32Add_sa_a__i32Store8_as,
  i32Store8_sa__i32Add_si_s__i32GtU_si_s,
  i32Store8_ss__opCopy__opCall,
  i32Store8_ss__opSet_a__i32Ne_sa_t,
  i32Store_as__i32Add_si_s__i32LtU_as_t,
  i32Store_sa__i32Add_si_s__i32Add_si_s,
  i32Store_sa__i32Add_si_s__i32Load_s_s,
  i32Store_sa__i32Add_si_s__opBranch,
  i32Store_sa__i32And_si_a__opConst,
  i32Store_sa__i32ShrU_si_a__i32And_ai_s,
  i32Store_sa__opCopy__i32GtU_ss_t,
  i32Store_ss__opCopy__opSet_a,
  i32Sub_sa_s__i32Load_s_a__i32LtS_sa_t,
  i32Sub_si_s__opCopy__opCall,
  i32Sub_ss_s__i32LtU_ai_a__opConst,
  i32Xor_ai_s__i32ShrU_si_a__i32Xor_as_a,
  i32Xor_ai_s__i32ShrU_si_a__i32Xor_sa_a,
  i32Xor_as_a__i32Add_as_s__opCopy,
  i32Xor_as_s__i32Add_si_s__i32Ne_ai_t,
  i32Xor_as_s__i32And_ai_a__opConst,
  i32Xor_as_s__i32Shl_ai_a__i32Xor_as_s,
  i32Xor_as_s__i32ShrU_si_a__i32Xor_as_a,
  i32Xor_ss_a__i32And_ai_a__i32Eqz_a_f,
  i32Xor_ss_a__i32Store_sa__i32Add_si_s,
  i64Add_as_s__i32Add_si_a__i32Load_a_s,
  i64Add_as_s__i64Rotl_si_s__i64Add_sa_s,
  i64Add_sa_s__i32Load_s_s__i32Load_s_a,
  i64Add_sa_s__i64Or_si_a__i64Clz_a_a,
  i64Add_si_s__i32Load8U_s_s__opBranchTable_a,
  i64And_as_a__opConst64__i64Ne_as_t,
  i64Clz_a_a__i64Sub_sa_s__i32And_si_a,
  i64ExtendI32U_a_s__i64ExtendI32S_s_a__i64Xor_as_a,
  i64Load_a_s__opConst64__i64And_as_a,
  i64Load_a_s__opConst64__i64LtU_as_t,
  i64Load_s_a__i64Store_sa__i32Add_si_s,
  i64Mul_as_a__i64Add_as_s__i32Store_sa,
  i64Mul_as_s__i64Load_s_a__i64Xor_as_a,
  i64Mul_ss_a__opConst64__i64Add_as_s,
  i64Or_si_a__i64Clz_a_a__i64Sub_sa_s,
  i64Shl_ai_a__i64Xor_as_s__opConst64,
  i64Shl_si_a__i64Xor_as_s__i64ShrU_ai_a,
  i64ShrU_ai_a__i64Xor_as_s__i64Popcnt_a_a,
  i64ShrU_ai_a__i64Xor_as_s__i64Shl_ai_a,
  i64ShrU_ai_s__i32Add_si_s__i32Add_si_s,
  i64ShrU_si_s__i32Load_s_a__i64Add_as_s,
  i64Sub_sa_s__i32And_si_a__i32Eqz_a_f,
  i64Xor_as_a__f64ConvertI64S_a_a__opConst64,
  i64Xor_as_a__opConst64__i64Mul_as_s,
  i64Xor_as_s__i64Popcnt_a_a__i64Add_as_s,
  i64Xor_as_s__i64Shl_ai_a__i64Xor_as_s,
  i64Xor_as_s__i64ShrU_ai_a__i64Xor_as_s,
  i64Xor_sa_s__i64ShrU_ai_a__i64Xor_as_a,
  opConst__i32Add_si_a__opBranchTable_a,
  opConst__i32Add_si_s__i32Ne_ai_t,
  opConst__i32Add_si_s__opCall,
  opConst__i32Add_ss_a__i32Add_ai_a,
  opConst__i32Add_ss_s__i32Add_ss_a,
  opConst__i32Load_s_a__i32Eqz_a_f,
  opConst__i32Load_s_a__i32Eqz_a_t,
  opConst__i32Load_s_s__i32Shl_ai_a,
  opConst__i32Store_sa__opCopy,
  opConst__opConst__opConst,
  opConst__opConst__opSelect_a_s,
  opConst__opCopy__i32And_si_s,
  opConst__opCopy__opCall,
  opConst__opSelect_a_a__i32Store16_sa,
  opConst128__f32x4Max_s__v128Store_any,
  opConst128__f32x4Mul_s__f32x4Add_s,
  opConst128__opCopy128__f32x4Mul_s,
  opConst64__f64Div_sa_a__opReturn_f64,
  opConst64__i32Load8U_s_s__i32Shl_ai_a,
  opConst64__i64Add_as_s__i64Xor_sa_s,
  opConst64__i64Mul_as_s__i64Load_s_a,
  opConst64__i64Mul_ss_a__opConst64,
  opCopy__i32Add_si_s__i32Eqz_a_f,
  opCopy__i32Add_si_s__i32Load16U_s_a,
  opCopy__i32Add_si_s__opBranch,
  opCopy__i32And_si_a__i32Add_as_s,
  opCopy__opCopy__i32Add_si_s,
  opCopy__opCopy__i32Xor_ss_a,
  opCopy__opCopy__opBranch,
  opCopy__opCopy__opCall,
  opCopy__opCopy__opConst,
  opCopy__opCopy__opCopy,
  opCopy__opSet_a__opBranch,
  opCopy128__f32x4Mul_s__i32Add_si_s,
  opCopy128__i32Add_si_s__v128Load_any,
  opGlobalGet_a__i32Sub_ai_s__opGlobalSet_a,
  opSelect_a_a__i32Add_ai_s__i32LtU_sa_a,
  opSelect_a_a__i32Store16_sa__i32Add_si_s,
  opSelect_a_s__i32ShrU_ai_a__i32And_ai_s,
  opSelect_a_s__i32Store_sa__i32Add_si_s,
  opSelect_a_s__i32Store_sa__i32Load_a_s,
  opSelect_s_a__i32Add_as_a__i32Add_ai_a,
  opSelect_s_s__opSelect_s_s__i32Eqz_a_t,
  opSet_a__i32Eq_ss_t__i32Ne_si_t,
  opZero1__i32Eqz_s_f__opCopy,
  opZero1__i32Load_s_s__i32Load_s_a,
  opZero1__opConst__i32LtU_si_t,
  v128Store_any__i32Add_si_s__i32Add_si_s,
  f32Mul_as_a__opConst__f32Sub_sa_a__f32Sqrt_a_a,
  f32x4Add_s__i32Add_si_s__v128Load_any__opConst128,
  f32x4Min_s__opConst128__f32x4Max_s__v128Store_any,
  f32x4Mul_s__f32x4Add_s__f32x4Min_s__opConst128,
  f32x4Mul_s__f32x4Add_s__i32Add_si_s__v128Load_any,
  f32x4Mul_s__i32Add_si_s__v128Load_any__opConst128,
  f64Add_as_a__f64Add_sa_a__f64Add_sa_a__f64Add_sa_s,
  f64Add_as_s__f64Sub_ss_a__f64Add_sa_s__opConst,
  f64Add_sa_a__f64Add_sa_s__i32Add_si_s__i32Add_si_s,
  f64Add_sa_a__f64Le_ai_a__i32Eqz_a_t__f64Add_ss_a,
  f64Add_sa_a__f64Store_sa__i32Add_si_a__f64Load_a_s,
  f64Add_sa_a__f64Store_sa__i32Add_si_s__f64Load_a_s,
  f64Add_sa_s__i32Add_si_s__i32Add_si_s__i32Eqz_a_f,
  f64Add_sa_s__i32Add_si_s__i32Add_si_s__i32Ne_sa_t,
  f64Add_ss_a__f64Mul_as_a__f64Add_as_s__f64Mul_as_s,
  f64ConvertI64S_a_a__opConst64__f64Div_sa_a__opReturn_f64,
  f64Le_ai_a__i32Eqz_a_t__f64Add_ss_a__f64Mul_as_a,
  f64Load_a_a__f64Add_sa_a__f64Store_sa__i32Add_si_s,
  f64Load_a_a__f64Mul_sa_s__i32Add_si_a__f64Load_a_s,
  f64Load_a_s__f64Load_a_s__f64Load_a_s__f64Load_a_s,
  f64Load_a_s__i32Add_si_a__f64Load_a_a__f64Mul_sa_s,
  f64Load_a_s__i32Add_si_a__f64Load_a_a__f64Sub_sa_s,
  f64Load_s_a__f64Mul_sa_a__f64Add_as_a__f64Add_sa_a,
  f64Load_s_a__f64Mul_sa_a__f64Add_sa_s__i32Add_si_s,
  f64Load_s_s__i32Add_ss_s__i32Add_ai_a__i32Mul_as_a,
  f64Mul_as_a__f64Add_as_s__f64Mul_as_s__f64Add_sa_a,
  f64Mul_as_a__f64Add_as_s__f64Sub_ss_a__f64Add_sa_s,
  f64Mul_as_a__f64Add_sa_s__f64Sqrt_a_a__f64Mul_sa_a,
  f64Mul_as_s__f64Add_ss_a__f64Mul_as_a__f64Add_as_s,
  f64Mul_sa_a__f64Add_sa_s__f64Sub_ss_a__f64Add_sa_s,
  f64Mul_ss_a__f64Mul_as_a__f64Add_sa_a__f64Store_sa,
  f64Mul_ss_s__f64Mul_ss_s__f64Add_sa_a__f64Le_ai_a,
  f64Sqrt_a_a__f64Mul_sa_a__f64Div_sa_s__f64Mul_sa_a,
  f64Store_sa__i32Add_si_s__opConst__i32Eqz_s_t,
  f64Sub_sa_s__f64Mul_ss_a__f64Mul_as_a__f64Sub_sa_s,
  f64Sub_ss_a__f64Add_sa_s__f64Mul_as_s__f64Add_ss_a,
  f64Sub_ss_a__f64Add_sa_s__i32Add_si_s__i32Ne_sa_t,
  i32Add_ai_s__i32GtU_sa_t__i32Store_ss__i32Store_as,
  i32Add_as_a__i32Add_as_s__i32Add_ss_s__i32Add_si_s,
  i32Add_as_a__i32Store_sa__i32Add_si_s__i32Ne_ai_t,
  i32Add_as_s__i32Add_si_a__i32Load_a_s__i32Rotl_ai_s,
  i32Add_as_s__i32Add_si_s__i32GtU_ai_t__i32Add_ss_a,
  i32Add_as_s__i32Load_s_a__i32Add_as_s__i32Load_s_a,
  i32Add_as_s__i32Load_s_a__i32Load_a_s__opCopy,
  i32Add_sa_a__i32Add_ai_s__i32ShrS_ai_s__i32Xor_as_a,
  i32Add_sa_a__i32Add_sa_a__i32Add_sa_a__i32Add_sa_a,
  i32Add_sa_s__i32Add_si_a__i32Load8U_a_a__i32Add_as_s,
  i32Add_sa_s__i32Add_si_a__i32Load_a_s__i32LtU_as_a,
  i32Add_sa_s__i32Load_a_s__i32Store_ss__i32And_si_a,
  i32Add_sa_s__i32Sub_ss_s__i32LtU_ai_a__opConst,
  i32Add_sa_s__opCopy__opCopy__i32Xor_ss_a,
  i32Add_si_a__f64Load_a_a__f64Mul_sa_s__i32Add_si_a,
  i32Add_si_a__f64Load_a_a__f64Sub_sa_s__f64Mul_as_a,
  i32Add_si_a__f64Load_a_s__f64Load_s_a__f64Mul_sa_a,
  i32Add_si_a__f64Load_a_s__i32Add_si_a__f64Load_a_a,
  i32Add_si_a__i32Add_as_s__i32And_si_a__i32Load8U_a_a,
  i32Add_si_a__i32Load16U_a_a__i32Shl_ai_a__i32Add_sa_s,
  i32Add_si_a__i32Load8U_a_a__i32Store8_sa__i32Add_si_s,
  i32Add_si_a__i32Load8U_a_s__i32Add_sa_a__i32Add_ai_a,
  i32Add_si_a__i32Load8U_a_s__i32Add_si_a__i32Load8U_a_s,
  i32Add_si_a__i32Load_a_s__i32Load_s_a__i64Mul_as_a,
  i32Add_si_a__i32Load_a_s__i32Rotl_ai_s__i32Rotl_si_a,
  i32Add_si_a__i32Store8_ai__i32Add_ss_s__i32LtU_ai_t,
  i32Add_si_a__i32Store_sa__i32Load_s_a__i32Add_as_a,
  i32Add_si_s__f64Load_a_s__f64Mul_ss_a__f64Mul_as_a,
  i32Add_si_s__i32Add_si_a__i32Load8U_a_a__i32Ne_sa_a,
  i32Add_si_s__i32Add_si_a__i32Load_a_a__i32Store_sa,
  i32Add_si_s__i32Add_si_a__opCopy__opSet_a,
  i32Add_si_s__i32Add_si_s__i32Add_si_s__i32Eqz_a_f,
  i32Add_si_s__i32Add_si_s__i32Add_si_s__i32Eqz_a_t,
  i32Add_si_s__i32Add_si_s__i32Eqz_a_t__opBranch,
  i32Add_si_s__i32Add_si_s__i32Load_a_s__i32LtU_as_t,
  i32Add_si_s__i32Add_si_s__v128Load_any__opConst128,
  i32Add_si_s__i32Load16U_s_s__i32Shl_ai_a__i32Add_sa_a,
  i32Add_si_s__i32Load8U_a_s__i32Store8_ss__opSet_a,
  i32Add_si_s__i32Load8U_s_s__i32Add_si_s__i32Eqz_s_f,
  i32Add_si_s__i32Load8U_s_s__i32Eqz_a_t__opCopy,
  i32Add_si_s__i32Load_a_s__i32Add_si_a__i32Load8U_a_a,
  i32Add_si_s__i32Shl_si_a__i32Add_as_s__i32Load16S_s_a,
  i32Add_si_s__i64Load_a_s__i64ShrU_ai_a__i32WrapI64_a_s,
  i32Add_si_s__opCopy__i32Add_si_s__opBranch,
  i32Add_si_s__opCopy__i32Load_s_s__i32Add_si_s,
  i32Add_si_s__opCopy__opCopy__opCall,
  i32Add_si_s__opCopy__opCopy__opCopy,
  i32Add_si_s__v128Load_any__f32x4Mul_s__f32x4Add_s,
  i32Add_si_s__v128Load_any__opConst128__f32x4Mul_s,
  i32Add_si_s__v128Load_any__opConst128__opCopy128,
  i32Add_ss_a__i32Load8U_a_a__i32Ne_sa_s__i32Eqz_s_t,
  i32Add_ss_a__i32Load8U_a_a__i32Shl_ai_a__i32Add_sa_a,
  i32Add_ss_a__i32Load8U_a_s__i32Add_ss_a__i32Load8U_a_a,
  i32Add_ss_a__i32Load_a_a__i32Mul_ai_a__i32ShrU_ai_a,
  i32Add_ss_s__i32Add_ai_a__f64Load_a_s__i32Add_si_a,
  i32Add_ss_s__i32Add_ai_a__i32Load8U_a_s__i32Add_sa_s,
  i32Add_ss_s__i32Add_ai_a__i32Mul_as_a__i32DivS_ai_a,
  i32Add_ss_s__i32Add_ai_a__i32Mul_as_a__i32DivS_ai_s,
  i32Add_ss_s__i32Add_si_s__i32Add_si_s__i32Ne_sa_t,
  i32Add_ss_s__i32Add_ss_s__i32Add_si_s__i32Ne_ai_t,
  i32And_ai_a__i32Add_sa_s__i32Load_a_s__i32Store_ss,
  i32And_ai_a__opConst__i32Sub_sa_a__i32And_ai_s,
  i32And_ai_a__opSelect_a_s__i32ShrU_ai_a__i32And_ai_s,
  i32And_ai_s__i32ShrU_si_a__i32Xor_as_s__i32And_ai_a,
  i32And_si_a__i32Add_as_s__i32Add_si_a__i32Load8U_a_s,
  i32And_si_a__i32Load8U_a_a__i32Store8_sa__i32Add_si_s,
  i32And_si_a__i32Shl_ai_a__i32Add_sa_a__i32Load16U_a_s,
  i32And_si_a__i32Shl_ai_a__i32Add_sa_s__i32Sub_ss_s,
  i32And_si_a__opConst__opConst__opSelect_a_s,
  i32Eq_ai_a__opConst__opConst__opSelect_a_s,
  i32Eq_sa_t__i32Add_si_a__i32Store_sa__i32Load8U_s_a,
  i32Eqz_a_t__f64Add_ss_a__f64Mul_sa_a__f64Add_sa_s,
  i32Eqz_s_t__i32Sub_si_s__opConst__opCopy,
  i32Eqz_s_t__opCopy__opCopy__opCopy,
  i32Load16S_a_s__i32Add_si_a__i32Load16S_a_a__i32Mul_as_s,
  i32Load8U_a_a__i32Store8_sa__i32Add_si_s__i32GtU_si_s,
  i32Load8U_a_s__i32Add_ss_a__i32Load8U_a_a__i32Ne_as_t,
  i32Load8U_a_s__i32Extend8S_a_s__i32Load_s_s__i32Ne_ai_t,
  i32Load8U_s_a__i32Shl_ai_a__i32Add_sa_a__i32Load_a_a,
  i32Load8U_s_s__i32Add_ai_a__i32And_ai_a__i32LeU_ai_t,
  i32Load8U_s_s__i32And_ai_a__i32Store8_sa__i32Eqz_s_f,
  i32Load8U_s_s__i32Load8U_s_s__i32Ne_sa_t__i32Add_si_s,
  i32Load_a_a__i32Add_ai_a__i32Store_sa__i32Add_si_a,
  i32Load_a_a__i32Add_as_s__i32Add_as_a__i32LtU_ai_t,
  i32Load_a_s__i32Add_ss_a__i64Load_a_a__opConst64,
  i32Load_a_s__i32Load_s_a__i64Mul_as_a__i64Add_as_s,
  i32Load_a_s__i32Store_ss__i32And_si_a__i32Shl_ai_a,
  i32Load_s_a__i32Add_ai_a__i32Store_sa__i32Add_ss_s,
  i32Load_s_a__i32Add_ai_a__i32Store_sa__i32Ne_si_t,
  i32Load_s_a__i32Add_ai_a__i32Store_sa__opBranch,
  i32Load_s_a__i32Add_as_a__opConst__i32Store_sa,
  i32Load_s_a__i32Eq_sa_t__i32Add_si_a__i32Store_sa,
  i32Load_s_a__i32Load16U_a_a__i32Eq_as_t__i32Load_s_s,
  i32Load_s_a__i32Load8U_a_a__i32And_ai_a__i32Eqz_a_t,
  i32Load_s_a__i32Load8U_a_s__i32And_si_a__i32Xor_as_a,
  i32Load_s_a__i32Load_a_s__opCopy__opCopy,
  i32Load_s_a__i32Rotl_ai_a__i32Add_as_a__i32Store_sa,
  i32Load_s_a__i32Shl_ai_a__i32Add_sa_s__i32Xor_ss_a,
  i32Load_s_a__i64Add_sa_s__i32Load_s_s__i32Load_s_a,
  i32Load_s_a__i64Mul_as_a__i64Add_as_s__i32Store_sa,
  i32Load_s_s__i32Add_sa_a__i32Load8U_a_s__i32Ne_as_t,
  i32Load_s_s__i32Add_si_s__opSet_a__i32GtU_ss_t,
  i32Load_s_s__i32And_ai_a__i32Shl_ai_a__i32Load_a_a,
  i32Load_s_s__i32LeU_as_t__i32Add_si_a__i32Store_as,
  i32Load_s_s__i32Load_s_a__i32LtU_as_s__opSelect_a_s,
  i32Load_s_s__i32Load_s_a__i32Sub_sa_a__opReturn_a,
  i32Load_s_s__i32Load_s_s__i32Load_s_s__i32Load_s_s,
  i32Load_s_s__i32Load_s_s__i32Store_sa__i32Store_as,
  i32Load_s_s__i32Rotl_si_a__i32Add_as_s__i32Load_s_s,
  i32Load_s_s__i32Store_ss__opCopy__i32Eqz_a_f,
  i32Load_s_s__opCopy__opCopy__opCopy,
  i32LtU_ai_a__opConst__opSelect_a_a__i32Store16_sa,
  i32LtU_as_a__opSelect_a_a__i32Add_ai_s__i32LtU_sa_a,
  i32LtU_as_s__opSelect_a_s__i32Store_sa__i32Load_a_s,
  i32LtU_ss_t__i32GtS_si_s__i32Add_si_s__i32Eqz_s_f,
  i32Mul_ai_a__i32ShrU_ai_a__i32And_ai_a__i32Add_sa_s,
  i32Mul_ai_s__i32Add_si_s__i32Add_si_s__i32Eqz_a_f,
  i32Mul_as_s__i32Add_si_a__i32Load16S_a_a__i32Mul_as_s,
  i32Mul_as_s__i32ShrU_ai_a__i32And_ai_s__i32ShrU_si_a,
  i32Mul_si_s__i32Add_ai_a__i32Load_a_a__i32Store_sa,
  i32Or_ai_a__i32Add_ai_a__i32Or_as_a__i32And_ai_a,
  i32RemU_as_s__i32Add_ai_s__i32And_si_a__i32Ne_ai_t,
  i32Rotl_ai_a__i32Add_as_a__i32Store_sa__opBranch,
  i32Rotl_si_a__i32Add_as_s__i32Load_s_s__i32Eqz_a_f,
  i32Rotl_si_a__i32Xor_as_s__i32ShrU_si_a__i32Xor_as_a,
  i32Rotl_si_s__i32Rotl_si_a__i32Xor_as_s__i32Rotl_si_a,
  i32Shl_ai_a__i32Add_sa_a__i32Load_a_a__i32Add_as_s,
  i32Shl_ai_a__i32Add_sa_s__i32Load_a_s__i32Add_si_a,
  i32Shl_ai_a__i32Load_a_a__i32Add_ai_a__opBranchTable_a,
  i32Shl_ai_a__i32Xor_as_s__i32ShrU_ai_a__i32Xor_as_s,
  i32Shl_ai_a__i32Xor_as_s__opConst__i32Store_sa,
  i32Shl_si_a__i32Add_sa_s__i32Shl_si_a__i32Add_as_a,
  i32Shl_si_a__i32Xor_as_s__i32ShrU_ai_a__i32Xor_as_s,
  i32Shl_si_s__i32Add_si_a__i32Add_as_a__i32Add_ai_s,
  i32ShrU_ai_a__i32And_ai_a__i32Add_sa_a__i32Load_a_s,
  i32ShrU_ai_a__i32And_ai_a__i32Add_sa_s__i32Load_a_s,
  i32ShrU_ai_a__i32And_ai_s__i32ShrU_si_a__i32And_ai_a,
  i32ShrU_ai_a__i32And_ai_s__i32Xor_ai_s__i32ShrU_si_a,
  i32ShrU_ai_a__i32Xor_as_s__i32Shl_ai_a__i32Xor_as_s,
  i32ShrU_si_a__i32And_ai_a__i32Add_sa_a__i32Add_ai_a,
  i32ShrU_si_a__i32And_ai_a__i32Add_sa_s__i32Load8U_a_a,
  i32ShrU_si_a__i32And_ai_a__i32Add_sa_s__i32Store8_ai,
  i32ShrU_si_a__i32And_ai_a__i32Add_sa_s__i32Store8_as,
  i32ShrU_si_a__i32And_ai_s__i32Add_sa_s__i32Load8U_a_s,
  i32ShrU_si_a__i32Xor_sa_a__i32And_ai_a__opSelect_a_s,
  i32Store8_as__opCopy__i32Add_si_s__i32Eqz_a_f,
  i32Store8_sa__i32Add_si_s__i32GtU_si_s__i32ShrU_si_s,
  i32Store_sa__i32Add_si_s__i32Add_si_s__i32Ne_sa_t,
  i32Store_sa__i32Add_si_s__i32Load_s_s__opCopy,
  i32Store_sa__i32Load_a_s__opSelect_s_s__opSelect_s_s,
  i32Store_sa__i64ShrU_ai_s__i32Add_si_s__i32Add_si_s,
  i32Store_ss__i32And_si_a__i32Shl_ai_a__i32Add_sa_s,
  i32Sub_si_s__opConst__opCopy__opCall,
  i32Sub_ss_a__i32Add_sa_s__i32Add_as_a__i32Add_ai_a,
  i32Sub_ss_s__i32LtU_ai_a__opConst__opSelect_a_a,
  i32Sub_ss_s__i32LtU_ss_t__i32Add_ss_a__i32Load16U_a_s,
  i32WrapI64_a_a__i32And_ai_s__i32Add_ss_a__i32Load8U_a_a,
  i32Xor_ai_s__i32ShrU_si_a__i32Xor_as_a__i32And_ai_a,
  i32Xor_ai_s__i32ShrU_si_a__i32Xor_sa_a__i32And_ai_a,
  i32Xor_as_a__i32Eqz_a_t__i32Load_s_s__i32Eqz_a_f,
  i32Xor_as_a__i64ExtendI32U_a_s__i64ExtendI32S_s_a__i64Xor_as_a,
  i32Xor_as_s__i32And_ai_a__opConst__i32Sub_sa_a,
  i32Xor_ss_a__i32Mul_ai_s__i32Load8U_s_s__i32Ne_ai_t,
  i32Xor_ss_a__i32Store_sa__i32Add_si_s__i32Load_s_s,
  i64Add_as_s__i32Add_si_a__i32Load_a_s__i32Load_s_a,
  i64Add_as_s__i64Rotl_si_s__i64Add_sa_s__i64Or_si_a,
  i64Add_as_s__i64Xor_sa_s__i64ShrU_ai_a__i64Xor_as_a,
  i64Add_sa_s__i64Or_si_a__i64Clz_a_a__i64Sub_sa_s,
  i64Clz_a_a__i64Sub_sa_s__i32And_si_a__i32Eqz_a_f,
  i64ExtendI32U_a_a__i64ShrU_sa_a__i32WrapI64_a_a__i32And_ai_s,
  i64ExtendI32U_a_s__i64ExtendI32S_s_a__i64Xor_as_a__f64ConvertI64S_a_a,
  i64Load_a_a__i64Store_sa__i64Load_s_a__i64Store_sa,
  i64Load_s_a__i64Store_sa__opCopy__i32LtU_ss_t,
  i64Mul_as_a__i64Add_as_s__i32Store_sa__i32Add_si_s,
  i64Mul_as_a__i64Add_as_s__i32Store_sa__i64ShrU_ai_s,
  i64Or_si_a__i64Clz_a_a__i64Sub_sa_s__i32And_si_a,
  i64Popcnt_a_a__i64Add_as_s__i64Rotl_si_s__i64Add_sa_s,
  i64Rotl_si_s__i64Add_sa_s__i64Or_si_a__i64Clz_a_a,
  i64Shl_ai_a__i64Xor_as_s__opConst64__i64Mul_ss_a,
  i64Shl_si_a__i64Xor_as_s__i64ShrU_ai_a__i64Xor_as_s,
  i64ShrU_ai_a__i64Xor_as_s__i64Popcnt_a_a__i64Add_as_s,
  i64ShrU_ai_a__i64Xor_as_s__i64Shl_ai_a__i64Xor_as_s,
  i64ShrU_ai_s__i32Add_si_s__i32Add_si_s__i32Add_si_s,
  i64ShrU_as_a__i32Store_sa__i32ShrU_si_a__i32And_ai_s,
  i64ShrU_si_s__i32Load_s_a__i64Add_as_s__i32Add_si_a,
  i64Xor_as_a__opConst64__i64Mul_as_s__i64ShrU_ai_a,
  i64Xor_as_s__i64Popcnt_a_a__i64Add_as_s__i64Rotl_si_s,
  i64Xor_as_s__opConst64__i64Mul_ss_a__opConst64,
  opConst__i32Add_ss_s__i32Add_ss_a__i32Load8U_a_a,
  opConst__i32Add_ss_s__i32Load8S_a_s__i32GtS_ai_t,
  opConst__i32Eqz_s_t__i32Add_si_s__opCopy,
  opConst__i32Load_s_s__i32Shl_ai_a__i32Xor_as_s,
  opConst__i32Store_sa__i32And_ai_a__i32Shl_ai_s,
  opConst__i32Store_sa__i32And_si_a__opConst,
  opConst__i32Sub_sa_a__i32And_ai_s__i32ShrU_si_a,
  opConst__i32Sub_sa_a__i32Or_as_a__i32And_ai_a,
  opConst__opSelect_a_a__i32Store16_sa__i32Add_si_s,
  opConst128__f32x4Max_s__v128Store_any__i32Add_si_s,
  opConst128__f32x4Mul_s__f32x4Add_s__f32x4Min_s,
  opConst128__opCopy128__f32x4Mul_s__f32x4Add_s,
  opConst128__opCopy128__f32x4Mul_s__i32Add_si_s,
  opConst64__f64Div_sa_a__f64Mul_sa_a__f64Add_sa_s,
  opConst64__i32Load8U_s_s__i32Shl_ai_a__i32Load_a_a,
  opConst64__i64Add_as_s__i64Xor_sa_s__i64ShrU_ai_a,
  opConst64__i64Mul_as_s__i64ShrU_ai_a__i64Xor_as_s,
  opConst64__i64Mul_ss_a__opConst64__i64Add_as_s,
  opCopy__i32Add_si_s__i32And_si_s__i32GtU_ai_t,
  opCopy__i32Add_si_s__i32Load16U_s_a__opBranchTable_a,
  opCopy__i32Load_s_s__i32Store_ss__opCopy,
  opCopy__opConst__i32Load_s_a__i32Add_as_a,
  opCopy__opCopy__i32Add_si_s__i32Eqz_a_f,
  opCopy__opCopy__i32Add_si_s__i32Ne_ai_t,
  opCopy__opCopy__i32Add_si_s__opBranch,
  opCopy__opCopy__i32Xor_ss_a__i32And_as_a,
  opCopy__opCopy__i32Xor_ss_a__opCopy,
  opCopy__opCopy__opCopy__opCall,
  opCopy__opCopy__opCopy__opCopy,
  opCopy128__f32x4Mul_s__i32Add_si_s__v128Load_any,
  opSelect_a_a__i32Add_ai_s__i32LtU_sa_a__opSelect_a_s,
  opSelect_a_a__i32Store16_sa__i32Add_si_s__i32LtU_as_t,
  opSelect_a_s__i32ShrU_ai_a__i32And_ai_s__i32Xor_ai_s,
  opSelect_a_s__i32Store_sa__i32Load_a_s__opSelect_s_s,
  opZero1__opConst__i32LtU_si_t__opConst,
  opZero2__opGlobalGet_a__i32Sub_ai_s__opGlobalSet_a,
  opZero5__opGlobalGet_a__i32Sub_ai_s__opGlobalSet_a,
  v128Load_any__opConst128__opCopy128__f32x4Mul_s,
  v128Store_any__i32Add_si_s__i32Add_si_s__i32LtU_ai_t,
]

/// The operations that they stand for, one sequence behind the other.
let sequenceParts: [Handler] = [
  f32Add_ai_a,
  f32Mul_ai_s,
  f32Mul_as_a,
  opConst,
  f32Sub_sa_a,
  f32Sqrt_a_a,
  f32x4Add_s,
  f32x4Min_s,
  f32x4Add_s,
  i32Add_si_s,
  f32x4Max_s,
  v128Store_any,
  f32x4Min_s,
  opConst128,
  f32x4Mul_s,
  f32x4Add_s,
  f64Add_as_a,
  f64Add_sa_a,
  f64Add_as_s,
  f64Sub_ss_a,
  f64Add_sa_a,
  f64Add_sa_a,
  f64Add_sa_a,
  f64Le_ai_a,
  f64Add_sa_a,
  f64Store_sa,
  f64Add_sa_s,
  f64Sub_ss_a,
  f64Add_sa_s,
  i32Add_si_s,
  f64Add_ss_a,
  f64Mul_as_a,
  f64Div_sa_s,
  f64Mul_sa_a,
  f64Le_ai_a,
  i32Eqz_a_t,
  f64Load_a_s,
  f64Load_a_s,
  f64Load_a_s,
  i32Add_si_a,
  f64Load_s_a,
  f64Mul_sa_a,
  f64Load_s_s,
  opBranch,
  f64Mul_as_a,
  f64Add_as_s,
  f64Mul_as_a,
  f64Add_sa_s,
  f64Mul_as_a,
  f64Sub_sa_s,
  f64Mul_as_s,
  f64Add_sa_a,
  f64Mul_sa_a,
  f64Add_sa_s,
  f64Mul_sa_a,
  f64Mul_as_a,
  f64Mul_sa_s,
  f64Mul_ss_s,
  f64Mul_sa_s,
  i32Add_si_a,
  f64Mul_ss_a,
  f64Mul_as_a,
  f64Mul_ss_s,
  f64Mul_ss_s,
  f64Sqrt_a_a,
  f64Mul_sa_a,
  f64Sub_ss_a,
  f64Add_sa_s,
  i32Add_ai_a,
  i32And_ai_a,
  i32Add_ai_a,
  i32Store_sa,
  i32Add_ai_a,
  opBranchTable_a,
  i32Add_ai_s,
  i32GtU_sa_t,
  i32Add_ai_s,
  i32Load_s_s,
  i32Add_ai_s,
  i32Store_sa,
  i32Add_as_a,
  i32Add_ai_a,
  i32Add_as_a,
  i32Add_ai_s,
  i32Add_as_a,
  i32Add_as_a,
  i32Add_as_a,
  i32Add_as_s,
  i32Add_as_a,
  i32LtU_ai_t,
  i32Add_as_a,
  i32Store_as,
  i32Add_as_a,
  i32Store_sa,
  i32Add_as_s,
  i32Add_si_s,
  i32Add_as_s,
  i32Load_s_a,
  i32Add_as_s,
  i32Store8_sa,
  i32Add_as_s,
  opBranch,
  i32Add_sa_a,
  i32Add_ai_a,
  i32Add_sa_a,
  i32Add_ai_s,
  i32Add_sa_a,
  i32Add_sa_a,
  i32Add_sa_a,
  i32Load16U_a_s,
  i32Add_sa_a,
  i32Load8U_a_s,
  i32Add_sa_a,
  i32Load_a_s,
  i32Add_sa_a,
  i32Store8_as,
  i32Add_sa_a,
  i32Store_as,
  i32Add_sa_s,
  i32Add_si_s,
  i32Add_sa_s,
  i32Add_ss_s,
  i32Add_sa_s,
  i32Load8U_a_s,
  i32Add_sa_s,
  i32Load_a_s,
  i32Add_sa_s,
  i32Sub_ss_s,
  i32Add_sa_s,
  i32Xor_ss_a,
  i32Add_sa_s,
  opCopy,
  i32Add_si_a,
  f32ConvertI32U_a_a,
  i32Add_si_a,
  f64Load_a_a,
  i32Add_si_a,
  f64Load_a_s,
  i32Add_si_a,
  i32Add_ai_s,
  i32Add_si_a,
  i32Add_as_s,
  i32Add_si_a,
  i32And_ai_a,
  i32Add_si_a,
  i32And_ai_s,
  i32Add_si_a,
  i32Load16S_a_a,
  i32Add_si_a,
  i32Load16U_a_a,
  i32Add_si_a,
  i32Load8U_a_a,
  i32Add_si_a,
  i32Load8U_a_s,
  i32Add_si_a,
  i32Load_a_a,
  i32Add_si_a,
  i32Load_a_s,
  i32Add_si_a,
  i32Store8_ai,
  i32Add_si_a,
  i32Store8_as,
  i32Add_si_a,
  i32Store_as,
  i32Add_si_a,
  i32Store_sa,
  i32Add_si_a,
  i64Load_a_a,
  i32Add_si_a,
  opBranchTable_a,
  i32Add_si_a,
  opGlobalSet_a,
  i32Add_si_a,
  opReturn_a,
  i32Add_si_s,
  i32Add_si_a,
  i32Add_si_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Add_ss_s,
  i32Add_si_s,
  i32And_si_s,
  i32Add_si_s,
  i32Eqz_a_f,
  i32Add_si_s,
  i32Eqz_s_f,
  i32Add_si_s,
  i32Load16U_s_s,
  i32Add_si_s,
  i32Load8U_a_s,
  i32Add_si_s,
  i32Load8U_s_s,
  i32Add_si_s,
  i32Load_a_a,
  i32Add_si_s,
  i32Load_a_s,
  i32Add_si_s,
  i32Load_s_a,
  i32Add_si_s,
  i32Load_s_s,
  i32Add_si_s,
  i32LtS_as_t,
  i32Add_si_s,
  i32LtU_ai_t,
  i32Add_si_s,
  i32LtU_as_t,
  i32Add_si_s,
  i32LtU_ss_t,
  i32Add_si_s,
  i32Ne_ai_t,
  i32Add_si_s,
  i32Ne_as_t,
  i32Add_si_s,
  i32Ne_sa_t,
  i32Add_si_s,
  i32Store_sa,
  i32Add_si_s,
  i64Load_a_s,
  i32Add_si_s,
  i64ShrU_si_s,
  i32Add_si_s,
  opBranch,
  i32Add_si_s,
  opCall,
  i32Add_si_s,
  opConst,
  i32Add_si_s,
  opCopy,
  i32Add_si_s,
  opSet_a,
  i32Add_si_s,
  v128Load_any,
  i32Add_ss_a,
  i32Add_ai_a,
  i32Add_ss_a,
  i32Eq_as_t,
  i32Add_ss_a,
  i32Load16U_a_s,
  i32Add_ss_a,
  i32Load8U_a_a,
  i32Add_ss_a,
  i32Load8U_a_s,
  i32Add_ss_a,
  i32Load_a_a,
  i32Add_ss_a,
  i32Store8_as,
  i32Add_ss_a,
  opReturn_a,
  i32Add_ss_s,
  i32Add_ai_a,
  i32Add_ss_s,
  i32Add_ai_s,
  i32Add_ss_s,
  i32Add_si_s,
  i32Add_ss_s,
  i32Add_ss_s,
  i32Add_ss_s,
  i32Load8U_a_s,
  i32Add_ss_s,
  i32LtU_ai_t,
  i32Add_ss_s,
  opConst,
  i32And_ai_a,
  i32Add_sa_s,
  i32And_ai_a,
  i32Eqz_a_f,
  i32And_ai_a,
  i32Eqz_a_t,
  i32And_ai_a,
  i32Shl_ai_s,
  i32And_ai_s,
  i32Eqz_a_t,
  i32And_ai_s,
  i32ShrU_si_a,
  i32And_as_s,
  i32And_ss_a,
  i32And_si_a,
  i32Add_as_s,
  i32And_si_a,
  i32Eqz_a_f,
  i32And_si_a,
  i32Eqz_a_t,
  i32And_si_a,
  i32Ne_ai_t,
  i32And_si_a,
  i32Ne_sa_t,
  i32And_si_a,
  i32Shl_ai_a,
  i32And_si_a,
  opConst,
  i32And_si_s,
  i32Eq_ai_t,
  i32And_si_s,
  i32GtU_ai_t,
  i32And_si_s,
  i32Load8U_s_a,
  i32And_si_s,
  i32ShrU_si_a,
  i32And_ss_a,
  i32Xor_as_s,
  i32DivS_ai_s,
  opSelect_s_a,
  i32Eqz_a_t,
  f64Add_ss_a,
  i32Eqz_a_t,
  opBranch,
  i32Eqz_a_t,
  opCopy,
  i32Eqz_s_f,
  opCopy,
  i32Eqz_s_t,
  i32Add_si_s,
  i32Eqz_s_t,
  i32Sub_si_s,
  i32GeU_ss_t,
  i32Add_si_s,
  i32GtS_ai_t,
  i32GtU_si_t,
  i32GtU_ai_t,
  i32Add_ss_a,
  i32GtU_as_a,
  opSelect_a_s,
  i32GtU_sa_t,
  i32Store_ss,
  i32GtU_si_s,
  i32ShrU_si_s,
  i32Load16S_s_s,
  i32Load16S_s_a,
  i32Load16U_a_a,
  i32Eq_as_t,
  i32Load16U_a_a,
  i32Ne_as_t,
  i32Load16U_a_s,
  i32Eqz_s_f,
  i32Load16U_s_a,
  opBranchTable_a,
  i32Load8S_a_s,
  i32GtS_ai_t,
  i32Load8S_s_s,
  i32And_ai_s,
  i32Load8U_a_a,
  i32Eqz_a_f,
  i32Load8U_a_a,
  i32Ne_as_t,
  i32Load8U_a_a,
  i32Store8_sa,
  i32Load8U_a_s,
  i32And_si_a,
  i32Load8U_a_s,
  i32Eqz_a_f,
  i32Load8U_a_s,
  i32Extend8S_a_s,
  i32Load8U_a_s,
  i32Store8_ss,
  i32Load8U_s_a,
  i32And_ai_a,
  i32Load8U_s_a,
  i32Eqz_a_f,
  i32Load8U_s_a,
  i32Ne_ai_t,
  i32Load8U_s_a,
  i32Shl_ai_a,
  i32Load8U_s_a,
  i32Xor_sa_a,
  i32Load8U_s_a,
  opBranchTable_a,
  i32Load8U_s_a,
  opReturn_a,
  i32Load8U_s_s,
  i32And_ai_a,
  i32Load8U_s_s,
  i32And_ai_s,
  i32Load8U_s_s,
  i32Eq_ai_t,
  i32Load8U_s_s,
  i32Eqz_a_f,
  i32Load8U_s_s,
  i32Load8U_s_s,
  i32Load8U_s_s,
  i32Ne_ai_t,
  i32Load8U_s_s,
  opBranchTable_a,
  i32Load_a_a,
  i32Add_ai_a,
  i32Load_a_a,
  i32Add_ai_s,
  i32Load_a_a,
  i32Add_as_s,
  i32Load_a_a,
  i32Store_sa,
  i32Load_a_s,
  i32Add_si_a,
  i32Load_a_s,
  i32Add_ss_a,
  i32Load_a_s,
  i32Load_s_a,
  i32Load_a_s,
  i32LtU_as_t,
  i32Load_a_s,
  i32Store_ss,
  i32Load_a_s,
  opCopy,
  i32Load_s_a,
  i32Add_as_a,
  i32Load_s_a,
  i32Eq_ai_t,
  i32Load_s_a,
  i32Eqz_a_f,
  i32Load_s_a,
  i32Eqz_a_t,
  i32Load_s_a,
  i32Load16U_a_a,
  i32Load_s_a,
  i32Load8U_a_s,
  i32Load_s_a,
  i32LtS_sa_t,
  i32Load_s_a,
  i32Mul_ai_a,
  i32Load_s_a,
  i32Ne_ai_t,
  i32Load_s_a,
  i32Ne_as_t,
  i32Load_s_a,
  i32Rotl_ai_a,
  i32Load_s_a,
  i32Shl_ai_a,
  i32Load_s_a,
  i32Store_sa,
  i32Load_s_a,
  i32Xor_as_s,
  i32Load_s_a,
  i64Add_as_s,
  i32Load_s_a,
  i64Add_sa_s,
  i32Load_s_s,
  i32Add_ai_s,
  i32Load_s_s,
  i32Add_si_s,
  i32Load_s_s,
  i32And_ai_a,
  i32Load_s_s,
  i32Eqz_a_f,
  i32Load_s_s,
  i32Eqz_a_t,
  i32Load_s_s,
  i32GeU_sa_t,
  i32Load_s_s,
  i32LeU_as_t,
  i32Load_s_s,
  i32Load_a_s,
  i32Load_s_s,
  i32Load_s_a,
  i32Load_s_s,
  i32Load_s_s,
  i32Load_s_s,
  i32LtU_as_t,
  i32Load_s_s,
  i32Ne_ai_t,
  i32Load_s_s,
  i32Shl_si_a,
  i32Load_s_s,
  i32Store_ss,
  i32Load_s_s,
  i32Sub_sa_s,
  i32Load_s_s,
  opCall,
  i32Load_s_s,
  opCopy,
  i32Load_s_s,
  opSet_a,
  i32LtU_ss_t,
  i32GtS_si_s,
  i32Mul_ai_a,
  i32ShrU_ai_a,
  i32Mul_as_a,
  opReturn_a,
  i32Mul_si_a,
  i32Add_sa_s,
  i32Mul_si_a,
  opReturn_a,
  i32Mul_si_s,
  i32Add_ai_s,
  i32Ne_sa_a,
  i32Add_sa_s,
  i32Ne_sa_s,
  i32Eqz_s_t,
  i32Or_ai_a,
  i32Add_ai_a,
  i32Or_as_a,
  i32And_ai_a,
  i32Or_si_a,
  i32Store_sa,
  i32RemU_as_s,
  i32Add_ai_s,
  i32Rotl_si_a,
  i32Add_as_s,
  i32Rotl_si_a,
  i32Add_sa_s,
  i32Rotl_si_a,
  i32Xor_as_s,
  i32Shl_ai_a,
  i32Add_as_a,
  i32Shl_ai_a,
  i32Add_as_s,
  i32Shl_ai_a,
  i32Add_sa_a,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32Shl_ai_a,
  i32Load_a_s,
  i32Shl_ai_a,
  i32Xor_as_s,
  i32Shl_ai_s,
  i32Load8U_s_a,
  i32Shl_si_a,
  i32Add_as_a,
  i32Shl_si_a,
  i32Add_as_s,
  i32Shl_si_a,
  i32Add_sa_a,
  i32Shl_si_a,
  i32Add_sa_s,
  i32Shl_si_a,
  i32Xor_as_s,
  i32Shl_si_s,
  i32Add_si_a,
  i32ShrS_ai_s,
  i32Xor_as_a,
  i32ShrU_ai_a,
  i32And_ai_a,
  i32ShrU_ai_a,
  i32And_ai_s,
  i32ShrU_ai_a,
  i32Xor_as_s,
  i32ShrU_sa_s,
  opConst,
  i32ShrU_si_a,
  i32And_ai_a,
  i32ShrU_si_a,
  i32And_ai_s,
  i32ShrU_si_a,
  i32Xor_as_a,
  i32ShrU_si_a,
  i32Xor_sa_a,
  i32ShrU_si_s,
  i32Eqz_s_f,
  i32Store16_sa,
  i32Add_si_s,
  i32Store8_ai,
  i32Add_ss_s,
  i32Store8_sa,
  i32Add_sa_a,
  i32Store8_sa,
  i32Add_si_s,
  i32Store8_sa,
  i32Eqz_s_f,
  i32Store8_ss,
  opSet_a,
  i32Store_as,
  i32LeU_ss_t,
  i32Store_sa,
  i32Add_si_a,
  i32Store_sa,
  i32Add_si_s,
  i32Store_sa,
  i32Add_ss_s,
  i32Store_sa,
  i32Load_a_s,
  i32Store_sa,
  i32Load_s_a,
  i32Store_sa,
  i32Store_as,
  i32Store_sa,
  i32Store_ss,
  i32Store_sa,
  i64ShrU_ai_s,
  i32Store_sa,
  opBranch,
  i32Store_sa,
  opCopy,
  i32Store_sa,
  opReturn,
  i32Store_ss,
  i32Eqz_s_t,
  i32Store_ss,
  i32Load_s_s,
  i32Store_ss,
  i32Store_as,
  i32Store_ss,
  opConst,
  i32Sub_ai_s,
  opGlobalSet_a,
  i32Sub_sa_a,
  opReturn_a,
  i32Sub_sa_s,
  i32RemU_sa_s,
  i32Sub_si_s,
  i32Eqz_a_f,
  i32Sub_ss_a,
  i32Add_as_s,
  i32Sub_ss_a,
  i32GtS_ai_t,
  i32Sub_ss_s,
  i32Add_sa_s,
  i32Sub_ss_s,
  i32GeS_as_t,
  i32Sub_ss_s,
  i32LtU_ai_a,
  i32Sub_ss_s,
  i32LtU_ss_t,
  i32Sub_ss_s,
  opBranch,
  i32WrapI64_a_a,
  i32And_ai_s,
  i32Xor_ai_s,
  i32ShrU_si_a,
  i32Xor_as_a,
  i32Add_as_s,
  i32Xor_as_a,
  i32Add_sa_s,
  i32Xor_as_a,
  i64ExtendI32U_a_s,
  i32Xor_as_s,
  i32And_ai_a,
  i32Xor_as_s,
  i32ShrU_ai_a,
  i32Xor_sa_a,
  i32Mul_ai_s,
  i32Xor_ss_a,
  i32Mul_ai_s,
  i64Add_as_s,
  i32Store_sa,
  i64Add_as_s,
  i64Rotl_si_s,
  i64Add_as_s,
  i64Xor_sa_s,
  i64Add_sa_s,
  i64Or_si_a,
  i64Add_si_s,
  i32Load8U_s_s,
  i64Clz_a_a,
  i64Sub_sa_s,
  i64ExtendI32S_s_a,
  i64Xor_as_a,
  i64ExtendI32U_a_a,
  i64ShrU_sa_a,
  i64ExtendI32U_a_s,
  i64ExtendI32S_s_a,
  i64Load_a_a,
  i64Store_sa,
  i64Load_a_s,
  i32And_si_a,
  i64Load_a_s,
  opConst64,
  i64Load_s_a,
  i64Store_sa,
  i64Load_s_a,
  i64Xor_as_a,
  i64Mul_as_a,
  i64Add_as_s,
  i64Mul_ss_a,
  opConst64,
  i64Or_si_a,
  i64Clz_a_a,
  i64Popcnt_a_a,
  i64Add_as_s,
  i64Rotl_si_s,
  i64Add_sa_s,
  i64Shl_ai_a,
  i64Xor_as_s,
  i64Shl_si_a,
  i64Xor_as_s,
  i64ShrU_ai_a,
  i64Xor_as_a,
  i64ShrU_ai_a,
  i64Xor_as_s,
  i64ShrU_ai_s,
  i32Add_si_s,
  i64ShrU_si_s,
  i32Load_s_a,
  i64Store_ss,
  i64Store_ss,
  i64Xor_as_a,
  f64ConvertI64S_a_a,
  i64Xor_as_a,
  i64ShrU_as_a,
  i64Xor_as_s,
  i64Popcnt_a_a,
  i64Xor_as_s,
  i64Shl_ai_a,
  i64Xor_as_s,
  opConst64,
  i64Xor_sa_s,
  i64ShrU_ai_a,
  opConst,
  f32Sub_sa_a,
  opConst,
  i32Add_si_s,
  opConst,
  i32Add_ss_s,
  opConst,
  i32Eqz_s_t,
  opConst,
  i32Load_s_a,
  opConst,
  i32Load_s_s,
  opConst,
  i32LtU_si_t,
  opConst,
  i32Store_sa,
  opConst,
  i32Store_ss,
  opConst,
  i32Sub_sa_a,
  opConst,
  i32Sub_sa_s,
  opConst,
  i32Sub_ss_a,
  opConst,
  i32Sub_ss_s,
  opConst,
  opBranch,
  opConst,
  opCall,
  opConst,
  opConst,
  opConst,
  opCopy,
  opConst,
  opReturn_s,
  opConst,
  opSelect_a_a,
  opConst,
  opSelect_a_s,
  opConst128,
  f32x4Max_s,
  opConst128,
  opCopy128,
  opConst64,
  f64Div_sa_a,
  opConst64,
  i32Load8U_s_s,
  opConst64,
  i64Add_as_s,
  opConst64,
  i64LtU_as_t,
  opConst64,
  i64LtU_ss_t,
  opConst64,
  i64Mul_as_s,
  opConst64,
  i64Mul_ss_a,
  opConst64,
  i64Ne_as_t,
  opCopy,
  i32Add_si_s,
  opCopy,
  i32And_as_s,
  opCopy,
  i32Eqz_a_f,
  opCopy,
  i32Eqz_s_t,
  opCopy,
  i32LtU_ss_t,
  opCopy,
  i32Ne_si_t,
  opCopy,
  i64Eqz_s_f,
  opCopy,
  opBranch,
  opCopy,
  opCall,
  opCopy,
  opConst,
  opCopy,
  opCopy,
  opCopy,
  opSet_a,
  opCopy128,
  f32x4Mul_s,
  opGlobalGet_a,
  i32Sub_ai_s,
  opSelect_a_a,
  i32Add_ai_s,
  opSelect_a_a,
  i32Store16_sa,
  opSelect_a_s,
  i32Store_sa,
  opSelect_s_s,
  opSelect_s_s,
  opSet_a,
  i32Eq_ss_t,
  opSet_a,
  i32Eqz_s_f,
  opSet_a,
  i32GtU_ss_t,
  opSet_a,
  opBranch,
  opSet_a,
  opCall,
  opSet_a,
  opCopy,
  opZero1,
  i32Load_s_s,
  opZero1,
  opConst,
  opZero2,
  i32GeS_ss_t,
  opZero2,
  opCopy,
  opZero3,
  i32Eqz_s_t,
  v128Load_any,
  opConst128,
  f32x4Add_s,
  i32Add_si_s,
  v128Load_any,
  f32x4Mul_s,
  f32x4Add_s,
  f32x4Min_s,
  f64Add_as_a,
  f64Add_sa_a,
  f64Add_sa_a,
  f64Add_as_s,
  f64Sub_ss_a,
  f64Add_sa_s,
  f64Add_sa_a,
  f64Add_sa_s,
  i32Add_si_s,
  f64Add_sa_a,
  f64Le_ai_a,
  i32Eqz_a_f,
  f64Add_sa_a,
  f64Le_ai_a,
  i32Eqz_a_t,
  f64Add_sa_a,
  f64Store_sa,
  f64Mul_ss_a,
  f64Add_sa_a,
  f64Store_sa,
  i32Add_si_s,
  f64Add_sa_s,
  f64Sqrt_a_a,
  f64Mul_sa_a,
  f64Add_ss_a,
  f64Mul_as_a,
  f64Add_as_s,
  f64Add_ss_a,
  f64Mul_sa_a,
  f64Add_sa_s,
  f64ConvertI32S_a_a,
  opConst64,
  f64Div_sa_a,
  f64ConvertI64S_a_a,
  opConst64,
  f64Div_sa_a,
  f64Le_ai_a,
  i32Eqz_a_t,
  f64Add_ss_a,
  f64Load_a_s,
  f64Load_a_s,
  f64Load_a_s,
  f64Load_a_s,
  f64Load_s_a,
  f64Mul_sa_a,
  f64Load_a_s,
  f64Mul_ss_a,
  f64Mul_as_a,
  f64Load_a_s,
  i32Add_si_a,
  f64Load_a_a,
  f64Load_s_a,
  f64Mul_sa_a,
  f64Add_sa_s,
  f64Mul_as_a,
  f64Add_as_s,
  f64Mul_as_s,
  f64Mul_as_a,
  f64Add_sa_s,
  f64Sqrt_a_a,
  f64Mul_sa_s,
  i32Add_si_a,
  f64Load_a_s,
  f64Mul_ss_a,
  f64Add_sa_a,
  f64Store_sa,
  f64Mul_ss_a,
  f64Mul_as_a,
  f64Add_sa_a,
  f64Mul_ss_a,
  f64Mul_as_a,
  f64Sub_sa_s,
  f64Mul_ss_s,
  f64Add_sa_a,
  f64Le_ai_a,
  f64Store_sa,
  i32Add_si_s,
  opConst,
  f64Sub_sa_s,
  f64Mul_as_a,
  f64Add_sa_s,
  f64Sub_sa_s,
  f64Mul_sa_s,
  f64Mul_ss_s,
  f64Sub_ss_a,
  f64Add_sa_s,
  f64Mul_as_s,
  f64Sub_ss_a,
  f64Add_sa_s,
  opConst,
  i32Add_ai_a,
  i32And_ai_a,
  i32LtU_ai_t,
  i32Add_ai_a,
  i32Load_a_a,
  i32Store_sa,
  i32Add_ai_a,
  i32Or_as_a,
  i32And_ai_a,
  i32Add_ai_a,
  opConst,
  i32Store_sa,
  i32Add_ai_s,
  i32And_si_a,
  i32Ne_ai_t,
  i32Add_ai_s,
  i32GtU_sa_t,
  i32Store_ss,
  i32Add_ai_s,
  i32Load_s_s,
  i32Eqz_a_t,
  i32Add_as_a,
  i32Add_ai_a,
  f64ConvertI32S_a_a,
  i32Add_as_a,
  i32Store_sa,
  opBranch,
  i32Add_as_s,
  i32Add_sa_s,
  i32Add_ss_s,
  i32Add_as_s,
  i32Add_si_s,
  i32Eqz_a_f,
  i32Add_as_s,
  i32Add_si_s,
  i32GtU_ai_t,
  i32Add_sa_a,
  i32Add_ai_a,
  i64Load_a_s,
  i32Add_sa_a,
  i32Add_ai_a,
  opBranchTable_a,
  i32Add_sa_a,
  i32Add_ai_s,
  i32ShrS_ai_s,
  i32Add_sa_a,
  i32Load8U_a_s,
  i32Ne_as_t,
  i32Add_sa_s,
  i32Add_as_a,
  i32Add_ai_a,
  i32Add_sa_s,
  i32Add_si_a,
  i32Load_a_s,
  i32Add_sa_s,
  i32Add_si_s,
  i32LtU_ai_t,
  i32Add_sa_s,
  i32Add_si_s,
  i32Ne_ai_t,
  i32Add_sa_s,
  i32Load8U_a_s,
  i32And_ai_a,
  i32Add_sa_s,
  i32Load_a_s,
  i32Store_ss,
  i32Add_sa_s,
  i32Sub_ss_s,
  i32LtU_ai_a,
  i32Add_si_a,
  f64Load_a_a,
  f64Sub_sa_s,
  i32Add_si_a,
  f64Load_a_s,
  f64Mul_sa_a,
  i32Add_si_a,
  i32Add_ai_s,
  i32Add_si_s,
  i32Add_si_a,
  i32Add_as_s,
  i32And_si_a,
  i32Add_si_a,
  i32And_ai_a,
  f64ConvertI32U_a_a,
  i32Add_si_a,
  i32And_ai_a,
  i32Add_as_s,
  i32Add_si_a,
  i32And_ai_a,
  i32LeU_ai_t,
  i32Add_si_a,
  i32Load16S_a_a,
  i32Mul_as_s,
  i32Add_si_a,
  i32Load8U_a_a,
  i32Add_as_s,
  i32Add_si_a,
  i32Load8U_a_a,
  i32Ne_sa_t,
  i32Add_si_a,
  i32Load8U_a_s,
  i32Eq_sa_t,
  i32Add_si_a,
  i32Load_a_a,
  i32Add_as_s,
  i32Add_si_a,
  i32Load_a_s,
  i32Load_s_a,
  i32Add_si_a,
  i32Load_a_s,
  i32LtU_as_a,
  i32Add_si_a,
  i32Load_a_s,
  i32Rotl_ai_s,
  i32Add_si_a,
  i32Store_sa,
  i32Load8U_s_a,
  i32Add_si_a,
  i32Store_sa,
  i32Store8_ss,
  i32Add_si_a,
  i64Load_a_a,
  i64Store_sa,
  i32Add_si_a,
  opGlobalSet_a,
  opReturn_s,
  i32Add_si_s,
  i32Add_si_a,
  i32Load8U_a_a,
  i32Add_si_s,
  i32Add_si_a,
  i32Store16_sa,
  i32Add_si_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Eqz_a_f,
  i32Add_si_s,
  i32Add_si_s,
  i32LtU_ai_t,
  i32Add_si_s,
  i32Add_si_s,
  i32Ne_sa_t,
  i32Add_si_s,
  i32Add_si_s,
  opBranch,
  i32Add_si_s,
  i32Add_si_s,
  opConst,
  i32Add_si_s,
  i32Add_si_s,
  v128Load_any,
  i32Add_si_s,
  i32Add_ss_s,
  i32LtS_as_t,
  i32Add_si_s,
  i32Load8U_s_s,
  i32Eqz_a_t,
  i32Add_si_s,
  i32Load_a_s,
  i32GtU_as_t,
  i32Add_si_s,
  i32Load_a_s,
  i32LtU_as_t,
  i32Add_si_s,
  i32Load_s_s,
  i32Store_ss,
  i32Add_si_s,
  i32Shl_si_a,
  i32Add_as_s,
  i32Add_si_s,
  i64Load_a_s,
  i64ShrU_ai_a,
  i32Add_si_s,
  opConst,
  i32Eqz_s_t,
  i32Add_si_s,
  opCopy,
  i32Add_ss_a,
  i32Add_si_s,
  opCopy,
  i32Load_s_s,
  i32Add_si_s,
  opCopy,
  opCall,
  i32Add_si_s,
  opCopy,
  opCopy,
  i32Add_si_s,
  opSet_a,
  i32GtU_ss_t,
  i32Add_si_s,
  v128Load_any,
  f32x4Mul_s,
  i32Add_si_s,
  v128Load_any,
  opConst128,
  i32Add_si_s,
  v128Load_any,
  opCopy128,
  i32Add_ss_a,
  i32Load8U_a_a,
  i32Ne_as_t,
  i32Add_ss_a,
  i32Load8U_a_a,
  i32Ne_sa_s,
  i32Add_ss_a,
  i32Load8U_a_s,
  i32Add_ss_a,
  i32Add_ss_a,
  i32Load_a_a,
  i32Add_as_s,
  i32Add_ss_a,
  i32Load_a_a,
  i32Mul_ai_a,
  i32Add_ss_s,
  i32Add_ai_a,
  f64Load_a_s,
  i32Add_ss_s,
  i32Add_ai_a,
  i32Load8U_a_s,
  i32Add_ss_s,
  i32Add_ai_a,
  i32Mul_as_a,
  i32Add_ss_s,
  i32Add_ai_a,
  i32Store8_as,
  i32Add_ss_s,
  i32Load_s_a,
  i32Rotl_ai_a,
  i32Add_ss_s,
  i32Sub_si_s,
  i32Eqz_a_f,
  i32And_ai_a,
  i32Store_sa,
  opReturn,
  i32And_ai_a,
  opConst,
  i32Sub_sa_a,
  i32And_ai_s,
  i32ShrU_si_a,
  i32Xor_as_s,
  i32And_as_a,
  i32Xor_as_a,
  i32Add_as_s,
  i32And_as_s,
  i32And_ss_a,
  i32Xor_as_s,
  i32And_si_a,
  i32Add_as_s,
  opCopy,
  i32And_si_a,
  i32Add_sa_a,
  i32Store_as,
  i32And_si_a,
  i32Shl_ai_a,
  i32Add_sa_a,
  i32And_si_a,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32And_si_a,
  i64ExtendI32U_a_a,
  i64ShrU_sa_a,
  i32And_si_a,
  opConst,
  opSelect_a_a,
  i32And_si_s,
  i32And_si_a,
  i32Add_as_s,
  i32And_si_s,
  i32Eq_ai_t,
  opBranchTable_s,
  i32And_si_s,
  i32ShrU_si_a,
  i32Eq_as_a,
  i32And_si_s,
  opCopy,
  opCall,
  i32DivS_ai_a,
  i32Add_sa_a,
  i32Add_ai_s,
  i32Eq_as_t,
  i32Load_s_s,
  i32Eqz_a_f,
  i32Eq_sa_t,
  i32Add_si_a,
  i32Store_sa,
  i32Eqz_a_t,
  f64Add_ss_a,
  f64Mul_as_a,
  i32Eqz_a_t,
  f64Add_ss_a,
  f64Mul_sa_a,
  i32Eqz_a_t,
  i32Load_s_s,
  i32Eqz_a_f,
  i32Eqz_a_t,
  opCopy,
  i32Eqz_s_f,
  i32Eqz_a_t,
  opCopy,
  i32Ne_si_t,
  i32Eqz_s_t,
  i32Sub_si_s,
  opConst,
  i32Extend8S_a_s,
  i32Load_s_s,
  i32Ne_ai_t,
  i32GtS_ai_a,
  opConst,
  opSelect_a_s,
  i32GtS_si_s,
  i32Add_si_s,
  i32Eqz_s_f,
  i32GtU_si_a,
  opConst,
  opSelect_a_s,
  i32GtU_si_s,
  i32ShrU_si_s,
  i32Eqz_s_f,
  i32Load16U_a_a,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32Load8S_s_s,
  i32And_ai_s,
  opBranchTable_a,
  i32Load8U_a_a,
  i32And_ai_a,
  i32Eqz_a_t,
  i32Load8U_a_a,
  i32Store8_sa,
  i32Add_si_s,
  i32Load8U_a_s,
  i32Add_ss_a,
  i32Load8U_a_a,
  i32Load8U_s_a,
  i32Add_as_s,
  i32Add_si_s,
  i32Load8U_s_a,
  i32And_ai_a,
  i32Eqz_a_f,
  i32Load8U_s_a,
  i32And_ai_a,
  i32Eqz_a_t,
  i32Load8U_s_a,
  i32Shl_ai_a,
  i32Add_sa_a,
  i32Load8U_s_a,
  i32Shl_ai_a,
  i32Load_a_a,
  i32Load8U_s_a,
  i32Shl_ai_a,
  i32Load_a_s,
  i32Load8U_s_s,
  i32Add_ai_a,
  i32And_ai_a,
  i32Load8U_s_s,
  i32And_ai_a,
  i32Store8_sa,
  i32Load8U_s_s,
  i32And_ai_s,
  i32Eqz_a_f,
  i32Load8U_s_s,
  i32Load8U_s_s,
  i32Eqz_a_t,
  i32Load8U_s_s,
  i32Load8U_s_s,
  i32Ne_sa_t,
  i32Load_a_a,
  i32Add_ai_a,
  i32Store_sa,
  i32Load_a_a,
  i32Add_ai_a,
  opBranchTable_a,
  i32Load_a_a,
  i32Add_as_s,
  i32Add_as_a,
  i32Load_a_a,
  i32Store_sa,
  i32Store_ss,
  i32Load_a_a,
  i32Store_sa,
  opBranch,
  i32Load_a_s,
  i32Add_si_a,
  i32Load16U_a_a,
  i32Load_a_s,
  i32Add_si_s,
  i32Add_si_a,
  i32Load_a_s,
  i32Add_ss_a,
  i64Load_a_a,
  i32Load_a_s,
  i32Load_s_a,
  i64Mul_as_a,
  i32Load_a_s,
  i32Store_ss,
  i32And_si_a,
  i32Load_a_s,
  opCopy,
  opCopy,
  i32Load_a_s,
  opSelect_s_s,
  opSelect_s_s,
  i32Load_s_a,
  i32Add_ai_a,
  i32Store_sa,
  i32Load_s_a,
  i32Add_ai_s,
  i32Store_sa,
  i32Load_s_a,
  i32Load16U_a_a,
  i32Eq_as_t,
  i32Load_s_a,
  i32Load8U_a_s,
  i32And_si_a,
  i32Load_s_a,
  i32Load_a_s,
  opCopy,
  i32Load_s_a,
  i32Mul_ai_a,
  i32Add_sa_s,
  i32Load_s_a,
  i32Rotl_ai_a,
  i32Add_as_a,
  i32Load_s_a,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32Load_s_a,
  i32Store_sa,
  i32Add_si_s,
  i32Load_s_s,
  i32Add_ai_a,
  i32Store_sa,
  i32Load_s_s,
  i32Add_ai_s,
  i32Store_sa,
  i32Load_s_s,
  i32Add_sa_a,
  i32Load8U_a_s,
  i32Load_s_s,
  i32Add_si_s,
  opSet_a,
  i32Load_s_s,
  i32And_ai_a,
  i32Eqz_a_f,
  i32Load_s_s,
  i32And_ai_a,
  i32Shl_ai_a,
  i32Load_s_s,
  i32Load_a_a,
  i32Add_ai_s,
  i32Load_s_s,
  i32Load_s_a,
  i32Eq_sa_t,
  i32Load_s_s,
  i32Load_s_a,
  i32LtU_as_s,
  i32Load_s_s,
  i32Load_s_a,
  i32Sub_sa_s,
  i32Load_s_s,
  i32Load_s_s,
  i32GeS_sa_t,
  i32Load_s_s,
  i32Rotl_si_a,
  i32Add_as_s,
  i32Load_s_s,
  i32Store_ss,
  opCopy,
  i32Load_s_s,
  opCopy,
  opCopy,
  i32LtU_ai_a,
  opConst,
  opSelect_a_a,
  i32LtU_as_a,
  opSelect_a_a,
  i32Add_ai_s,
  i32LtU_as_s,
  opSelect_a_s,
  i32Store_sa,
  i32LtU_sa_a,
  opSelect_a_s,
  i32Store_sa,
  i32LtU_ss_t,
  i32Add_ss_a,
  i32Load16U_a_s,
  i32Mul_ai_a,
  i32ShrU_ai_a,
  i32And_ai_a,
  i32Mul_ai_s,
  i32Load8U_s_s,
  i32Ne_ai_t,
  i32Mul_as_a,
  i32Add_as_a,
  i32Add_as_s,
  i32Mul_as_s,
  i32ShrU_ai_a,
  i32And_ai_s,
  i32Mul_si_a,
  i32Add_as_a,
  i32Add_ai_s,
  i32Mul_si_a,
  i32ShrU_ai_a,
  i32And_ai_a,
  i32RemU_sa_s,
  i32ShrU_si_a,
  i32Xor_sa_a,
  i32Rotl_ai_s,
  i32Rotl_si_a,
  i32Xor_as_s,
  i32Rotl_si_a,
  i32Add_sa_s,
  i32Load8U_s_a,
  i32Rotl_si_a,
  i32Xor_as_s,
  i32Rotl_si_a,
  i32Rotl_si_a,
  i32Xor_as_s,
  i32ShrU_si_a,
  i32Rotl_si_s,
  i32Rotl_si_a,
  i32Xor_as_s,
  i32Rotl_si_s,
  opCopy,
  opCall,
  i32Shl_ai_a,
  i32Add_as_a,
  i32Load_a_a,
  i32Shl_ai_a,
  i32Add_sa_a,
  i32Load_a_s,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32Load_a_s,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32Sub_ss_s,
  i32Shl_ai_a,
  i32Load_a_a,
  i32Add_ai_a,
  i32Shl_ai_a,
  i32Xor_as_s,
  i32ShrU_ai_a,
  i32Shl_ai_a,
  i32Xor_as_s,
  opConst,
  i32Shl_si_a,
  i32Add_as_a,
  i32Store_as,
  i32Shl_si_a,
  i32Add_sa_a,
  i32Load_a_s,
  i32Shl_si_a,
  i32Add_sa_a,
  i32Store_as,
  i32Shl_si_a,
  i32Add_sa_s,
  i32Shl_si_a,
  i32Shl_si_a,
  i32Xor_as_s,
  i32ShrU_ai_a,
  i32ShrU_ai_a,
  i32And_ai_a,
  i32Add_sa_s,
  i32ShrU_ai_a,
  i32And_ai_s,
  i32Xor_ai_s,
  i32ShrU_sa_s,
  opConst,
  i32Sub_sa_s,
  i32ShrU_si_a,
  i32And_ai_a,
  i32Add_sa_s,
  i32ShrU_si_a,
  i32And_ai_a,
  i32Mul_as_s,
  i32ShrU_si_a,
  i32Xor_sa_a,
  i32And_ai_a,
  i32ShrU_si_a,
  i32Xor_sa_a,
  i32RemU_as_s,
  i32Store16_sa,
  i32Add_si_s,
  i32LtU_as_t,
  i32Store8_as,
  opCopy,
  i32Add_si_s,
  i32Store8_sa,
  i32Add_sa_a,
  i32Store8_as,
  i32Store8_sa,
  i32Add_si_s,
  i32GtU_si_s,
  i32Store8_ss,
  opCopy,
  opCall,
  i32Store8_ss,
  opSet_a,
  i32Ne_sa_t,
  i32Store_as,
  i32Add_si_s,
  i32LtU_as_t,
  i32Store_sa,
  i32Add_si_s,
  i32Add_si_s,
  i32Store_sa,
  i32Add_si_s,
  i32Load_s_s,
  i32Store_sa,
  i32Add_si_s,
  opBranch,
  i32Store_sa,
  i32And_si_a,
  opConst,
  i32Store_sa,
  i32ShrU_si_a,
  i32And_ai_s,
  i32Store_sa,
  opCopy,
  i32GtU_ss_t,
  i32Store_ss,
  opCopy,
  opSet_a,
  i32Sub_sa_s,
  i32Load_s_a,
  i32LtS_sa_t,
  i32Sub_si_s,
  opCopy,
  opCall,
  i32Sub_ss_s,
  i32LtU_ai_a,
  opConst,
  i32Xor_ai_s,
  i32ShrU_si_a,
  i32Xor_as_a,
  i32Xor_ai_s,
  i32ShrU_si_a,
  i32Xor_sa_a,
  i32Xor_as_a,
  i32Add_as_s,
  opCopy,
  i32Xor_as_s,
  i32Add_si_s,
  i32Ne_ai_t,
  i32Xor_as_s,
  i32And_ai_a,
  opConst,
  i32Xor_as_s,
  i32Shl_ai_a,
  i32Xor_as_s,
  i32Xor_as_s,
  i32ShrU_si_a,
  i32Xor_as_a,
  i32Xor_ss_a,
  i32And_ai_a,
  i32Eqz_a_f,
  i32Xor_ss_a,
  i32Store_sa,
  i32Add_si_s,
  i64Add_as_s,
  i32Add_si_a,
  i32Load_a_s,
  i64Add_as_s,
  i64Rotl_si_s,
  i64Add_sa_s,
  i64Add_sa_s,
  i32Load_s_s,
  i32Load_s_a,
  i64Add_sa_s,
  i64Or_si_a,
  i64Clz_a_a,
  i64Add_si_s,
  i32Load8U_s_s,
  opBranchTable_a,
  i64And_as_a,
  opConst64,
  i64Ne_as_t,
  i64Clz_a_a,
  i64Sub_sa_s,
  i32And_si_a,
  i64ExtendI32U_a_s,
  i64ExtendI32S_s_a,
  i64Xor_as_a,
  i64Load_a_s,
  opConst64,
  i64And_as_a,
  i64Load_a_s,
  opConst64,
  i64LtU_as_t,
  i64Load_s_a,
  i64Store_sa,
  i32Add_si_s,
  i64Mul_as_a,
  i64Add_as_s,
  i32Store_sa,
  i64Mul_as_s,
  i64Load_s_a,
  i64Xor_as_a,
  i64Mul_ss_a,
  opConst64,
  i64Add_as_s,
  i64Or_si_a,
  i64Clz_a_a,
  i64Sub_sa_s,
  i64Shl_ai_a,
  i64Xor_as_s,
  opConst64,
  i64Shl_si_a,
  i64Xor_as_s,
  i64ShrU_ai_a,
  i64ShrU_ai_a,
  i64Xor_as_s,
  i64Popcnt_a_a,
  i64ShrU_ai_a,
  i64Xor_as_s,
  i64Shl_ai_a,
  i64ShrU_ai_s,
  i32Add_si_s,
  i32Add_si_s,
  i64ShrU_si_s,
  i32Load_s_a,
  i64Add_as_s,
  i64Sub_sa_s,
  i32And_si_a,
  i32Eqz_a_f,
  i64Xor_as_a,
  f64ConvertI64S_a_a,
  opConst64,
  i64Xor_as_a,
  opConst64,
  i64Mul_as_s,
  i64Xor_as_s,
  i64Popcnt_a_a,
  i64Add_as_s,
  i64Xor_as_s,
  i64Shl_ai_a,
  i64Xor_as_s,
  i64Xor_as_s,
  i64ShrU_ai_a,
  i64Xor_as_s,
  i64Xor_sa_s,
  i64ShrU_ai_a,
  i64Xor_as_a,
  opConst,
  i32Add_si_a,
  opBranchTable_a,
  opConst,
  i32Add_si_s,
  i32Ne_ai_t,
  opConst,
  i32Add_si_s,
  opCall,
  opConst,
  i32Add_ss_a,
  i32Add_ai_a,
  opConst,
  i32Add_ss_s,
  i32Add_ss_a,
  opConst,
  i32Load_s_a,
  i32Eqz_a_f,
  opConst,
  i32Load_s_a,
  i32Eqz_a_t,
  opConst,
  i32Load_s_s,
  i32Shl_ai_a,
  opConst,
  i32Store_sa,
  opCopy,
  opConst,
  opConst,
  opConst,
  opConst,
  opConst,
  opSelect_a_s,
  opConst,
  opCopy,
  i32And_si_s,
  opConst,
  opCopy,
  opCall,
  opConst,
  opSelect_a_a,
  i32Store16_sa,
  opConst128,
  f32x4Max_s,
  v128Store_any,
  opConst128,
  f32x4Mul_s,
  f32x4Add_s,
  opConst128,
  opCopy128,
  f32x4Mul_s,
  opConst64,
  f64Div_sa_a,
  opReturn_f64,
  opConst64,
  i32Load8U_s_s,
  i32Shl_ai_a,
  opConst64,
  i64Add_as_s,
  i64Xor_sa_s,
  opConst64,
  i64Mul_as_s,
  i64Load_s_a,
  opConst64,
  i64Mul_ss_a,
  opConst64,
  opCopy,
  i32Add_si_s,
  i32Eqz_a_f,
  opCopy,
  i32Add_si_s,
  i32Load16U_s_a,
  opCopy,
  i32Add_si_s,
  opBranch,
  opCopy,
  i32And_si_a,
  i32Add_as_s,
  opCopy,
  opCopy,
  i32Add_si_s,
  opCopy,
  opCopy,
  i32Xor_ss_a,
  opCopy,
  opCopy,
  opBranch,
  opCopy,
  opCopy,
  opCall,
  opCopy,
  opCopy,
  opConst,
  opCopy,
  opCopy,
  opCopy,
  opCopy,
  opSet_a,
  opBranch,
  opCopy128,
  f32x4Mul_s,
  i32Add_si_s,
  opCopy128,
  i32Add_si_s,
  v128Load_any,
  opGlobalGet_a,
  i32Sub_ai_s,
  opGlobalSet_a,
  opSelect_a_a,
  i32Add_ai_s,
  i32LtU_sa_a,
  opSelect_a_a,
  i32Store16_sa,
  i32Add_si_s,
  opSelect_a_s,
  i32ShrU_ai_a,
  i32And_ai_s,
  opSelect_a_s,
  i32Store_sa,
  i32Add_si_s,
  opSelect_a_s,
  i32Store_sa,
  i32Load_a_s,
  opSelect_s_a,
  i32Add_as_a,
  i32Add_ai_a,
  opSelect_s_s,
  opSelect_s_s,
  i32Eqz_a_t,
  opSet_a,
  i32Eq_ss_t,
  i32Ne_si_t,
  opZero1,
  i32Eqz_s_f,
  opCopy,
  opZero1,
  i32Load_s_s,
  i32Load_s_a,
  opZero1,
  opConst,
  i32LtU_si_t,
  v128Store_any,
  i32Add_si_s,
  i32Add_si_s,
  f32Mul_as_a,
  opConst,
  f32Sub_sa_a,
  f32Sqrt_a_a,
  f32x4Add_s,
  i32Add_si_s,
  v128Load_any,
  opConst128,
  f32x4Min_s,
  opConst128,
  f32x4Max_s,
  v128Store_any,
  f32x4Mul_s,
  f32x4Add_s,
  f32x4Min_s,
  opConst128,
  f32x4Mul_s,
  f32x4Add_s,
  i32Add_si_s,
  v128Load_any,
  f32x4Mul_s,
  i32Add_si_s,
  v128Load_any,
  opConst128,
  f64Add_as_a,
  f64Add_sa_a,
  f64Add_sa_a,
  f64Add_sa_s,
  f64Add_as_s,
  f64Sub_ss_a,
  f64Add_sa_s,
  opConst,
  f64Add_sa_a,
  f64Add_sa_s,
  i32Add_si_s,
  i32Add_si_s,
  f64Add_sa_a,
  f64Le_ai_a,
  i32Eqz_a_t,
  f64Add_ss_a,
  f64Add_sa_a,
  f64Store_sa,
  i32Add_si_a,
  f64Load_a_s,
  f64Add_sa_a,
  f64Store_sa,
  i32Add_si_s,
  f64Load_a_s,
  f64Add_sa_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Eqz_a_f,
  f64Add_sa_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Ne_sa_t,
  f64Add_ss_a,
  f64Mul_as_a,
  f64Add_as_s,
  f64Mul_as_s,
  f64ConvertI64S_a_a,
  opConst64,
  f64Div_sa_a,
  opReturn_f64,
  f64Le_ai_a,
  i32Eqz_a_t,
  f64Add_ss_a,
  f64Mul_as_a,
  f64Load_a_a,
  f64Add_sa_a,
  f64Store_sa,
  i32Add_si_s,
  f64Load_a_a,
  f64Mul_sa_s,
  i32Add_si_a,
  f64Load_a_s,
  f64Load_a_s,
  f64Load_a_s,
  f64Load_a_s,
  f64Load_a_s,
  f64Load_a_s,
  i32Add_si_a,
  f64Load_a_a,
  f64Mul_sa_s,
  f64Load_a_s,
  i32Add_si_a,
  f64Load_a_a,
  f64Sub_sa_s,
  f64Load_s_a,
  f64Mul_sa_a,
  f64Add_as_a,
  f64Add_sa_a,
  f64Load_s_a,
  f64Mul_sa_a,
  f64Add_sa_s,
  i32Add_si_s,
  f64Load_s_s,
  i32Add_ss_s,
  i32Add_ai_a,
  i32Mul_as_a,
  f64Mul_as_a,
  f64Add_as_s,
  f64Mul_as_s,
  f64Add_sa_a,
  f64Mul_as_a,
  f64Add_as_s,
  f64Sub_ss_a,
  f64Add_sa_s,
  f64Mul_as_a,
  f64Add_sa_s,
  f64Sqrt_a_a,
  f64Mul_sa_a,
  f64Mul_as_s,
  f64Add_ss_a,
  f64Mul_as_a,
  f64Add_as_s,
  f64Mul_sa_a,
  f64Add_sa_s,
  f64Sub_ss_a,
  f64Add_sa_s,
  f64Mul_ss_a,
  f64Mul_as_a,
  f64Add_sa_a,
  f64Store_sa,
  f64Mul_ss_s,
  f64Mul_ss_s,
  f64Add_sa_a,
  f64Le_ai_a,
  f64Sqrt_a_a,
  f64Mul_sa_a,
  f64Div_sa_s,
  f64Mul_sa_a,
  f64Store_sa,
  i32Add_si_s,
  opConst,
  i32Eqz_s_t,
  f64Sub_sa_s,
  f64Mul_ss_a,
  f64Mul_as_a,
  f64Sub_sa_s,
  f64Sub_ss_a,
  f64Add_sa_s,
  f64Mul_as_s,
  f64Add_ss_a,
  f64Sub_ss_a,
  f64Add_sa_s,
  i32Add_si_s,
  i32Ne_sa_t,
  i32Add_ai_s,
  i32GtU_sa_t,
  i32Store_ss,
  i32Store_as,
  i32Add_as_a,
  i32Add_as_s,
  i32Add_ss_s,
  i32Add_si_s,
  i32Add_as_a,
  i32Store_sa,
  i32Add_si_s,
  i32Ne_ai_t,
  i32Add_as_s,
  i32Add_si_a,
  i32Load_a_s,
  i32Rotl_ai_s,
  i32Add_as_s,
  i32Add_si_s,
  i32GtU_ai_t,
  i32Add_ss_a,
  i32Add_as_s,
  i32Load_s_a,
  i32Add_as_s,
  i32Load_s_a,
  i32Add_as_s,
  i32Load_s_a,
  i32Load_a_s,
  opCopy,
  i32Add_sa_a,
  i32Add_ai_s,
  i32ShrS_ai_s,
  i32Xor_as_a,
  i32Add_sa_a,
  i32Add_sa_a,
  i32Add_sa_a,
  i32Add_sa_a,
  i32Add_sa_s,
  i32Add_si_a,
  i32Load8U_a_a,
  i32Add_as_s,
  i32Add_sa_s,
  i32Add_si_a,
  i32Load_a_s,
  i32LtU_as_a,
  i32Add_sa_s,
  i32Load_a_s,
  i32Store_ss,
  i32And_si_a,
  i32Add_sa_s,
  i32Sub_ss_s,
  i32LtU_ai_a,
  opConst,
  i32Add_sa_s,
  opCopy,
  opCopy,
  i32Xor_ss_a,
  i32Add_si_a,
  f64Load_a_a,
  f64Mul_sa_s,
  i32Add_si_a,
  i32Add_si_a,
  f64Load_a_a,
  f64Sub_sa_s,
  f64Mul_as_a,
  i32Add_si_a,
  f64Load_a_s,
  f64Load_s_a,
  f64Mul_sa_a,
  i32Add_si_a,
  f64Load_a_s,
  i32Add_si_a,
  f64Load_a_a,
  i32Add_si_a,
  i32Add_as_s,
  i32And_si_a,
  i32Load8U_a_a,
  i32Add_si_a,
  i32Load16U_a_a,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32Add_si_a,
  i32Load8U_a_a,
  i32Store8_sa,
  i32Add_si_s,
  i32Add_si_a,
  i32Load8U_a_s,
  i32Add_sa_a,
  i32Add_ai_a,
  i32Add_si_a,
  i32Load8U_a_s,
  i32Add_si_a,
  i32Load8U_a_s,
  i32Add_si_a,
  i32Load_a_s,
  i32Load_s_a,
  i64Mul_as_a,
  i32Add_si_a,
  i32Load_a_s,
  i32Rotl_ai_s,
  i32Rotl_si_a,
  i32Add_si_a,
  i32Store8_ai,
  i32Add_ss_s,
  i32LtU_ai_t,
  i32Add_si_a,
  i32Store_sa,
  i32Load_s_a,
  i32Add_as_a,
  i32Add_si_s,
  f64Load_a_s,
  f64Mul_ss_a,
  f64Mul_as_a,
  i32Add_si_s,
  i32Add_si_a,
  i32Load8U_a_a,
  i32Ne_sa_a,
  i32Add_si_s,
  i32Add_si_a,
  i32Load_a_a,
  i32Store_sa,
  i32Add_si_s,
  i32Add_si_a,
  opCopy,
  opSet_a,
  i32Add_si_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Eqz_a_f,
  i32Add_si_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Eqz_a_t,
  i32Add_si_s,
  i32Add_si_s,
  i32Eqz_a_t,
  opBranch,
  i32Add_si_s,
  i32Add_si_s,
  i32Load_a_s,
  i32LtU_as_t,
  i32Add_si_s,
  i32Add_si_s,
  v128Load_any,
  opConst128,
  i32Add_si_s,
  i32Load16U_s_s,
  i32Shl_ai_a,
  i32Add_sa_a,
  i32Add_si_s,
  i32Load8U_a_s,
  i32Store8_ss,
  opSet_a,
  i32Add_si_s,
  i32Load8U_s_s,
  i32Add_si_s,
  i32Eqz_s_f,
  i32Add_si_s,
  i32Load8U_s_s,
  i32Eqz_a_t,
  opCopy,
  i32Add_si_s,
  i32Load_a_s,
  i32Add_si_a,
  i32Load8U_a_a,
  i32Add_si_s,
  i32Shl_si_a,
  i32Add_as_s,
  i32Load16S_s_a,
  i32Add_si_s,
  i64Load_a_s,
  i64ShrU_ai_a,
  i32WrapI64_a_s,
  i32Add_si_s,
  opCopy,
  i32Add_si_s,
  opBranch,
  i32Add_si_s,
  opCopy,
  i32Load_s_s,
  i32Add_si_s,
  i32Add_si_s,
  opCopy,
  opCopy,
  opCall,
  i32Add_si_s,
  opCopy,
  opCopy,
  opCopy,
  i32Add_si_s,
  v128Load_any,
  f32x4Mul_s,
  f32x4Add_s,
  i32Add_si_s,
  v128Load_any,
  opConst128,
  f32x4Mul_s,
  i32Add_si_s,
  v128Load_any,
  opConst128,
  opCopy128,
  i32Add_ss_a,
  i32Load8U_a_a,
  i32Ne_sa_s,
  i32Eqz_s_t,
  i32Add_ss_a,
  i32Load8U_a_a,
  i32Shl_ai_a,
  i32Add_sa_a,
  i32Add_ss_a,
  i32Load8U_a_s,
  i32Add_ss_a,
  i32Load8U_a_a,
  i32Add_ss_a,
  i32Load_a_a,
  i32Mul_ai_a,
  i32ShrU_ai_a,
  i32Add_ss_s,
  i32Add_ai_a,
  f64Load_a_s,
  i32Add_si_a,
  i32Add_ss_s,
  i32Add_ai_a,
  i32Load8U_a_s,
  i32Add_sa_s,
  i32Add_ss_s,
  i32Add_ai_a,
  i32Mul_as_a,
  i32DivS_ai_a,
  i32Add_ss_s,
  i32Add_ai_a,
  i32Mul_as_a,
  i32DivS_ai_s,
  i32Add_ss_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Ne_sa_t,
  i32Add_ss_s,
  i32Add_ss_s,
  i32Add_si_s,
  i32Ne_ai_t,
  i32And_ai_a,
  i32Add_sa_s,
  i32Load_a_s,
  i32Store_ss,
  i32And_ai_a,
  opConst,
  i32Sub_sa_a,
  i32And_ai_s,
  i32And_ai_a,
  opSelect_a_s,
  i32ShrU_ai_a,
  i32And_ai_s,
  i32And_ai_s,
  i32ShrU_si_a,
  i32Xor_as_s,
  i32And_ai_a,
  i32And_si_a,
  i32Add_as_s,
  i32Add_si_a,
  i32Load8U_a_s,
  i32And_si_a,
  i32Load8U_a_a,
  i32Store8_sa,
  i32Add_si_s,
  i32And_si_a,
  i32Shl_ai_a,
  i32Add_sa_a,
  i32Load16U_a_s,
  i32And_si_a,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32Sub_ss_s,
  i32And_si_a,
  opConst,
  opConst,
  opSelect_a_s,
  i32Eq_ai_a,
  opConst,
  opConst,
  opSelect_a_s,
  i32Eq_sa_t,
  i32Add_si_a,
  i32Store_sa,
  i32Load8U_s_a,
  i32Eqz_a_t,
  f64Add_ss_a,
  f64Mul_sa_a,
  f64Add_sa_s,
  i32Eqz_s_t,
  i32Sub_si_s,
  opConst,
  opCopy,
  i32Eqz_s_t,
  opCopy,
  opCopy,
  opCopy,
  i32Load16S_a_s,
  i32Add_si_a,
  i32Load16S_a_a,
  i32Mul_as_s,
  i32Load8U_a_a,
  i32Store8_sa,
  i32Add_si_s,
  i32GtU_si_s,
  i32Load8U_a_s,
  i32Add_ss_a,
  i32Load8U_a_a,
  i32Ne_as_t,
  i32Load8U_a_s,
  i32Extend8S_a_s,
  i32Load_s_s,
  i32Ne_ai_t,
  i32Load8U_s_a,
  i32Shl_ai_a,
  i32Add_sa_a,
  i32Load_a_a,
  i32Load8U_s_s,
  i32Add_ai_a,
  i32And_ai_a,
  i32LeU_ai_t,
  i32Load8U_s_s,
  i32And_ai_a,
  i32Store8_sa,
  i32Eqz_s_f,
  i32Load8U_s_s,
  i32Load8U_s_s,
  i32Ne_sa_t,
  i32Add_si_s,
  i32Load_a_a,
  i32Add_ai_a,
  i32Store_sa,
  i32Add_si_a,
  i32Load_a_a,
  i32Add_as_s,
  i32Add_as_a,
  i32LtU_ai_t,
  i32Load_a_s,
  i32Add_ss_a,
  i64Load_a_a,
  opConst64,
  i32Load_a_s,
  i32Load_s_a,
  i64Mul_as_a,
  i64Add_as_s,
  i32Load_a_s,
  i32Store_ss,
  i32And_si_a,
  i32Shl_ai_a,
  i32Load_s_a,
  i32Add_ai_a,
  i32Store_sa,
  i32Add_ss_s,
  i32Load_s_a,
  i32Add_ai_a,
  i32Store_sa,
  i32Ne_si_t,
  i32Load_s_a,
  i32Add_ai_a,
  i32Store_sa,
  opBranch,
  i32Load_s_a,
  i32Add_as_a,
  opConst,
  i32Store_sa,
  i32Load_s_a,
  i32Eq_sa_t,
  i32Add_si_a,
  i32Store_sa,
  i32Load_s_a,
  i32Load16U_a_a,
  i32Eq_as_t,
  i32Load_s_s,
  i32Load_s_a,
  i32Load8U_a_a,
  i32And_ai_a,
  i32Eqz_a_t,
  i32Load_s_a,
  i32Load8U_a_s,
  i32And_si_a,
  i32Xor_as_a,
  i32Load_s_a,
  i32Load_a_s,
  opCopy,
  opCopy,
  i32Load_s_a,
  i32Rotl_ai_a,
  i32Add_as_a,
  i32Store_sa,
  i32Load_s_a,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32Xor_ss_a,
  i32Load_s_a,
  i64Add_sa_s,
  i32Load_s_s,
  i32Load_s_a,
  i32Load_s_a,
  i64Mul_as_a,
  i64Add_as_s,
  i32Store_sa,
  i32Load_s_s,
  i32Add_sa_a,
  i32Load8U_a_s,
  i32Ne_as_t,
  i32Load_s_s,
  i32Add_si_s,
  opSet_a,
  i32GtU_ss_t,
  i32Load_s_s,
  i32And_ai_a,
  i32Shl_ai_a,
  i32Load_a_a,
  i32Load_s_s,
  i32LeU_as_t,
  i32Add_si_a,
  i32Store_as,
  i32Load_s_s,
  i32Load_s_a,
  i32LtU_as_s,
  opSelect_a_s,
  i32Load_s_s,
  i32Load_s_a,
  i32Sub_sa_a,
  opReturn_a,
  i32Load_s_s,
  i32Load_s_s,
  i32Load_s_s,
  i32Load_s_s,
  i32Load_s_s,
  i32Load_s_s,
  i32Store_sa,
  i32Store_as,
  i32Load_s_s,
  i32Rotl_si_a,
  i32Add_as_s,
  i32Load_s_s,
  i32Load_s_s,
  i32Store_ss,
  opCopy,
  i32Eqz_a_f,
  i32Load_s_s,
  opCopy,
  opCopy,
  opCopy,
  i32LtU_ai_a,
  opConst,
  opSelect_a_a,
  i32Store16_sa,
  i32LtU_as_a,
  opSelect_a_a,
  i32Add_ai_s,
  i32LtU_sa_a,
  i32LtU_as_s,
  opSelect_a_s,
  i32Store_sa,
  i32Load_a_s,
  i32LtU_ss_t,
  i32GtS_si_s,
  i32Add_si_s,
  i32Eqz_s_f,
  i32Mul_ai_a,
  i32ShrU_ai_a,
  i32And_ai_a,
  i32Add_sa_s,
  i32Mul_ai_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Eqz_a_f,
  i32Mul_as_s,
  i32Add_si_a,
  i32Load16S_a_a,
  i32Mul_as_s,
  i32Mul_as_s,
  i32ShrU_ai_a,
  i32And_ai_s,
  i32ShrU_si_a,
  i32Mul_si_s,
  i32Add_ai_a,
  i32Load_a_a,
  i32Store_sa,
  i32Or_ai_a,
  i32Add_ai_a,
  i32Or_as_a,
  i32And_ai_a,
  i32RemU_as_s,
  i32Add_ai_s,
  i32And_si_a,
  i32Ne_ai_t,
  i32Rotl_ai_a,
  i32Add_as_a,
  i32Store_sa,
  opBranch,
  i32Rotl_si_a,
  i32Add_as_s,
  i32Load_s_s,
  i32Eqz_a_f,
  i32Rotl_si_a,
  i32Xor_as_s,
  i32ShrU_si_a,
  i32Xor_as_a,
  i32Rotl_si_s,
  i32Rotl_si_a,
  i32Xor_as_s,
  i32Rotl_si_a,
  i32Shl_ai_a,
  i32Add_sa_a,
  i32Load_a_a,
  i32Add_as_s,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32Load_a_s,
  i32Add_si_a,
  i32Shl_ai_a,
  i32Load_a_a,
  i32Add_ai_a,
  opBranchTable_a,
  i32Shl_ai_a,
  i32Xor_as_s,
  i32ShrU_ai_a,
  i32Xor_as_s,
  i32Shl_ai_a,
  i32Xor_as_s,
  opConst,
  i32Store_sa,
  i32Shl_si_a,
  i32Add_sa_s,
  i32Shl_si_a,
  i32Add_as_a,
  i32Shl_si_a,
  i32Xor_as_s,
  i32ShrU_ai_a,
  i32Xor_as_s,
  i32Shl_si_s,
  i32Add_si_a,
  i32Add_as_a,
  i32Add_ai_s,
  i32ShrU_ai_a,
  i32And_ai_a,
  i32Add_sa_a,
  i32Load_a_s,
  i32ShrU_ai_a,
  i32And_ai_a,
  i32Add_sa_s,
  i32Load_a_s,
  i32ShrU_ai_a,
  i32And_ai_s,
  i32ShrU_si_a,
  i32And_ai_a,
  i32ShrU_ai_a,
  i32And_ai_s,
  i32Xor_ai_s,
  i32ShrU_si_a,
  i32ShrU_ai_a,
  i32Xor_as_s,
  i32Shl_ai_a,
  i32Xor_as_s,
  i32ShrU_si_a,
  i32And_ai_a,
  i32Add_sa_a,
  i32Add_ai_a,
  i32ShrU_si_a,
  i32And_ai_a,
  i32Add_sa_s,
  i32Load8U_a_a,
  i32ShrU_si_a,
  i32And_ai_a,
  i32Add_sa_s,
  i32Store8_ai,
  i32ShrU_si_a,
  i32And_ai_a,
  i32Add_sa_s,
  i32Store8_as,
  i32ShrU_si_a,
  i32And_ai_s,
  i32Add_sa_s,
  i32Load8U_a_s,
  i32ShrU_si_a,
  i32Xor_sa_a,
  i32And_ai_a,
  opSelect_a_s,
  i32Store8_as,
  opCopy,
  i32Add_si_s,
  i32Eqz_a_f,
  i32Store8_sa,
  i32Add_si_s,
  i32GtU_si_s,
  i32ShrU_si_s,
  i32Store_sa,
  i32Add_si_s,
  i32Add_si_s,
  i32Ne_sa_t,
  i32Store_sa,
  i32Add_si_s,
  i32Load_s_s,
  opCopy,
  i32Store_sa,
  i32Load_a_s,
  opSelect_s_s,
  opSelect_s_s,
  i32Store_sa,
  i64ShrU_ai_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Store_ss,
  i32And_si_a,
  i32Shl_ai_a,
  i32Add_sa_s,
  i32Sub_si_s,
  opConst,
  opCopy,
  opCall,
  i32Sub_ss_a,
  i32Add_sa_s,
  i32Add_as_a,
  i32Add_ai_a,
  i32Sub_ss_s,
  i32LtU_ai_a,
  opConst,
  opSelect_a_a,
  i32Sub_ss_s,
  i32LtU_ss_t,
  i32Add_ss_a,
  i32Load16U_a_s,
  i32WrapI64_a_a,
  i32And_ai_s,
  i32Add_ss_a,
  i32Load8U_a_a,
  i32Xor_ai_s,
  i32ShrU_si_a,
  i32Xor_as_a,
  i32And_ai_a,
  i32Xor_ai_s,
  i32ShrU_si_a,
  i32Xor_sa_a,
  i32And_ai_a,
  i32Xor_as_a,
  i32Eqz_a_t,
  i32Load_s_s,
  i32Eqz_a_f,
  i32Xor_as_a,
  i64ExtendI32U_a_s,
  i64ExtendI32S_s_a,
  i64Xor_as_a,
  i32Xor_as_s,
  i32And_ai_a,
  opConst,
  i32Sub_sa_a,
  i32Xor_ss_a,
  i32Mul_ai_s,
  i32Load8U_s_s,
  i32Ne_ai_t,
  i32Xor_ss_a,
  i32Store_sa,
  i32Add_si_s,
  i32Load_s_s,
  i64Add_as_s,
  i32Add_si_a,
  i32Load_a_s,
  i32Load_s_a,
  i64Add_as_s,
  i64Rotl_si_s,
  i64Add_sa_s,
  i64Or_si_a,
  i64Add_as_s,
  i64Xor_sa_s,
  i64ShrU_ai_a,
  i64Xor_as_a,
  i64Add_sa_s,
  i64Or_si_a,
  i64Clz_a_a,
  i64Sub_sa_s,
  i64Clz_a_a,
  i64Sub_sa_s,
  i32And_si_a,
  i32Eqz_a_f,
  i64ExtendI32U_a_a,
  i64ShrU_sa_a,
  i32WrapI64_a_a,
  i32And_ai_s,
  i64ExtendI32U_a_s,
  i64ExtendI32S_s_a,
  i64Xor_as_a,
  f64ConvertI64S_a_a,
  i64Load_a_a,
  i64Store_sa,
  i64Load_s_a,
  i64Store_sa,
  i64Load_s_a,
  i64Store_sa,
  opCopy,
  i32LtU_ss_t,
  i64Mul_as_a,
  i64Add_as_s,
  i32Store_sa,
  i32Add_si_s,
  i64Mul_as_a,
  i64Add_as_s,
  i32Store_sa,
  i64ShrU_ai_s,
  i64Or_si_a,
  i64Clz_a_a,
  i64Sub_sa_s,
  i32And_si_a,
  i64Popcnt_a_a,
  i64Add_as_s,
  i64Rotl_si_s,
  i64Add_sa_s,
  i64Rotl_si_s,
  i64Add_sa_s,
  i64Or_si_a,
  i64Clz_a_a,
  i64Shl_ai_a,
  i64Xor_as_s,
  opConst64,
  i64Mul_ss_a,
  i64Shl_si_a,
  i64Xor_as_s,
  i64ShrU_ai_a,
  i64Xor_as_s,
  i64ShrU_ai_a,
  i64Xor_as_s,
  i64Popcnt_a_a,
  i64Add_as_s,
  i64ShrU_ai_a,
  i64Xor_as_s,
  i64Shl_ai_a,
  i64Xor_as_s,
  i64ShrU_ai_s,
  i32Add_si_s,
  i32Add_si_s,
  i32Add_si_s,
  i64ShrU_as_a,
  i32Store_sa,
  i32ShrU_si_a,
  i32And_ai_s,
  i64ShrU_si_s,
  i32Load_s_a,
  i64Add_as_s,
  i32Add_si_a,
  i64Xor_as_a,
  opConst64,
  i64Mul_as_s,
  i64ShrU_ai_a,
  i64Xor_as_s,
  i64Popcnt_a_a,
  i64Add_as_s,
  i64Rotl_si_s,
  i64Xor_as_s,
  opConst64,
  i64Mul_ss_a,
  opConst64,
  opConst,
  i32Add_ss_s,
  i32Add_ss_a,
  i32Load8U_a_a,
  opConst,
  i32Add_ss_s,
  i32Load8S_a_s,
  i32GtS_ai_t,
  opConst,
  i32Eqz_s_t,
  i32Add_si_s,
  opCopy,
  opConst,
  i32Load_s_s,
  i32Shl_ai_a,
  i32Xor_as_s,
  opConst,
  i32Store_sa,
  i32And_ai_a,
  i32Shl_ai_s,
  opConst,
  i32Store_sa,
  i32And_si_a,
  opConst,
  opConst,
  i32Sub_sa_a,
  i32And_ai_s,
  i32ShrU_si_a,
  opConst,
  i32Sub_sa_a,
  i32Or_as_a,
  i32And_ai_a,
  opConst,
  opSelect_a_a,
  i32Store16_sa,
  i32Add_si_s,
  opConst128,
  f32x4Max_s,
  v128Store_any,
  i32Add_si_s,
  opConst128,
  f32x4Mul_s,
  f32x4Add_s,
  f32x4Min_s,
  opConst128,
  opCopy128,
  f32x4Mul_s,
  f32x4Add_s,
  opConst128,
  opCopy128,
  f32x4Mul_s,
  i32Add_si_s,
  opConst64,
  f64Div_sa_a,
  f64Mul_sa_a,
  f64Add_sa_s,
  opConst64,
  i32Load8U_s_s,
  i32Shl_ai_a,
  i32Load_a_a,
  opConst64,
  i64Add_as_s,
  i64Xor_sa_s,
  i64ShrU_ai_a,
  opConst64,
  i64Mul_as_s,
  i64ShrU_ai_a,
  i64Xor_as_s,
  opConst64,
  i64Mul_ss_a,
  opConst64,
  i64Add_as_s,
  opCopy,
  i32Add_si_s,
  i32And_si_s,
  i32GtU_ai_t,
  opCopy,
  i32Add_si_s,
  i32Load16U_s_a,
  opBranchTable_a,
  opCopy,
  i32Load_s_s,
  i32Store_ss,
  opCopy,
  opCopy,
  opConst,
  i32Load_s_a,
  i32Add_as_a,
  opCopy,
  opCopy,
  i32Add_si_s,
  i32Eqz_a_f,
  opCopy,
  opCopy,
  i32Add_si_s,
  i32Ne_ai_t,
  opCopy,
  opCopy,
  i32Add_si_s,
  opBranch,
  opCopy,
  opCopy,
  i32Xor_ss_a,
  i32And_as_a,
  opCopy,
  opCopy,
  i32Xor_ss_a,
  opCopy,
  opCopy,
  opCopy,
  opCopy,
  opCall,
  opCopy,
  opCopy,
  opCopy,
  opCopy,
  opCopy128,
  f32x4Mul_s,
  i32Add_si_s,
  v128Load_any,
  opSelect_a_a,
  i32Add_ai_s,
  i32LtU_sa_a,
  opSelect_a_s,
  opSelect_a_a,
  i32Store16_sa,
  i32Add_si_s,
  i32LtU_as_t,
  opSelect_a_s,
  i32ShrU_ai_a,
  i32And_ai_s,
  i32Xor_ai_s,
  opSelect_a_s,
  i32Store_sa,
  i32Load_a_s,
  opSelect_s_s,
  opZero1,
  opConst,
  i32LtU_si_t,
  opConst,
  opZero2,
  opGlobalGet_a,
  i32Sub_ai_s,
  opGlobalSet_a,
  opZero5,
  opGlobalGet_a,
  i32Sub_ai_s,
  opGlobalSet_a,
  v128Load_any,
  opConst128,
  opCopy128,
  f32x4Mul_s,
  v128Store_any,
  i32Add_si_s,
  i32Add_si_s,
  i32LtU_ai_t,
]

/// How many operations each stands for.
let sequenceLengths: [Int] = [
  2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4
]

@c func f32Add_ai_a__f32Mul_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Add(f32, Float(bitPattern: pc.u32(16)))
  let f320 = value0
  let value1 = Numerics.f32Mul(f320, Float(bitPattern: (pc + 24).u32(16)))
  sp.set((pc + 24).d, value1)
  let f321 = value1
  return next(pc + 48, sp, mem, ctx, acc, fuel, f321, f64)
}

@c func f32Mul_as_a__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(f32, sp.f32(pc.b))
  let f320 = value0
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f320, f64)
}

@c func f32Sub_sa_a__f32Sqrt_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Sub(sp.f32(pc.a), f32)
  let f320 = value0
  let value1 = Numerics.f32Sqrt(f320)
  let f321 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f321, f64)
}

@c func f32x4Add_s__f32x4Min_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Add(sp.v128(pc.a), sp.v128(pc.b)))
  sp.set((pc + 16).d, Numerics.f32x4Min(sp.v128((pc + 16).a), sp.v128((pc + 16).b)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func f32x4Add_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Add(sp.v128(pc.a), sp.v128(pc.b)))
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func f32x4Max_s__v128Store_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Max(sp.v128(pc.a), sp.v128(pc.b)))
  let memory1 = (pc + 16).pointer(16, to: MemoryRecord.self)
  let (address1, overflow1) = sp[(pc + 16).a].addingReportingOverflow((pc + 16).word(24))
  let size1 = memory1.pointee.byteCount
  if _slowPath(overflow1 || size1 < 16 || address1 > size1 &- 16) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let pointer1 = memory1.pointee.base + Int(truncatingIfNeeded: address1)
  pointer1.storeBytes(of: sp.v128((pc + 16).d).bytes, as: SIMD16<UInt8>.self)
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func f32x4Min_s__opConst128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Min(sp.v128(pc.a), sp.v128(pc.b)))
  let slot1 = (pc + 16).d
  sp[slot1] = (pc + 16).word(16)
  sp[slot1 &+ 1] = (pc + 16).word(24)
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func f32x4Mul_s__f32x4Add_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Mul(sp.v128(pc.a), sp.v128(pc.b)))
  sp.set((pc + 16).d, Numerics.f32x4Add(sp.v128((pc + 16).a), sp.v128((pc + 16).b)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func f64Add_as_a__f64Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Add_as_s__f64Sub_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.f64Sub(sp.f64((pc + 16).a), sp.f64((pc + 16).b))
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Add_sa_a__f64Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Add_sa_a__f64Le_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let value1 = Numerics.f64Le(f640, Double(bitPattern: (pc + 16).word(16)))
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel, f32, f640)
}

@c func f64Add_sa_a__f64Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: f640, as: Double.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f640)
}

@c func f64Add_sa_s__f64Sub_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let value1 = Numerics.f64Sub(sp.f64((pc + 16).a), sp.f64((pc + 16).b))
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Add_sa_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f640)
}

@c func f64Add_ss_a__f64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Mul(f640, sp.f64((pc + 16).b))
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Div_sa_s__f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Div(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), f640)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Le_ai_a__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(f64, Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 24).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + (pc + 24).i32(16), sp, ctx, UInt64((pc + 24).u32(20)), left1) }
    return next((pc + 24) + (pc + 24).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 24).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + 24, sp, ctx, UInt64((pc + 24).d), left1) }
  let fuel1 = left1
  return next(pc + 48, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func f64Load_a_s__f64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Load_a_s__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f640)
}

@c func f64Load_s_a__f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  let f640 = value0
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), f640)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Load_s_s__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let f640 = value0
  let left1 = fuel &- UInt64((pc + 16).u32(12))
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(8), sp, ctx, UInt64((pc + 16).u32(12)), left1) }
  return next((pc + 16) + (pc + 16).i32(8), sp, mem, ctx, acc, left1, f32, f640)
}

@c func f64Mul_as_a__f64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(f640, sp.f64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Mul_as_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Mul_as_a__f64Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Sub(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Mul_as_s__f64Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Mul_sa_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), f64)
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Mul_sa_a__f64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), f64)
  let f640 = value0
  let value1 = Numerics.f64Mul(f640, sp.f64((pc + 16).b))
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Mul_sa_s__f64Mul_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), sp.f64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Mul_sa_s__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f640)
}

@c func f64Mul_ss_a__f64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Mul(f640, sp.f64((pc + 16).b))
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Mul_ss_s__f64Mul_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), sp.f64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Sqrt_a_a__f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sqrt(f64)
  let f640 = value0
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), f640)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Sub_ss_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func i32Add_ai_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ai_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_ai_a__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let entry1 = Int(truncatingIfNeeded: min(acc0 & 0xFFFF_FFFF, UInt64((pc + 16).immediate))) &* 8 &+ 16
  let cost1 = UInt64((pc + 16).u32(entry1 &+ 4))
  let left1 = fuel &- cost1
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(entry1), sp, ctx, cost1, left1) }
  return next((pc + 16) + (pc + 16).i32(entry1), sp, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Add_ai_s__i32GtU_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32GtU(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_ai_s__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ai_s__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_as_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_as_a__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_as_a__i32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_as_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_as_a__i32LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_as_a__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_as_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_as_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_as_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_as_s__i32Store8_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt8.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_as_s__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let left1 = fuel &- UInt64((pc + 16).u32(12))
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(8), sp, ctx, UInt64((pc + 16).u32(12)), left1) }
  return next((pc + 16) + (pc + 16).i32(8), sp, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Add_sa_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Load16U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt16.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Store8_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt8.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Sub_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Xor_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Xor(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_s__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_a__f32ConvertI32U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.f32ConvertI32U(UInt32(truncatingIfNeeded: acc0))
  let f321 = value1
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f321, f64)
}

@c func i32Add_si_a__f64Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f641)
}

@c func i32Add_si_a__f64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f641)
}

@c func i32Add_si_a__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load16S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Int16.self)))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load16U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt16.self))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__i32Store8_ai(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt8(truncatingIfNeeded: (pc + 16).word(16)), as: UInt8.self)
  return next(pc + 40, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_a__i32Store8_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt8.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_a__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_a__i64Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt64 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt64.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let entry1 = Int(truncatingIfNeeded: min(acc0 & 0xFFFF_FFFF, UInt64((pc + 16).immediate))) &* 8 &+ 16
  let cost1 = UInt64((pc + 16).u32(entry1 &+ 4))
  let left1 = fuel &- cost1
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(entry1), sp, ctx, cost1, left1) }
  return next((pc + 16) + (pc + 16).i32(entry1), sp, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Add_si_a__opGlobalSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  (pc + 16).pointer(16, to: UInt64.self).pointee = acc0
  return next(pc + 40, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_a__opReturn_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let (address1, caller1) = header(sp, (pc + 16).immediate)
  sp[0] = acc0
  let left1 = fuel &- address1.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left1) < 0 { return refuse(address1, caller1, ctx, address1.load(fromByteOffset: -8, as: UInt64.self), left1) }
  return next(address1, caller1, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Add_si_s__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32And_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_si_s__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_si_s__i32Load16U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt16.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Load8U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32LtS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LtS(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_si_s__i32LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_si_s__i32LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_si_s__i32LtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LtU(sp.i32((pc + 16).a), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_si_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_si_s__i32Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_si_s__i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_si_s__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_s__i64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt64 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt64.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i64ShrU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i64ShrU(sp.i64((pc + 16).a), UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let left1 = fuel &- UInt64((pc + 16).u32(12))
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(8), sp, ctx, UInt64((pc + 16).u32(12)), left1) }
  return next((pc + 16) + (pc + 16).i32(8), sp, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Add_si_s__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  return start(
    (pc + 16).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 16).u32(8)), returnTo: (pc + 16) + 32, caller: sp, (pc + 16), sp, mem, ctx, fuel,
    f32, f64)
}

@c func i32Add_si_s__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_s__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_s__opSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = acc0
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_s__v128Load_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let memory1 = (pc + 16).pointer(16, to: MemoryRecord.self)
  let (address1, overflow1) = sp[(pc + 16).a].addingReportingOverflow((pc + 16).word(24))
  let size1 = memory1.pointee.byteCount
  if _slowPath(overflow1 || size1 < 16 || address1 > size1 &- 16) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let pointer1 = memory1.pointee.base + Int(truncatingIfNeeded: address1)
  sp.set((pc + 16).d, V128(u8x16: pointer1.loadUnaligned(as: SIMD16<UInt8>.self)))
  return next(pc + 48, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Eq_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_ss_a__i32Load16U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt16.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Store8_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt8.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_ss_a__opReturn_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let (address1, caller1) = header(sp, (pc + 16).immediate)
  sp[0] = acc0
  let left1 = fuel &- address1.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left1) < 0 { return refuse(address1, caller1, ctx, address1.load(fromByteOffset: -8, as: UInt64.self), left1) }
  return next(address1, caller1, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Add_ss_s__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_s__i32LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_ss_s__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32And_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32And_ai_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32And_ai_a__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32And_ai_a__i32Shl_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32And_ai_s__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32And_ai_s__i32ShrU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32And_as_s__i32And_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32And_si_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32And_si_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32And_si_a__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32And_si_a__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32And_si_a__i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32And_si_a__i32Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32And_si_a__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32And_si_s__i32Eq_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32And_si_s__i32GtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32GtU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32And_si_s__i32Load8U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32And_si_s__i32ShrU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32And_ss_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32DivS_ai_s__opSelect_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(UInt32(truncatingIfNeeded: acc), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let value1 = sp.i32((pc + 16).c) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  let acc1 = value1
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Eqz_a_t__f64Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.f64Add(sp.f64((pc + 24).a), sp.f64((pc + 24).b))
  let f641 = value1
  return next(pc + 40, sp, mem, ctx, acc, fuel0, f32, f641)
}

@c func i32Eqz_a_t__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let left1 = fuel0 &- UInt64((pc + 24).u32(12))
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + (pc + 24).i32(8), sp, ctx, UInt64((pc + 24).u32(12)), left1) }
  return next((pc + 24) + (pc + 24).i32(8), sp, mem, ctx, acc, left1, f32, f64)
}

@c func i32Eqz_a_t__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  sp[(pc + 24).d] = sp[(pc + 24).a]
  return next(pc + 40, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32Eqz_s_f__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(sp.i32(pc.a)) == 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  sp[(pc + 24).d] = sp[(pc + 24).a]
  return next(pc + 40, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32Eqz_s_t__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(sp.i32(pc.a)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32Add(sp.i32((pc + 24).a), (pc + 24).immediate)
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel0, f32, f64)
}

@c func i32Eqz_s_t__i32Sub_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(sp.i32(pc.a)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32Sub(sp.i32((pc + 24).a), (pc + 24).immediate)
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel0, f32, f64)
}

@c func i32GeU_ss_t__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GeU(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32Add(sp.i32((pc + 24).a), (pc + 24).immediate)
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel0, f32, f64)
}

@c func i32GtS_ai_t__i32GtU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtS(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  if Numerics.i32GtU(sp.i32((pc + 24).a), (pc + 24).immediate) != 0 {
    let left1 = fuel0 &- UInt64((pc + 24).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + (pc + 24).i32(16), sp, ctx, UInt64((pc + 24).u32(20)), left1) }
    return next((pc + 24) + (pc + 24).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel0 &- UInt64((pc + 24).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + 24, sp, ctx, UInt64((pc + 24).d), left1) }
  let fuel1 = left1
  return next(pc + 48, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func i32GtU_ai_t__i32Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtU(UInt32(truncatingIfNeeded: acc), pc.immediate) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32Add(sp.i32((pc + 24).a), sp.i32((pc + 24).b))
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel0, f32, f64)
}

@c func i32GtU_as_a__opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  sp[(pc + 16).d] = value1
  let acc1 = value1
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32GtU_sa_t__i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32GtU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let address1 = UInt64(sp.i32((pc + 24).a)) &+ UInt64((pc + 24).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 24), sp, ctx, fuel0) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 24).d)), as: UInt32.self)
  return next(pc + 40, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32GtU_si_s__i32ShrU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load16S_s_s__i32Load16S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int16.self)))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Int16.self)))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load16U_a_a__i32Eq_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt16.self))
  let acc0 = UInt64(value0)
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load16U_a_a__i32Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt16.self))
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load16U_a_s__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt16.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load16U_s_a__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt16.self))
  let acc0 = UInt64(value0)
  let entry1 = Int(truncatingIfNeeded: min(acc0 & 0xFFFF_FFFF, UInt64((pc + 16).immediate))) &* 8 &+ 16
  let cost1 = UInt64((pc + 16).u32(entry1 &+ 4))
  let left1 = fuel &- cost1
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(entry1), sp, ctx, cost1, left1) }
  return next((pc + 16) + (pc + 16).i32(entry1), sp, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Load8S_a_s__i32GtS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32GtS(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load8S_s_s__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load8U_a_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load8U_a_a__i32Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load8U_a_a__i32Store8_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt8.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load8U_a_s__i32And_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load8U_a_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load8U_a_s__i32Extend8S_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Extend8S(UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load8U_a_s__i32Store8_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt8.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load8U_s_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load8U_s_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load8U_s_a__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load8U_s_a__i32Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load8U_s_a__i32Xor_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load8U_s_a__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let entry1 = Int(truncatingIfNeeded: min(acc0 & 0xFFFF_FFFF, UInt64((pc + 16).immediate))) &* 8 &+ 16
  let cost1 = UInt64((pc + 16).u32(entry1 &+ 4))
  let left1 = fuel &- cost1
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(entry1), sp, ctx, cost1, left1) }
  return next((pc + 16) + (pc + 16).i32(entry1), sp, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Load8U_s_a__opReturn_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let (address1, caller1) = header(sp, (pc + 16).immediate)
  sp[0] = acc0
  let left1 = fuel &- address1.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left1) < 0 { return refuse(address1, caller1, ctx, address1.load(fromByteOffset: -8, as: UInt64.self), left1) }
  return next(address1, caller1, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Load8U_s_s__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load8U_s_s__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load8U_s_s__i32Eq_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load8U_s_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load8U_s_s__i32Load8U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load8U_s_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load8U_s_s__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let entry1 = Int(truncatingIfNeeded: min(acc0 & 0xFFFF_FFFF, UInt64((pc + 16).immediate))) &* 8 &+ 16
  let cost1 = UInt64((pc + 16).u32(entry1 &+ 4))
  let left1 = fuel &- cost1
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(entry1), sp, ctx, cost1, left1) }
  return next((pc + 16) + (pc + 16).i32(entry1), sp, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Load_a_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_a_a__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_a_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_a_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load_a_s__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_a_s__i32Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_a_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_a_s__i32LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_a_s__i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load_a_s__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load_s_a__i32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32Eq_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_a__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_a__i32Load16U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt16.self))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32LtS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  if Numerics.i32LtS(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_a__i32Mul_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_a__i32Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_a__i32Rotl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load_s_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(sp.i64((pc + 16).a), acc0)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_s__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_s__i32GeU_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32GeU(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_s__i32LeU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LeU(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_s__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Load_s_s__i32Shl_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Shl(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load_s_s__i32Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  return start(
    (pc + 16).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 16).u32(8)), returnTo: (pc + 16) + 32, caller: sp, (pc + 16), sp, mem, ctx, fuel,
    f32, f64)
}

@c func i32Load_s_s__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load_s_s__opSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = acc0
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32LtU_ss_t__i32GtS_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtU(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32GtS(sp.i32((pc + 24).a), (pc + 24).immediate)
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel0, f32, f64)
}

@c func i32Mul_ai_a__i32ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Mul_as_a__opReturn_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let (address1, caller1) = header(sp, (pc + 16).immediate)
  sp[0] = acc0
  let left1 = fuel &- address1.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left1) < 0 { return refuse(address1, caller1, ctx, address1.load(fromByteOffset: -8, as: UInt64.self), left1) }
  return next(address1, caller1, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Mul_si_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Mul_si_a__opReturn_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let (address1, caller1) = header(sp, (pc + 16).immediate)
  sp[0] = acc0
  let left1 = fuel &- address1.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left1) < 0 { return refuse(address1, caller1, ctx, address1.load(fromByteOffset: -8, as: UInt64.self), left1) }
  return next(address1, caller1, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Mul_si_s__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Ne_sa_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Ne_sa_s__i32Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Ne(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Or_ai_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Or_as_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Or_si_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32RemU_as_s__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Rotl_si_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Rotl_si_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Rotl_si_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_ai_s__i32Load8U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_si_s__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32ShrS_ai_s__i32Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32ShrU_ai_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32ShrU_ai_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32ShrU_ai_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32ShrU_sa_s__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32Xor_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32ShrU_si_s__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Store16_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt16.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store8_ai__i32Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: pc.word(16)), as: UInt8.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 24).a), sp.i32((pc + 24).b))
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store8_sa__i32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt8.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store8_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt8.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store8_sa__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt8.self)
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func i32Store8_ss__opSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32(pc.d)), as: UInt8.self)
  sp[(pc + 16).d] = acc
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func i32Store_as__i32LeU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  if Numerics.i32LeU(sp.i32((pc + 16).a), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func i32Store_sa__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store_sa__i32Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store_sa__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store_sa__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store_sa__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func i32Store_sa__i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func i32Store_sa__i64ShrU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store_sa__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let left1 = fuel &- UInt64((pc + 16).u32(12))
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(8), sp, ctx, UInt64((pc + 16).u32(12)), left1) }
  return next((pc + 16) + (pc + 16).i32(8), sp, mem, ctx, acc, left1, f32, f64)
}

@c func i32Store_sa__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func i32Store_sa__opReturn(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let (address1, caller1) = header(sp, (pc + 16).immediate)
  let left1 = fuel &- address1.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left1) < 0 { return refuse(address1, caller1, ctx, address1.load(fromByteOffset: -8, as: UInt64.self), left1) }
  return next(address1, caller1, mem, ctx, acc, left1, f32, f64)
}

@c func i32Store_ss__i32Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func i32Store_ss__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store_ss__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func i32Store_ss__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func i32Sub_ai_s__opGlobalSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  (pc + 16).pointer(16, to: UInt64.self).pointee = acc0
  return next(pc + 40, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Sub_sa_a__opReturn_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let (address1, caller1) = header(sp, (pc + 16).immediate)
  sp[0] = acc0
  let left1 = fuel &- address1.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left1) < 0 { return refuse(address1, caller1, ctx, address1.load(fromByteOffset: -8, as: UInt64.self), left1) }
  return next(address1, caller1, mem, ctx, acc0, left1, f32, f64)
}

@c func i32Sub_sa_s__i32RemU_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1: UInt32
  switch Numerics.i32RemU(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0)) {
  case .success(let value): value1 = value
  case .failure(let kind): return trap((pc + 16), sp, ctx, kind.code, fuel)
  }
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Sub_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Sub_ss_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Sub_ss_a__i32GtS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  if Numerics.i32GtS(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Sub_ss_s__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Sub_ss_s__i32GeS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32GeS(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Sub_ss_s__i32LtU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Sub_ss_s__i32LtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LtU(sp.i32((pc + 16).a), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Sub_ss_s__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let left1 = fuel &- UInt64((pc + 16).u32(12))
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(8), sp, ctx, UInt64((pc + 16).u32(12)), left1) }
  return next((pc + 16) + (pc + 16).i32(8), sp, mem, ctx, acc0, left1, f32, f64)
}

@c func i32WrapI64_a_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32WrapI64(acc)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_ai_s__i32ShrU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_as_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_as_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_as_a__i64ExtendI32U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64ExtendI32U(UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_as_s__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_as_s__i32ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_sa_a__i32Mul_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_ss_a__i32Mul_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Add_as_s__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Add_as_s__i64Rotl_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i64Rotl(sp.i64((pc + 16).a), UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Add_as_s__i64Xor_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(sp.i64((pc + 16).a), acc0)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Add_sa_s__i64Or_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let value1 = Numerics.i64Or(sp.i64((pc + 16).a), UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Add_si_s__i32Load8U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Clz_a_a__i64Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Clz(acc)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Sub(sp.i64((pc + 16).a), acc0)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64ExtendI32S_s_a__i64Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32S(sp.i32(pc.a))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64ExtendI32U_a_a__i64ShrU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32U(UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64ShrU(sp.i64((pc + 16).a), acc0)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64ExtendI32U_a_s__i64ExtendI32S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32U(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i64ExtendI32S(sp.i32((pc + 16).a))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Load_a_a__i64Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt64(truncatingIfNeeded: acc0), as: UInt64.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Load_a_s__i32And_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Load_a_s__opConst64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = (pc + 16).word(16)
  return next(pc + 40, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Load_s_a__i64Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt64(truncatingIfNeeded: acc0), as: UInt64.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Load_s_a__i64Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Mul_as_a__i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Mul_ss_a__opConst64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = (pc + 16).word(16)
  return next(pc + 40, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Or_si_a__i64Clz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Clz(acc0)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Popcnt_a_a__i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Popcnt(acc)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Rotl_si_s__i64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(sp.i64((pc + 16).a), acc0)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Shl_ai_a__i64Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Shl_si_a__i64Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64ShrU_ai_a__i64Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64ShrU_ai_a__i64Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64ShrU_ai_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64ShrU_si_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Store_ss__i64Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt64(truncatingIfNeeded: sp.i64(pc.d)), as: UInt64.self)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt64(truncatingIfNeeded: sp.i64((pc + 16).d)), as: UInt64.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func i64Xor_as_a__f64ConvertI64S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.f64ConvertI64S(acc0)
  let f641 = value1
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f641)
}

@c func i64Xor_as_a__i64ShrU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64ShrU(acc0, sp.i64((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Xor_as_s__i64Popcnt_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Popcnt(acc0)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Xor_as_s__i64Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Shl(acc0, UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Xor_as_s__opConst64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = (pc + 16).word(16)
  return next(pc + 40, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i64Xor_sa_s__i64ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64ShrU(acc0, UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst__f32Sub_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.f32Sub(sp.f32((pc + 16).a), f32)
  let f321 = value1
  return next(pc + 32, sp, mem, ctx, acc, fuel, f321, f64)
}

@c func opConst__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst__i32Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst__i32Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opConst__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst__i32LtU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  if Numerics.i32LtU(sp.i32((pc + 16).a), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opConst__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst__i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst__i32Sub_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst__i32Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst__i32Sub_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst__i32Sub_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let left1 = fuel &- UInt64((pc + 16).u32(12))
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(8), sp, ctx, UInt64((pc + 16).u32(12)), left1) }
  return next((pc + 16) + (pc + 16).i32(8), sp, mem, ctx, acc, left1, f32, f64)
}

@c func opConst__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  return start(
    (pc + 16).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 16).u32(8)), returnTo: (pc + 16) + 32, caller: sp, (pc + 16), sp, mem, ctx, fuel,
    f32, f64)
}

@c func opConst__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst__opReturn_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let (address1, caller1) = header(sp, (pc + 16).immediate)
  let value1 = sp[(pc + 16).a]
  sp[0] = value1
  let left1 = fuel &- address1.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left1) < 0 { return refuse(address1, caller1, ctx, address1.load(fromByteOffset: -8, as: UInt64.self), left1) }
  return next(address1, caller1, mem, ctx, value1, left1, f32, f64)
}

@c func opConst__opSelect_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  let acc1 = value1
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst__opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  sp[(pc + 16).d] = value1
  let acc1 = value1
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst128__f32x4Max_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let slot0 = pc.d
  sp[slot0] = pc.word(16)
  sp[slot0 &+ 1] = pc.word(24)
  sp.set((pc + 32).d, Numerics.f32x4Max(sp.v128((pc + 32).a), sp.v128((pc + 32).b)))
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst128__opCopy128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let slot0 = pc.d
  sp[slot0] = pc.word(16)
  sp[slot0 &+ 1] = pc.word(24)
  sp.set((pc + 32).d, sp.v128((pc + 32).a))
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst64__f64Div_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.f64Div(sp.f64((pc + 24).a), f64)
  let f641 = value1
  return next(pc + 40, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func opConst64__i32Load8U_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let address1 = UInt64(sp.i32((pc + 24).a)) &+ UInt64((pc + 24).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 24), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst64__i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.i64Add(acc, sp.i64((pc + 24).b))
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst64__i64LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  if Numerics.i64LtU(acc, sp.i64((pc + 24).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 24).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + (pc + 24).i32(16), sp, ctx, UInt64((pc + 24).u32(20)), left1) }
    return next((pc + 24) + (pc + 24).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 24).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + 24, sp, ctx, UInt64((pc + 24).d), left1) }
  let fuel1 = left1
  return next(pc + 48, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opConst64__i64LtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  if Numerics.i64LtU(sp.i64((pc + 24).a), sp.i64((pc + 24).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 24).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + (pc + 24).i32(16), sp, ctx, UInt64((pc + 24).u32(20)), left1) }
    return next((pc + 24) + (pc + 24).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 24).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + 24, sp, ctx, UInt64((pc + 24).d), left1) }
  let fuel1 = left1
  return next(pc + 48, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opConst64__i64Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.i64Mul(acc, sp.i64((pc + 24).b))
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst64__i64Mul_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.i64Mul(sp.i64((pc + 24).a), sp.i64((pc + 24).b))
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst64__i64Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  if Numerics.i64Ne(acc, sp.i64((pc + 24).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 24).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + (pc + 24).i32(16), sp, ctx, UInt64((pc + 24).u32(20)), left1) }
    return next((pc + 24) + (pc + 24).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 24).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + 24, sp, ctx, UInt64((pc + 24).d), left1) }
  let fuel1 = left1
  return next(pc + 48, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opCopy__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opCopy__i32And_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opCopy__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opCopy__i32Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opCopy__i32LtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  if Numerics.i32LtU(sp.i32((pc + 16).a), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opCopy__i32Ne_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  if Numerics.i32Ne(sp.i32((pc + 16).a), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opCopy__i64Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  if Numerics.i64Eqz(sp.i64((pc + 16).a)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opCopy__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  let left1 = fuel &- UInt64((pc + 16).u32(12))
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(8), sp, ctx, UInt64((pc + 16).u32(12)), left1) }
  return next((pc + 16) + (pc + 16).i32(8), sp, mem, ctx, acc, left1, f32, f64)
}

@c func opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  return start(
    (pc + 16).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 16).u32(8)), returnTo: (pc + 16) + 32, caller: sp, (pc + 16), sp, mem, ctx, fuel,
    f32, f64)
}

@c func opCopy__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opCopy__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opCopy__opSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = acc
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opCopy128__f32x4Mul_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, sp.v128(pc.a))
  sp.set((pc + 16).d, Numerics.f32x4Mul(sp.v128((pc + 16).a), sp.v128((pc + 16).b)))
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opGlobalGet_a__i32Sub_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let acc0 = pc.pointer(16, to: UInt64.self).pointee
  let value1 = Numerics.i32Sub(UInt32(truncatingIfNeeded: acc0), (pc + 24).immediate)
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 40, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opSelect_a_a__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  let acc0 = value0
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opSelect_a_a__i32Store16_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  let acc0 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt16.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func opSelect_a_s__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  sp[pc.d] = value0
  let acc0 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 32, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func opSelect_s_s__opSelect_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = sp.i32(pc.c) != 0 ? sp[pc.a] : sp[pc.b]
  sp[pc.d] = value0
  let value1 = sp.i32((pc + 16).c) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  sp[(pc + 16).d] = value1
  let acc1 = value1
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opSet_a__i32Eq_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = acc
  if Numerics.i32Eq(sp.i32((pc + 16).a), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opSet_a__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = acc
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opSet_a__i32GtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = acc
  if Numerics.i32GtU(sp.i32((pc + 16).a), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opSet_a__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = acc
  let left1 = fuel &- UInt64((pc + 16).u32(12))
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(8), sp, ctx, UInt64((pc + 16).u32(12)), left1) }
  return next((pc + 16) + (pc + 16).i32(8), sp, mem, ctx, acc, left1, f32, f64)
}

@c func opSet_a__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = acc
  return start(
    (pc + 16).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 16).u32(8)), returnTo: (pc + 16) + 32, caller: sp, (pc + 16), sp, mem, ctx, fuel,
    f32, f64)
}

@c func opSet_a__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = acc
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opZero1__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  return next(pc + 32, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opZero1__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opZero2__i32GeS_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  if Numerics.i32GeS(sp.i32((pc + 16).a), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opZero2__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return next(pc + 32, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opZero3__i32Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  sp[first0 &+ 2] = 0
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  return next(pc + 40, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func v128Load_any__opConst128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 16 || address0 > size0 &- 16) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, V128(u8x16: pointer0.loadUnaligned(as: SIMD16<UInt8>.self)))
  let slot1 = (pc + 32).d
  sp[slot1] = (pc + 32).word(16)
  sp[slot1 &+ 1] = (pc + 32).word(24)
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func f32x4Add_s__i32Add_si_s__v128Load_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Add(sp.v128(pc.a), sp.v128(pc.b)))
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let memory2 = (pc + 32).pointer(16, to: MemoryRecord.self)
  let (address2, overflow2) = sp[(pc + 32).a].addingReportingOverflow((pc + 32).word(24))
  let size2 = memory2.pointee.byteCount
  if _slowPath(overflow2 || size2 < 16 || address2 > size2 &- 16) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let pointer2 = memory2.pointee.base + Int(truncatingIfNeeded: address2)
  sp.set((pc + 32).d, V128(u8x16: pointer2.loadUnaligned(as: SIMD16<UInt8>.self)))
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func f32x4Mul_s__f32x4Add_s__f32x4Min_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Mul(sp.v128(pc.a), sp.v128(pc.b)))
  sp.set((pc + 16).d, Numerics.f32x4Add(sp.v128((pc + 16).a), sp.v128((pc + 16).b)))
  sp.set((pc + 32).d, Numerics.f32x4Min(sp.v128((pc + 32).a), sp.v128((pc + 32).b)))
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func f64Add_as_a__f64Add_sa_a__f64Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Add_as_s__f64Sub_ss_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.f64Sub(sp.f64((pc + 16).a), sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Add_sa_a__f64Add_sa_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f641)
}

@c func f64Add_sa_a__f64Le_ai_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let value1 = Numerics.f64Le(f640, Double(bitPattern: (pc + 16).word(16)))
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 40).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(16), sp, ctx, UInt64((pc + 40).u32(20)), left2) }
    return next((pc + 40) + (pc + 40).i32(16), sp, mem, ctx, acc1, left2, f32, f640)
  }
  let left2 = fuel &- UInt64((pc + 40).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + 24, sp, ctx, UInt64((pc + 40).d), left2) }
  let fuel2 = left2
  return next(pc + 64, sp, mem, ctx, acc1, fuel2, f32, f640)
}

@c func f64Add_sa_a__f64Le_ai_a__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let value1 = Numerics.f64Le(f640, Double(bitPattern: (pc + 16).word(16)))
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 40).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(16), sp, ctx, UInt64((pc + 40).u32(20)), left2) }
    return next((pc + 40) + (pc + 40).i32(16), sp, mem, ctx, acc1, left2, f32, f640)
  }
  let left2 = fuel &- UInt64((pc + 40).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + 24, sp, ctx, UInt64((pc + 40).d), left2) }
  let fuel2 = left2
  return next(pc + 64, sp, mem, ctx, acc1, fuel2, f32, f640)
}

@c func f64Add_sa_a__f64Store_sa__f64Mul_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: f640, as: Double.self)
  let value2 = Numerics.f64Mul(sp.f64((pc + 32).a), sp.f64((pc + 32).b))
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Add_sa_a__f64Store_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: f640, as: Double.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f640)
}

@c func f64Add_sa_s__f64Sqrt_a_a__f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.f64Sqrt(f640)
  let f641 = value1
  let value2 = Numerics.f64Mul(sp.f64((pc + 32).a), f641)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Add_ss_a__f64Mul_as_a__f64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Mul(f640, sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Add(f641, sp.f64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Add_ss_a__f64Mul_sa_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), f640)
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64ConvertI32S_a_a__opConst64__f64Div_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI32S(UInt32(truncatingIfNeeded: acc))
  let f640 = value0
  sp[(pc + 16).d] = (pc + 16).word(16)
  let value2 = Numerics.f64Div(sp.f64((pc + 40).a), f640)
  let f642 = value2
  return next(pc + 56, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64ConvertI64S_a_a__opConst64__f64Div_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI64S(acc)
  let f640 = value0
  sp[(pc + 16).d] = (pc + 16).word(16)
  let value2 = Numerics.f64Div(sp.f64((pc + 40).a), f640)
  let f642 = value2
  return next(pc + 56, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Le_ai_a__i32Eqz_a_t__f64Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(f64, Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 24).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + (pc + 24).i32(16), sp, ctx, UInt64((pc + 24).u32(20)), left1) }
    return next((pc + 24) + (pc + 24).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 24).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + 24, sp, ctx, UInt64((pc + 24).d), left1) }
  let fuel1 = left1
  let value2 = Numerics.f64Add(sp.f64((pc + 48).a), sp.f64((pc + 48).b))
  let f642 = value2
  return next(pc + 64, sp, mem, ctx, acc0, fuel1, f32, f642)
}

@c func f64Load_a_s__f64Load_a_s__f64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: Double = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Double.self)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Load_a_s__f64Load_s_a__f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  let f641 = value1
  let value2 = Numerics.f64Mul(sp.f64((pc + 32).a), f641)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Load_a_s__f64Mul_ss_a__f64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Mul(f641, sp.f64((pc + 32).b))
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Load_a_s__i32Add_si_a__f64Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: Double = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Double.self)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f642)
}

@c func f64Load_s_a__f64Mul_sa_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  let f640 = value0
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), f640)
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Mul_as_a__f64Add_as_s__f64Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(f640, sp.f64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.f64Mul(f641, sp.f64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Mul_as_a__f64Add_sa_s__f64Sqrt_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.f64Sqrt(f641)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Mul_sa_s__i32Add_si_a__f64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: Double = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Double.self)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f642)
}

@c func f64Mul_ss_a__f64Add_sa_a__f64Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  let f641 = value1
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: f641, as: Double.self)
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func f64Mul_ss_a__f64Mul_as_a__f64Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Mul(f640, sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Mul_ss_a__f64Mul_as_a__f64Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Mul(f640, sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Sub(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Mul_ss_s__f64Add_sa_a__f64Le_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  let f641 = value1
  let value2 = Numerics.f64Le(f641, Double(bitPattern: (pc + 32).word(16)))
  let acc2 = UInt64(value2)
  return next(pc + 56, sp, mem, ctx, acc2, fuel, f32, f641)
}

@c func f64Store_sa__i32Add_si_s__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: f64, as: Double.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func f64Sub_sa_s__f64Mul_as_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.f64Mul(f640, sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Sub_sa_s__f64Mul_sa_s__f64Mul_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.f64Mul(sp.f64((pc + 32).a), sp.f64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Sub_ss_a__f64Add_sa_s__f64Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.f64Mul(f641, sp.f64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Sub_ss_a__f64Add_sa_s__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f641)
}

@c func i32Add_ai_a__i32And_ai_a__i32LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_ai_a__i32Load_a_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ai_a__i32Or_as_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Or(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_ai_a__opConst__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_ai_s__i32And_si_a__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_ai_s__i32GtU_sa_t__i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32GtU(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  let address2 = UInt64(sp.i32((pc + 40).a)) &+ UInt64((pc + 40).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 40), sp, ctx, fuel1) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 40).d)), as: UInt32.self)
  return next(pc + 56, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_ai_s__i32Load_s_s__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_as_a__i32Add_ai_a__f64ConvertI32S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.f64ConvertI32S(UInt32(truncatingIfNeeded: acc1))
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f642)
}

@c func i32Add_as_a__i32Store_sa__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let left2 = fuel &- UInt64((pc + 32).u32(12))
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(8), sp, ctx, UInt64((pc + 32).u32(12)), left2) }
  return next((pc + 32) + (pc + 32).i32(8), sp, mem, ctx, acc0, left2, f32, f64)
}

@c func i32Add_as_s__i32Add_sa_s__i32Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_as_s__i32Add_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_as_s__i32Add_si_s__i32GtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32GtU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_sa_a__i32Add_ai_a__i64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt64 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt64.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Add_ai_a__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let entry2 = Int(truncatingIfNeeded: min(acc1 & 0xFFFF_FFFF, UInt64((pc + 32).immediate))) &* 8 &+ 16
  let cost2 = UInt64((pc + 32).u32(entry2 &+ 4))
  let left2 = fuel &- cost2
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(entry2), sp, ctx, cost2, left2) }
  return next((pc + 32) + (pc + 32).i32(entry2), sp, mem, ctx, acc1, left2, f32, f64)
}

@c func i32Add_sa_a__i32Add_ai_s__i32ShrS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32ShrS(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Load8U_a_s__i32Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_sa_s__i32Add_as_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Add_si_a__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Add_si_s__i32LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_sa_s__i32Add_si_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_sa_s__i32Load8U_a_s__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Load_a_s__i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Sub_ss_s__i32LtU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__f64Load_a_a__f64Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  let f641 = value1
  let value2 = Numerics.f64Sub(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc0, fuel, f32, f642)
}

@c func i32Add_si_a__f64Load_a_s__f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.f64Mul(sp.f64((pc + 32).a), f641)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc0, fuel, f32, f642)
}

@c func i32Add_si_a__i32Add_ai_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__i32Add_as_s__i32And_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__i32And_ai_a__f64ConvertI32U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.f64ConvertI32U(UInt32(truncatingIfNeeded: acc1))
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f642)
}

@c func i32Add_si_a__i32And_ai_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__i32And_ai_a__i32LeU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  if Numerics.i32LeU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_a__i32Load16S_a_a__i32Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Int16.self)))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load8U_a_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load8U_a_a__i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_a__i32Load8U_a_s__i32Eq_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eq(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_a__i32Load_a_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load_a_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load_a_s__i32LtU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load_a_s__i32Rotl_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__i32Store_sa__i32Load8U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_a__i32Store_sa__i32Store8_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt8.self)
  return next(pc + 48, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_a__i64Load_a_a__i64Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt64 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt64.self)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt64(truncatingIfNeeded: acc1), as: UInt64.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_a__opGlobalSet_a__opReturn_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  (pc + 16).pointer(16, to: UInt64.self).pointee = acc0
  let (address2, caller2) = header(sp, (pc + 40).immediate)
  let value2 = sp[(pc + 40).a]
  sp[0] = value2
  let left2 = fuel &- address2.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left2) < 0 { return refuse(address2, caller2, ctx, address2.load(fromByteOffset: -8, as: UInt64.self), left2) }
  return next(address2, caller2, mem, ctx, value2, left2, f32, f64)
}

@c func i32Add_si_s__i32Add_si_a__i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_s__i32Add_si_a__i32Store16_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt16.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__i32LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let left2 = fuel &- UInt64((pc + 32).u32(12))
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(8), sp, ctx, UInt64((pc + 32).u32(12)), left2) }
  return next((pc + 32) + (pc + 32).i32(8), sp, mem, ctx, acc1, left2, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__v128Load_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let memory2 = (pc + 32).pointer(16, to: MemoryRecord.self)
  let (address2, overflow2) = sp[(pc + 32).a].addingReportingOverflow((pc + 32).word(24))
  let size2 = memory2.pointee.byteCount
  if _slowPath(overflow2 || size2 < 16 || address2 > size2 &- 16) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let pointer2 = memory2.pointee.base + Int(truncatingIfNeeded: address2)
  sp.set((pc + 32).d, V128(u8x16: pointer2.loadUnaligned(as: SIMD16<UInt8>.self)))
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Add_ss_s__i32LtS_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32LtS(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_s__i32Load8U_s_s__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_s__i32Load_a_s__i32GtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32GtU(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_s__i32Load_a_s__i32LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_s__i32Load_s_s__i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Shl_si_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Shl(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_s__i64Load_a_s__i64ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt64 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt64.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64ShrU(acc1, UInt64(bitPattern: Int64((pc + 32).signedImmediate)))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_s__opConst__i32Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  if Numerics.i32Eqz(sp.i32((pc + 32).a)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc0, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc0, fuel2, f32, f64)
}

@c func i32Add_si_s__opCopy__i32Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_s__opCopy__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_s__opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return start(
    (pc + 32).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 32).u32(8)), returnTo: (pc + 32) + 32, caller: sp, (pc + 32), sp, mem, ctx, fuel,
    f32, f64)
}

@c func i32Add_si_s__opCopy__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return next(pc + 48, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_s__opSet_a__i32GtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = acc0
  if Numerics.i32GtU(sp.i32((pc + 32).a), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc0, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc0, fuel2, f32, f64)
}

@c func i32Add_si_s__v128Load_any__f32x4Mul_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let memory1 = (pc + 16).pointer(16, to: MemoryRecord.self)
  let (address1, overflow1) = sp[(pc + 16).a].addingReportingOverflow((pc + 16).word(24))
  let size1 = memory1.pointee.byteCount
  if _slowPath(overflow1 || size1 < 16 || address1 > size1 &- 16) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let pointer1 = memory1.pointee.base + Int(truncatingIfNeeded: address1)
  sp.set((pc + 16).d, V128(u8x16: pointer1.loadUnaligned(as: SIMD16<UInt8>.self)))
  sp.set((pc + 48).d, Numerics.f32x4Mul(sp.v128((pc + 48).a), sp.v128((pc + 48).b)))
  return next(pc + 64, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_s__v128Load_any__opConst128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let memory1 = (pc + 16).pointer(16, to: MemoryRecord.self)
  let (address1, overflow1) = sp[(pc + 16).a].addingReportingOverflow((pc + 16).word(24))
  let size1 = memory1.pointee.byteCount
  if _slowPath(overflow1 || size1 < 16 || address1 > size1 &- 16) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let pointer1 = memory1.pointee.base + Int(truncatingIfNeeded: address1)
  sp.set((pc + 16).d, V128(u8x16: pointer1.loadUnaligned(as: SIMD16<UInt8>.self)))
  let slot2 = (pc + 48).d
  sp[slot2] = (pc + 48).word(16)
  sp[slot2 &+ 1] = (pc + 48).word(24)
  return next(pc + 80, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_s__v128Load_any__opCopy128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let memory1 = (pc + 16).pointer(16, to: MemoryRecord.self)
  let (address1, overflow1) = sp[(pc + 16).a].addingReportingOverflow((pc + 16).word(24))
  let size1 = memory1.pointee.byteCount
  if _slowPath(overflow1 || size1 < 16 || address1 > size1 &- 16) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let pointer1 = memory1.pointee.base + Int(truncatingIfNeeded: address1)
  sp.set((pc + 16).d, V128(u8x16: pointer1.loadUnaligned(as: SIMD16<UInt8>.self)))
  sp.set((pc + 48).d, sp.v128((pc + 48).a))
  return next(pc + 64, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Load8U_a_a__i32Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_ss_a__i32Load8U_a_a__i32Ne_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Ne(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Load8U_a_s__i32Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Load_a_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Load_a_a__i32Mul_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Add_ai_a__f64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: Double = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Double.self)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f642)
}

@c func i32Add_ss_s__i32Add_ai_a__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Add_ai_a__i32Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Add_ai_a__i32Store8_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt8.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Load_s_a__i32Rotl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Sub_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32And_ai_a__i32Store_sa__opReturn(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let (address2, caller2) = header(sp, (pc + 32).immediate)
  let left2 = fuel &- address2.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left2) < 0 { return refuse(address2, caller2, ctx, address2.load(fromByteOffset: -8, as: UInt64.self), left2) }
  return next(address2, caller2, mem, ctx, acc0, left2, f32, f64)
}

@c func i32And_ai_a__opConst__i32Sub_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let value2 = Numerics.i32Sub(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc0))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_ai_s__i32ShrU_si_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_as_a__i32Xor_as_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_as_s__i32And_ss_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_si_a__i32Add_as_s__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32And_si_a__i32Add_sa_a__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32And_si_a__i32Shl_ai_a__i32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_si_a__i32Shl_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_si_a__i64ExtendI32U_a_a__i64ShrU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64ExtendI32U(UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64ShrU(sp.i64((pc + 32).a), acc1)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_si_a__opConst__opSelect_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let value2 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 32).a] : sp[(pc + 32).b]
  let acc2 = value2
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_si_s__i32And_si_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_si_s__i32Eq_ai_t__opBranchTable_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  let entry2 = Int(truncatingIfNeeded: min(UInt64(sp.i32((pc + 40).a)), UInt64((pc + 40).immediate))) &* 8 &+ 16
  let cost2 = UInt64((pc + 40).u32(entry2 &+ 4))
  let left2 = fuel1 &- cost2
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(entry2), sp, ctx, cost2, left2) }
  return next((pc + 40) + (pc + 40).i32(entry2), sp, mem, ctx, acc0, left2, f32, f64)
}

@c func i32And_si_s__i32ShrU_si_a__i32Eq_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Eq(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_si_s__opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return start(
    (pc + 32).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 32).u32(8)), returnTo: (pc + 32) + 32, caller: sp, (pc + 32), sp, mem, ctx, fuel,
    f32, f64)
}

@c func i32DivS_ai_a__i32Add_sa_a__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32DivS(UInt32(truncatingIfNeeded: acc), pc.immediate) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Eq_as_t__i32Load_s_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let address1 = UInt64(sp.i32((pc + 24).a)) &+ UInt64((pc + 24).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 24), sp, ctx, fuel0) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel0 &- UInt64((pc + 40).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(16), sp, ctx, UInt64((pc + 40).u32(20)), left2) }
    return next((pc + 40) + (pc + 40).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel0 &- UInt64((pc + 40).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + 24, sp, ctx, UInt64((pc + 40).d), left2) }
  let fuel2 = left2
  return next(pc + 64, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Eq_sa_t__i32Add_si_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eq(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32Add(sp.i32((pc + 24).a), (pc + 24).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 40).a)) &+ UInt64((pc + 40).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 40), sp, ctx, fuel0) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 56, sp, mem, ctx, acc1, fuel0, f32, f64)
}

@c func i32Eqz_a_t__f64Add_ss_a__f64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.f64Add(sp.f64((pc + 24).a), sp.f64((pc + 24).b))
  let f641 = value1
  let value2 = Numerics.f64Mul(f641, sp.f64((pc + 40).b))
  let f642 = value2
  return next(pc + 56, sp, mem, ctx, acc, fuel0, f32, f642)
}

@c func i32Eqz_a_t__f64Add_ss_a__f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.f64Add(sp.f64((pc + 24).a), sp.f64((pc + 24).b))
  let f641 = value1
  let value2 = Numerics.f64Mul(sp.f64((pc + 40).a), f641)
  let f642 = value2
  return next(pc + 56, sp, mem, ctx, acc, fuel0, f32, f642)
}

@c func i32Eqz_a_t__i32Load_s_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let address1 = UInt64(sp.i32((pc + 24).a)) &+ UInt64((pc + 24).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 24), sp, ctx, fuel0) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel0 &- UInt64((pc + 40).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(16), sp, ctx, UInt64((pc + 40).u32(20)), left2) }
    return next((pc + 40) + (pc + 40).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel0 &- UInt64((pc + 40).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + 24, sp, ctx, UInt64((pc + 40).d), left2) }
  let fuel2 = left2
  return next(pc + 64, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Eqz_a_t__opCopy__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  sp[(pc + 24).d] = sp[(pc + 24).a]
  if Numerics.i32Eqz(sp.i32((pc + 40).a)) == 0 {
    let left2 = fuel0 &- UInt64((pc + 40).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(16), sp, ctx, UInt64((pc + 40).u32(20)), left2) }
    return next((pc + 40) + (pc + 40).i32(16), sp, mem, ctx, acc, left2, f32, f64)
  }
  let left2 = fuel0 &- UInt64((pc + 40).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + 24, sp, ctx, UInt64((pc + 40).d), left2) }
  let fuel2 = left2
  return next(pc + 64, sp, mem, ctx, acc, fuel2, f32, f64)
}

@c func i32Eqz_a_t__opCopy__i32Ne_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  sp[(pc + 24).d] = sp[(pc + 24).a]
  if Numerics.i32Ne(sp.i32((pc + 40).a), (pc + 40).immediate) != 0 {
    let left2 = fuel0 &- UInt64((pc + 40).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(16), sp, ctx, UInt64((pc + 40).u32(20)), left2) }
    return next((pc + 40) + (pc + 40).i32(16), sp, mem, ctx, acc, left2, f32, f64)
  }
  let left2 = fuel0 &- UInt64((pc + 40).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + 24, sp, ctx, UInt64((pc + 40).d), left2) }
  let fuel2 = left2
  return next(pc + 64, sp, mem, ctx, acc, fuel2, f32, f64)
}

@c func i32Eqz_s_t__i32Sub_si_s__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(sp.i32(pc.a)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32Sub(sp.i32((pc + 24).a), (pc + 24).immediate)
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 40).d] = UInt64((pc + 40).immediate)
  return next(pc + 56, sp, mem, ctx, acc1, fuel0, f32, f64)
}

@c func i32Extend8S_a_s__i32Load_s_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Extend8S(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32GtS_ai_a__opConst__opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let value2 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 32).a] : sp[(pc + 32).b]
  sp[(pc + 32).d] = value2
  let acc2 = value2
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32GtS_si_s__i32Add_si_s__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtS(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(sp.i32((pc + 32).a)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32GtU_si_a__opConst__opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let value2 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 32).a] : sp[(pc + 32).b]
  sp[(pc + 32).d] = value2
  let acc2 = value2
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32GtU_si_s__i32ShrU_si_s__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32GtU(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(sp.i32((pc + 32).a)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load16U_a_a__i32Shl_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt16.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load8S_s_s__i32And_ai_s__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int8.self)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let entry2 = Int(truncatingIfNeeded: min(acc1 & 0xFFFF_FFFF, UInt64((pc + 32).immediate))) &* 8 &+ 16
  let cost2 = UInt64((pc + 32).u32(entry2 &+ 4))
  let left2 = fuel &- cost2
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(entry2), sp, ctx, cost2, left2) }
  return next((pc + 32) + (pc + 32).i32(entry2), sp, mem, ctx, acc1, left2, f32, f64)
}

@c func i32Load8U_a_a__i32And_ai_a__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load8U_a_a__i32Store8_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt8.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load8U_a_s__i32Add_ss_a__i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load8U_s_a__i32Add_as_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load8U_s_a__i32And_ai_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load8U_s_a__i32And_ai_a__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load8U_s_a__i32Shl_ai_a__i32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load8U_s_a__i32Shl_ai_a__i32Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load8U_s_a__i32Shl_ai_a__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load8U_s_s__i32Add_ai_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load8U_s_s__i32And_ai_a__i32Store8_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt8.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load8U_s_s__i32And_ai_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load8U_s_s__i32Load8U_s_s__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load8U_s_s__i32Load8U_s_s__i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load_a_a__i32Add_ai_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_a_a__i32Add_ai_a__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let entry2 = Int(truncatingIfNeeded: min(acc1 & 0xFFFF_FFFF, UInt64((pc + 32).immediate))) &* 8 &+ 16
  let cost2 = UInt64((pc + 32).u32(entry2 &+ 4))
  let left2 = fuel &- cost2
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(entry2), sp, ctx, cost2, left2) }
  return next((pc + 32) + (pc + 32).i32(entry2), sp, mem, ctx, acc1, left2, f32, f64)
}

@c func i32Load_a_a__i32Add_as_s__i32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_a_a__i32Store_sa__i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load_a_a__i32Store_sa__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let left2 = fuel &- UInt64((pc + 32).u32(12))
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(8), sp, ctx, UInt64((pc + 32).u32(12)), left2) }
  return next((pc + 32) + (pc + 32).i32(8), sp, mem, ctx, acc0, left2, f32, f64)
}

@c func i32Load_a_s__i32Add_si_a__i32Load16U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt16.self))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_a_s__i32Add_si_s__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_a_s__i32Add_ss_a__i64Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt64 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt64.self)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_a_s__i32Load_s_a__i64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Mul(acc1, sp.i64((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_a_s__i32Store_ss__i32And_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_a_s__opCopy__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return next(pc + 48, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load_a_s__opSelect_s_s__opSelect_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = sp.i32((pc + 16).c) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  sp[(pc + 16).d] = value1
  let value2 = sp.i32((pc + 32).c) != 0 ? sp[(pc + 32).a] : sp[(pc + 32).b]
  sp[(pc + 32).d] = value2
  let acc2 = value2
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_a__i32Add_ai_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32Add_ai_s__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32Load16U_a_a__i32Eq_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt16.self))
  let acc1 = UInt64(value1)
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load_s_a__i32Load8U_a_s__i32And_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_a__i32Load_a_s__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32Mul_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_a__i32Rotl_ai_a__i32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_a__i32Shl_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_a__i32Store_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_s__i32Add_ai_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32Add_ai_s__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32Add_sa_a__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_s__i32Add_si_s__opSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = acc1
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32And_ai_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load_s_s__i32And_ai_a__i32Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_s__i32Load_a_a__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_s__i32Load_s_a__i32Eq_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  if Numerics.i32Eq(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load_s_s__i32Load_s_a__i32LtU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_s__i32Load_s_a__i32Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Sub(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_s__i32Load_s_s__i32GeS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32GeS(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Load_s_s__i32Rotl_si_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Rotl(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_s__i32Store_ss__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return next(pc + 48, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Load_s_s__opCopy__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return next(pc + 48, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32LtU_ai_a__opConst__opSelect_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let value2 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 32).a] : sp[(pc + 32).b]
  let acc2 = value2
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32LtU_as_a__opSelect_a_a__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  let acc1 = value1
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32LtU_as_s__opSelect_a_s__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  sp[(pc + 16).d] = value1
  let acc1 = value1
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32LtU_sa_a__opSelect_a_s__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  sp[(pc + 16).d] = value1
  let acc1 = value1
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32LtU_ss_t__i32Add_ss_a__i32Load16U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtU(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32Add(sp.i32((pc + 24).a), sp.i32((pc + 24).b))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 40).immediate)
  if _slowPath(address2 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 40), sp, ctx, fuel0) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt16.self))
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 56, sp, mem, ctx, acc2, fuel0, f32, f64)
}

@c func i32Mul_ai_a__i32ShrU_ai_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Mul_ai_s__i32Load8U_s_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Mul_as_a__i32Add_as_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Mul_as_s__i32ShrU_ai_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Mul_si_a__i32Add_as_a__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Mul_si_a__i32ShrU_ai_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32RemU_sa_s__i32ShrU_si_a__i32Xor_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Rotl_ai_s__i32Rotl_si_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Rotl(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Rotl_si_a__i32Add_sa_s__i32Load8U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Rotl_si_a__i32Xor_as_s__i32Rotl_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Rotl(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Rotl_si_a__i32Xor_as_s__i32ShrU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32ShrU(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Rotl_si_s__i32Rotl_si_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Rotl(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Rotl_si_s__opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return start(
    (pc + 32).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 32).u32(8)), returnTo: (pc + 32) + 32, caller: sp, (pc + 32), sp, mem, ctx, fuel,
    f32, f64)
}

@c func i32Shl_ai_a__i32Add_as_a__i32Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Add_sa_a__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Add_sa_s__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Add_sa_s__i32Sub_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Sub(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Load_a_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Xor_as_s__i32ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Xor_as_s__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Add_as_a__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Add_sa_a__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Add_sa_a__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Add_sa_s__i32Shl_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Shl(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Xor_as_s__i32ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32ShrU_ai_a__i32And_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32ShrU_ai_a__i32And_ai_s__i32Xor_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32ShrU_sa_s__opConst__i32Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let value2 = Numerics.i32Sub(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32And_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32And_ai_a__i32Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32Xor_sa_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32Xor_sa_a__i32RemU_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let value2: UInt32
  switch Numerics.i32RemU(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b)) {
  case .success(let value): value2 = value
  case .failure(let kind): return trap((pc + 32), sp, ctx, kind.code, fuel)
  }
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Store16_sa__i32Add_si_s__i32LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt16.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Store8_as__opCopy__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32(pc.d)), as: UInt8.self)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Store8_sa__i32Add_sa_a__i32Store8_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt8.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt8.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store8_sa__i32Add_si_s__i32GtU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt8.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32GtU(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Store8_ss__opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32(pc.d)), as: UInt8.self)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return start(
    (pc + 32).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 32).u32(8)), returnTo: (pc + 32) + 32, caller: sp, (pc + 32), sp, mem, ctx, fuel,
    f32, f64)
}

@c func i32Store8_ss__opSet_a__i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32(pc.d)), as: UInt8.self)
  sp[(pc + 16).d] = acc
  if Numerics.i32Ne(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc, fuel2, f32, f64)
}

@c func i32Store_as__i32Add_si_s__i32LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Store_sa__i32Add_si_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Store_sa__i32Add_si_s__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Store_sa__i32Add_si_s__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let left2 = fuel &- UInt64((pc + 32).u32(12))
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(8), sp, ctx, UInt64((pc + 32).u32(12)), left2) }
  return next((pc + 32) + (pc + 32).i32(8), sp, mem, ctx, acc1, left2, f32, f64)
}

@c func i32Store_sa__i32And_si_a__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Store_sa__i32ShrU_si_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Store_sa__opCopy__i32GtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  if Numerics.i32GtU(sp.i32((pc + 32).a), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc, fuel2, f32, f64)
}

@c func i32Store_ss__opCopy__opSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = acc
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func i32Sub_sa_s__i32Load_s_a__i32LtS_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  if Numerics.i32LtS(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Sub_si_s__opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return start(
    (pc + 32).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 32).u32(8)), returnTo: (pc + 32) + 32, caller: sp, (pc + 32), sp, mem, ctx, fuel,
    f32, f64)
}

@c func i32Sub_ss_s__i32LtU_ai_a__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_ai_s__i32ShrU_si_a__i32Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Xor_ai_s__i32ShrU_si_a__i32Xor_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Xor_as_a__i32Add_as_s__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_as_s__i32Add_si_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Xor_as_s__i32And_ai_a__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Xor_as_s__i32Shl_ai_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Xor_as_s__i32ShrU_si_a__i32Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Xor_ss_a__i32And_ai_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Xor_ss_a__i32Store_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Add_as_s__i32Add_si_a__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Add_as_s__i64Rotl_si_s__i64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i64Rotl(sp.i64((pc + 16).a), UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Add(sp.i64((pc + 32).a), acc1)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Add_sa_s__i32Load_s_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Add_sa_s__i64Or_si_a__i64Clz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let value1 = Numerics.i64Or(sp.i64((pc + 16).a), UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Clz(acc1)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Add_si_s__i32Load8U_s_s__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let entry2 = Int(truncatingIfNeeded: min(acc1 & 0xFFFF_FFFF, UInt64((pc + 32).immediate))) &* 8 &+ 16
  let cost2 = UInt64((pc + 32).u32(entry2 &+ 4))
  let left2 = fuel &- cost2
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(entry2), sp, ctx, cost2, left2) }
  return next((pc + 32) + (pc + 32).i32(entry2), sp, mem, ctx, acc1, left2, f32, f64)
}

@c func i64And_as_a__opConst64__i64Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64And(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = (pc + 16).word(16)
  if Numerics.i64Ne(acc0, sp.i64((pc + 40).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 40).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(16), sp, ctx, UInt64((pc + 40).u32(20)), left2) }
    return next((pc + 40) + (pc + 40).i32(16), sp, mem, ctx, acc0, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 40).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + 24, sp, ctx, UInt64((pc + 40).d), left2) }
  let fuel2 = left2
  return next(pc + 64, sp, mem, ctx, acc0, fuel2, f32, f64)
}

@c func i64Clz_a_a__i64Sub_sa_s__i32And_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Clz(acc)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Sub(sp.i64((pc + 16).a), acc0)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64ExtendI32U_a_s__i64ExtendI32S_s_a__i64Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32U(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i64ExtendI32S(sp.i32((pc + 16).a))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Xor(acc1, sp.i64((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Load_a_s__opConst64__i64And_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = (pc + 16).word(16)
  let value2 = Numerics.i64And(acc0, sp.i64((pc + 40).b))
  let acc2 = UInt64(value2)
  return next(pc + 56, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Load_a_s__opConst64__i64LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = (pc + 16).word(16)
  if Numerics.i64LtU(acc0, sp.i64((pc + 40).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 40).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(16), sp, ctx, UInt64((pc + 40).u32(20)), left2) }
    return next((pc + 40) + (pc + 40).i32(16), sp, mem, ctx, acc0, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 40).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + 24, sp, ctx, UInt64((pc + 40).d), left2) }
  let fuel2 = left2
  return next(pc + 64, sp, mem, ctx, acc0, fuel2, f32, f64)
}

@c func i64Load_s_a__i64Store_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt64(truncatingIfNeeded: acc0), as: UInt64.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Mul_as_a__i64Add_as_s__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Mul_as_s__i64Load_s_a__i64Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt64 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt64.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Xor(acc1, sp.i64((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Mul_ss_a__opConst64__i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(sp.i64(pc.a), sp.i64(pc.b))
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = (pc + 16).word(16)
  let value2 = Numerics.i64Add(acc0, sp.i64((pc + 40).b))
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 56, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Or_si_a__i64Clz_a_a__i64Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Clz(acc0)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Sub(sp.i64((pc + 32).a), acc1)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Shl_ai_a__i64Xor_as_s__opConst64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = (pc + 32).word(16)
  return next(pc + 56, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i64Shl_si_a__i64Xor_as_s__i64ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64ShrU(acc1, UInt64(bitPattern: Int64((pc + 32).signedImmediate)))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64ShrU_ai_a__i64Xor_as_s__i64Popcnt_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Popcnt(acc1)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64ShrU_ai_a__i64Xor_as_s__i64Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Shl(acc1, UInt64(bitPattern: Int64((pc + 32).signedImmediate)))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64ShrU_ai_s__i32Add_si_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64ShrU_si_s__i32Load_s_a__i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Add(acc1, sp.i64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Sub_sa_s__i32And_si_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Sub(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i64Xor_as_a__f64ConvertI64S_a_a__opConst64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.f64ConvertI64S(acc0)
  let f641 = value1
  sp[(pc + 32).d] = (pc + 32).word(16)
  return next(pc + 56, sp, mem, ctx, acc0, fuel, f32, f641)
}

@c func i64Xor_as_a__opConst64__i64Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = (pc + 16).word(16)
  let value2 = Numerics.i64Mul(acc0, sp.i64((pc + 40).b))
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 56, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Xor_as_s__i64Popcnt_a_a__i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Popcnt(acc0)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Add(acc1, sp.i64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Xor_as_s__i64Shl_ai_a__i64Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Shl(acc0, UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Xor(acc1, sp.i64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Xor_as_s__i64ShrU_ai_a__i64Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64ShrU(acc0, UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Xor(acc1, sp.i64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Xor_sa_s__i64ShrU_ai_a__i64Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64ShrU(acc0, UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Xor(acc1, sp.i64((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst__i32Add_si_a__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let entry2 = Int(truncatingIfNeeded: min(acc1 & 0xFFFF_FFFF, UInt64((pc + 32).immediate))) &* 8 &+ 16
  let cost2 = UInt64((pc + 32).u32(entry2 &+ 4))
  let left2 = fuel &- cost2
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(entry2), sp, ctx, cost2, left2) }
  return next((pc + 32) + (pc + 32).i32(entry2), sp, mem, ctx, acc1, left2, f32, f64)
}

@c func opConst__i32Add_si_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func opConst__i32Add_si_s__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  return start(
    (pc + 32).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 32).u32(8)), returnTo: (pc + 32) + 32, caller: sp, (pc + 32), sp, mem, ctx, fuel,
    f32, f64)
}

@c func opConst__i32Add_ss_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst__i32Add_ss_s__i32Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst__i32Load_s_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func opConst__i32Load_s_a__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func opConst__i32Load_s_s__i32Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst__i32Store_sa__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst__opConst__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst__opConst__opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let value2 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[(pc + 32).a] : sp[(pc + 32).b]
  sp[(pc + 32).d] = value2
  let acc2 = value2
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst__opCopy__i32And_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst__opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return start(
    (pc + 32).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 32).u32(8)), returnTo: (pc + 32) + 32, caller: sp, (pc + 32), sp, mem, ctx, fuel,
    f32, f64)
}

@c func opConst__opSelect_a_a__i32Store16_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  let acc1 = value1
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt16.self)
  return next(pc + 48, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opConst128__f32x4Max_s__v128Store_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let slot0 = pc.d
  sp[slot0] = pc.word(16)
  sp[slot0 &+ 1] = pc.word(24)
  sp.set((pc + 32).d, Numerics.f32x4Max(sp.v128((pc + 32).a), sp.v128((pc + 32).b)))
  let memory2 = (pc + 48).pointer(16, to: MemoryRecord.self)
  let (address2, overflow2) = sp[(pc + 48).a].addingReportingOverflow((pc + 48).word(24))
  let size2 = memory2.pointee.byteCount
  if _slowPath(overflow2 || size2 < 16 || address2 > size2 &- 16) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let pointer2 = memory2.pointee.base + Int(truncatingIfNeeded: address2)
  pointer2.storeBytes(of: sp.v128((pc + 48).d).bytes, as: SIMD16<UInt8>.self)
  return next(pc + 80, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst128__f32x4Mul_s__f32x4Add_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let slot0 = pc.d
  sp[slot0] = pc.word(16)
  sp[slot0 &+ 1] = pc.word(24)
  sp.set((pc + 32).d, Numerics.f32x4Mul(sp.v128((pc + 32).a), sp.v128((pc + 32).b)))
  sp.set((pc + 48).d, Numerics.f32x4Add(sp.v128((pc + 48).a), sp.v128((pc + 48).b)))
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst128__opCopy128__f32x4Mul_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let slot0 = pc.d
  sp[slot0] = pc.word(16)
  sp[slot0 &+ 1] = pc.word(24)
  sp.set((pc + 32).d, sp.v128((pc + 32).a))
  sp.set((pc + 48).d, Numerics.f32x4Mul(sp.v128((pc + 48).a), sp.v128((pc + 48).b)))
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst64__f64Div_sa_a__opReturn_f64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.f64Div(sp.f64((pc + 24).a), f64)
  let f641 = value1
  let (address2, caller2) = header(sp, (pc + 40).immediate)
  sp.set(0, f641)
  let left2 = fuel &- address2.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left2) < 0 { return refuse(address2, caller2, ctx, address2.load(fromByteOffset: -8, as: UInt64.self), left2) }
  return next(address2, caller2, mem, ctx, acc, left2, f32, f641)
}

@c func opConst64__i32Load8U_s_s__i32Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let address1 = UInt64(sp.i32((pc + 24).a)) &+ UInt64((pc + 24).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 24), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 40).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 56, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst64__i64Add_as_s__i64Xor_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.i64Add(acc, sp.i64((pc + 24).b))
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Xor(sp.i64((pc + 40).a), acc1)
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 56, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst64__i64Mul_as_s__i64Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.i64Mul(acc, sp.i64((pc + 24).b))
  sp.set((pc + 24).d, value1)
  let address2 = UInt64(sp.i32((pc + 40).a)) &+ UInt64((pc + 40).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 40), sp, ctx, fuel) }
  let value2: UInt64 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt64.self)
  let acc2 = UInt64(value2)
  return next(pc + 56, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst64__i64Mul_ss_a__opConst64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.i64Mul(sp.i64((pc + 24).a), sp.i64((pc + 24).b))
  let acc1 = UInt64(value1)
  sp[(pc + 40).d] = (pc + 40).word(16)
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opCopy__i32Add_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) == 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func opCopy__i32Add_si_s__i32Load16U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt16.self))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opCopy__i32Add_si_s__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let left2 = fuel &- UInt64((pc + 32).u32(12))
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(8), sp, ctx, UInt64((pc + 32).u32(12)), left2) }
  return next((pc + 32) + (pc + 32).i32(8), sp, mem, ctx, acc1, left2, f32, f64)
}

@c func opCopy__i32And_si_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opCopy__opCopy__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opCopy__opCopy__i32Xor_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Xor(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opCopy__opCopy__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let left2 = fuel &- UInt64((pc + 32).u32(12))
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(8), sp, ctx, UInt64((pc + 32).u32(12)), left2) }
  return next((pc + 32) + (pc + 32).i32(8), sp, mem, ctx, acc, left2, f32, f64)
}

@c func opCopy__opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  return start(
    (pc + 32).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 32).u32(8)), returnTo: (pc + 32) + 32, caller: sp, (pc + 32), sp, mem, ctx, fuel,
    f32, f64)
}

@c func opCopy__opCopy__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opCopy__opCopy__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return next(pc + 48, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opCopy__opSet_a__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = acc
  let left2 = fuel &- UInt64((pc + 32).u32(12))
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(8), sp, ctx, UInt64((pc + 32).u32(12)), left2) }
  return next((pc + 32) + (pc + 32).i32(8), sp, mem, ctx, acc, left2, f32, f64)
}

@c func opCopy128__f32x4Mul_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, sp.v128(pc.a))
  sp.set((pc + 16).d, Numerics.f32x4Mul(sp.v128((pc + 16).a), sp.v128((pc + 16).b)))
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opCopy128__i32Add_si_s__v128Load_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, sp.v128(pc.a))
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let memory2 = (pc + 32).pointer(16, to: MemoryRecord.self)
  let (address2, overflow2) = sp[(pc + 32).a].addingReportingOverflow((pc + 32).word(24))
  let size2 = memory2.pointee.byteCount
  if _slowPath(overflow2 || size2 < 16 || address2 > size2 &- 16) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let pointer2 = memory2.pointee.base + Int(truncatingIfNeeded: address2)
  sp.set((pc + 32).d, V128(u8x16: pointer2.loadUnaligned(as: SIMD16<UInt8>.self)))
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opGlobalGet_a__i32Sub_ai_s__opGlobalSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let acc0 = pc.pointer(16, to: UInt64.self).pointee
  let value1 = Numerics.i32Sub(UInt32(truncatingIfNeeded: acc0), (pc + 24).immediate)
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  (pc + 40).pointer(16, to: UInt64.self).pointee = acc1
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opSelect_a_a__i32Add_ai_s__i32LtU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  let acc0 = value0
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32LtU(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opSelect_a_a__i32Store16_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  let acc0 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt16.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opSelect_a_s__i32ShrU_ai_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  sp[pc.d] = value0
  let acc0 = value0
  let value1 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opSelect_a_s__i32Store_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  sp[pc.d] = value0
  let acc0 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opSelect_a_s__i32Store_sa__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  sp[pc.d] = value0
  let acc0 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opSelect_s_a__i32Add_as_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = sp.i32(pc.c) != 0 ? sp[pc.a] : sp[pc.b]
  let acc0 = value0
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opSelect_s_s__opSelect_s_s__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = sp.i32(pc.c) != 0 ? sp[pc.a] : sp[pc.b]
  sp[pc.d] = value0
  let value1 = sp.i32((pc + 16).c) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  sp[(pc + 16).d] = value1
  let acc1 = value1
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func opSet_a__i32Eq_ss_t__i32Ne_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = acc
  if Numerics.i32Eq(sp.i32((pc + 16).a), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  if Numerics.i32Ne(sp.i32((pc + 40).a), (pc + 40).immediate) != 0 {
    let left2 = fuel1 &- UInt64((pc + 40).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(16), sp, ctx, UInt64((pc + 40).u32(20)), left2) }
    return next((pc + 40) + (pc + 40).i32(16), sp, mem, ctx, acc, left2, f32, f64)
  }
  let left2 = fuel1 &- UInt64((pc + 40).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + 24, sp, ctx, UInt64((pc + 40).d), left2) }
  let fuel2 = left2
  return next(pc + 64, sp, mem, ctx, acc, fuel2, f32, f64)
}

@c func opZero1__i32Eqz_s_f__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) == 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  sp[(pc + 40).d] = sp[(pc + 40).a]
  return next(pc + 56, sp, mem, ctx, acc, fuel1, f32, f64)
}

@c func opZero1__i32Load_s_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  return next(pc + 48, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opZero1__opConst__i32LtU_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  if Numerics.i32LtU(sp.i32((pc + 32).a), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  return next(pc + 56, sp, mem, ctx, acc, fuel2, f32, f64)
}

@c func v128Store_any__i32Add_si_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 16 || address0 > size0 &- 16) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: sp.v128(pc.d).bytes, as: SIMD16<UInt8>.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value2)
  let acc2 = UInt64(value2)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func f32Mul_as_a__opConst__f32Sub_sa_a__f32Sqrt_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f32Mul(f32, sp.f32(pc.b))
  let f320 = value0
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let value2 = Numerics.f32Sub(sp.f32((pc + 32).a), f320)
  let f322 = value2
  let value3 = Numerics.f32Sqrt(f322)
  let f323 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f323, f64)
}

@c func f32x4Add_s__i32Add_si_s__v128Load_any__opConst128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Add(sp.v128(pc.a), sp.v128(pc.b)))
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let memory2 = (pc + 32).pointer(16, to: MemoryRecord.self)
  let (address2, overflow2) = sp[(pc + 32).a].addingReportingOverflow((pc + 32).word(24))
  let size2 = memory2.pointee.byteCount
  if _slowPath(overflow2 || size2 < 16 || address2 > size2 &- 16) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let pointer2 = memory2.pointee.base + Int(truncatingIfNeeded: address2)
  sp.set((pc + 32).d, V128(u8x16: pointer2.loadUnaligned(as: SIMD16<UInt8>.self)))
  let slot3 = (pc + 64).d
  sp[slot3] = (pc + 64).word(16)
  sp[slot3 &+ 1] = (pc + 64).word(24)
  return next(pc + 96, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func f32x4Min_s__opConst128__f32x4Max_s__v128Store_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Min(sp.v128(pc.a), sp.v128(pc.b)))
  let slot1 = (pc + 16).d
  sp[slot1] = (pc + 16).word(16)
  sp[slot1 &+ 1] = (pc + 16).word(24)
  sp.set((pc + 48).d, Numerics.f32x4Max(sp.v128((pc + 48).a), sp.v128((pc + 48).b)))
  let memory3 = (pc + 64).pointer(16, to: MemoryRecord.self)
  let (address3, overflow3) = sp[(pc + 64).a].addingReportingOverflow((pc + 64).word(24))
  let size3 = memory3.pointee.byteCount
  if _slowPath(overflow3 || size3 < 16 || address3 > size3 &- 16) { return trapMemory((pc + 64), sp, ctx, fuel) }
  let pointer3 = memory3.pointee.base + Int(truncatingIfNeeded: address3)
  pointer3.storeBytes(of: sp.v128((pc + 64).d).bytes, as: SIMD16<UInt8>.self)
  return next(pc + 96, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func f32x4Mul_s__f32x4Add_s__f32x4Min_s__opConst128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Mul(sp.v128(pc.a), sp.v128(pc.b)))
  sp.set((pc + 16).d, Numerics.f32x4Add(sp.v128((pc + 16).a), sp.v128((pc + 16).b)))
  sp.set((pc + 32).d, Numerics.f32x4Min(sp.v128((pc + 32).a), sp.v128((pc + 32).b)))
  let slot3 = (pc + 48).d
  sp[slot3] = (pc + 48).word(16)
  sp[slot3 &+ 1] = (pc + 48).word(24)
  return next(pc + 80, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func f32x4Mul_s__f32x4Add_s__i32Add_si_s__v128Load_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Mul(sp.v128(pc.a), sp.v128(pc.b)))
  sp.set((pc + 16).d, Numerics.f32x4Add(sp.v128((pc + 16).a), sp.v128((pc + 16).b)))
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let memory3 = (pc + 48).pointer(16, to: MemoryRecord.self)
  let (address3, overflow3) = sp[(pc + 48).a].addingReportingOverflow((pc + 48).word(24))
  let size3 = memory3.pointee.byteCount
  if _slowPath(overflow3 || size3 < 16 || address3 > size3 &- 16) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let pointer3 = memory3.pointee.base + Int(truncatingIfNeeded: address3)
  sp.set((pc + 48).d, V128(u8x16: pointer3.loadUnaligned(as: SIMD16<UInt8>.self)))
  return next(pc + 80, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func f32x4Mul_s__i32Add_si_s__v128Load_any__opConst128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, Numerics.f32x4Mul(sp.v128(pc.a), sp.v128(pc.b)))
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let memory2 = (pc + 32).pointer(16, to: MemoryRecord.self)
  let (address2, overflow2) = sp[(pc + 32).a].addingReportingOverflow((pc + 32).word(24))
  let size2 = memory2.pointee.byteCount
  if _slowPath(overflow2 || size2 < 16 || address2 > size2 &- 16) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let pointer2 = memory2.pointee.base + Int(truncatingIfNeeded: address2)
  sp.set((pc + 32).d, V128(u8x16: pointer2.loadUnaligned(as: SIMD16<UInt8>.self)))
  let slot3 = (pc + 64).d
  sp[slot3] = (pc + 64).word(16)
  sp[slot3 &+ 1] = (pc + 64).word(24)
  return next(pc + 96, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func f64Add_as_a__f64Add_sa_a__f64Add_sa_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  let f642 = value2
  let value3 = Numerics.f64Add(sp.f64((pc + 48).a), f642)
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Add_as_s__f64Sub_ss_a__f64Add_sa_s__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.f64Sub(sp.f64((pc + 16).a), sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  sp[(pc + 48).d] = UInt64((pc + 48).immediate)
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Add_sa_a__f64Add_sa_s__i32Add_si_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f641)
}

@c func f64Add_sa_a__f64Le_ai_a__i32Eqz_a_t__f64Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let value1 = Numerics.f64Le(f640, Double(bitPattern: (pc + 16).word(16)))
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 40).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + (pc + 40).i32(16), sp, ctx, UInt64((pc + 40).u32(20)), left2) }
    return next((pc + 40) + (pc + 40).i32(16), sp, mem, ctx, acc1, left2, f32, f640)
  }
  let left2 = fuel &- UInt64((pc + 40).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 40) + 24, sp, ctx, UInt64((pc + 40).d), left2) }
  let fuel2 = left2
  let value3 = Numerics.f64Add(sp.f64((pc + 64).a), sp.f64((pc + 64).b))
  let f643 = value3
  return next(pc + 80, sp, mem, ctx, acc1, fuel2, f32, f643)
}

@c func f64Add_sa_a__f64Store_sa__i32Add_si_a__f64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: f640, as: Double.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: Double = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: Double.self)
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f643)
}

@c func f64Add_sa_a__f64Store_sa__i32Add_si_s__f64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  let f640 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: f640, as: Double.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: Double = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: Double.self)
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f643)
}

@c func f64Add_sa_s__i32Add_si_s__i32Add_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc2)) == 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f640)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f640)
}

@c func f64Add_sa_s__i32Add_si_s__i32Add_si_s__i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f640)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f640)
}

@c func f64Add_ss_a__f64Mul_as_a__f64Add_as_s__f64Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Add(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Mul(f640, sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Add(f641, sp.f64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let f642 = value2
  let value3 = Numerics.f64Mul(f642, sp.f64((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64ConvertI64S_a_a__opConst64__f64Div_sa_a__opReturn_f64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64ConvertI64S(acc)
  let f640 = value0
  sp[(pc + 16).d] = (pc + 16).word(16)
  let value2 = Numerics.f64Div(sp.f64((pc + 40).a), f640)
  let f642 = value2
  let (address3, caller3) = header(sp, (pc + 56).immediate)
  sp.set(0, f642)
  let left3 = fuel &- address3.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left3) < 0 { return refuse(address3, caller3, ctx, address3.load(fromByteOffset: -8, as: UInt64.self), left3) }
  return next(address3, caller3, mem, ctx, acc, left3, f32, f642)
}

@c func f64Le_ai_a__i32Eqz_a_t__f64Add_ss_a__f64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Le(f64, Double(bitPattern: pc.word(16)))
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 24).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + (pc + 24).i32(16), sp, ctx, UInt64((pc + 24).u32(20)), left1) }
    return next((pc + 24) + (pc + 24).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 24).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 24) + 24, sp, ctx, UInt64((pc + 24).d), left1) }
  let fuel1 = left1
  let value2 = Numerics.f64Add(sp.f64((pc + 48).a), sp.f64((pc + 48).b))
  let f642 = value2
  let value3 = Numerics.f64Mul(f642, sp.f64((pc + 64).b))
  let f643 = value3
  return next(pc + 80, sp, mem, ctx, acc0, fuel1, f32, f643)
}

@c func f64Load_a_a__f64Add_sa_a__f64Store_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  let f641 = value1
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: f641, as: Double.self)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f641)
}

@c func f64Load_a_a__f64Mul_sa_s__i32Add_si_a__f64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  let f640 = value0
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: Double = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: Double.self)
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f643)
}

@c func f64Load_a_s__f64Load_a_s__f64Load_a_s__f64Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: Double = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Double.self)
  sp.set((pc + 32).d, value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: Double = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: Double.self)
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Load_a_s__i32Add_si_a__f64Load_a_a__f64Mul_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: Double = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Double.self)
  let f642 = value2
  let value3 = Numerics.f64Mul(sp.f64((pc + 48).a), f642)
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f643)
}

@c func f64Load_a_s__i32Add_si_a__f64Load_a_a__f64Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: Double = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Double.self)
  let f642 = value2
  let value3 = Numerics.f64Sub(sp.f64((pc + 48).a), f642)
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f643)
}

@c func f64Load_s_a__f64Mul_sa_a__f64Add_as_a__f64Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  let f640 = value0
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), f640)
  let f641 = value1
  let value2 = Numerics.f64Add(f641, sp.f64((pc + 32).b))
  let f642 = value2
  let value3 = Numerics.f64Add(sp.f64((pc + 48).a), f642)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Load_s_a__f64Mul_sa_a__f64Add_sa_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  let f640 = value0
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), f640)
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f642)
}

@c func f64Load_s_s__i32Add_ss_s__i32Add_ai_a__i32Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: Double = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Double.self)
  sp.set(pc.d, value0)
  let f640 = value0
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f640)
}

@c func f64Mul_as_a__f64Add_as_s__f64Mul_as_s__f64Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(f640, sp.f64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.f64Mul(f641, sp.f64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let f642 = value2
  let value3 = Numerics.f64Add(sp.f64((pc + 48).a), f642)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Mul_as_a__f64Add_as_s__f64Sub_ss_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(f640, sp.f64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.f64Sub(sp.f64((pc + 32).a), sp.f64((pc + 32).b))
  let f642 = value2
  let value3 = Numerics.f64Add(sp.f64((pc + 48).a), f642)
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Mul_as_a__f64Add_sa_s__f64Sqrt_a_a__f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.f64Sqrt(f641)
  let f642 = value2
  let value3 = Numerics.f64Mul(sp.f64((pc + 48).a), f642)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Mul_as_s__f64Add_ss_a__f64Mul_as_a__f64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(f64, sp.f64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Mul(f641, sp.f64((pc + 32).b))
  let f642 = value2
  let value3 = Numerics.f64Add(f642, sp.f64((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Mul_sa_a__f64Add_sa_s__f64Sub_ss_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), f64)
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.f64Sub(sp.f64((pc + 32).a), sp.f64((pc + 32).b))
  let f642 = value2
  let value3 = Numerics.f64Add(sp.f64((pc + 48).a), f642)
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Mul_ss_a__f64Mul_as_a__f64Add_sa_a__f64Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Mul(f640, sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  let f642 = value2
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: f642, as: Double.self)
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f642)
}

@c func f64Mul_ss_s__f64Mul_ss_s__f64Add_sa_a__f64Le_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Mul(sp.f64(pc.a), sp.f64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), sp.f64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.f64Add(sp.f64((pc + 32).a), f641)
  let f642 = value2
  let value3 = Numerics.f64Le(f642, Double(bitPattern: (pc + 48).word(16)))
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel, f32, f642)
}

@c func f64Sqrt_a_a__f64Mul_sa_a__f64Div_sa_s__f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sqrt(f64)
  let f640 = value0
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), f640)
  let f641 = value1
  let value2 = Numerics.f64Div(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  let value3 = Numerics.f64Mul(sp.f64((pc + 48).a), f642)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Store_sa__i32Add_si_s__opConst__i32Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: f64, as: Double.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  if Numerics.i32Eqz(sp.i32((pc + 48).a)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc1, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc1, fuel3, f32, f64)
}

@c func f64Sub_sa_s__f64Mul_ss_a__f64Mul_as_a__f64Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), f64)
  sp.set(pc.d, value0)
  let value1 = Numerics.f64Mul(sp.f64((pc + 16).a), sp.f64((pc + 16).b))
  let f641 = value1
  let value2 = Numerics.f64Mul(f641, sp.f64((pc + 32).b))
  let f642 = value2
  let value3 = Numerics.f64Sub(sp.f64((pc + 48).a), f642)
  sp.set((pc + 48).d, value3)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Sub_ss_a__f64Add_sa_s__f64Mul_as_s__f64Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.f64Mul(f641, sp.f64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.f64Add(sp.f64((pc + 48).a), sp.f64((pc + 48).b))
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func f64Sub_ss_a__f64Add_sa_s__i32Add_si_s__i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.f64Sub(sp.f64(pc.a), sp.f64(pc.b))
  let f640 = value0
  let value1 = Numerics.f64Add(sp.f64((pc + 16).a), f640)
  sp.set((pc + 16).d, value1)
  let f641 = value1
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f641)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f641)
}

@c func i32Add_ai_s__i32GtU_sa_t__i32Store_ss__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32GtU(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  let address2 = UInt64(sp.i32((pc + 40).a)) &+ UInt64((pc + 40).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 40), sp, ctx, fuel1) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 40).d)), as: UInt32.self)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 56).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 56), sp, ctx, fuel1) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 56).d)), as: UInt32.self)
  return next(pc + 72, sp, mem, ctx, acc0, fuel1, f32, f64)
}

@c func i32Add_as_a__i32Add_as_s__i32Add_ss_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_as_a__i32Store_sa__i32Add_si_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Add_as_s__i32Add_si_a__i32Load_a_s__i32Rotl_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_as_s__i32Add_si_s__i32GtU_ai_t__i32Add_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32GtU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  let value3 = Numerics.i32Add(sp.i32((pc + 56).a), sp.i32((pc + 56).b))
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel2, f32, f64)
}

@c func i32Add_as_s__i32Load_s_a__i32Add_as_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_as_s__i32Load_s_a__i32Load_a_s__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  sp[(pc + 48).d] = sp[(pc + 48).a]
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Add_ai_s__i32ShrS_ai_s__i32Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32ShrS(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_sa_a__i32Add_sa_a__i32Add_sa_a__i32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Add_si_a__i32Load8U_a_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Add_si_a__i32Load_a_s__i32LtU_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Load_a_s__i32Store_ss__i32And_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt32.self)
  let value3 = Numerics.i32And(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_sa_s__i32Sub_ss_s__i32LtU_ai_a__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  sp[(pc + 48).d] = UInt64((pc + 48).immediate)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_sa_s__opCopy__opCopy__i32Xor_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = sp[(pc + 32).a]
  let value3 = Numerics.i32Xor(sp.i32((pc + 48).a), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_a__f64Load_a_a__f64Mul_sa_s__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  let f641 = value1
  let value2 = Numerics.f64Mul(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f642)
}

@c func i32Add_si_a__f64Load_a_a__f64Sub_sa_s__f64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  let f641 = value1
  let value2 = Numerics.f64Sub(sp.f64((pc + 32).a), f641)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  let value3 = Numerics.f64Mul(f642, sp.f64((pc + 48).b))
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc0, fuel, f32, f643)
}

@c func i32Add_si_a__f64Load_a_s__f64Load_s_a__f64Mul_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: Double = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Double.self)
  let f642 = value2
  let value3 = Numerics.f64Mul(sp.f64((pc + 48).a), f642)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc0, fuel, f32, f643)
}

@c func i32Add_si_a__f64Load_a_s__i32Add_si_a__f64Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: Double = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: Double.self)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f643)
}

@c func i32Add_si_a__i32Add_as_s__i32And_si_a__i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt8.self))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load16U_a_a__i32Shl_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt16.self))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load8U_a_a__i32Store8_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt8.self)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load8U_a_s__i32Add_sa_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load8U_a_s__i32Add_si_a__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load_a_s__i32Load_s_a__i64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Mul(acc2, sp.i64((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_a__i32Load_a_s__i32Rotl_ai_s__i32Rotl_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Rotl(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_a__i32Store8_ai__i32Add_ss_s__i32LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt8(truncatingIfNeeded: (pc + 16).word(16)), as: UInt8.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 40).a), sp.i32((pc + 40).b))
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc2), (pc + 56).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 56).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 56) + (pc + 56).i32(16), sp, ctx, UInt64((pc + 56).u32(20)), left3) }
    return next((pc + 56) + (pc + 56).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 56).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 56) + 24, sp, ctx, UInt64((pc + 56).d), left3) }
  let fuel3 = left3
  return next(pc + 80, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Add_si_a__i32Store_sa__i32Load_s_a__i32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_s__f64Load_a_s__f64Mul_ss_a__f64Mul_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: Double = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: Double.self)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.f64Mul(sp.f64((pc + 32).a), sp.f64((pc + 32).b))
  let f642 = value2
  let value3 = Numerics.f64Mul(f642, sp.f64((pc + 48).b))
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc0, fuel, f32, f643)
}

@c func i32Add_si_s__i32Add_si_a__i32Load8U_a_a__i32Ne_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Ne(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_s__i32Add_si_a__i32Load_a_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc2)), as: UInt32.self)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Add_si_s__i32Add_si_a__opCopy__opSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = sp[(pc + 32).a]
  sp[(pc + 48).d] = acc1
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__i32Add_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc2)) == 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__i32Add_si_s__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc2)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__i32Eqz_a_t__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  let left3 = fuel2 &- UInt64((pc + 56).u32(12))
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 56) + (pc + 56).i32(8), sp, ctx, UInt64((pc + 56).u32(12)), left3) }
  return next((pc + 56) + (pc + 56).i32(8), sp, mem, ctx, acc1, left3, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__i32Load_a_s__i32LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Add_si_s__i32Add_si_s__v128Load_any__opConst128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let memory2 = (pc + 32).pointer(16, to: MemoryRecord.self)
  let (address2, overflow2) = sp[(pc + 32).a].addingReportingOverflow((pc + 32).word(24))
  let size2 = memory2.pointee.byteCount
  if _slowPath(overflow2 || size2 < 16 || address2 > size2 &- 16) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let pointer2 = memory2.pointee.base + Int(truncatingIfNeeded: address2)
  sp.set((pc + 32).d, V128(u8x16: pointer2.loadUnaligned(as: SIMD16<UInt8>.self)))
  let slot3 = (pc + 64).d
  sp[slot3] = (pc + 64).word(16)
  sp[slot3 &+ 1] = (pc + 64).word(24)
  return next(pc + 96, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Load16U_s_s__i32Shl_ai_a__i32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt16.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_s__i32Load8U_a_s__i32Store8_ss__opSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt8.self)
  sp[(pc + 48).d] = acc1
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Add_si_s__i32Load8U_s_s__i32Add_si_s__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(sp.i32((pc + 48).a)) == 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Add_si_s__i32Load8U_s_s__i32Eqz_a_t__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  sp[(pc + 56).d] = sp[(pc + 56).a]
  return next(pc + 72, sp, mem, ctx, acc1, fuel2, f32, f64)
}

@c func i32Add_si_s__i32Load_a_s__i32Add_si_a__i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt8.self))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_s__i32Shl_si_a__i32Add_as_s__i32Load16S_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Shl(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: Int16.self)))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_s__i64Load_a_s__i64ShrU_ai_a__i32WrapI64_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt64 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt64.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64ShrU(acc1, UInt64(bitPattern: Int64((pc + 32).signedImmediate)))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32WrapI64(acc2)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_s__opCopy__i32Add_si_s__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let left3 = fuel &- UInt64((pc + 48).u32(12))
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(8), sp, ctx, UInt64((pc + 48).u32(12)), left3) }
  return next((pc + 48) + (pc + 48).i32(8), sp, mem, ctx, acc2, left3, f32, f64)
}

@c func i32Add_si_s__opCopy__i32Load_s_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_si_s__opCopy__opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return start(
    (pc + 48).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 48).u32(8)), returnTo: (pc + 48) + 32, caller: sp, (pc + 48), sp, mem, ctx, fuel,
    f32, f64)
}

@c func i32Add_si_s__opCopy__opCopy__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = sp[(pc + 32).a]
  sp[(pc + 48).d] = sp[(pc + 48).a]
  return next(pc + 64, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_s__v128Load_any__f32x4Mul_s__f32x4Add_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let memory1 = (pc + 16).pointer(16, to: MemoryRecord.self)
  let (address1, overflow1) = sp[(pc + 16).a].addingReportingOverflow((pc + 16).word(24))
  let size1 = memory1.pointee.byteCount
  if _slowPath(overflow1 || size1 < 16 || address1 > size1 &- 16) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let pointer1 = memory1.pointee.base + Int(truncatingIfNeeded: address1)
  sp.set((pc + 16).d, V128(u8x16: pointer1.loadUnaligned(as: SIMD16<UInt8>.self)))
  sp.set((pc + 48).d, Numerics.f32x4Mul(sp.v128((pc + 48).a), sp.v128((pc + 48).b)))
  sp.set((pc + 64).d, Numerics.f32x4Add(sp.v128((pc + 64).a), sp.v128((pc + 64).b)))
  return next(pc + 80, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_s__v128Load_any__opConst128__f32x4Mul_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let memory1 = (pc + 16).pointer(16, to: MemoryRecord.self)
  let (address1, overflow1) = sp[(pc + 16).a].addingReportingOverflow((pc + 16).word(24))
  let size1 = memory1.pointee.byteCount
  if _slowPath(overflow1 || size1 < 16 || address1 > size1 &- 16) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let pointer1 = memory1.pointee.base + Int(truncatingIfNeeded: address1)
  sp.set((pc + 16).d, V128(u8x16: pointer1.loadUnaligned(as: SIMD16<UInt8>.self)))
  let slot2 = (pc + 48).d
  sp[slot2] = (pc + 48).word(16)
  sp[slot2 &+ 1] = (pc + 48).word(24)
  sp.set((pc + 80).d, Numerics.f32x4Mul(sp.v128((pc + 80).a), sp.v128((pc + 80).b)))
  return next(pc + 96, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_si_s__v128Load_any__opConst128__opCopy128(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let memory1 = (pc + 16).pointer(16, to: MemoryRecord.self)
  let (address1, overflow1) = sp[(pc + 16).a].addingReportingOverflow((pc + 16).word(24))
  let size1 = memory1.pointee.byteCount
  if _slowPath(overflow1 || size1 < 16 || address1 > size1 &- 16) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let pointer1 = memory1.pointee.base + Int(truncatingIfNeeded: address1)
  sp.set((pc + 16).d, V128(u8x16: pointer1.loadUnaligned(as: SIMD16<UInt8>.self)))
  let slot2 = (pc + 48).d
  sp[slot2] = (pc + 48).word(16)
  sp[slot2 &+ 1] = (pc + 48).word(24)
  sp.set((pc + 80).d, sp.v128((pc + 80).a))
  return next(pc + 96, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Load8U_a_a__i32Ne_sa_s__i32Eqz_s_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Ne(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(sp.i32((pc + 48).a)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Add_ss_a__i32Load8U_a_a__i32Shl_ai_a__i32Add_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Load8U_a_s__i32Add_ss_a__i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt8.self))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_ss_a__i32Load_a_a__i32Mul_ai_a__i32ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Add_ai_a__f64Load_a_s__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: Double = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Double.self)
  sp.set((pc + 32).d, value2)
  let f642 = value2
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f642)
}

@c func i32Add_ss_s__i32Add_ai_a__i32Load8U_a_s__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Add_ai_a__i32Mul_as_a__i32DivS_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let value3: UInt32
  switch Numerics.i32DivS(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) {
  case .success(let value): value3 = value
  case .failure(let kind): return trap((pc + 48), sp, ctx, kind.code, fuel)
  }
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Add_ai_a__i32Mul_as_a__i32DivS_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let value3: UInt32
  switch Numerics.i32DivS(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) {
  case .success(let value): value3 = value
  case .failure(let kind): return trap((pc + 48), sp, ctx, kind.code, fuel)
  }
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Add_ss_s__i32Add_si_s__i32Add_si_s__i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Add_ss_s__i32Add_ss_s__i32Add_si_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Add(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32And_ai_a__i32Add_sa_s__i32Load_a_s__i32Store_ss(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 48).d)), as: UInt32.self)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32And_ai_a__opConst__i32Sub_sa_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let value2 = Numerics.i32Sub(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc0))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32And_ai_a__opSelect_a_s__i32ShrU_ai_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  sp[(pc + 16).d] = value1
  let acc1 = value1
  let value2 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32And_ai_s__i32ShrU_si_a__i32Xor_as_s__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32And_si_a__i32Add_as_s__i32Add_si_a__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32And_si_a__i32Load8U_a_a__i32Store8_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt8.self)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32And_si_a__i32Shl_ai_a__i32Add_sa_a__i32Load16U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt16.self))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32And_si_a__i32Shl_ai_a__i32Add_sa_s__i32Sub_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Sub(sp.i32((pc + 48).a), sp.i32((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32And_si_a__opConst__opConst__opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32And(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  let value3 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 48).a] : sp[(pc + 48).b]
  sp[(pc + 48).d] = value3
  let acc3 = value3
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Eq_ai_a__opConst__opConst__opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Eq(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  let value3 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 48).a] : sp[(pc + 48).b]
  sp[(pc + 48).d] = value3
  let acc3 = value3
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Eq_sa_t__i32Add_si_a__i32Store_sa__i32Load8U_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eq(sp.i32(pc.a), UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32Add(sp.i32((pc + 24).a), (pc + 24).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 40).a)) &+ UInt64((pc + 40).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 40), sp, ctx, fuel0) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  let address3 = UInt64(sp.i32((pc + 56).a)) &+ UInt64((pc + 56).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 56), sp, ctx, fuel0) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt8.self))
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel0, f32, f64)
}

@c func i32Eqz_a_t__f64Add_ss_a__f64Mul_sa_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.f64Add(sp.f64((pc + 24).a), sp.f64((pc + 24).b))
  let f641 = value1
  let value2 = Numerics.f64Mul(sp.f64((pc + 40).a), f641)
  let f642 = value2
  let value3 = Numerics.f64Add(sp.f64((pc + 56).a), f642)
  sp.set((pc + 56).d, value3)
  let f643 = value3
  return next(pc + 72, sp, mem, ctx, acc, fuel0, f32, f643)
}

@c func i32Eqz_s_t__i32Sub_si_s__opConst__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(sp.i32(pc.a)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32Sub(sp.i32((pc + 24).a), (pc + 24).immediate)
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 40).d] = UInt64((pc + 40).immediate)
  sp[(pc + 56).d] = sp[(pc + 56).a]
  return next(pc + 72, sp, mem, ctx, acc1, fuel0, f32, f64)
}

@c func i32Eqz_s_t__opCopy__opCopy__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32Eqz(sp.i32(pc.a)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  sp[(pc + 24).d] = sp[(pc + 24).a]
  sp[(pc + 40).d] = sp[(pc + 40).a]
  sp[(pc + 56).d] = sp[(pc + 56).a]
  return next(pc + 72, sp, mem, ctx, acc, fuel0, f32, f64)
}

@c func i32Load16S_a_s__i32Add_si_a__i32Load16S_a_a__i32Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: Int16.self)))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Int16.self)))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load8U_a_a__i32Store8_sa__i32Add_si_s__i32GtU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt8.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32GtU(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load8U_a_s__i32Add_ss_a__i32Load8U_a_a__i32Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Load8U_a_s__i32Extend8S_a_s__i32Load_s_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Extend8S(UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Load8U_s_a__i32Shl_ai_a__i32Add_sa_a__i32Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load8U_s_s__i32Add_ai_a__i32And_ai_a__i32LeU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  if Numerics.i32LeU(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Load8U_s_s__i32And_ai_a__i32Store8_sa__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt8.self)
  if Numerics.i32Eqz(sp.i32((pc + 48).a)) == 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc1, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc1, fuel3, f32, f64)
}

@c func i32Load8U_s_s__i32Load8U_s_s__i32Ne_sa_t__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt8.self))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  if Numerics.i32Ne(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  let value3 = Numerics.i32Add(sp.i32((pc + 56).a), (pc + 56).immediate)
  sp.set((pc + 56).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel2, f32, f64)
}

@c func i32Load_a_a__i32Add_ai_a__i32Store_sa__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_a_a__i32Add_as_s__i32Add_as_a__i32LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Load_a_s__i32Add_ss_a__i64Load_a_a__opConst64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt64 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt64.self)
  let acc2 = UInt64(value2)
  sp[(pc + 48).d] = (pc + 48).word(16)
  return next(pc + 72, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_a_s__i32Load_s_a__i64Mul_as_a__i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Mul(acc1, sp.i64((pc + 32).b))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Add(acc2, sp.i64((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_a_s__i32Store_ss__i32And_si_a__i32Shl_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_s_a__i32Add_ai_a__i32Store_sa__i32Add_ss_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), sp.i32((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_s_a__i32Add_ai_a__i32Store_sa__i32Ne_si_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  if Numerics.i32Ne(sp.i32((pc + 48).a), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc1, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc1, fuel3, f32, f64)
}

@c func i32Load_s_a__i32Add_ai_a__i32Store_sa__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  let left3 = fuel &- UInt64((pc + 48).u32(12))
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(8), sp, ctx, UInt64((pc + 48).u32(12)), left3) }
  return next((pc + 48) + (pc + 48).i32(8), sp, mem, ctx, acc1, left3, f32, f64)
}

@c func i32Load_s_a__i32Add_as_a__opConst__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32Eq_sa_t__i32Add_si_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  if Numerics.i32Eq(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  let value2 = Numerics.i32Add(sp.i32((pc + 40).a), (pc + 40).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(sp.i32((pc + 56).a)) &+ UInt64((pc + 56).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 56), sp, ctx, fuel1) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc2)), as: UInt32.self)
  return next(pc + 72, sp, mem, ctx, acc2, fuel1, f32, f64)
}

@c func i32Load_s_a__i32Load16U_a_a__i32Eq_as_t__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt16.self))
  let acc1 = UInt64(value1)
  if Numerics.i32Eq(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b)) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc1, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  let address3 = UInt64(sp.i32((pc + 56).a)) &+ UInt64((pc + 56).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 56), sp, ctx, fuel2) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 56).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel2, f32, f64)
}

@c func i32Load_s_a__i32Load8U_a_a__i32And_ai_a__i32Eqz_a_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc2)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Load_s_a__i32Load8U_a_s__i32And_si_a__i32Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_s_a__i32Load_a_s__opCopy__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = sp[(pc + 32).a]
  sp[(pc + 48).d] = sp[(pc + 48).a]
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_a__i32Rotl_ai_a__i32Add_as_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc2)), as: UInt32.self)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_a__i32Shl_ai_a__i32Add_sa_s__i32Xor_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Xor(sp.i32((pc + 48).a), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_s_a__i64Add_sa_s__i32Load_s_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(sp.i64((pc + 16).a), acc0)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_s_a__i64Mul_as_a__i64Add_as_s__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Mul(acc0, sp.i64((pc + 16).b))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Add(acc1, sp.i64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc2)), as: UInt32.self)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Load_s_s__i32Add_sa_a__i32Load8U_a_s__i32Ne_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Load_s_s__i32Add_si_s__opSet_a__i32GtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = acc1
  if Numerics.i32GtU(sp.i32((pc + 48).a), sp.i32((pc + 48).b)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc1, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc1, fuel3, f32, f64)
}

@c func i32Load_s_s__i32And_ai_a__i32Shl_ai_a__i32Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_s_s__i32LeU_as_t__i32Add_si_a__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LeU(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  let value2 = Numerics.i32Add(sp.i32((pc + 40).a), (pc + 40).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 56).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 56), sp, ctx, fuel1) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 56).d)), as: UInt32.self)
  return next(pc + 72, sp, mem, ctx, acc2, fuel1, f32, f64)
}

@c func i32Load_s_s__i32Load_s_a__i32LtU_as_s__opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let value3 = UInt32(truncatingIfNeeded: acc2) != 0 ? sp[(pc + 48).a] : sp[(pc + 48).b]
  sp[(pc + 48).d] = value3
  let acc3 = value3
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_s_s__i32Load_s_a__i32Sub_sa_a__opReturn_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Sub(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  let (address3, caller3) = header(sp, (pc + 48).immediate)
  sp[0] = acc2
  let left3 = fuel &- address3.load(fromByteOffset: -8, as: UInt64.self)
  if Int64(bitPattern: left3) < 0 { return refuse(address3, caller3, ctx, address3.load(fromByteOffset: -8, as: UInt64.self), left3) }
  return next(address3, caller3, mem, ctx, acc2, left3, f32, f64)
}

@c func i32Load_s_s__i32Load_s_s__i32Load_s_s__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_s_s__i32Load_s_s__i32Store_sa__i32Store_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 48).d)), as: UInt32.self)
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Load_s_s__i32Rotl_si_a__i32Add_as_s__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Rotl(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Load_s_s__i32Store_ss__opCopy__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 16).d)), as: UInt32.self)
  sp[(pc + 32).d] = sp[(pc + 32).a]
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) == 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc0, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc0, fuel3, f32, f64)
}

@c func i32Load_s_s__opCopy__opCopy__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt32 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt32.self)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = sp[(pc + 32).a]
  sp[(pc + 48).d] = sp[(pc + 48).a]
  return next(pc + 64, sp, mem, ctx, acc0, fuel, f32, f64)
}

@c func i32LtU_ai_a__opConst__opSelect_a_a__i32Store16_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let value2 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 32).a] : sp[(pc + 32).b]
  let acc2 = value2
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc2)), as: UInt16.self)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32LtU_as_a__opSelect_a_a__i32Add_ai_s__i32LtU_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  let acc1 = value1
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32LtU(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32LtU_as_s__opSelect_a_s__i32Store_sa__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = UInt32(truncatingIfNeeded: acc0) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  sp[(pc + 16).d] = value1
  let acc1 = value1
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32LtU_ss_t__i32GtS_si_s__i32Add_si_s__i32Eqz_s_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  if Numerics.i32LtU(sp.i32(pc.a), sp.i32(pc.b)) != 0 {
    let left0 = fuel &- UInt64(pc.u32(20))
    if Int64(bitPattern: left0) < 0 { return refuse(pc + pc.i32(16), sp, ctx, UInt64(pc.u32(20)), left0) }
    return next(pc + pc.i32(16), sp, mem, ctx, acc, left0, f32, f64)
  }
  let left0 = fuel &- UInt64(pc.d)
  if Int64(bitPattern: left0) < 0 { return refuse(pc + 24, sp, ctx, UInt64(pc.d), left0) }
  let fuel0 = left0
  let value1 = Numerics.i32GtS(sp.i32((pc + 24).a), (pc + 24).immediate)
  sp.set((pc + 24).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 40).a), (pc + 40).immediate)
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(sp.i32((pc + 56).a)) == 0 {
    let left3 = fuel0 &- UInt64((pc + 56).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 56) + (pc + 56).i32(16), sp, ctx, UInt64((pc + 56).u32(20)), left3) }
    return next((pc + 56) + (pc + 56).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel0 &- UInt64((pc + 56).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 56) + 24, sp, ctx, UInt64((pc + 56).d), left3) }
  let fuel3 = left3
  return next(pc + 80, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Mul_ai_a__i32ShrU_ai_a__i32And_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Mul_ai_s__i32Add_si_s__i32Add_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc2)) == 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Mul_as_s__i32Add_si_a__i32Load16S_a_a__i32Mul_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Int16.self)))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Mul_as_s__i32ShrU_ai_a__i32And_ai_s__i32ShrU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32ShrU(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Mul_si_s__i32Add_ai_a__i32Load_a_a__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Mul(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc2)), as: UInt32.self)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Or_ai_a__i32Add_ai_a__i32Or_as_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Or(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Or(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32RemU_as_s__i32Add_ai_s__i32And_si_a__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0: UInt32
  switch Numerics.i32RemU(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b)) {
  case .success(let value): value0 = value
  case .failure(let kind): return trap(pc, sp, ctx, kind.code, fuel)
  }
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Rotl_ai_a__i32Add_as_a__i32Store_sa__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  let left3 = fuel &- UInt64((pc + 48).u32(12))
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(8), sp, ctx, UInt64((pc + 48).u32(12)), left3) }
  return next((pc + 48) + (pc + 48).i32(8), sp, mem, ctx, acc1, left3, f32, f64)
}

@c func i32Rotl_si_a__i32Add_as_s__i32Load_s_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc2)) == 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Rotl_si_a__i32Xor_as_s__i32ShrU_si_a__i32Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32ShrU(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Rotl_si_s__i32Rotl_si_a__i32Xor_as_s__i32Rotl_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Rotl(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Rotl(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Rotl(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Add_sa_a__i32Load_a_a__i32Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Add_sa_s__i32Load_a_s__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Load_a_a__i32Add_ai_a__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let entry3 = Int(truncatingIfNeeded: min(acc2 & 0xFFFF_FFFF, UInt64((pc + 48).immediate))) &* 8 &+ 16
  let cost3 = UInt64((pc + 48).u32(entry3 &+ 4))
  let left3 = fuel &- cost3
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(entry3), sp, ctx, cost3, left3) }
  return next((pc + 48) + (pc + 48).i32(entry3), sp, mem, ctx, acc2, left3, f32, f64)
}

@c func i32Shl_ai_a__i32Xor_as_s__i32ShrU_ai_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Shl_ai_a__i32Xor_as_s__opConst__i32Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Add_sa_s__i32Shl_si_a__i32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Shl(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Shl_si_a__i32Xor_as_s__i32ShrU_ai_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Shl_si_s__i32Add_si_a__i32Add_as_a__i32Add_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Shl(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32ShrU_ai_a__i32And_ai_a__i32Add_sa_a__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32ShrU_ai_a__i32And_ai_a__i32Add_sa_s__i32Load_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32ShrU_ai_a__i32And_ai_s__i32ShrU_si_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32ShrU(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32ShrU_ai_a__i32And_ai_s__i32Xor_ai_s__i32ShrU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32ShrU(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32ShrU_ai_a__i32Xor_as_s__i32Shl_ai_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc0), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32And_ai_a__i32Add_sa_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32And_ai_a__i32Add_sa_s__i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt8.self))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32And_ai_a__i32Add_sa_s__i32Store8_ai(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt8(truncatingIfNeeded: (pc + 48).word(16)), as: UInt8.self)
  return next(pc + 72, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32And_ai_a__i32Add_sa_s__i32Store8_as(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32((pc + 48).d)), as: UInt8.self)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32And_ai_s__i32Add_sa_s__i32Load8U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32ShrU_si_a__i32Xor_sa_a__i32And_ai_a__opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32ShrU(sp.i32(pc.a), pc.immediate)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Xor(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = UInt32(truncatingIfNeeded: acc2) != 0 ? sp[(pc + 48).a] : sp[(pc + 48).b]
  sp[(pc + 48).d] = value3
  let acc3 = value3
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Store8_as__opCopy__i32Add_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: sp.i32(pc.d)), as: UInt8.self)
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc2)) == 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Store8_sa__i32Add_si_s__i32GtU_si_s__i32ShrU_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt8(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt8.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32GtU(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32ShrU(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Store_sa__i32Add_si_s__i32Add_si_s__i32Ne_sa_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Store_sa__i32Add_si_s__i32Load_s_s__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  sp[(pc + 48).d] = sp[(pc + 48).a]
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i32Store_sa__i32Load_a_s__opSelect_s_s__opSelect_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let address1 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let value2 = sp.i32((pc + 32).c) != 0 ? sp[(pc + 32).a] : sp[(pc + 32).b]
  sp[(pc + 32).d] = value2
  let value3 = sp.i32((pc + 48).c) != 0 ? sp[(pc + 48).a] : sp[(pc + 48).b]
  sp[(pc + 48).d] = value3
  let acc3 = value3
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Store_sa__i64ShrU_ai_s__i32Add_si_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value1 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Store_ss__i32And_si_a__i32Shl_ai_a__i32Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address0)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32(pc.d)), as: UInt32.self)
  let value1 = Numerics.i32And(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc2))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Sub_si_s__opConst__opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), pc.immediate)
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return start(
    (pc + 48).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 48).u32(8)), returnTo: (pc + 48) + 32, caller: sp, (pc + 48), sp, mem, ctx, fuel,
    f32, f64)
}

@c func i32Sub_ss_a__i32Add_sa_s__i32Add_as_a__i32Add_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Sub_ss_s__i32LtU_ai_a__opConst__opSelect_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32LtU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  let value3 = UInt32(truncatingIfNeeded: acc1) != 0 ? sp[(pc + 48).a] : sp[(pc + 48).b]
  let acc3 = value3
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Sub_ss_s__i32LtU_ss_t__i32Add_ss_a__i32Load16U_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Sub(sp.i32(pc.a), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  if Numerics.i32LtU(sp.i32((pc + 16).a), sp.i32((pc + 16).b)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  let value2 = Numerics.i32Add(sp.i32((pc + 40).a), sp.i32((pc + 40).b))
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 56).immediate)
  if _slowPath(address3 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 56), sp, ctx, fuel1) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt16.self))
  sp.set((pc + 56).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel1, f32, f64)
}

@c func i32WrapI64_a_a__i32And_ai_s__i32Add_ss_a__i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32WrapI64(acc)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt8.self))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Xor_ai_s__i32ShrU_si_a__i32Xor_as_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Xor_ai_s__i32ShrU_si_a__i32Xor_sa_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), pc.immediate)
  sp.set(pc.d, value0)
  let value1 = Numerics.i32ShrU(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Xor(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Xor_as_a__i32Eqz_a_t__i32Load_s_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc0)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc0, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  let address2 = UInt64(sp.i32((pc + 40).a)) &+ UInt64((pc + 40).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 40), sp, ctx, fuel1) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc2)) == 0 {
    let left3 = fuel1 &- UInt64((pc + 56).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 56) + (pc + 56).i32(16), sp, ctx, UInt64((pc + 56).u32(20)), left3) }
    return next((pc + 56) + (pc + 56).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel1 &- UInt64((pc + 56).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 56) + 24, sp, ctx, UInt64((pc + 56).d), left3) }
  let fuel3 = left3
  return next(pc + 80, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Xor_as_a__i64ExtendI32U_a_s__i64ExtendI32S_s_a__i64Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64ExtendI32U(UInt32(truncatingIfNeeded: acc0))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i64ExtendI32S(sp.i32((pc + 32).a))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Xor(acc2, sp.i64((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Xor_as_s__i32And_ai_a__opConst__i32Sub_sa_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc), sp.i32(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32And(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  sp[(pc + 32).d] = UInt64((pc + 32).immediate)
  let value3 = Numerics.i32Sub(sp.i32((pc + 48).a), UInt32(truncatingIfNeeded: acc1))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i32Xor_ss_a__i32Mul_ai_s__i32Load8U_s_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i32Mul(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i32Xor_ss_a__i32Store_sa__i32Add_si_s__i32Load_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i32Xor(sp.i32(pc.a), sp.i32(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Add_as_s__i32Add_si_a__i32Load_a_s__i32Load_s_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Add_as_s__i64Rotl_si_s__i64Add_sa_s__i64Or_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let value1 = Numerics.i64Rotl(sp.i64((pc + 16).a), UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Add(sp.i64((pc + 32).a), acc1)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i64Or(sp.i64((pc + 48).a), UInt64(bitPattern: Int64((pc + 48).signedImmediate)))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Add_as_s__i64Xor_sa_s__i64ShrU_ai_a__i64Xor_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(sp.i64((pc + 16).a), acc0)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64ShrU(acc1, UInt64(bitPattern: Int64((pc + 32).signedImmediate)))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Xor(acc2, sp.i64((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Add_sa_s__i64Or_si_a__i64Clz_a_a__i64Sub_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Add(sp.i64(pc.a), acc)
  sp.set(pc.d, value0)
  let value1 = Numerics.i64Or(sp.i64((pc + 16).a), UInt64(bitPattern: Int64((pc + 16).signedImmediate)))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Clz(acc1)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Sub(sp.i64((pc + 48).a), acc2)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Clz_a_a__i64Sub_sa_s__i32And_si_a__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Clz(acc)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Sub(sp.i64((pc + 16).a), acc0)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc2)) == 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func i64ExtendI32U_a_a__i64ShrU_sa_a__i32WrapI64_a_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32U(UInt32(truncatingIfNeeded: acc))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64ShrU(sp.i64((pc + 16).a), acc0)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32WrapI64(acc1)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64ExtendI32U_a_s__i64ExtendI32S_s_a__i64Xor_as_a__f64ConvertI64S_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ExtendI32U(UInt32(truncatingIfNeeded: acc))
  sp.set(pc.d, value0)
  let value1 = Numerics.i64ExtendI32S(sp.i32((pc + 16).a))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Xor(acc1, sp.i64((pc + 32).b))
  let acc2 = UInt64(value2)
  let value3 = Numerics.f64ConvertI64S(acc2)
  let f643 = value3
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f643)
}

@c func i64Load_a_a__i64Store_sa__i64Load_s_a__i64Store_sa(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(UInt32(truncatingIfNeeded: acc)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt64(truncatingIfNeeded: acc0), as: UInt64.self)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt64 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt64.self)
  let acc2 = UInt64(value2)
  let address3 = UInt64(sp.i32((pc + 48).a)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address3)).storeBytes(of: UInt64(truncatingIfNeeded: acc2), as: UInt64.self)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func i64Load_s_a__i64Store_sa__opCopy__i32LtU_ss_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let address0 = UInt64(sp.i32(pc.a)) &+ UInt64(pc.immediate)
  if _slowPath(address0 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory(pc, sp, ctx, fuel) }
  let value0: UInt64 = (mem + Int(truncatingIfNeeded: address0)).loadUnaligned(as: UInt64.self)
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 8 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt64(truncatingIfNeeded: acc0), as: UInt64.self)
  sp[(pc + 32).d] = sp[(pc + 32).a]
  if Numerics.i32LtU(sp.i32((pc + 48).a), sp.i32((pc + 48).b)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc0, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc0, fuel3, f32, f64)
}

@c func i64Mul_as_a__i64Add_as_s__i32Store_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Mul_as_a__i64Add_as_s__i32Store_sa__i64ShrU_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Mul(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt32.self)
  let value3 = Numerics.i64ShrU(acc1, UInt64(bitPattern: Int64((pc + 48).signedImmediate)))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Or_si_a__i64Clz_a_a__i64Sub_sa_s__i32And_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Or(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Clz(acc0)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Sub(sp.i64((pc + 32).a), acc1)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32And(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Popcnt_a_a__i64Add_as_s__i64Rotl_si_s__i64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Popcnt(acc)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i64Rotl(sp.i64((pc + 32).a), UInt64(bitPattern: Int64((pc + 32).signedImmediate)))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Add(sp.i64((pc + 48).a), acc2)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Rotl_si_s__i64Add_sa_s__i64Or_si_a__i64Clz_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Rotl(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Add(sp.i64((pc + 16).a), acc0)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i64Or(sp.i64((pc + 32).a), UInt64(bitPattern: Int64((pc + 32).signedImmediate)))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Clz(acc2)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Shl_ai_a__i64Xor_as_s__opConst64__i64Mul_ss_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  sp[(pc + 32).d] = (pc + 32).word(16)
  let value3 = Numerics.i64Mul(sp.i64((pc + 56).a), sp.i64((pc + 56).b))
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Shl_si_a__i64Xor_as_s__i64ShrU_ai_a__i64Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Shl(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64ShrU(acc1, UInt64(bitPattern: Int64((pc + 32).signedImmediate)))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Xor(acc2, sp.i64((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64ShrU_ai_a__i64Xor_as_s__i64Popcnt_a_a__i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Popcnt(acc1)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Add(acc2, sp.i64((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64ShrU_ai_a__i64Xor_as_s__i64Shl_ai_a__i64Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Xor(acc0, sp.i64((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Shl(acc1, UInt64(bitPattern: Int64((pc + 32).signedImmediate)))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Xor(acc2, sp.i64((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64ShrU_ai_s__i32Add_si_s__i32Add_si_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64ShrU_as_a__i32Store_sa__i32ShrU_si_a__i32And_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let value2 = Numerics.i32ShrU(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64ShrU_si_s__i32Load_s_a__i64Add_as_s__i32Add_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64ShrU(sp.i64(pc.a), UInt64(bitPattern: Int64(pc.signedImmediate)))
  sp.set(pc.d, value0)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Add(acc1, sp.i64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Xor_as_a__opConst64__i64Mul_as_s__i64ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  let acc0 = UInt64(value0)
  sp[(pc + 16).d] = (pc + 16).word(16)
  let value2 = Numerics.i64Mul(acc0, sp.i64((pc + 40).b))
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64ShrU(acc2, UInt64(bitPattern: Int64((pc + 56).signedImmediate)))
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Xor_as_s__i64Popcnt_a_a__i64Add_as_s__i64Rotl_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  let acc0 = UInt64(value0)
  let value1 = Numerics.i64Popcnt(acc0)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Add(acc1, sp.i64((pc + 32).b))
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i64Rotl(sp.i64((pc + 48).a), UInt64(bitPattern: Int64((pc + 48).signedImmediate)))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func i64Xor_as_s__opConst64__i64Mul_ss_a__opConst64(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = Numerics.i64Xor(acc, sp.i64(pc.b))
  sp.set(pc.d, value0)
  sp[(pc + 16).d] = (pc + 16).word(16)
  let value2 = Numerics.i64Mul(sp.i64((pc + 40).a), sp.i64((pc + 40).b))
  let acc2 = UInt64(value2)
  sp[(pc + 56).d] = (pc + 56).word(16)
  return next(pc + 80, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst__i32Add_ss_s__i32Add_ss_a__i32Load8U_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 48).immediate)
  if _slowPath(address3 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let value3: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt8.self))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst__i32Add_ss_s__i32Load8S_a_s__i32GtS_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), sp.i32((pc + 16).b))
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc1)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32(bitPattern: Int32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: Int8.self)))
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32GtS(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func opConst__i32Eqz_s_t__i32Add_si_s__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  if Numerics.i32Eqz(sp.i32((pc + 16).a)) != 0 {
    let left1 = fuel &- UInt64((pc + 16).u32(20))
    if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + (pc + 16).i32(16), sp, ctx, UInt64((pc + 16).u32(20)), left1) }
    return next((pc + 16) + (pc + 16).i32(16), sp, mem, ctx, acc, left1, f32, f64)
  }
  let left1 = fuel &- UInt64((pc + 16).d)
  if Int64(bitPattern: left1) < 0 { return refuse((pc + 16) + 24, sp, ctx, UInt64((pc + 16).d), left1) }
  let fuel1 = left1
  let value2 = Numerics.i32Add(sp.i32((pc + 40).a), (pc + 40).immediate)
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  sp[(pc + 56).d] = sp[(pc + 56).a]
  return next(pc + 72, sp, mem, ctx, acc2, fuel1, f32, f64)
}

@c func opConst__i32Load_s_s__i32Shl_ai_a__i32Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst__i32Store_sa__i32And_ai_a__i32Shl_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst__i32Store_sa__i32And_si_a__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc)), as: UInt32.self)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  let acc2 = UInt64(value2)
  sp[(pc + 48).d] = UInt64((pc + 48).immediate)
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opConst__i32Sub_sa_a__i32And_ai_s__i32ShrU_si_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let value3 = Numerics.i32ShrU(sp.i32((pc + 48).a), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst__i32Sub_sa_a__i32Or_as_a__i32And_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = Numerics.i32Sub(sp.i32((pc + 16).a), UInt32(truncatingIfNeeded: acc))
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Or(UInt32(truncatingIfNeeded: acc1), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst__opSelect_a_a__i32Store16_sa__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = UInt64(pc.immediate)
  let value1 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[(pc + 16).a] : sp[(pc + 16).b]
  let acc1 = value1
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc1)), as: UInt16.self)
  let value3 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst128__f32x4Max_s__v128Store_any__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let slot0 = pc.d
  sp[slot0] = pc.word(16)
  sp[slot0 &+ 1] = pc.word(24)
  sp.set((pc + 32).d, Numerics.f32x4Max(sp.v128((pc + 32).a), sp.v128((pc + 32).b)))
  let memory2 = (pc + 48).pointer(16, to: MemoryRecord.self)
  let (address2, overflow2) = sp[(pc + 48).a].addingReportingOverflow((pc + 48).word(24))
  let size2 = memory2.pointee.byteCount
  if _slowPath(overflow2 || size2 < 16 || address2 > size2 &- 16) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let pointer2 = memory2.pointee.base + Int(truncatingIfNeeded: address2)
  pointer2.storeBytes(of: sp.v128((pc + 48).d).bytes, as: SIMD16<UInt8>.self)
  let value3 = Numerics.i32Add(sp.i32((pc + 80).a), (pc + 80).immediate)
  sp.set((pc + 80).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 96, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst128__f32x4Mul_s__f32x4Add_s__f32x4Min_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let slot0 = pc.d
  sp[slot0] = pc.word(16)
  sp[slot0 &+ 1] = pc.word(24)
  sp.set((pc + 32).d, Numerics.f32x4Mul(sp.v128((pc + 32).a), sp.v128((pc + 32).b)))
  sp.set((pc + 48).d, Numerics.f32x4Add(sp.v128((pc + 48).a), sp.v128((pc + 48).b)))
  sp.set((pc + 64).d, Numerics.f32x4Min(sp.v128((pc + 64).a), sp.v128((pc + 64).b)))
  return next(pc + 80, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst128__opCopy128__f32x4Mul_s__f32x4Add_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let slot0 = pc.d
  sp[slot0] = pc.word(16)
  sp[slot0 &+ 1] = pc.word(24)
  sp.set((pc + 32).d, sp.v128((pc + 32).a))
  sp.set((pc + 48).d, Numerics.f32x4Mul(sp.v128((pc + 48).a), sp.v128((pc + 48).b)))
  sp.set((pc + 64).d, Numerics.f32x4Add(sp.v128((pc + 64).a), sp.v128((pc + 64).b)))
  return next(pc + 80, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opConst128__opCopy128__f32x4Mul_s__i32Add_si_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let slot0 = pc.d
  sp[slot0] = pc.word(16)
  sp[slot0 &+ 1] = pc.word(24)
  sp.set((pc + 32).d, sp.v128((pc + 32).a))
  sp.set((pc + 48).d, Numerics.f32x4Mul(sp.v128((pc + 48).a), sp.v128((pc + 48).b)))
  let value3 = Numerics.i32Add(sp.i32((pc + 64).a), (pc + 64).immediate)
  sp.set((pc + 64).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 80, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst64__f64Div_sa_a__f64Mul_sa_a__f64Add_sa_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.f64Div(sp.f64((pc + 24).a), f64)
  let f641 = value1
  let value2 = Numerics.f64Mul(sp.f64((pc + 40).a), f641)
  let f642 = value2
  let value3 = Numerics.f64Add(sp.f64((pc + 56).a), f642)
  sp.set((pc + 56).d, value3)
  let f643 = value3
  return next(pc + 72, sp, mem, ctx, acc, fuel, f32, f643)
}

@c func opConst64__i32Load8U_s_s__i32Shl_ai_a__i32Load_a_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let address1 = UInt64(sp.i32((pc + 24).a)) &+ UInt64((pc + 24).immediate)
  if _slowPath(address1 &+ 1 > ctx.pointee.memoryBytes) { return trapMemory((pc + 24), sp, ctx, fuel) }
  let value1: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt8.self))
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32Shl(UInt32(truncatingIfNeeded: acc1), (pc + 40).immediate)
  let acc2 = UInt64(value2)
  let address3 = UInt64(UInt32(truncatingIfNeeded: acc2)) &+ UInt64((pc + 56).immediate)
  if _slowPath(address3 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 56), sp, ctx, fuel) }
  let value3: UInt32 = (mem + Int(truncatingIfNeeded: address3)).loadUnaligned(as: UInt32.self)
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst64__i64Add_as_s__i64Xor_sa_s__i64ShrU_ai_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.i64Add(acc, sp.i64((pc + 24).b))
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64Xor(sp.i64((pc + 40).a), acc1)
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64ShrU(acc2, UInt64(bitPattern: Int64((pc + 56).signedImmediate)))
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst64__i64Mul_as_s__i64ShrU_ai_a__i64Xor_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.i64Mul(acc, sp.i64((pc + 24).b))
  sp.set((pc + 24).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i64ShrU(acc1, UInt64(bitPattern: Int64((pc + 40).signedImmediate)))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i64Xor(acc2, sp.i64((pc + 56).b))
  sp.set((pc + 56).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 72, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opConst64__i64Mul_ss_a__opConst64__i64Add_as_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = pc.word(16)
  let value1 = Numerics.i64Mul(sp.i64((pc + 24).a), sp.i64((pc + 24).b))
  let acc1 = UInt64(value1)
  sp[(pc + 40).d] = (pc + 40).word(16)
  let value3 = Numerics.i64Add(acc1, sp.i64((pc + 64).b))
  sp.set((pc + 64).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 80, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opCopy__i32Add_si_s__i32And_si_s__i32GtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let value2 = Numerics.i32And(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32GtU(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func opCopy__i32Add_si_s__i32Load16U_s_a__opBranchTable_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  let value1 = Numerics.i32Add(sp.i32((pc + 16).a), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = UInt32((mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt16.self))
  let acc2 = UInt64(value2)
  let entry3 = Int(truncatingIfNeeded: min(acc2 & 0xFFFF_FFFF, UInt64((pc + 48).immediate))) &* 8 &+ 16
  let cost3 = UInt64((pc + 48).u32(entry3 &+ 4))
  let left3 = fuel &- cost3
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(entry3), sp, ctx, cost3, left3) }
  return next((pc + 48) + (pc + 48).i32(entry3), sp, mem, ctx, acc2, left3, f32, f64)
}

@c func opCopy__i32Load_s_s__i32Store_ss__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  let value1: UInt32 = (mem + Int(truncatingIfNeeded: address1)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address2)).storeBytes(of: UInt32(truncatingIfNeeded: sp.i32((pc + 32).d)), as: UInt32.self)
  sp[(pc + 48).d] = sp[(pc + 48).a]
  return next(pc + 64, sp, mem, ctx, acc1, fuel, f32, f64)
}

@c func opCopy__opConst__i32Load_s_a__i32Add_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  let address2 = UInt64(sp.i32((pc + 32).a)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opCopy__opCopy__i32Add_si_s__i32Eqz_a_f(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Eqz(UInt32(truncatingIfNeeded: acc2)) == 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func opCopy__opCopy__i32Add_si_s__i32Ne_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32Ne(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func opCopy__opCopy__i32Add_si_s__opBranch(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let left3 = fuel &- UInt64((pc + 48).u32(12))
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(8), sp, ctx, UInt64((pc + 48).u32(12)), left3) }
  return next((pc + 48) + (pc + 48).i32(8), sp, mem, ctx, acc2, left3, f32, f64)
}

@c func opCopy__opCopy__i32Xor_ss_a__i32And_as_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Xor(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32And(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b))
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opCopy__opCopy__i32Xor_ss_a__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  let value2 = Numerics.i32Xor(sp.i32((pc + 32).a), sp.i32((pc + 32).b))
  let acc2 = UInt64(value2)
  sp[(pc + 48).d] = sp[(pc + 48).a]
  return next(pc + 64, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opCopy__opCopy__opCopy__opCall(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = sp[(pc + 32).a]
  return start(
    (pc + 48).pointer(16, to: FunctionRecord.self), frame(sp, (pc + 48).u32(8)), returnTo: (pc + 48) + 32, caller: sp, (pc + 48), sp, mem, ctx, fuel,
    f32, f64)
}

@c func opCopy__opCopy__opCopy__opCopy(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp[pc.d] = sp[pc.a]
  sp[(pc + 16).d] = sp[(pc + 16).a]
  sp[(pc + 32).d] = sp[(pc + 32).a]
  sp[(pc + 48).d] = sp[(pc + 48).a]
  return next(pc + 64, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func opCopy128__f32x4Mul_s__i32Add_si_s__v128Load_any(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  sp.set(pc.d, sp.v128(pc.a))
  sp.set((pc + 16).d, Numerics.f32x4Mul(sp.v128((pc + 16).a), sp.v128((pc + 16).b)))
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let memory3 = (pc + 48).pointer(16, to: MemoryRecord.self)
  let (address3, overflow3) = sp[(pc + 48).a].addingReportingOverflow((pc + 48).word(24))
  let size3 = memory3.pointee.byteCount
  if _slowPath(overflow3 || size3 < 16 || address3 > size3 &- 16) { return trapMemory((pc + 48), sp, ctx, fuel) }
  let pointer3 = memory3.pointee.base + Int(truncatingIfNeeded: address3)
  sp.set((pc + 48).d, V128(u8x16: pointer3.loadUnaligned(as: SIMD16<UInt8>.self)))
  return next(pc + 80, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opSelect_a_a__i32Add_ai_s__i32LtU_sa_a__opSelect_a_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  let acc0 = value0
  let value1 = Numerics.i32Add(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  sp.set((pc + 16).d, value1)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32LtU(sp.i32((pc + 32).a), UInt32(truncatingIfNeeded: acc1))
  let acc2 = UInt64(value2)
  let value3 = UInt32(truncatingIfNeeded: acc2) != 0 ? sp[(pc + 48).a] : sp[(pc + 48).b]
  sp[(pc + 48).d] = value3
  let acc3 = value3
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opSelect_a_a__i32Store16_sa__i32Add_si_s__i32LtU_as_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  let acc0 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 2 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt16.self)
  let value2 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc2), sp.i32((pc + 48).b)) != 0 {
    let left3 = fuel &- UInt64((pc + 48).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + (pc + 48).i32(16), sp, ctx, UInt64((pc + 48).u32(20)), left3) }
    return next((pc + 48) + (pc + 48).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 48).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 48) + 24, sp, ctx, UInt64((pc + 48).d), left3) }
  let fuel3 = left3
  return next(pc + 72, sp, mem, ctx, acc2, fuel3, f32, f64)
}

@c func opSelect_a_s__i32ShrU_ai_a__i32And_ai_s__i32Xor_ai_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  sp[pc.d] = value0
  let acc0 = value0
  let value1 = Numerics.i32ShrU(UInt32(truncatingIfNeeded: acc0), (pc + 16).immediate)
  let acc1 = UInt64(value1)
  let value2 = Numerics.i32And(UInt32(truncatingIfNeeded: acc1), (pc + 32).immediate)
  sp.set((pc + 32).d, value2)
  let acc2 = UInt64(value2)
  let value3 = Numerics.i32Xor(UInt32(truncatingIfNeeded: acc2), (pc + 48).immediate)
  sp.set((pc + 48).d, value3)
  let acc3 = UInt64(value3)
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opSelect_a_s__i32Store_sa__i32Load_a_s__opSelect_s_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let value0 = UInt32(truncatingIfNeeded: acc) != 0 ? sp[pc.a] : sp[pc.b]
  sp[pc.d] = value0
  let acc0 = value0
  let address1 = UInt64(sp.i32((pc + 16).a)) &+ UInt64((pc + 16).immediate)
  if _slowPath(address1 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 16), sp, ctx, fuel) }
  (mem + Int(truncatingIfNeeded: address1)).storeBytes(of: UInt32(truncatingIfNeeded: UInt32(truncatingIfNeeded: acc0)), as: UInt32.self)
  let address2 = UInt64(UInt32(truncatingIfNeeded: acc0)) &+ UInt64((pc + 32).immediate)
  if _slowPath(address2 &+ 4 > ctx.pointee.memoryBytes) { return trapMemory((pc + 32), sp, ctx, fuel) }
  let value2: UInt32 = (mem + Int(truncatingIfNeeded: address2)).loadUnaligned(as: UInt32.self)
  sp.set((pc + 32).d, value2)
  let value3 = sp.i32((pc + 48).c) != 0 ? sp[(pc + 48).a] : sp[(pc + 48).b]
  sp[(pc + 48).d] = value3
  let acc3 = value3
  return next(pc + 64, sp, mem, ctx, acc3, fuel, f32, f64)
}

@c func opZero1__opConst__i32LtU_si_t__opConst(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[(pc + 16).d] = UInt64((pc + 16).immediate)
  if Numerics.i32LtU(sp.i32((pc + 32).a), (pc + 32).immediate) != 0 {
    let left2 = fuel &- UInt64((pc + 32).u32(20))
    if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + (pc + 32).i32(16), sp, ctx, UInt64((pc + 32).u32(20)), left2) }
    return next((pc + 32) + (pc + 32).i32(16), sp, mem, ctx, acc, left2, f32, f64)
  }
  let left2 = fuel &- UInt64((pc + 32).d)
  if Int64(bitPattern: left2) < 0 { return refuse((pc + 32) + 24, sp, ctx, UInt64((pc + 32).d), left2) }
  let fuel2 = left2
  sp[(pc + 56).d] = UInt64((pc + 56).immediate)
  return next(pc + 72, sp, mem, ctx, acc, fuel2, f32, f64)
}

@c func opZero2__opGlobalGet_a__i32Sub_ai_s__opGlobalSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  let acc1 = (pc + 16).pointer(16, to: UInt64.self).pointee
  let value2 = Numerics.i32Sub(UInt32(truncatingIfNeeded: acc1), (pc + 40).immediate)
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  (pc + 56).pointer(16, to: UInt64.self).pointee = acc2
  return next(pc + 80, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func opZero5__opGlobalGet_a__i32Sub_ai_s__opGlobalSet_a(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let first0 = pc.d
  sp[first0 &+ 0] = 0
  sp[first0 &+ 1] = 0
  sp[first0 &+ 2] = 0
  sp[first0 &+ 3] = 0
  sp[first0 &+ 4] = 0
  let acc1 = (pc + 16).pointer(16, to: UInt64.self).pointee
  let value2 = Numerics.i32Sub(UInt32(truncatingIfNeeded: acc1), (pc + 40).immediate)
  sp.set((pc + 40).d, value2)
  let acc2 = UInt64(value2)
  (pc + 56).pointer(16, to: UInt64.self).pointee = acc2
  return next(pc + 80, sp, mem, ctx, acc2, fuel, f32, f64)
}

@c func v128Load_any__opConst128__opCopy128__f32x4Mul_s(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 16 || address0 > size0 &- 16) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  sp.set(pc.d, V128(u8x16: pointer0.loadUnaligned(as: SIMD16<UInt8>.self)))
  let slot1 = (pc + 32).d
  sp[slot1] = (pc + 32).word(16)
  sp[slot1 &+ 1] = (pc + 32).word(24)
  sp.set((pc + 64).d, sp.v128((pc + 64).a))
  sp.set((pc + 80).d, Numerics.f32x4Mul(sp.v128((pc + 80).a), sp.v128((pc + 80).b)))
  return next(pc + 96, sp, mem, ctx, acc, fuel, f32, f64)
}

@c func v128Store_any__i32Add_si_s__i32Add_si_s__i32LtU_ai_t(
  _ pc: Code, _ sp: Slots, _ mem: Bytes, _ ctx: Context, _ acc: UInt64, _ fuel: UInt64, _ f32: Float, _ f64: Double
) {
  let memory0 = pc.pointer(16, to: MemoryRecord.self)
  let (address0, overflow0) = sp[pc.a].addingReportingOverflow(pc.word(24))
  let size0 = memory0.pointee.byteCount
  if _slowPath(overflow0 || size0 < 16 || address0 > size0 &- 16) { return trapMemory(pc, sp, ctx, fuel) }
  let pointer0 = memory0.pointee.base + Int(truncatingIfNeeded: address0)
  pointer0.storeBytes(of: sp.v128(pc.d).bytes, as: SIMD16<UInt8>.self)
  let value1 = Numerics.i32Add(sp.i32((pc + 32).a), (pc + 32).immediate)
  sp.set((pc + 32).d, value1)
  let value2 = Numerics.i32Add(sp.i32((pc + 48).a), (pc + 48).immediate)
  sp.set((pc + 48).d, value2)
  let acc2 = UInt64(value2)
  if Numerics.i32LtU(UInt32(truncatingIfNeeded: acc2), (pc + 64).immediate) != 0 {
    let left3 = fuel &- UInt64((pc + 64).u32(20))
    if Int64(bitPattern: left3) < 0 { return refuse((pc + 64) + (pc + 64).i32(16), sp, ctx, UInt64((pc + 64).u32(20)), left3) }
    return next((pc + 64) + (pc + 64).i32(16), sp, mem, ctx, acc2, left3, f32, f64)
  }
  let left3 = fuel &- UInt64((pc + 64).d)
  if Int64(bitPattern: left3) < 0 { return refuse((pc + 64) + 24, sp, ctx, UInt64((pc + 64).d), left3) }
  let fuel3 = left3
  return next(pc + 88, sp, mem, ctx, acc2, fuel3, f32, f64)
}

