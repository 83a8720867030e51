import { DaysOracle, type Fault } from './days-oracle.js'

/** The same draws each time (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    below: (most: number) => Math.floor(next() * most),
    of: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)],
  }
}

/** What is answered to three hundred draws on two copies. */
export function playedWith(fault: Fault | undefined): string {
  const random = randomFrom(7)
  const oracle = new DaysOracle(
    new Map([
      ['a', new Set([17])],
      ['b', new Set<number>()],
    ]),
    fault,
  )
  const said: string[] = []
  for (let draw = 0; draw < 300; draw += 1) {
    const from = random.below(40)
    const span = { from, to: from + random.below(5) }
    const [buffer, which] = [random.below(4), random.below(4)]
    const id = String(random.below(12))
    const loan = oracle.loans.get(id)
    const [copy] = oracle.copiesFor({ ...span, buffer: loan?.buffer ?? buffer, ...(loan && { except: id }) })
    said.push(copy ?? '-')
    const first = (_: string, free: readonly string[]) => free[0]
    if (!loan && copy) oracle.ask(id, { copy, ...span, buffer })
    else if (!loan) oracle.wait(`w${draw}`, span)
    else if (loan && which === 0) oracle.end(id)
    else if (loan?.proposed && which === 1) oracle.agree(id)
    else if (loan?.proposed && which === 2) oracle.keep(id)
    else if (loan && copy) oracle.propose(id, { copy, ...span })
    const held = oracle.waits.find((wait) => oracle.loans.has(wait.id))
    oracle.settle(buffer, first, draw % 2 === 0 && held ? oracle.leave(held.id) : undefined)
    said.push(...oracle.waits.filter((wait) => oracle.loans.has(wait.id)).map((wait) => wait.id))
  }
  return said.join('')
}
