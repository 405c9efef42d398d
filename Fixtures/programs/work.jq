def stats: {n: length, total: (map(.value) | add | round), mean: ((map(.value) | add) / length * 1000 | round / 1000)};
{ groups: (.items | group_by(.kind) | map({key: .[0].kind, value: stats}) | from_entries),
  top: (.items | sort_by(-.value, .id) | .[:5] | map({id, value, path: (.tags | join("/"))})),
  tags: ([.items[].tags[]] | group_by(.) | map({tag: .[0], n: length}) | sort_by(-.n, .tag) | .[:7]),
  nested: ([.items[] | select(.inner.deep.x > 900) | .inner.deep.x] | length),
  text: (.items[:3] | map("\(.id): \(.name | ascii_upcase) \(.name | @base64) \(.name | @uri)")),
  paths: ([.items[0] | paths(scalars) | map(tostring) | join(".")]),
  reduce: (reduce .items[].id as $i (0; (. * 31 + $i) % 1000003)),
  dates: ([.items[:2][].time | todate]) }
