import Glibc

/// A range of memory for `readv` and `writev`.
typealias HostVector = iovec
