import { newId } from '../../../server/base/id.js'
import { toInstant } from '../../../server/base/instant.js'
import { languages, type Language } from '../../../server/base/language.js'
import { isDay, paris, type Day } from '../../../server/base/local-time.js'
import type { Loan, LoanSheet, LoanSide } from '../../../server/loans/index.js'
import { loanLetter } from '../../../server/notifications/loans/loan-letter.js'
import { frenchGiverMails } from '../../../server/notifications/loans/giver-mails.strings.js'
import type { LoanMail } from '../../../server/notifications/loans/loan-moments.js'
import { frenchTakerMails } from '../../../server/notifications/loans/taker-mails.strings.js'
import type { Letter } from '../../../server/notifications/mail/lay-out.js'

const now = toInstant('2027-03-01T08:00:00Z')

const day = (date: number): Day => {
  const said = `2027-03-${String(date).padStart(2, '0')}`
  if (!isDay(said)) throw new RangeError(said)
  return said
}

type Kind = Loan['kind']
type Told = { readonly kind: Kind; readonly isPlace: boolean; readonly side: LoanSide; readonly moment: LoanMail }

const drawAt = toInstant('2027-03-06T11:00:00Z')

/** What stands in the row at that moment. */
function changedBy({ kind, moment, side }: Told): Partial<Loan> {
  const hasDays = kind === 'lend'
  const other = side === 'giver' ? 'taker' : 'giver'
  const later = { from: day(20), to: day(22) }
  switch (moment) {
    case 'requested':
    case 'free-again':
      return {}
    case 'recalled':
    case 'proposed':
      return side === 'taker' || moment === 'proposed'
        ? { status: 'proposed', ...(hasDays && { proposed: { ...later, by: other } }) }
        : {}
    case 'expired':
      return { status: 'expired', ...(hasDays && { proposed: { ...later, by: other } }) }
    case 'refused':
      return { status: 'refused', reason: 'not-free' }
    case 'cancelled':
      return { status: 'cancelled', reason: 'cannot', lapsesAt: null }
    case 'drawn':
      return { status: 'agreed', agreed: { at: now, how: 'yes' }, lapsesAt: null, confirmBy: drawAt }
    case 'passed-on':
      return { status: 'expired', lapsesAt: null }
    case 'drawn-other':
    case 'draw-told':
    case 'in-line':
      return { lapsesAt: null }
    case 'remind-giving-back':
    case 'late':
    case 'late-week':
      return { status: 'out', agreed: { at: now, how: 'yes' }, lapsesAt: null, outAt: now }
    case 'longer-asked':
      return { status: 'out', proposed: { from: day(10), to: day(16), by: 'taker' } }
    default:
      return { status: 'agreed', agreed: { at: now, how: 'yes' }, lapsesAt: null }
  }
}

const titles: Readonly<Record<Kind, string>> = {
  lend: 'Perceuse-visseuse 18\u00a0V, deux batteries',
  give: 'Marteaux, burins et massette de mon père',
  swap: 'Confiture de rhubarbe',
  help: 'Aide pour poser des étagères, une matinée',
  wanted: 'Je cherche une échelle',
}

const place = { slug: 'letagere', name: 'L’Étagère', street: '12 rue des Ateliers', postcode: '59160' }

