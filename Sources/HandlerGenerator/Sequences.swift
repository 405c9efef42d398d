/// Operations that have a handler together: the most frequent sequences in real programs and benchmarks, as
/// `Fixtures/bench/sequences` finds them. One sequence a line, of names of handlers; shorter ones first.
let sequences = """
  f32Add_ai_a f32Mul_ai_s
  f32Mul_as_a opConst
  f32Sub_sa_a f32Sqrt_a_a
  f32x4Max_s v128Store_any
  f32x4Min_s opConst128
  f32x4Mul_s f32x4Add_s
  f64Add_as_a f64Add_sa_a
  f64Add_sa_a f64Add_sa_a
  f64Add_sa_a f64Add_sa_s
  f64Add_sa_a f64Le_ai_a
  f64Add_sa_a f64Store_sa
  f64Add_ss_a f64Mul_as_a
  f64Div_sa_s f64Mul_sa_a
  f64Load_a_s f64Load_a_s
  f64Load_s_a f64Mul_sa_a
  f64Load_s_s opBranch
  f64Mul_as_a f64Add_as_s
  f64Mul_as_a f64Add_sa_s
  f64Mul_as_a f64Sub_sa_s
  f64Mul_sa_a f64Add_sa_s
  f64Mul_sa_a f64Mul_as_a
  f64Mul_sa_s f64Mul_ss_s
  f64Mul_ss_a f64Mul_as_a
  f64Mul_ss_s f64Mul_ss_s
  f64Sqrt_a_a f64Mul_sa_a
  f64Sub_ss_a f64Add_sa_s
  i32Add_ai_a i32And_ai_a
  i32Add_ai_a i32Load_a_s
  i32Add_ai_a i32Store_sa
  i32Add_ai_a opBranchTable_a
  i32Add_ai_s i32GtU_sa_t
  i32Add_ai_s i32Load_s_s
  i32Add_ai_s i32Store_sa
  i32Add_as_a i32Add_ai_a
  i32Add_as_a i32Add_ai_s
  i32Add_as_a i32Add_as_a
  i32Add_as_a i32LtU_ai_t
  i32Add_as_a i32Store_sa
  i32Add_as_s i32Add_ai_s
  i32Add_as_s i32Add_si_s
  i32Add_as_s i32Store8_sa
  i32Add_as_s opBranch
  i32Add_as_s opCopy
  i32Add_sa_a i32Add_ai_a
  i32Add_sa_a i32Add_ai_s
  i32Add_sa_a i32Add_sa_a
  i32Add_sa_a i32Load16U_a_s
  i32Add_sa_a i32Load8U_a_s
  i32Add_sa_a i32Load_a_a
  i32Add_sa_a i32Load_a_s
  i32Add_sa_a i32Store8_as
  i32Add_sa_a i32Store_as
  i32Add_sa_s i32Add_si_s
  i32Add_sa_s i32Add_ss_s
  i32Add_sa_s i32Load8U_a_s
  i32Add_sa_s i32Load_a_a
  i32Add_sa_s i32Load_a_s
  i32Add_sa_s i32Xor_ss_a
  i32Add_sa_s opCopy
  i32Add_si_a f32ConvertI32U_a_a
  i32Add_si_a f64Load_a_a
  i32Add_si_a f64Load_a_s
  i32Add_si_a i32Add_ai_s
  i32Add_si_a i32Add_as_s
  i32Add_si_a i32And_ai_a
  i32Add_si_a i32And_ai_s
  i32Add_si_a i32Load16S_a_a
  i32Add_si_a i32Load16U_a_a
  i32Add_si_a i32Load8U_a_a
  i32Add_si_a i32Load8U_a_s
  i32Add_si_a i32Load_a_a
  i32Add_si_a i32Load_a_s
  i32Add_si_a i32Store8_ai
  i32Add_si_a i32Store8_as
  i32Add_si_a i32Store_as
  i32Add_si_a i32Store_sa
  i32Add_si_a i64Load_a_a
  i32Add_si_a i64Store_ai
  i32Add_si_a opBranchTable_a
  i32Add_si_a opGlobalSet_a
  i32Add_si_a opReturn_a
  i32Add_si_s i32Add_si_a
  i32Add_si_s i32Add_si_s
  i32Add_si_s i32Add_ss_s
  i32Add_si_s i32Eqz_a_f
  i32Add_si_s i32Eqz_s_f
  i32Add_si_s i32Load16U_s_s
  i32Add_si_s i32Load8U_a_s
  i32Add_si_s i32Load8U_s_s
  i32Add_si_s i32Load_a_a
  i32Add_si_s i32Load_a_s
  i32Add_si_s i32Load_s_a
  i32Add_si_s i32Load_s_s
  i32Add_si_s i32LtS_as_t
  i32Add_si_s i32LtU_ai_t
  i32Add_si_s i32LtU_as_t
  i32Add_si_s i32Ne_ai_t
  i32Add_si_s i32Ne_as_t
  i32Add_si_s i32Ne_sa_t
  i32Add_si_s i32Ne_si_t
  i32Add_si_s i32Store_sa
  i32Add_si_s i64Load_a_s
  i32Add_si_s i64ShrU_si_s
  i32Add_si_s opBranch
  i32Add_si_s opCall
  i32Add_si_s opConst
  i32Add_si_s opCopy
  i32Add_si_s v128Load_any
  i32Add_ss_a i32Add_ai_a
  i32Add_ss_a i32Load16U_a_s
  i32Add_ss_a i32Load8U_a_a
  i32Add_ss_a i32Load_a_a
  i32Add_ss_a i32Store8_as
  i32Add_ss_a i32Store_as
  i32Add_ss_a opReturn_a
  i32Add_ss_s i32Add_ai_a
  i32Add_ss_s i32Add_ai_s
  i32Add_ss_s i32Add_si_s
  i32Add_ss_s i32Add_ss_s
  i32Add_ss_s i32Load8U_a_s
  i32Add_ss_s i32LtU_ai_t
  i32Add_ss_s opConst
  i32And_ai_a i32Add_sa_a
  i32And_ai_a i32Add_sa_s
  i32And_ai_a i32Eqz_a_f
  i32And_ai_a i32Eqz_a_t
  i32And_ai_a i32Ne_ai_t
  i32And_ai_a i32Shl_ai_s
  i32And_ai_a i32Store8_sa
  i32And_ai_a opConst
  i32And_ai_s i32Eqz_a_f
  i32And_ai_s i32ShrU_si_a
  i32And_as_s i32And_ss_a
  i32And_si_a i32Add_as_s
  i32And_si_a i32Eq_as_a
  i32And_si_a i32Eqz_a_f
  i32And_si_a i32Eqz_a_t
  i32And_si_a i32Ne_ai_t
  i32And_si_a i32Ne_sa_t
  i32And_si_a i32Shl_ai_a
  i32And_si_a opConst
  i32And_si_s i32And_as_a
  i32And_si_s i32Eq_ai_t
  i32And_si_s i32GtU_ai_t
  i32And_si_s i32Load8U_s_a
  i32And_si_s i32ShrU_si_a
  i32DivS_ai_s opSelect_s_a
  i32Eq_ai_t i32Add_si_s
  i32Eq_ai_t i32Ne_ai_t
  i32Eq_si_a opSelect_a_s
  i32Eqz_a_f i32Add_si_s
  i32Eqz_a_t i32Load_a_a
  i32Eqz_a_t opBranch
  i32Eqz_a_t opCopy
  i32Eqz_s_f opCopy
  i32Eqz_s_t i32Add_si_s
  i32Eqz_s_t i32Sub_si_s
  i32GeU_ss_t i32Add_si_s
  i32GtU_as_a opSelect_a_s
  i32GtU_sa_t i32Store_ss
  i32GtU_si_s i32ShrU_si_s
  i32Load16S_s_s i32Load16S_s_a
  i32Load16U_a_a i32Ne_as_t
  i32Load16U_a_s i32Eqz_s_f
  i32Load16U_s_a opBranchTable_a
  i32Load8S_s_s i32And_ai_s
  i32Load8U_a_a i32Eqz_a_f
  i32Load8U_a_a i32Eqz_a_t
  i32Load8U_a_a i32Store8_sa
  i32Load8U_a_s i32And_si_a
  i32Load8U_a_s i32Eqz_a_f
  i32Load8U_a_s i32Extend8S_a_s
  i32Load8U_s_a i32And_ai_a
  i32Load8U_s_a i32Eq_ai_t
  i32Load8U_s_a i32Eqz_a_f
  i32Load8U_s_a i32Shl_ai_a
  i32Load8U_s_a i32Store8_sa
  i32Load8U_s_a opBranchTable_a
  i32Load8U_s_s i32Eqz_a_f
  i32Load8U_s_s i32Load8U_s_s
  i32Load8U_s_s i32Ne_ai_t
  i32Load8U_s_s i32Ne_sa_t
  i32Load8U_s_s opBranchTable_a
  i32Load_a_a i32Add_as_s
  i32Load_a_a i32Mul_ai_a
  i32Load_a_a i32Ne_as_t
  i32Load_a_a i32Store_sa
  i32Load_a_s i32Add_ss_a
  i32Load_a_s i32Load_s_s
  i32Load_a_s i32LtU_as_t
  i32Load_a_s opCopy
  i32Load_s_a i32Add_ai_s
  i32Load_s_a i32Add_as_a
  i32Load_s_a i32Add_as_s
  i32Load_s_a i32Eq_ai_t
  i32Load_s_a i32Eqz_a_f
  i32Load_s_a i32Eqz_a_t
  i32Load_s_a i32Load16U_a_a
  i32Load_s_a i32Load_a_s
  i32Load_s_a i32LtS_sa_t
  i32Load_s_a i32Mul_ai_a
  i32Load_s_a i32Ne_ai_t
  i32Load_s_a i32Ne_as_t
  i32Load_s_a i32Rotl_ai_a
  i32Load_s_a i32Shl_ai_a
  i32Load_s_a i32ShrU_ai_a
  i32Load_s_a i32Store_sa
  i32Load_s_a i32Xor_as_s
  i32Load_s_a i64Add_as_s
  i32Load_s_a i64Add_sa_s
  i32Load_s_s i32Add_ai_s
  i32Load_s_s i32Add_si_s
  i32Load_s_s i32And_ai_a
  i32Load_s_s i32And_ai_s
  i32Load_s_s i32Eqz_a_f
  i32Load_s_s i32Eqz_a_t
  i32Load_s_s i32GeU_sa_t
  i32Load_s_s i32LeU_as_t
  i32Load_s_s i32Load_a_a
  i32Load_s_s i32Load_a_s
  i32Load_s_s i32Load_s_a
  i32Load_s_s i32Load_s_s
  i32Load_s_s i32LtU_as_t
  i32Load_s_s i32Ne_ai_t
  i32Load_s_s i32Shl_si_a
  i32Load_s_s i32Store_sa
  i32Load_s_s i32Store_ss
  i32Load_s_s i32Sub_sa_s
  i32Load_s_s opBranch
  i32Load_s_s opCall
  i32Load_s_s opCopy
  i32LtU_as_a opSelect_a_s
  i32LtU_as_t i32Load_s_s
  i32Mul_ai_a i32ShrU_ai_a
  i32Mul_as_a i32Add_as_a
  i32Mul_si_a i32Add_sa_s
  i32Mul_si_a opReturn_a
  i32Mul_si_s i32Add_ai_s
  i32Ne_sa_a i32Add_sa_s
  i32Ne_sa_s i32Eqz_s_t
  i32Or_ai_a i32Add_ai_a
  i32Or_as_a i32And_ai_a
  i32Or_as_a i32Eqz_a_t
  i32Or_si_a i32Store_sa
  i32RemU_as_s i32Add_ai_s
  i32Rotl_si_a i32Add_as_s
  i32Rotl_si_a i32Add_sa_s
  i32Rotl_si_a i32Xor_as_s
  i32Shl_ai_a i32Add_as_a
  i32Shl_ai_a i32Add_as_s
  i32Shl_ai_a i32Add_sa_a
  i32Shl_ai_a i32Add_sa_s
  i32Shl_ai_a i32Load_a_a
  i32Shl_ai_a i32Xor_as_s
  i32Shl_si_a i32Add_as_a
  i32Shl_si_a i32Add_as_s
  i32Shl_si_a i32Add_sa_a
  i32Shl_si_a i32Add_sa_s
  i32Shl_si_a i32Xor_as_s
  i32Shl_si_s i32Add_si_a
  i32ShrS_ai_a i32Add_as_a
  i32ShrS_ai_s i32Xor_as_a
  i32ShrU_ai_a i32And_ai_a
  i32ShrU_ai_a i32And_ai_s
  i32ShrU_ai_a i32Xor_as_s
  i32ShrU_ai_s i32And_sa_s
  i32ShrU_sa_s opConst
  i32ShrU_si_a i32And_ai_a
  i32ShrU_si_a i32And_ai_s
  i32ShrU_si_a i32Xor_as_s
  i32ShrU_si_a i32Xor_sa_a
  i32ShrU_si_s i32Eqz_s_f
  i32Store8_sa i32Add_si_s
  i32Store8_ss opSet_a
  i32Store_as i32LeU_ss_t
  i32Store_sa i32Add_si_a
  i32Store_sa i32Add_si_s
  i32Store_sa i32Load_s_a
  i32Store_sa i32Store_as
  i32Store_sa i32Store_ss
  i32Store_sa opBranch
  i32Store_sa opCopy
  i32Store_sa opReturn
  i32Store_si i32Add_si_s
  i32Store_si opConst
  i32Store_ss i32Add_si_s
  i32Store_ss i32Load_s_s
  i32Store_ss i32Store_ss
  i32Store_ss opConst
  i32Store_ss opReturn
  i32Sub_ai_s opGlobalSet_a
  i32Sub_sa_a i32And_ai_s
  i32Sub_sa_a opReturn_a
  i32Sub_sa_s i32RemU_sa_s
  i32Sub_si_s i32Eqz_a_f
  i32Sub_ss_a i32ShrS_ai_s
  i32Sub_ss_s i32Add_sa_s
  i32Sub_ss_s i32GeS_as_t
  i32Sub_ss_s i32LtU_ai_a
  i32Sub_ss_s i32LtU_ss_t
  i32Sub_ss_s opBranch
  i32WrapI64_a_a i32And_ai_s
  i32Xor_ai_s i32ShrU_si_a
  i32Xor_as_a i32Add_as_s
  i32Xor_as_a i32And_ai_a
  i32Xor_as_a i64ExtendI32U_a_s
  i32Xor_sa_a i32And_ai_a
  i32Xor_sa_a i32And_ai_s
  i32Xor_sa_a i32Mul_ai_s
  i32Xor_si_a i32And_ai_a
  i32Xor_ss_a i32Mul_ai_s
  i64Add_ai_s i64And_si_a
  i64Add_as_s i64Rotl_si_s
  i64Add_sa_s i64Or_si_a
  i64Add_si_s i32Load8U_s_s
  i64And_si_a i64Eqz_a_a
  i64Clz_a_a i64Sub_sa_s
  i64Eqz_a_a opSelect_a_s
  i64ExtendI32S_s_a i64Xor_as_a
  i64ExtendI32U_a_a i64ShrU_sa_a
  i64ExtendI32U_a_s i64ExtendI32S_s_a
  i64ExtendI32U_s_a i64Shl_ai_s
  i64Load_a_a i64Store_sa
  i64Load_a_s i32And_si_a
  i64Load_a_s opConst64
  i64Load_s_a i64Store_sa
  i64Load_s_a i64Xor_as_a
  i64Mul_as_a i64Add_as_s
  i64Mul_ss_a opConst64
  i64Or_as_a i64Store_sa
  i64Or_si_a i64Clz_a_a
  i64Popcnt_a_a i64Add_as_s
  i64Rotl_si_s i64Add_sa_s
  i64Shl_ai_a i64Xor_as_s
  i64Shl_si_a i64Xor_as_s
  i64ShrU_ai_a i32WrapI64_a_s
  i64ShrU_ai_a i64Xor_as_a
  i64ShrU_ai_a i64Xor_as_s
  i64Store_ss i64Store_ss
  i64Xor_as_a f64ConvertI64S_a_a
  i64Xor_as_a i64ShrU_as_a
  opConst f32Sub_sa_a
  opConst i32Add_si_s
  opConst i32Add_ss_s
  opConst i32Eqz_s_t
  opConst i32Load8U_s_a
  opConst i32Load8U_s_s
  opConst i32Load_s_a
  opConst i32Load_s_s
  opConst i32LtU_si_t
  opConst i32Store_sa
  opConst i32Store_ss
  opConst i32Sub_sa_a
  opConst i32Sub_sa_s
  opConst i32Sub_ss_a
  opConst i32Sub_ss_s
  opConst opBranch
  opConst opCall
  opConst opConst
  opConst opCopy
  opConst opReturn_s
  opConst opSelect_a_a
  opConst opSelect_a_s
  opConst128 f32x4Max_s
  opConst128 opCopy128
  opConst64 f64Div_sa_a
  opConst64 i32Load8U_s_s
  opConst64 i64Add_as_s
  opConst64 i64LtU_as_t
  opConst64 i64LtU_ss_t
  opConst64 i64Mul_as_s
  opConst64 i64Mul_ss_a
  opConst64 i64Ne_as_t
  opCopy i32Add_si_s
  opCopy i32Eqz_a_f
  opCopy i32Load_s_s
  opCopy i32LtU_ss_t
  opCopy i32Shl_si_s
  opCopy i64Eqz_s_f
  opCopy opBranch
  opCopy opCall
  opCopy opConst
  opCopy opCopy
  opCopy opSet_a
  opGlobalGet_a i32Sub_ai_s
  opSelect_a_a i32Add_ai_s
  opSelect_a_s i32Load_s_s
  opSelect_a_s i32Store_sa
  opSelect_a_s i64Ne_ai_t
  opSelect_s_s opSelect_s_s
  opSet_a i32Eqz_s_f
  opSet_a i32GtU_ss_t
  opSet_a i32Load_s_s
  opSet_a i32Ne_sa_t
  opSet_a opBranch
  opSet_a opCall
  opSet_a opCopy
  opZero1 i32Load_s_s
  opZero1 opConst
  opZero2 opCopy
  opZero3 i32Eqz_s_t
  f32x4Mul_s f32x4Add_s f32x4Min_s
  f64Add_sa_a f64Le_ai_a i32Eqz_a_f
  f64Add_sa_a f64Le_ai_a i32Eqz_a_t
  f64Add_sa_a f64Store_sa f64Mul_ss_a
  f64Add_sa_a f64Store_sa i32Add_si_s
  f64Add_ss_a f64Mul_as_a f64Add_as_s
  f64ConvertI32S_a_a opConst64 f64Div_sa_a
  f64ConvertI64S_a_a opConst64 f64Div_sa_a
  f64Load_a_s f64Load_a_s f64Load_a_s
  f64Load_a_s f64Mul_ss_a f64Mul_as_a
  f64Load_s_a f64Mul_sa_a f64Add_as_a
  f64Load_s_a f64Mul_sa_a f64Add_sa_s
  f64Mul_sa_s i32Add_si_a f64Load_a_s
  f64Mul_ss_a f64Add_sa_a f64Store_sa
  f64Mul_ss_a f64Mul_as_a f64Sub_sa_s
  f64Mul_ss_s f64Add_sa_a f64Le_ai_a
  f64Sqrt_a_a f64Mul_sa_a f64Div_sa_s
  f64Store_sa i32Add_si_s opConst
  f64Sub_ss_a f64Add_sa_s f64Mul_as_s
  i32Add_ai_a i32And_ai_a i32LtU_ai_t
  i32Add_ai_a i32Load_a_a i32Store_sa
  i32Add_ai_a i32Or_as_a i32And_ai_a
  i32Add_ai_a i64Load_a_a i64Store_sa
  i32Add_ai_a opConst i32Store_sa
  i32Add_ai_s i32And_si_a i32Ne_ai_t
  i32Add_ai_s i32Load_s_s i32Eqz_a_t
  i32Add_ai_s i32Load_s_s i32LtS_sa_t
  i32Add_as_a i32Add_ai_a f64ConvertI32S_a_a
  i32Add_as_a i32Add_ai_a i32Load16U_a_a
  i32Add_as_a i32Add_as_s i32Add_si_s
  i32Add_as_a i32Store_sa opBranch
  i32Add_as_s i32Add_sa_s i32Add_ss_s
  i32Add_as_s i32Add_si_s i32Eqz_a_f
  i32Add_as_s i32Add_si_s i32GtU_ai_t
  i32Add_sa_a i32Add_ai_a opBranchTable_a
  i32Add_sa_a i32Add_ai_s i32ShrS_ai_s
  i32Add_sa_a i32Load8U_a_s i32Ne_as_t
  i32Add_sa_s i32Add_as_a i32Add_ai_a
  i32Add_sa_s i32Add_si_a i32Load_a_s
  i32Add_sa_s i32Add_si_s i32LtU_ai_t
  i32Add_sa_s i32Add_si_s i32Ne_ai_t
  i32Add_si_a f64Load_a_a f64Mul_sa_s
  i32Add_si_a f64Load_a_a f64Sub_sa_s
  i32Add_si_a i32Add_as_s i32And_si_a
  i32Add_si_a i32And_ai_a i32Add_as_s
  i32Add_si_a i32And_ai_a i32LeU_ai_t
  i32Add_si_a i32Load16S_a_a i32Mul_as_s
  i32Add_si_a i32Load8U_a_a i32Add_as_s
  i32Add_si_a i32Load8U_a_a i32Ne_sa_t
  i32Add_si_a i32Load8U_a_s i32Eq_sa_t
  i32Add_si_a i32Load_a_a i32Add_as_s
  i32Add_si_a i32Load_a_s i32Load_s_a
  i32Add_si_a i32Load_a_s i32LtU_as_a
  i32Add_si_a i32Load_a_s i32Rotl_ai_s
  i32Add_si_a opGlobalSet_a opReturn
  i32Add_si_a opGlobalSet_a opReturn_s
  i32Add_si_s i32Add_si_a i32Load8U_a_a
  i32Add_si_s i32Add_si_a i32Store16_sa
  i32Add_si_s i32Add_si_a opBranchTable_a
  i32Add_si_s i32Add_si_s i32Add_si_s
  i32Add_si_s i32Add_si_s i32Eqz_a_f
  i32Add_si_s i32Add_si_s i32LtU_ai_t
  i32Add_si_s i32Add_si_s i32Ne_sa_t
  i32Add_si_s i32Add_si_s opBranch
  i32Add_si_s i32Add_si_s opConst
  i32Add_si_s i32Add_si_s v128Load_any
  i32Add_si_s i32Load_a_s i32GtU_as_t
  i32Add_si_s i32Load_a_s i32LtU_as_t
  i32Add_si_s i32Shl_si_a i32Add_as_s
  i32Add_si_s i64Load_a_a i64Store_sa
  i32Add_si_s i64ShrU_si_s i32Load_s_a
  i32Add_si_s i64ShrU_si_s i64Mul_si_a
  i32Add_si_s opConst i32Eqz_s_t
  i32Add_si_s opCopy opCopy
  i32Add_si_s v128Load_any opConst128
  i32Add_si_s v128Load_any opCopy128
  i32Add_ss_a i32Load8U_a_a i32Ne_as_t
  i32Add_ss_a i32Load8U_a_a i32Ne_sa_s
  i32Add_ss_a i32Load_a_a i32Add_as_s
  i32Add_ss_a i32Load_a_a i32Mul_ai_a
  i32Add_ss_s i32Add_ai_a f64Load_a_s
  i32Add_ss_s i32Add_ai_a i32Load8U_a_s
  i32Add_ss_s i32Add_ai_a i32Load_a_a
  i32Add_ss_s i32Add_ai_a i32Load_a_s
  i32Add_ss_s i32Add_ai_a i32Mul_as_a
  i32Add_ss_s i32Add_ai_a i32Store8_as
  i32Add_ss_s i32Add_ss_s i32LtU_ai_t
  i32Add_ss_s i32Sub_si_s i32Eqz_a_f
  i32And_ai_a i32Add_sa_s i32Load_a_s
  i32And_ai_a i32Store8_sa i32Eqz_s_f
  i32And_ai_a i32Store_sa opReturn
  i32And_as_a i32Xor_as_a i32Add_as_s
  i32And_as_s i32And_ss_a i32Xor_as_s
  i32And_sa_s i32And_si_s i32And_as_a
  i32And_si_a i32Add_sa_a i32Store_as
  i32And_si_a i32Shl_ai_a i32Add_sa_a
  i32And_si_a i32Shl_ai_a i32Add_sa_s
  i32And_si_a opConst opSelect_a_a
  i32And_si_s i32And_si_a i32Add_as_s
  i32And_si_s i32Eq_ai_t opBranchTable_s
  i32And_si_s i32ShrU_si_a i32Eq_as_a
  i32DivS_ai_a i32Add_sa_a i32Add_ai_s
  i32Eq_as_t i32Load_s_s i32Eqz_a_f
  i32Eq_si_t i32Load8U_s_a i32Eq_ai_t
  i32Eqz_a_t i32Load_s_s i32Eqz_a_f
  i32Eqz_a_t opCopy i32Eqz_s_f
  i32Eqz_a_t opCopy i32Ne_si_t
  i32Extend8S_a_s i32Load_s_s i32Ne_ai_t
  i32GeU_ss_t i32Add_si_s f64Load_a_s
  i32GtS_ai_a opConst opSelect_a_s
  i32GtS_si_s i32Add_si_s i32Eqz_s_f
  i32GtU_ai_t i32Add_ss_a opReturn_a
  i32GtU_si_a opConst opSelect_a_s
  i32GtU_si_s i32ShrU_si_s i32Eqz_s_f
  i32Load8S_s_s i32And_ai_s opBranchTable_a
  i32Load8U_a_a i32And_ai_a i32Eqz_a_t
  i32Load8U_a_a i32Store8_sa i32Add_si_s
  i32Load8U_a_s i32Add_ss_a i32Load8U_a_a
  i32Load8U_s_a i32Add_as_s i32Add_si_s
  i32Load8U_s_a i32And_ai_a i32Eqz_a_f
  i32Load8U_s_a i32And_ai_a i32Eqz_a_t
  i32Load8U_s_a i32Shl_ai_a i32Add_sa_a
  i32Load8U_s_a i32Shl_ai_a i32Load_a_a
  i32Load8U_s_a i32Shl_ai_a i32Load_a_s
  i32Load8U_s_a i32Xor_sa_a i32Mul_ai_s
  i32Load8U_s_s i32Add_ai_a i32And_ai_a
  i32Load8U_s_s i32And_ai_a i32Store8_sa
  i32Load8U_s_s i32Load8U_s_s i32Eqz_a_t
  i32Load8U_s_s i32Load8U_s_s i32Ne_sa_t
  i32Load_a_a i32Add_ai_a i32Store_sa
  i32Load_a_a i32Add_as_s i32Add_as_a
  i32Load_a_a i32Store_sa opBranch
  i32Load_a_s i32Add_si_s i32Add_si_a
  i32Load_a_s i32Add_ss_a i64Load_a_a
  i32Load_a_s opCopy opCopy
  i32Load_a_s opSelect_s_s opSelect_s_s
  i32Load_s_a i32Add_ai_a i32Store_sa
  i32Load_s_a i32Add_ai_s i32Store_sa
  i32Load_s_a i32Load8U_a_s i32And_si_a
  i32Load_s_a i32Load_a_s opCopy
  i32Load_s_a i32Mul_ai_a i32Add_sa_s
  i32Load_s_a i32Shl_ai_a i32Add_sa_s
  i32Load_s_a i32Store_sa i32Add_si_s
  i32Load_s_a i64Add_sa_s i32Load_s_s
  i32Load_s_s i32Add_ai_a i32Store_sa
  i32Load_s_s i32Add_si_s opSet_a
  i32Load_s_s i32And_ai_a i32Eqz_a_f
  i32Load_s_s i32Load_s_a i32Add_as_a
  i32Load_s_s i32Load_s_a i32Eq_sa_t
  i32Load_s_s i32Load_s_a i32Mul_as_a
  i32Load_s_s i32Load_s_s i32GeS_sa_t
  i32Load_s_s i32Load_s_s i32Load_s_s
  i32Load_s_s i32Load_s_s i32ShrS_ai_a
  i32Load_s_s i32Load_s_s i32Sub_sa_a
  i32Load_s_s i32Rotl_si_a i32Add_as_s
  i32Load_s_s i32Shl_si_a i32Add_as_a
  i32Load_s_s i32Shl_si_a i32Add_as_s
  i32Load_s_s opCopy opCopy
  i32LtU_as_a opSelect_a_a i32Add_ai_s
  i32LtU_as_s opSelect_a_s i32Store_sa
  i32LtU_sa_a opSelect_a_s i32Store_sa
  i32LtU_ss_t i32Add_ss_a i32Load16U_a_s
  i32Mul_ai_s i32Load8U_s_s i32Ne_ai_t
  i32Mul_as_a i32Add_as_a i32Add_as_s
  i32Mul_as_s i32ShrU_ai_a i32And_ai_s
  i32Mul_si_a i32ShrU_ai_a i32And_ai_a
  i32RemU_sa_s i32ShrU_si_a i32Xor_sa_a
  i32RemU_ss_s opCopy i32Eqz_a_f
  i32Rotl_ai_s i32Rotl_si_a i32Xor_as_s
  i32Rotl_si_a i32Xor_as_s i32Rotl_si_a
  i32Rotl_si_a i32Xor_as_s i32ShrU_si_a
  i32Rotl_si_s i32Rotl_si_a i32Xor_as_s
  i32Rotl_si_s opCopy opCall
  i32Shl_ai_a i32Add_as_a i32Load_a_a
  i32Shl_ai_a i32Add_sa_a i32Load_a_s
  i32Shl_ai_a i32Add_sa_s i32Load_a_s
  i32Shl_si_a i32Add_as_a i32Store_as
  i32Shl_si_a i32Add_sa_a i32Load_a_a
  i32Shl_si_a i32Add_sa_a i32Load_a_s
  i32Shl_si_a i32Add_sa_a i32Store_as
  i32Shl_si_a i32Add_sa_s i32Shl_si_a
  i32Shl_si_a i32Add_sa_s i32Store_as
  i32ShrU_ai_a i32And_ai_s i32Xor_ai_s
  i32ShrU_sa_s opConst i32Sub_sa_s
  i32ShrU_si_a i32And_ai_a i32Add_sa_s
  i32ShrU_si_a i32Xor_sa_a i32RemU_as_s
  i32Store8_ai i32Add_ss_s i32LtU_ai_t
  i32Store8_sa i32Add_sa_a i32Store8_as
  i32Store8_si i32Add_ss_s i32Add_ss_s
  i32Store8_ss opSet_a i32Ne_sa_t
  i32Store_sa i32Add_si_s opBranch
  i32Store_sa i32ShrU_si_a i32And_ai_s
  i32Store_sa opCopy i32GtU_ss_t
  i32Store_ss i32Add_si_s i32Add_si_s
  i32Store_ss opCopy i32Eqz_a_f
  i32Sub_sa_a i32And_ai_s i32ShrU_si_a
  i32Xor_as_s i32Add_si_s i32Ne_ai_t
  i32Xor_as_s i32And_ai_a opConst
  i32Xor_as_s i32Shl_ai_a i32Xor_as_s
  i32Xor_si_a i32And_ai_a i32ShrU_ai_s
  i32Xor_ss_a i32And_ai_a i32Eqz_a_f
  i32Xor_ss_a i32Store_sa i32Add_si_s
  i64Add_as_s i32Add_si_a i32Load_a_s
  i64Add_sa_s i32Load_s_s i32Load_s_a
  i64Add_si_s i32Load8U_s_s opBranchTable_a
  i64And_as_a opConst64 i64Ne_as_t
  i64Load_a_s opConst64 i64And_as_a
  i64Load_s_a i64Store_sa i32Add_si_s
  i64Mul_as_a i64Add_as_s i32Store_sa
  i64Or_si_a i64Clz_a_a i64Sub_sa_s
  i64ShrU_ai_a i64Xor_as_s i64Popcnt_a_a
  i64ShrU_ai_a i64Xor_as_s i64Shl_ai_a
  i64Xor_as_a opConst64 i64Mul_as_s
  i64Xor_as_s i64ShrU_ai_a i64Xor_as_s
  opConst i32Add_si_a opBranchTable_a
  opConst i32Add_si_s i32Ne_ai_t
  opConst i32Add_ss_a i32Add_ai_a
  opConst i32Load8U_s_s i32Eq_sa_s
  opConst i32Load_s_a i32Eqz_a_f
  opConst i32Load_s_a i32Eqz_a_t
  opConst i32Load_s_s i32Eqz_a_t
  opConst i32Load_s_s i32Shl_ai_a
  opConst i32Store_sa i32And_si_a
  opConst opConst opSelect_a_s
  opConst opCopy i32And_si_s
  opConst opCopy opCall
  opConst opSelect_a_a i32Store16_sa
  opConst opSelect_a_s i32And_ss_a
  opConst128 f32x4Mul_s f32x4Add_s
  opConst128 opCopy128 f32x4Mul_s
  opConst64 f64Div_sa_a opReturn_f64
  opConst64 i64Mul_as_s i64Load_s_a
  opCopy i32Add_si_s i32Eqz_a_f
  opCopy i32Add_si_s i32Load16U_s_a
  opCopy i32Add_si_s opBranch
  opCopy i32And_as_s i32And_ss_a
  opCopy i32And_si_a i32Add_as_s
  opCopy i32Load_s_s i32Store_ss
  opCopy opCopy i32Xor_ss_a
  opCopy opCopy opBranch
  opCopy opCopy opCall
  opCopy opCopy opConst
  opCopy opCopy opCopy
  opCopy128 i32Add_si_s v128Load_any
  opGlobalGet_a i32Sub_ai_s opGlobalSet_a
  opSelect_a_a i32Add_ai_s i32LtU_sa_a
  opSelect_a_s i32ShrU_ai_a i32And_ai_s
  opSelect_a_s i32Store_sa i32Load_a_s
  opSelect_s_a i32Add_as_a i32Add_ai_a
  opZero1 i32Eqz_s_f opCopy
  opZero1 opConst i32LtU_si_t
  opZero3 opConst i32Eqz_s_t
  opZero8 i32Load_s_s i32Load_s_s
  v128Store_any i32Add_si_s i32Add_si_s
  f32Mul_as_a opConst f32Sub_sa_a f32Sqrt_a_a
  f32x4Mul_s f32x4Add_s i32Add_si_s v128Load_any
  f32x4Mul_s i32Add_si_s v128Load_any opConst128
  f64Add_sa_a f64Le_ai_a i32Eqz_a_t f64Add_ss_a
  f64Add_sa_a f64Store_sa i32Add_si_a f64Load_a_s
  f64Add_sa_a f64Store_sa i32Add_si_s f64Load_a_s
  f64Add_sa_s i32Add_si_s i32Add_si_s i32Eqz_a_f
  f64Add_ss_a f64Mul_as_a f64Add_as_s f64Mul_as_s
  f64ConvertI64S_a_a opConst64 f64Div_sa_a opReturn_f64
  f64Load_a_a f64Add_sa_a f64Store_sa i32Add_si_s
  f64Load_a_s f64Load_a_s f64Load_a_s f64Load_a_s
  f64Load_a_s i32Add_si_a f64Load_a_a f64Sub_sa_s
  f64Load_s_s i32Add_ss_s i32Add_ai_a i32Mul_as_a
  f64Mul_as_s f64Add_ss_a f64Mul_as_a f64Add_as_s
  f64Mul_sa_a f64Add_sa_s f64Sub_ss_a f64Add_sa_s
  f64Mul_ss_s f64Mul_ss_s f64Add_sa_a f64Le_ai_a
  f64Sqrt_a_a f64Mul_sa_a f64Div_sa_s f64Mul_sa_a
  f64Store_sa i32Add_si_s opConst i32Eqz_s_t
  f64Sub_ss_a f64Add_sa_s f64Mul_as_s f64Add_ss_a
  f64Sub_ss_a f64Add_sa_s i32Add_si_s i32Ne_sa_t
  i32Add_as_s i32Load_s_a i32Load_a_s opCopy
  i32Add_as_s i32Store8_sa i32Add_sa_a i32Store8_as
  i32Add_sa_a i32Add_ai_a i64Load_a_s i32And_si_a
  i32Add_sa_a i32Add_sa_a i32Add_sa_a i32Add_sa_a
  i32Add_sa_s i32Add_si_a i32Load8U_a_a i32Add_as_s
  i32Add_sa_s opCopy opCopy i32Xor_ss_a
  i32Add_si_a i32Load16U_a_a i32Shl_ai_a i32Add_sa_s
  i32Add_si_a i32Load8U_a_a i32Store8_sa i32Add_si_s
  i32Add_si_a i32Load8U_a_s i32Add_sa_a i32Add_ai_a
  i32Add_si_a i32Load8U_a_s i32Add_si_a i32Load8U_a_s
  i32Add_si_a i32Store8_ai i32Add_ss_s i32LtU_ai_t
  i32Add_si_a i32Store_sa i32Load_s_a i32Add_as_a
  i32Add_si_s i32Add_si_a i32Load8U_a_a i32Ne_sa_a
  i32Add_si_s i32Add_si_a i32Load_a_a i32Store_sa
  i32Add_si_s i32Add_si_a opCopy opSet_a
  i32Add_si_s i32Add_si_s i32Add_si_s i32Eqz_a_f
  i32Add_si_s i32Add_si_s i32Load_a_s i32LtU_as_t
  i32Add_si_s i32Load16U_s_s i32Shl_ai_a i32Add_sa_a
  i32Add_si_s i32Load8U_s_s i32Add_si_s i32Eqz_s_f
  i32Add_si_s i32Shl_si_a i32Add_as_s i32Load16S_s_a
  i32Add_si_s i64Load_a_s i64ShrU_ai_a i32WrapI64_a_s
  i32Add_si_s i64ShrU_si_s i64Mul_si_a i64Add_ai_s
  i32Add_si_s opCopy i32Add_si_s opBranch
  i32Add_si_s opCopy opCopy opCall
  i32Add_si_s opCopy opCopy opCopy
  i32Add_si_s v128Load_any opConst128 opCopy128
  i32Add_ss_a i32Load8U_a_a i32Shl_ai_a i32Add_sa_a
  i32Add_ss_s i32Add_ai_a f64Load_a_s i32Add_si_a
  i32Add_ss_s i32Add_ai_a i32Load8U_a_s i32Add_sa_s
  i32Add_ss_s i32Add_ai_a i32Mul_as_a i32DivS_ai_a
  i32Add_ss_s i32Add_ai_a i32Mul_as_a i32DivS_ai_s
  i32Add_ss_s i32Add_si_s i32Add_si_s i32Ne_sa_t
  i32Add_ss_s i32Add_ss_s i32Add_si_s i32Ne_ai_t
  i32And_ai_a opConst i32Sub_sa_a i32And_ai_s
  i32And_ai_a opSelect_a_s i32ShrU_ai_a i32And_ai_s
  i32And_si_a i32Add_as_s i32Add_si_a i32Load8U_a_s
  i32And_si_a i32Load8U_a_a i32Store8_sa i32Add_si_s
  i32And_si_a i32Shl_ai_a i32Add_sa_s i32Sub_ss_s
  i32And_si_s i32And_as_a i32Or_as_a i32Eqz_a_t
  i32Eq_ai_a opConst opConst opSelect_a_s
  i32Eqz_s_t opCopy opCopy opCopy
  i32GtU_sa_t i32Store_ss i32Store_as i32LeU_ss_t
  i32Load16U_a_a i32Eq_as_t i32Load_s_s i32Eqz_a_f
  i32Load8U_a_s i32Add_ss_a i32Load8U_a_a i32Ne_as_t
  i32Load8U_s_a i32Add_as_s i32Add_si_s i32Eqz_a_f
  i32Load8U_s_a i32Shl_ai_a i32Add_sa_a i32Load_a_a
  i32Load8U_s_s i32Add_ai_a i32And_ai_a i32LeU_ai_t
  i32Load8U_s_s i32And_ai_a i32Store8_sa i32Eqz_s_f
  i32Load8U_s_s i32Load8U_s_s i32Ne_sa_t i32Add_si_s
  i32Load_a_a i32Add_ai_a i32Store_sa i32Add_si_a
  i32Load_a_a i32Add_as_s i32Add_as_a i32LtU_ai_t
  i32Load_s_a i32Add_ai_a i32Store_sa i32Add_ss_s
  i32Load_s_a i32Add_ai_a i32Store_sa i32Ne_si_t
  i32Load_s_a i32Add_ai_a i32Store_sa opBranch
  i32Load_s_a i32Add_as_s i32Load_s_a i32Add_as_s
  i32Load_s_a i32Load8U_a_a i32And_ai_a i32Eqz_a_t
  i32Load_s_a i32Load_a_s opCopy opCopy
  i32Load_s_a i32Shl_ai_a i32Add_sa_s i32Xor_ss_a
  i32Load_s_a i64Add_sa_s i32Load_s_s i32Load_s_a
  i32Load_s_a i64Mul_as_a i64Add_as_s i32Store_sa
  i32Load_s_s i32Add_si_s opSet_a i32GtU_ss_t
  i32Load_s_s i32LeU_as_t i32Add_si_a i32Store_as
  i32Load_s_s i32Load_s_a i32Sub_sa_a opReturn_a
  i32Load_s_s i32Load_s_s i32Add_ai_s i32Load_s_s
  i32Load_s_s i32Load_s_s i32Store_sa i32Store_as
  i32Load_s_s opCopy opCopy opCopy
  i32LtU_ss_t i32GtS_si_s i32Add_si_s i32Eqz_s_f
  i32Mul_ai_a i32ShrU_ai_a i32And_ai_a i32Add_sa_s
  i32Ne_sa_t i32Add_si_s i32Add_si_s i32Add_si_s
  i32Or_as_a i32And_ai_a i32Mul_ai_a i32ShrU_ai_a
  i32Rotl_si_a i32Add_as_s i32Load_s_s i32Eqz_a_f
  i32Rotl_si_s i32Rotl_si_a i32Xor_as_s i32Rotl_si_a
  i32Shl_ai_a i32Add_sa_a i32Load_a_a i32Add_as_s
  i32Shl_ai_a i32Load_a_a i32Add_ai_a opBranchTable_a
  i32Shl_si_s i32Add_si_a i32Add_as_a i32Add_ai_s
  i32ShrS_ai_a i32Add_as_a i32Load8U_a_s i32And_si_a
  i32ShrU_ai_a i32And_ai_a i32Add_sa_a i32Load_a_s
  i32ShrU_ai_a i32And_ai_s i32ShrU_si_a i32And_ai_a
  i32ShrU_ai_a i32Xor_as_s i32Shl_ai_a i32Xor_as_s
  i32ShrU_si_a i32And_ai_a i32Add_sa_a i32Add_ai_a
  i32ShrU_si_a i32And_ai_a i32Add_sa_s i32Load8U_a_a
  i32ShrU_si_a i32And_ai_a i32Add_sa_s i32Store8_as
  i32ShrU_si_a i32And_ai_s i32Add_sa_s i32Load8U_a_s
  i32Store8_as opCopy i32Add_si_s i32Eqz_a_f
  i32Store8_si i32Add_ss_s i32Add_ss_s i32LtU_ai_t
  i32Store_as i32Add_si_s i32Add_si_a opBranchTable_a
  i32Store_ss i32And_si_a i32Shl_ai_a i32Add_sa_s
  i32Sub_si_s opConst opCopy opCall
  i32Sub_ss_s i32LtU_ai_a opConst opSelect_a_a
  i32Sub_ss_s i32LtU_ss_t i32Add_ss_a i32Load16U_a_s
  i32WrapI64_a_a i32And_ai_s i32Add_ss_a i32Load8U_a_a
  i32Xor_as_a i32Eqz_a_t i32Load_s_s i32Eqz_a_f
  i32Xor_as_a i64ExtendI32U_a_s i64ExtendI32S_s_a i64Xor_as_a
  i32Xor_sa_a i32And_ai_s i32And_si_a i32Eq_as_a
  i32Xor_ss_a i32Mul_ai_s i32Load8U_s_s i32Ne_ai_t
  i64And_si_a i64Eqz_a_a opSelect_a_s i64Ne_ai_t
  i64ExtendI32U_a_a i64ShrU_sa_a i32WrapI64_a_a i32And_ai_s
  i64Load_a_s i32And_si_a i64ExtendI32U_a_a i64ShrU_sa_a
  i64Load_s_a i64Store_sa i32Add_si_s i32Add_si_s
  i64Load_s_a i64Store_sa i32Add_si_s opCall
  i64Load_s_a i64Store_sa i64Load_s_a i64Store_sa
  i64Mul_as_a i64Add_as_s i32Store_sa i32Add_si_s
  i64Mul_as_a i64Add_as_s i32Store_sa i64ShrU_ai_s
  i64Popcnt_a_a i64Add_as_s i64Rotl_si_s i64Add_sa_s
  i64Rotl_si_s i64Add_sa_s i64Or_si_a i64Clz_a_a
  opConst i32Eqz_s_t i32Add_si_s opCopy
  opConst i32Load_s_s i32Shl_ai_a i32Xor_as_s
  opConst i32Store_sa i32And_ai_a i32Shl_ai_s
  opConst i32Sub_sa_a i32Or_as_a i32And_ai_a
  opConst opSelect_a_s i32And_ss_a i32And_ai_a
  opConst64 f64Div_sa_a f64Mul_sa_a f64Add_sa_s
  opConst64 i64Mul_as_s i64ShrU_ai_a i64Xor_as_s
  opConst64 i64Mul_ss_a opConst64 i64Add_as_s
  opCopy i32Add_si_s i32And_si_s i32GtU_ai_t
  opCopy i32Add_si_s i32Load16U_s_a opBranchTable_a
  opCopy i32RemU_ss_s opCopy i32Eqz_a_f
  opCopy opCopy i32Add_si_s i32Eqz_a_f
  opCopy opCopy i32Add_si_s opBranch
  opCopy opCopy i32Xor_ss_a i32And_as_a
  opCopy opCopy i32Xor_ss_a opCopy
  opCopy opCopy opCopy opCall
  opCopy opCopy opCopy opCopy
  opSelect_a_s i32ShrU_ai_a i32And_ai_s i32Xor_ai_s
  opZero2 opGlobalGet_a i32Sub_ai_s opGlobalSet_a
  opZero5 opGlobalGet_a i32Sub_ai_s opGlobalSet_a
  v128Store_any i32Add_si_s i32Add_si_s i32LtU_ai_t
  f32Mul_ai_s f32Mul_as_a opConst f32Sub_sa_a f32Sqrt_a_a
  f32x4Mul_s f32x4Add_s f32x4Min_s opConst128 f32x4Max_s
  f32x4Mul_s f32x4Add_s i32Add_si_s v128Load_any f32x4Mul_s
  f32x4Mul_s f32x4Add_s i32Add_si_s v128Load_any opConst128
  f64Add_sa_a f64Store_sa i32Add_si_a f64Load_a_s f64Mul_sa_a
  f64Add_ss_a f64Mul_as_a f64Add_as_s f64Mul_as_s f64Add_sa_a
  f64Load_s_a f64Mul_sa_a f64Add_as_a f64Add_sa_a f64Add_sa_a
  f64Mul_as_s f64Add_sa_a f64Le_ai_a i32Eqz_a_t f64Add_ss_a
  f64Mul_sa_a f64Add_sa_s i32Add_si_s i32Add_si_s i32Ne_sa_t
  f64Mul_ss_s f64Mul_ss_s f64Add_sa_a f64Le_ai_a i32Eqz_a_f
  f64Sub_ss_a f64Add_sa_s opConst i32Add_si_s i32Ne_ai_t
  i32Add_as_s i32Add_si_s i32GtU_ai_t i32Add_ss_a opReturn_a
  i32Add_sa_a i32Add_ai_s i32ShrS_ai_s i32Xor_as_a i64ExtendI32U_a_s
  i32Add_sa_s i32Add_as_a i32Add_ai_a i32Load16U_a_a i32Ne_as_t
  i32Add_si_a f64Load_a_a f64Mul_sa_s i32Add_si_a f64Load_a_s
  i32Add_si_a f64Load_a_a f64Sub_sa_s f64Mul_as_a f64Add_sa_s
  i32Add_si_a f64Load_a_a f64Sub_sa_s f64Mul_sa_s f64Mul_ss_s
  i32Add_si_a i32And_ai_a i32LeU_ai_t opConst opBranch
  i32Add_si_a i32Load16U_a_a i32Shl_ai_a i32Add_sa_s i32Load_a_s
  i32Add_si_a i32Load8U_a_a i32Add_as_s i32And_si_a i32Add_as_s
  i32Add_si_a i32Load8U_a_s i32Add_si_a i32Load8U_a_s i32Eq_sa_t
  i32Add_si_a i32Load_a_a i32Add_as_s i32Add_ss_a i32Load_a_a
  i32Add_si_a i32Store_sa i32Load_s_a i32Add_as_a i32Load8U_a_s
  i32Add_si_s i32Add_si_a i32Load8U_a_a i32Ne_sa_a i32Add_sa_s
  i32Add_si_s i32Add_si_a i32Load_a_a i32Store_sa i32Add_si_s
  i32Add_si_s i32Add_si_s v128Load_any opConst128 opCopy128
  i32Add_si_s i32Load8U_a_s i32Store8_ss opSet_a i32Ne_sa_t
  i32Add_si_s i32Load8U_s_s i32Eqz_a_t opCopy i32Ne_si_t
  i32Add_si_s i32Load_a_a i32Load_a_s opCopy opCopy
  i32Add_si_s i32Load_a_s i32Add_si_a i32Load8U_a_a i32Ne_sa_t
  i32Add_si_s i32Load_s_a i32Shl_ai_a i32Add_sa_a i32Load_a_s
  i32Add_si_s opCopy opCopy opCopy opCall
  i32Add_si_s v128Load_any opConst128 opCopy128 f32x4Mul_s
  i32Add_ss_a i32Load8U_a_s i32Add_ss_a i32Load8U_a_a i32Ne_as_t
  i32Add_ss_a i32Load_a_a i32Add_as_s i32Add_sa_s i32Add_ss_s
  i32Add_ss_s i32Add_ai_a i32Mul_as_a i32DivS_ai_a i32Add_sa_a
  i32Add_ss_s i32Add_ai_a i32Store8_as i32Add_si_s i32Add_si_a
  i32And_ai_a i32Shl_ai_s i32Add_ai_s i32Load_s_s i32Eqz_a_t
  i32And_ai_a opSelect_a_s i32ShrU_ai_a i32And_ai_s i32Xor_ai_s
  i32And_si_a i32Add_as_s i32Add_ss_s i32Add_ai_a i32Load8U_a_s
  i32And_si_a i32Shl_ai_a i32Add_sa_a i32Load16U_a_s i32Eqz_s_f
  i32And_si_a opConst opSelect_a_a i32ShrU_sa_s opConst
  i32DivS_ai_s opSelect_s_a i32Add_as_a i32Add_ai_a f64ConvertI32S_a_a
  i32Eq_si_t i32Load8U_s_a i32Eq_ai_t i32Add_si_s opBranch
  i32Eqz_s_t i32Sub_si_s opConst opCopy opCall
  i32Load8U_a_a i32Store8_sa i32Add_si_s i32GtU_si_s i32ShrU_si_s
  i32Load8U_s_a i32Shl_ai_a i32Load_a_s opConst opCopy
  i32Load8U_s_a i32Xor_as_a i32Eqz_a_t i32Load_s_s i32Eqz_a_f
  i32Load8U_s_s i32Load8U_s_s i32Ne_sa_t i32Add_si_s i32Add_si_s
  i32Load8U_s_s i32Shl_ai_a i32Load_a_a i32Add_ai_a opBranchTable_a
  i32Load_a_a i32Store_sa i32Store_ss i32Add_si_s i32Add_si_s
  i32Load_a_s i32Add_si_a i32Load16U_a_a i32Shl_ai_a i32Add_sa_s
  i32Load_a_s i32Add_ss_a i64Load_a_a opConst64 i64Mul_as_s
  i32Load_s_a i32Load16U_a_a i32Eq_as_t i32Load_s_s i32Eqz_a_f
  i32Load_s_a i32Rotl_ai_a i32Add_as_a i32Store_sa opBranch
  i32Load_s_a i64Add_sa_s i32Load_s_s i32Load_s_a i64Mul_as_a
  i32Load_s_a i64Mul_as_a i64Add_as_s i32Store_sa i32Add_si_s
  i32Load_s_a i64Mul_as_a i64Add_as_s i32Store_sa i64ShrU_ai_s
  i32Load_s_s i32Add_si_s opSet_a i32GtU_ss_t i32Add_ai_s
  i32Load_s_s i32Load_s_a i32Eq_sa_t i32Add_si_a i32Store_sa
  i32Load_s_s i32Load_s_a i64Mul_as_a i64Add_as_s i32Store_sa
  i32Load_s_s i32Rotl_si_a i32Add_as_s i32Load_s_s i32Eqz_a_f
  i32Load_s_s opCopy opCopy opCopy opCopy
  i32Mul_ai_a i32ShrU_ai_a i32And_ai_a i32Add_sa_s i32Load_a_s
  i32Mul_as_a i32Add_as_a i32Add_as_s i32Add_ss_s i32Add_si_s
  i32Mul_as_s i32ShrU_ai_a i32And_ai_s i32ShrU_si_a i32And_ai_a
  i32Mul_si_a i32ShrU_ai_a i32And_ai_a i32Add_sa_a i32Load_a_s
  i32Rotl_si_a i32Add_sa_s i32Load8U_s_a i32Add_as_s i32Add_si_s
  i32Rotl_si_s i32Rotl_si_a i32Xor_as_s i32Rotl_si_a i32Xor_as_a
  i32Shl_ai_a i32Add_sa_a i32Load_a_a i32Store_sa opBranch
  i32Shl_ai_a i32Add_sa_a i32Load_a_s i32Rotl_si_a i32Add_as_s
  i32Shl_si_a i32Add_as_a i32Store_as i32Add_si_s i32LtU_as_t
  i32Shl_si_a i32Add_sa_a i32Store_as i32Add_si_s i32Add_si_s
  i32Shl_si_a i32Add_sa_s i32Shl_si_a i32Add_as_a i32Store_as
  i32Shl_si_s i32Add_si_a i32Add_as_a i32Add_ai_s i32Load_a_s
  i32ShrU_si_a i32And_ai_a i32Add_sa_s i32Load8U_a_a i32Ne_ai_t
  i32Store_sa i32ShrU_si_a i32And_ai_s i32Add_sa_s i32Load8U_a_s
  i32Store_ss i32And_si_a i32Shl_ai_a i32Add_sa_s i32Sub_ss_s
  i32Sub_sa_s i32RemU_sa_s i32ShrU_si_a i32Xor_sa_a i32RemU_as_s
  i32Sub_ss_s i32LtU_ai_a opConst opSelect_a_a i32Store16_sa
  i32Sub_ss_s i32LtU_ss_t i32Add_ss_a i32Load16U_a_s i32Sub_ss_a
  i32Xor_as_a i32Add_as_s i32Add_si_a i32Load_a_a i32Add_as_s
  i32Xor_as_s i32ShrU_ai_a i32Xor_as_s i32Shl_ai_a i32Xor_as_s
  i32Xor_sa_a i32And_ai_s opConst i32Load8U_s_s i32Eq_sa_s
  i32Xor_sa_a i32Mul_ai_s i32Add_si_s i32Add_si_s i32Eqz_a_f
  i64ExtendI32S_s_a i64Xor_as_a f64ConvertI64S_a_a opConst64 f64Div_sa_a
  i64Load_a_s opConst64 i64And_as_a opConst64 i64Ne_as_t
  i64Load_s_a i64Store_sa i32Add_si_s i32Add_si_s opBranch
  i64Mul_as_a i64Add_as_s i32Store_sa i32Add_si_s i64ShrU_si_s
  i64Or_si_a i64Clz_a_a i64Sub_sa_s i32And_si_a i32Eqz_a_f
  i64Popcnt_a_a i64Add_as_s i64Rotl_si_s i64Add_sa_s i64Or_si_a
  i64Shl_si_a i64Xor_as_s i64ShrU_ai_a i64Xor_as_s i64Shl_ai_a
  i64ShrU_ai_s i32Add_si_s i32Add_si_s i32Add_si_s i32Eqz_a_f
  i64Store_sa i32Load_s_a i32Load8U_a_a i32And_ai_a i32Eqz_a_t
  i64Store_ss i32Load_s_a i32Load8U_a_a i32And_ai_a i32Eqz_a_t
  i64Xor_as_s opConst64 i64Mul_ss_a opConst64 i64Add_as_s
  opConst i32Eqz_s_t i32Add_si_s opCopy i32Add_ss_a
  opConst i32Load8U_s_s i32Eq_sa_s i32Xor_si_a i32And_ai_a
  opConst i32Load_s_s i32Add_ai_a opConst i32Store_sa
  opConst i32Load_s_s i32Shl_ai_a i32Xor_as_s i32ShrU_ai_a
  opConst i32Sub_sa_a i32Or_as_a i32And_ai_a i32Eq_ai_t
  opConst opConst opSelect_a_s i32Add_si_a i32And_ai_a
  opConst opSelect_a_s i32And_ss_a i32And_ai_a i32Or_as_a
  opConst128 f32x4Max_s v128Store_any i32Add_si_s i32Add_si_s
  opConst64 i64Mul_as_s i64Load_s_a i64Xor_as_a i64ShrU_as_a
  opConst64 i64Mul_ss_a opConst64 i64Add_as_s i64Xor_sa_s
  opCopy i32Load_s_s i32Store_ss opCopy i32Eqz_a_f
  opCopy opCopy opCopy opCopy opCopy
  opCopy opSet_a i32Shl_ai_a i32Add_as_a i32Load_a_a
  opCopy128 f32x4Mul_s f32x4Add_s i32Add_si_s v128Load_any
  opGlobalGet_a i32Sub_ai_s opGlobalSet_a opConst i32Load_s_s
  opSelect_a_s i32Store_sa i32Add_si_s i32Add_si_s i32Ne_sa_t
  opZero1 opConst i32LtU_si_t opConst i32Add_si_s
  f32Add_ai_a f32Mul_ai_s f32Mul_as_a opConst f32Sub_sa_a f32Sqrt_a_a
  f32x4Mul_s f32x4Add_s f32x4Min_s opConst128 f32x4Max_s v128Store_any
  f32x4Mul_s f32x4Add_s i32Add_si_s v128Load_any opConst128 f32x4Mul_s
  f64Add_sa_a f64Add_sa_a f64Add_sa_s i32Add_si_s i32Add_si_s i32Eqz_a_f
  f64Add_sa_a f64Le_ai_a i32Eqz_a_t f64Add_ss_a f64Mul_as_a f64Add_as_s
  f64Add_sa_a f64Le_ai_a i32Eqz_a_t f64Add_ss_a f64Mul_sa_a f64Add_sa_s
  f64Add_sa_a f64Store_sa i32Add_si_s f64Load_a_s f64Mul_ss_a f64Mul_as_a
  f64Load_s_a f64Mul_sa_a f64Add_as_a f64Add_sa_a f64Add_sa_a f64Add_sa_s
  f64Load_s_a f64Mul_sa_a f64Add_sa_s i32Add_si_s i32Add_si_s i32Ne_sa_t
  f64Load_s_s i32Add_ss_s i32Add_ai_a i32Mul_as_a i32DivS_ai_s opSelect_s_a
  f64Mul_sa_a f64Add_sa_s f64Sub_ss_a f64Add_sa_s i32Add_si_s i32Ne_sa_t
  f64Mul_ss_a f64Add_sa_a f64Store_sa f64Mul_ss_a f64Add_sa_a f64Store_sa
  f64Mul_ss_a f64Mul_as_a f64Sub_sa_s f64Mul_ss_a f64Mul_as_a f64Sub_sa_s
  f64Mul_ss_s f64Mul_ss_s f64Add_sa_a f64Le_ai_a i32Eqz_a_t f64Add_ss_a
  i32Add_ai_a opConst i32Store_sa i32Load8U_s_a i32Shl_ai_a i32Load_a_s
  i32Add_as_s i32Store8_sa i32Add_sa_a i32Store8_as i32Shl_si_a i32Add_sa_s
  i32Add_sa_a i32Add_ai_s i32ShrS_ai_s i32Xor_as_a i64ExtendI32U_a_s i64ExtendI32S_s_a
  i32Add_sa_s i32Add_si_a i32Load_a_s i32LtU_as_a opSelect_a_a i32Add_ai_s
  i32Add_si_a f64Load_a_a f64Mul_sa_s i32Add_si_a f64Load_a_s f64Load_s_a
  i32Add_si_a f64Load_a_a f64Mul_sa_s i32Add_si_a f64Load_a_s i32Add_si_a
  i32Add_si_a i32Load8U_a_a i32Add_as_s i32Add_si_a i32Load8U_a_a i32Add_as_s
  i32Add_si_a i32Load8U_a_a i32Add_as_s i32And_si_a i32Add_as_s opCopy
  i32Add_si_a i32Load_a_s i32Rotl_ai_s i32Rotl_si_a i32Xor_as_s i32ShrU_si_a
  i32Add_si_a i32Store8_ai i32Add_ss_s i32LtU_ai_t i32Add_si_s i32Ne_ai_t
  i32Add_si_s i32Add_si_s v128Load_any opConst128 opCopy128 f32x4Mul_s
  i32Add_si_s i32Shl_si_a i32Add_as_s i32Load16S_s_a i32Shl_ai_a i32Add_sa_a
  i32Add_si_s i64ShrU_si_s i32Load_s_a i64Add_as_s i32Add_si_a i32Load_a_s
  i32Add_si_s i64ShrU_si_s i64Mul_si_a i64Add_ai_s i64And_si_a i64Eqz_a_a
  i32Add_si_s opCopy i32Load_s_s i32Add_si_s opSet_a i32GtU_ss_t
  i32Add_ss_s i32Add_ai_a i32Store8_as i32Add_si_s i32Add_si_a i32Store16_sa
  i32Add_ss_s i32Load_s_a i32Rotl_ai_a i32Add_as_a i32Store_sa opBranch
  i32And_ai_a opSelect_a_s i32ShrU_ai_a i32And_ai_s i32Xor_ai_s i32ShrU_si_a
  i32And_si_a i32Eq_as_a opConst opSelect_a_s i32And_ss_a i32And_ai_a
  i32And_si_a i32Shl_ai_a i32Add_sa_s i32Load_a_s i32Add_ss_a i64Load_a_a
  i32Eq_ai_a opConst opConst opSelect_a_s i32Add_si_a i32And_ai_a
  i32Load8U_a_a i32Store8_sa i32Add_si_s i32GtU_si_s i32ShrU_si_s i32Eqz_s_f
  i32Load8U_a_s i32And_si_a i32Xor_as_a i32Eqz_a_t i32Load_s_s i32Eqz_a_f
  i32Load8U_s_a i32Xor_sa_a i32Mul_ai_s i32Add_si_s i32Add_si_s i32Eqz_a_f
  i32Load8U_s_s i32Load8U_s_s i32Ne_sa_t i32Add_si_s i32Add_si_s i32Add_si_s
  i32Load_s_a i32Shl_ai_a i32Add_sa_s i32Xor_ss_a i32Store_sa i32Add_si_s
  i32Load_s_a i64Mul_as_a i64Add_as_s i32Store_sa i64ShrU_ai_s i32Add_si_s
  i32Load_s_s i32And_ai_a i32Shl_ai_a i32Load_a_a i32Add_ai_a opBranchTable_a
  i32Load_s_s i32Load_s_a i64Mul_as_a i64Add_as_s i32Store_sa i32Add_si_s
  i32Load_s_s opCopy opCopy opCopy opCopy opCopy
  i32LtU_as_a opSelect_a_a i32Add_ai_s i32LtU_sa_a opSelect_a_s i32Store_sa
  i32LtU_as_s opSelect_a_s i32Store_sa i32Load_a_s opSelect_s_s opSelect_s_s
  i32LtU_sa_a opSelect_a_s i32Store_sa i32Add_si_s i32Add_si_s i32Ne_sa_t
  i32Mul_ai_a i32ShrU_ai_a i32And_ai_a i32Add_sa_s i32Load_a_s i32Store_ss
  i32Mul_as_s i32ShrU_ai_a i32And_ai_s i32ShrU_si_a i32And_ai_a i32Mul_as_s
  i32Or_ai_a i32Add_ai_a i32Or_as_a i32And_ai_a i32Mul_ai_a i32ShrU_ai_a
  i32Rotl_si_a i32Add_sa_s i32Load8U_s_a i32Add_as_s i32Add_si_s i32Eqz_a_f
  i32Rotl_si_s i32Rotl_si_a i32Xor_as_s i32Rotl_si_a i32Xor_as_a i32Add_sa_s
  i32Shl_ai_a i32Xor_as_s i32ShrU_ai_a i32Xor_as_s i32Shl_ai_a i32Xor_as_s
  i32Shl_si_a i32Add_sa_s i32Store_as i32Add_si_s i32Add_si_a opBranchTable_a
  i32Shl_si_a i32Xor_as_s i32ShrU_ai_a i32Xor_as_s i32Shl_ai_a i32Xor_as_s
  i32ShrS_ai_a i32Add_as_a i32Load8U_a_s i32And_si_a i32Xor_sa_a i32And_ai_s
  i32ShrU_ai_s i32And_sa_s i32And_si_s i32And_as_a i32Or_as_a i32Eqz_a_t
  i32ShrU_si_a i32And_ai_a i32Add_sa_s i32Load8U_a_a i32Add_ai_a opBranchTable_a
  i32ShrU_si_a i32Xor_sa_a i32RemU_as_s i32Add_ai_s i32And_si_a i32Ne_ai_t
  i32Store_sa i32ShrU_si_a i32And_ai_s i32Add_sa_s i32Load8U_a_s i32And_ai_a
  i32Sub_sa_a i32And_ai_s i32ShrU_si_a i32Xor_as_s i32And_ai_a opConst
  i32Sub_ss_s i32LtU_ai_a opConst opSelect_a_a i32Store16_sa i32Add_si_s
  i32WrapI64_a_a i32And_ai_s i32Add_ss_a i32Load8U_a_a i32Ne_sa_s i32Eqz_s_t
  i32Xor_as_s i32And_ai_a opConst i32Sub_sa_a i32And_ai_s i32ShrU_si_a
  i32Xor_as_s i32Rotl_si_s i32Rotl_si_a i32Xor_as_s i32Rotl_si_a i32Xor_as_a
  i32Xor_sa_a i32And_ai_a opSelect_a_s i32ShrU_ai_a i32And_ai_s i32Xor_ai_s
  i64ExtendI32S_s_a i64Xor_as_a f64ConvertI64S_a_a opConst64 f64Div_sa_a opReturn_f64
  i64Shl_si_a i64Xor_as_s i64ShrU_ai_a i64Xor_as_s i64Shl_ai_a i64Xor_as_s
  i64ShrU_ai_a i64Xor_as_a opConst64 i64Mul_as_s i64ShrU_ai_a i64Xor_as_s
  i64ShrU_as_a i32Store_sa i32ShrU_si_a i32And_ai_s i32Add_sa_s i32Load8U_a_s
  i64Xor_as_s opConst64 i64Mul_ss_a opConst64 i64Add_as_s i64Xor_sa_s
  opConst i32Add_ss_s i32Add_ss_a i32Load8U_a_a i32Shl_ai_a i32Add_sa_a
  opConst i32Eqz_s_t i32Add_si_s opCopy i32Add_ss_a i32Load8U_a_s
  opConst i32Load8U_s_s i32Eq_sa_s i32Xor_si_a i32And_ai_a i32ShrU_ai_s
  opConst i32Load_s_s i32Shl_ai_a i32Xor_as_s i32ShrU_ai_a i32Xor_as_s
  opConst i32Store_sa i32And_si_a opConst opConst opSelect_a_s
  opConst opConst opSelect_a_s i32And_si_a opConst opSelect_a_a
  opConst64 i32Load8U_s_s i32Shl_ai_a i32Load_a_a i32Add_ai_a opBranchTable_a
  opConst64 i64Mul_as_s i64ShrU_ai_a i64Xor_as_s i64Popcnt_a_a i64Add_as_s
  opConst64 i64Mul_ss_a opConst64 i64Add_as_s i64Xor_sa_s i64ShrU_ai_a
  opCopy opCopy opCopy opCopy opCopy opCall
  opCopy opCopy opCopy opCopy opCopy opCopy
  opGlobalGet_a i32Sub_ai_s opGlobalSet_a opConst i32Load_s_s i32Eqz_a_f
  opSelect_a_s i32ShrU_ai_a i32And_ai_s i32Xor_ai_s i32ShrU_si_a i32Xor_sa_a
  opZero1 opConst i32LtU_si_t opConst i32Add_si_s opCall
  opZero8 i32Load_s_s i32Load_s_s i32Add_ai_s i32Load_s_s i32LtS_sa_t
  """.split(separator: "\n").map(String.init)

/// The handlers of all sequences, and the tables that the translator finds them in.
func sequencesFile() -> String {
  var text = ""
  var names: [String] = []
  var parts: [String] = []
  var lengths: [String] = []
  for sequence in sequences {
    let operations = sequence.split(separator: " ").map(String.init)
    let name = operations.joined(separator: "__")
    text += handler(name, operations.map { operation in
      guard let body = bodies[operation] else { fatalError("no operation is named \(operation)") }
      return body
    })
    text += "\n"
    names.append(name)
    parts += operations
    lengths.append("\(operations.count)")
  }
  return header + table("sequenceHandlers", "The handlers of sequences.", names)
    + table("sequenceParts", "The operations that they stand for, one sequence behind the other.", parts)
    + "/// How many operations each stands for.\nlet sequenceLengths: [Int] = [\n  \(lengths.joined(separator: ", "))\n]\n\n" + text
}
