import { describe, expect, test } from 'vitest'
import { newId } from '../../../server/base/id.js'
import { toInstant } from '../../../server/base/instant.js'
import { paris, type Day } from '../../../server/base/local-time.js'
import { answersOf, hindrance } from '../../../server/loans/acts/hindrances.js'
import { becomes } from '../../../server/loans/acts/transitions.js'
import { acts, type By, type LoanChange } from '../../../server/loans/loan-act.js'
import { notBegun, type Loan, type LoanStatus } from '../../../server/loans/loan.js'

const now = toInstant('2027-03-10T10:00:00Z')
const today = '2027-03-10' as Day
const period = { from: '2027-03-10' as Day, to: '2027-03-12' as Day }

const loan: Loan = {
  ...notBegun,
  id: newId(),
  offerId: newId(),
  copyId: newId(),
  kind: 'lend',
  title: 'Perceuse',
  categoryId: 'tools',
  weight: null,
  depositCents: null,
  communeCode: '59355',
  siteId: newId(),
  takerId: newId(),
  giver: { accountId: newId() },
  placeId: null,
  zone: paris,
  status: 'requested',
  period,
  bufferDays: 0,
  mostRenewals: null,
  inReturn: null,
  words: '',
  takerName: 'Lucas',
  takerPhone: null,
  takerEmail: null,
  language: 'fr',
  lapsesAt: null,
  createdAt: now,
  updatedAt: now,
}

const statuses = [
  ...(['requested', 'proposed', 'agreed', 'out', 'returned', 'handed-over', 'done'] as const),
  ...(['refused', 'cancelled', 'expired', 'lost', 'damaged', 'unconfirmed'] as const),
] satisfies readonly LoanStatus[]
const changes: readonly LoanChange[] = [...acts, 'expire', 'over', 'unconfirm', 'pass-on']

/** All that the table has, written out: `from act → to`. */
function tableFor(by: By, of: Partial<Loan> = {}): string[] {
  return statuses.flatMap((status) =>
    changes.flatMap((act) => {
      const to = becomes({ ...loan, ...of, status }, { act, by })
      return to === undefined ? [] : [`${status} ${act} → ${to}`]
    }),
  )
}

describe('who may do what in which state', () => {
  test('whoever gives', () => {
    expect(tableFor('giver')).toEqual([
      'requested accept → agreed',
      'requested refuse → refused',
      'requested propose → proposed',
      'requested draw → requested',
      'proposed propose → proposed',
      'proposed agree → agreed',
      'proposed decline → refused',
      'proposed cancel → cancelled',
      'agreed propose → proposed',
      'agreed cancel → cancelled',
      'agreed hand-over → out',
      'agreed give-back → returned',
      'agreed deny → agreed',
      'agreed move → agreed',
      'out agree → out',
      'out decline → out',
      'out give-back → returned',
      'out deny → out',
      'out lost → lost',
      'out damaged → damaged',
      'out lengthen → out',
      'returned damaged → damaged',
      'lost found → returned',
    ])
  })

  test('whoever asked', () => {
    expect(tableFor('taker')).toEqual([
      'requested propose → proposed',
      'requested cancel → cancelled',
      'proposed propose → proposed',
      'proposed agree → agreed',
      'proposed decline → cancelled',
      'proposed cancel → cancelled',
      'agreed propose → proposed',
      'agreed cancel → cancelled',
      'agreed hand-over → out',
      'agreed give-back → returned',
      'agreed deny → agreed',
      'agreed move → agreed',
      'agreed confirm → agreed',
      'out give-back → returned',
      'out bring-back → out',
      'out deny → out',
      'out ask-longer → out',
      'out lost → lost',
      'out damaged → damaged',
    ])
  })

  test('time', () => {
    expect(tableFor('time')).toEqual([
      'requested expire → expired',
      'proposed expire → expired',
      'agreed over → out',
      'agreed unconfirm → unconfirmed',
      'agreed pass-on → expired',
      'out expire → out',
      'out over → out',
      'out unconfirm → unconfirmed',
    ])
  })

  test('meeting ends what does not come back, as its kind has it', () => {
    const of = (kind: Loan['kind']) => becomes({ ...loan, kind, status: 'agreed' }, { act: 'hand-over', by: 'giver' })

    expect([of('give'), of('swap'), of('help'), of('wanted')]).toEqual(['handed-over', 'handed-over', 'done', 'done'])
  })

  test('days that were agreed stay when others are not wanted', () => {
    const stood = { ...loan, status: 'proposed' as const, agreed: { at: now, how: 'yes' as const } }

    expect(becomes(stood, { act: 'decline', by: 'giver' })).toBe('agreed')
    expect(becomes(stood, { act: 'expire', by: 'time' })).toBe('agreed')
  })
})

