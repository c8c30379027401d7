# Creates rows of a Markdown table from "tool, label, kind, reason for exclusion" and the figures.

function median(list, count) {
  return count % 2 ? list[(count + 1) / 2] : (list[count / 2] + list[count / 2 + 1]) / 2
}

# Insertion sort, because there are only a few values.
function sorted(from, to, count,   i, j, value) {
  for (i = 1; i <= count; i++) {
    value = from[i]
    for (j = i - 1; j >= 1 && to[j] > value; j--) {
      to[j + 1] = to[j]
    }
    to[j + 1] = value
  }
}

# Puts the values of a column into list, in ascending order, and returns their number.
function values(key, column, list,   i, raw) {
  for (i = 1; i <= count[key]; i++) {
    raw[i] = figure[key, i, column]
  }
  sorted(raw, list, count[key])
  return count[key]
}

function seconds(value) {
  return sprintf(value < 10 ? "%.2f" : "%.1f", value)
}

BEGIN {
  while ((getline line < figures) > 0) {
    split(line, part, "\t")
    if (part[1] == size) {
      key = part[2] SUBSEP part[3]
      count[key]++
      for (i = 4; i <= 6; i++) {
        figure[key, count[key], i] = part[i] + 0
      }
    }
  }
  base = "hugo" SUBSEP "cold"
  hugo = count[base] ? median(walls, values(base, 4, walls)) : 0
}

{
  key = $1 SUBSEP $3
  if ($4 != "" || !count[key]) {
    if ($1 != last) {
      printf "| %s | | %s | | | |\n", $2, ($4 != "" ? $4 : "not measured")
    }
    last = $1
    next
  }
  split("", wall)
  split("", cpu)
  split("", peak)
  n = values(key, 4, wall)
  values(key, 5, cpu)
  values(key, 6, peak)
  middle = median(wall, n)
  printf "| %s | %s | %s (%s–%s) | %s | %.0f | %s |\n", $2, $3, seconds(middle), seconds(wall[1]), \
    seconds(wall[n]), seconds(median(cpu, n)), median(peak, n), \
    (hugo ? sprintf("%.2f", middle / hugo) : "")
}
