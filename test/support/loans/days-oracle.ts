/** What is wrong on purpose, to show that the draws would find it. */
export type Fault =
  | 'no-buffer'
  | 'sum-of-buffers'
  | 'only-own-buffer'
  | 'meets-itself'
  | 'gives-back-asked'
  | 'keeps-refused'
  | 'forgets-proposed'
  | 'forgets-held'
  | 'last-come-first'
  | 'never-open'

type Span = { readonly copy: string; readonly from: number; readonly to: number }

export type OracleLoan = { asked: Span; proposed?: Span; readonly buffer: number }

export type OracleWait = { readonly id: string; readonly from: number; readonly to: number; turn: number }

type Wish = { readonly from: number; readonly to: number; readonly buffer: number; readonly except?: string }

/** Days of copies, said in the plainest way: every pair of spans is compared, and nothing is kept but the spans. */
export class DaysOracle {
  readonly loans = new Map<string, OracleLoan>()
  /** Who waits, in the order in which they came; what is held for one stands among `loans`. */
  waits: OracleWait[] = []
  readonly #copies: ReadonlyMap<string, ReadonlySet<number>>
  readonly #fault: Fault | undefined

  /** The days that the giver keeps, by copy. */
  constructor(copies: ReadonlyMap<string, ReadonlySet<number>>, fault?: Fault) {
    this.#copies = copies
    this.#fault = fault
  }

  copiesFor(wish: Wish): string[] {
    return [...this.#copies.keys()].filter((copy) => this.isFree(copy, wish))
  }

  isFree(copy: string, { from, to, buffer, except }: Wish): boolean {
    for (let day = from; day <= to; day += 1) if (this.#copies.get(copy)?.has(day)) return false
    for (const [id, loan] of this.loans) {
      if (id === except && this.#fault !== 'meets-itself') continue
      if (this.#fault === 'forgets-held' && this.waits.some((wait) => wait.id === id)) continue
      const spans = [loan.asked, ...(loan.proposed && this.#fault !== 'forgets-proposed' ? [loan.proposed] : [])]
      const between = this.#between(buffer, loan.buffer)
      if (spans.some((span) => span.copy === copy && span.from - between <= to && from <= span.to + between))
        return false
    }
    return true
  }

  #between(mine: number, theirs: number): number {
    switch (this.#fault) {
      case 'no-buffer':
        return 0
      case 'sum-of-buffers':
        return mine + theirs
      case 'only-own-buffer':
        return mine
      default:
        return Math.max(mine, theirs)
    }
  }

  ask(id: string, { copy, from, to, buffer }: Span & { readonly buffer: number }): void {
    this.loans.set(id, { asked: { copy, from, to }, buffer })
  }

  propose(id: string, proposed: Span): void {
    const loan = this.loans.get(id)
    if (loan) loan.proposed = proposed
  }

  agree(id: string): void {
    const loan = this.loans.get(id)
    if (!loan?.proposed) return
    if (this.#fault !== 'gives-back-asked') loan.asked = loan.proposed
    delete loan.proposed
  }

  keep(id: string): void {
    const loan = this.loans.get(id)
    if (loan && this.#fault !== 'keeps-refused') delete loan.proposed
  }

  end(id: string): void {
    if (this.#fault !== 'keeps-refused') this.loans.delete(id)
  }

  wait(id: string, { from, to }: { readonly from: number; readonly to: number }): void {
    this.waits.push({ id, from, to, turn: 0 })
  }

  /** They have it, or want it no more. */
  leave(id: string): OracleWait | undefined {
    const over = this.waits.find((wait) => wait.id === id)
    this.waits = this.waits.filter((wait) => wait !== over)
    const isHeld = this.loans.delete(id)
    return isHeld ? over : undefined
  }

  /** Whoever can have what they wait for has it held, of a copy among these; after three it is open to all. */
  settle(
    buffer: number,
    copyOf: (id: string, free: readonly string[]) => string | undefined,
    untaken?: OracleWait,
  ): void {
    const opened: OracleWait[] = []
    const order = this.#fault === 'last-come-first' ? this.waits.toReversed() : [...this.waits]
    const meets = (one: OracleWait, other: OracleWait) => one.from <= other.to && other.from <= one.to
    for (const wait of order) {
      const { id, from, to } = wait
      if (this.loans.has(id)) continue
      const free = this.copiesFor({ from, to, buffer })
      if (free.length === 0) continue
      const turn = untaken && meets(untaken, wait) ? untaken.turn + 1 : 1
      if ((turn > 3 && this.#fault !== 'never-open') || opened.some((each) => meets(each, wait))) {
        opened.push(wait)
        this.waits = this.waits.filter((each) => each !== wait)
        continue
      }
      wait.turn = turn
      this.ask(id, { copy: copyOf(id, free) ?? '', from, to, buffer })
    }
  }

  /** Of one loan, each day of a copy with what it is needed for. */
  rowsOf(id: string): Map<string, 'asked' | 'proposed' | 'buffer'> {
    const rows = new Map<string, 'asked' | 'proposed' | 'buffer'>()
    const loan = this.loans.get(id)
    if (!loan) return rows
    const spans = [loan.asked, ...(loan.proposed ? [loan.proposed] : [])]
    for (const { copy, to } of spans)
      for (let after = 1; after <= loan.buffer; after += 1) {
        if (!this.#copies.get(copy)?.has(to + after)) rows.set(`${copy} ${to + after}`, 'buffer')
      }
    for (const [as, span] of [['proposed', loan.proposed] as const, ['asked', loan.asked] as const])
      for (let day = span?.from ?? 0; span && day <= span.to; day += 1) rows.set(`${span.copy} ${day}`, as)
    return rows
  }
}