describe('what is pressed now', () => {
  const present = { now, today }
  const may = (of: Partial<Loan>, by: 'giver' | 'taker') => answersOf({ ...loan, ...of }, by, present)

  test('nobody answers themselves, nor more than once', () => {
    const proposed = { ...period, by: 'giver' as const }
    const lapsesAt = toInstant('2027-03-11T10:00:00Z')

    expect(may({ status: 'proposed', proposed, proposals: 1, lapsesAt }, 'giver')).toEqual(['cancel'])
    expect(may({ status: 'proposed', proposed, proposals: 1, lapsesAt }, 'taker')).toEqual([
      'propose',
      'agree',
      'decline',
      'cancel',
    ])
    const again = { ...proposed, by: 'taker' as const }
    expect(may({ status: 'proposed', proposed: again, proposals: 2, lapsesAt }, 'giver')).toEqual([
      'agree',
      'decline',
      'cancel',
    ])
    expect(may({ status: 'requested', lapsesAt: now }, 'giver')).toEqual([])
    expect(may({ status: 'requested', lapsesAt }, 'taker')).toEqual(['cancel'])
  })

  test('nothing is handed over or back before its first day, and whoever has said so does not say it again', () => {
    const later = { period: { from: '2027-03-11' as Day, to: '2027-03-12' as Day } }
    const said = { what: 'out' as const, by: 'giver' as const, at: now }

    expect(hindrance({ ...loan, ...later, status: 'agreed' }, { act: 'hand-over', by: 'giver' }, present)).toBe(
      'too-early',
    )
    expect(may({ status: 'agreed', said }, 'giver')).toEqual(['propose', 'cancel', 'give-back'])
    expect(may({ status: 'agreed', said }, 'taker')).toEqual(['propose', 'cancel', 'hand-over', 'deny'])
  })

  test('that it is back is offered once it is out, and taken sooner of whoever still offers it', () => {
    for (const by of ['giver', 'taker'] as const) {
      expect(may({ status: 'agreed' }, by)).toEqual(['propose', 'cancel', 'hand-over'])
      expect(may({ status: 'out' }, by)).toContain('give-back')
      expect(hindrance({ ...loan, status: 'agreed' }, { act: 'give-back', by }, present)).toBeUndefined()
    }
    const back = { what: 'back' as const, by: 'taker' as const, at: now }
    expect(may({ status: 'agreed', said: back }, 'giver')).toContain('give-back')
  })

  test('at a place only its staff say what became of a thing, and time ends nothing', () => {
    const giver = { memberId: newId<'Member'>() }

    expect(may({ giver, status: 'out' }, 'taker')).toEqual(['bring-back', 'ask-longer'])
    expect(may({ giver, status: 'out', broughtAt: now }, 'taker')).toEqual(['ask-longer'])
    expect(may({ status: 'out' }, 'taker')).not.toContain('bring-back')
    expect(may({ giver, status: 'out' }, 'giver')).toEqual(['give-back', 'lost', 'damaged', 'lengthen'])
    expect(may({ giver, status: 'lost' }, 'giver')).toEqual(['found'])
    expect(may({ status: 'lost' }, 'giver')).toEqual([])
    expect(hindrance({ ...loan, giver, status: 'out' }, { act: 'unconfirm', by: 'time' }, present)).toBe(
      'loan-moved-on',
    )
  })

  test('what has ended is pressed by nobody', () => {
    for (const status of statuses.slice(4)) {
      expect(may({ status }, 'giver')).toEqual([])
      expect(may({ status }, 'taker')).toEqual([])
    }
  })

  test('what may be kept longer so many times is not kept longer once more', () => {
    const out = { ...loan, status: 'out' as const, mostRenewals: 1, renewals: 1 }

    expect(hindrance(out, { act: 'ask-longer', by: 'taker' }, present)).toBe('renewals-over')
  })
})
