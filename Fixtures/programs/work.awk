# Splits a log by level into files, reads one back, and prints a report.
BEGIN { FS = "\t" }
{ n[$2]++; bytes[$3] += $4; print $1, $4 > ("level-" $2 ".txt"); if ($5 ~ /^(GET|PUT) \/[a-f]+[0-9]*$/) hits[substr($5, 1, 6)]++ }
END {
  for (l in n) close("level-" l ".txt")
  m = split("debug info warn error", order, " ")
  for (i = 1; i <= m; i++) printf "%-6s %7d\n", order[i], n[order[i]] > "report.txt"
  close("report.txt")
  while ((getline line < "report.txt") > 0) print "report:", line
  while ((getline line < "level-error.txt") > 0) { k = split(line, part, " "); sum += part[2]; lines++ }
  print "error lines", lines, "sum", sum
  if ((getline line < "nothing.txt") < 0) print "nothing.txt is not there"
  for (h in bytes) hosts[++c] = h
  for (i = 2; i <= c; i++) { v = hosts[i]; for (j = i - 1; j > 0 && hosts[j] > v; j--) hosts[j + 1] = hosts[j]; hosts[j + 1] = v }
  for (i = 1; i <= 6; i++) print hosts[i], bytes[hosts[i]]
  for (h in hits) total += hits[h]
  printf "hits %d, e^1 = %.10f, atan %.8f, %s\n", total, exp(1), atan2(1, 2), toupper(substr("substring", 4))
}
