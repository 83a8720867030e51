/** Rows and columns of the pad, forwards; each is tried backwards too. */
const walks = ['147258', '258369', '147369', '159357', '159753', '147852', '258963', '123654', '789456', '456123']

/** Whether six digits are among the first that somebody would try: repeats, runs, walks over the pad, dates. */
export function areWeak(digits: string): boolean {
  const [a, b, c, d, e, f] = [...digits].map(Number)
  if (a === undefined || b === undefined || c === undefined) return true
  if (d === undefined || e === undefined || f === undefined) return true
  const all = [a, b, c, d, e, f]
  const steps = all.slice(1).map((digit, at) => (digit - (all[at] ?? 0) + 10) % 10)
  if (new Set(steps).size === 1) return true
  if (a === d && b === e && c === f) return true
  if (a === c && c === e && b === d && d === f) return true
  if (a === b && c === d && e === f) return true
  if (a === f && b === e && c === d) return true
  if (a === b && b === c && d === e && e === f) return true
  const backwards = [f, e, d, c, b, a].join('')
  if (walks.includes(digits) || walks.includes(backwards)) return true
  const [one, two, three] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number)
  return isDay(one, two) || isDay(three, two)
}

/** Birthdays come first to mind: the day first, or the year. */
const isDay = (day = 0, month = 0): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12
