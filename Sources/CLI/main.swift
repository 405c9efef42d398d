import Glibc
import Posix

Unfinished.handlesSignals = true
exit(Program.main())
