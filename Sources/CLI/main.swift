print("ipvm")