function sheetOf(told: Told): LoanSheet {
  const { kind, isPlace } = told
  const loan: Loan = {
    id: newId(),
    offerId: newId(),
    copyId: null,
    kind,
    title: titles[kind],
    categoryId: 'power-tools',
    weight: 'light',
    depositCents: kind === 'lend' ? 4_000 : null,
    communeCode: '59355',
    siteId: newId(),
    takerId: newId(),
    giver: isPlace ? { memberId: newId() } : { accountId: newId() },
    placeId: null,
    zone: paris,
    status: 'requested',
    proposals: 0,
    renewals: 0,
    bufferDays: 0,
    mostRenewals: 1,
    ...(kind === 'lend' && { period: { from: day(10), to: day(12) } }),
    ...(kind === 'help' && { period: { from: day(13), to: day(13), hours: { from: 540, to: 720 } } }),
    inReturn: kind === 'swap' ? 'Deux heures de jardin' : null,
    words: '',
    takerName: 'Théo',
    takerPhone: null,
    takerEmail: null,
    giverPhone: null,
    meeting: null,
    language: 'fr',
    confirmBy: null,
    lapsesAt: toInstant('2027-03-08T08:00:00Z'),
    outAt: null,
    endedAt: null,
    endedBy: null,
    reason: null,
    codeTries: { giver: 0, taker: 0 },
    answer: null,
    displacedAt: null,
    broughtAt: null,
    sequence: 0,
    createdAt: now,
    updatedAt: now,
    ...changedBy(told),
  }
  const site = { id: loan.siteId, slug: 'ville-de-lomme', name: 'Ville de Lomme', languages }
  return {
    loan,
    site,
    homes: { taker: site, giver: site },
    taker: { name: 'Théo', commune: 'Lomme' },
    giver: { name: isPlace ? place.name : 'Nadia' },
    where: { commune: 'Lomme', ...(isPlace && { place }) },
    queue: { count: 1, ...(told.moment === 'draw-told' && { drawAt }) },
  }
}

const moments: Readonly<Record<LoanSide, readonly string[]>> = {
  giver: Object.keys(frenchGiverMails),
  taker: Object.keys(frenchTakerMails),
}
const isLoanMail = (side: LoanSide, name: string): name is LoanMail => moments[side].includes(name)

/** Of what has no days, only some things happen. */
const ofAnyKind = new Set<LoanMail>([
  ...(['requested', 'recalled', 'agreed', 'refused', 'cancelled', 'expired', 'in-line', 'free-again'] as const),
  ...(['said-out', 'denied', 'over', 'unconfirmed', 'unsure', 'word'] as const),
])
const forGoodOnly = new Set<LoanMail>([
  ...(['in-line', 'free-again', 'went', 'drawn', 'drawn-other', 'draw-told', 'passed-on', 'confirmed'] as const),
])
const ofPlaceOnly = new Set<LoanMail>(['alone'])

function happensTo({ kind, isPlace, side, moment }: Told): boolean {
  if (isPlace) return kind === 'lend' && !forGoodOnly.has(moment)
  if (ofPlaceOnly.has(moment)) return false
  if (forGoodOnly.has(moment)) return kind === 'give' || kind === 'swap'
  if (moment === 'recalled' && side === 'taker') return kind === 'lend'
  return kind === 'lend' || ofAnyKind.has(moment)
}

export type NamedLetter = {
  readonly name: string
  readonly side: LoanSide
  readonly title: string
  readonly letter: Letter
}

/** Every mail about a loan: each moment of each side, of each kind to which it happens, of a person and at a place. */
export function everyLetter(language: Language): NamedLetter[] {
  return (['giver', 'taker'] as const).flatMap((side) =>
    moments[side]
      .filter((name) => isLoanMail(side, name))
      .flatMap((moment) =>
        (['lend', 'give', 'swap', 'help', 'wanted'] as const).flatMap((kind) =>
          [false, true]
            .map((isPlace) => ({ kind, isPlace, side, moment }))
            .filter(happensTo)
            .flatMap((told) => namedLetter(told, language)),
        ),
      ),
  )
}

function namedLetter(told: Told, language: Language): NamedLetter[] {
  const { side, moment, kind, isPlace } = told
  const letter = loanLetter(sheetOf(told), {
    side,
    moment,
    now,
    language,
    words: moment === 'word' ? 'À samedi, vers 10 h.' : '',
    links: { page: 'https://rendez-vous.example/s/ville-de-lomme/demande/1#secret', others: 'https://lomme.example/' },
  })
  const name = `${side} ${moment} ${kind}${isPlace ? ' at a place' : ''}`
  return letter ? [{ name, side, title: titles[kind], letter }] : []
}
