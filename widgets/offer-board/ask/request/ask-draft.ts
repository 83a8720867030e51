import type { BegunAct } from '../../../parts/form/begun-act.js'
import { nothingChosen, periodOf, type Choice, type KnownDays, type Period } from '../../../parts/calendar/period.js'
import type { Resident } from '../../../parts/resident/resident-fields.js'
import type { InputOf, OutputOf } from '../../../shared/wire.js'
import type { Sheet } from '../../sheet/offer-facts.js'
import type { AskStrings } from '../../words/ask.strings.js'

export type AskedDays = OutputOf<'loans.days'>
export type Wish = InputOf<'loans.ask'>
export type Asked = OutputOf<'loans.ask'>
export type BegunWait = OutputOf<'loans.wait'>
/** The answer to a request, or to a wait. */
export type Answered = Asked | BegunWait

/** As it is in the fields; an empty text is nothing said. */
export type AskDraft = {
  readonly choice: Choice
  /** Set for help: at an hour, or as both will agree. */
  readonly isToAgree: boolean
  readonly day: string
  readonly from: string
  readonly to: string
  readonly inReturn: string
  /** These days, or whichever come first, are waited for. */
  readonly waitsFor: 'days' | 'any' | undefined
  /** Undefined while nobody has changed them: they follow the days and the first name. */
  readonly words: string | undefined
}

export const emptyAsk: AskDraft = {
  choice: nothingChosen,
  isToAgree: false,
  day: '',
  from: '',
  to: '',
  inReturn: '',
  waitsFor: undefined,
  words: undefined,
}

export type Asker = Resident & { readonly firstName: string; readonly email: string }

export const nobody: Asker = { firstName: '', email: '', home: undefined, age: '', acceptsRules: false }

/** The browser keeps this of a request that was begun. */
export type KeptAsk = {
  readonly offerId: string
  readonly draft: AskDraft
  readonly asker: Asker
  /** The act that was begun: it is the same one when the page is loaded again. */
  readonly act?: BegunAct | undefined
}

export function isKeptAsk(what: unknown): what is KeptAsk {
  return typeof what === 'object' && what !== null && 'draft' in what && 'asker' in what && 'offerId' in what
}

export const isEmpty = (draft: AskDraft): boolean =>
  JSON.stringify({ ...draft, choice: { ...draft.choice, end: 'from' } }) === JSON.stringify(emptyAsk)

/** `mine`: by the link of a mail these are held for whoever follows it, though nobody has signed in yet. */
export function knownDays(
  { today, firstAskable, last, taken, closed, copies, held = [], longest }: AskedDays,
  mine?: Period,
): KnownDays {
  const own = held.find(({ from, to }) => from === mine?.from && to === mine.to)
  const without = (days: readonly string[]) => new Set(days.filter((day) => !own || day < own.from || day > own.to))
  return {
    today,
    first: firstAskable,
    last,
    longest,
    taken: without(taken),
    closed: new Set(closed),
    copies: copies?.map(without),
  }
}

/** Minutes since midnight of `14:30`. */
function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** The day and the hours of help, once they are said in their order. */
function hoursOf({ day, from, to }: AskDraft): Pick<Wish, 'from' | 'to' | 'hours'> | undefined {
  const [begins, ends] = [minutesOf(from), minutesOf(to)]
  if (!day || begins === undefined || ends === undefined || ends <= begins) return undefined
  return { from: day, to: day, hours: { from: begins, to: ends } }
}

/** When it is asked for, as the server takes it; undefined while that is not all said. */
export function whenOf(draft: AskDraft, by: AskedDays['by']): Pick<Wish, 'from' | 'to' | 'hours'> | undefined {
  if (by === 'open' || (by === 'hours' && draft.isToAgree)) return {}
  return by === 'days' ? periodOf(draft.choice) : hoursOf(draft)
}

type Written = {
  readonly sheet: Sheet
  readonly by: AskedDays['by']
  readonly words: AskStrings
  readonly firstName: string
  readonly say: (day: string) => string
}

/** The written words, else those that are proposed for these days. */
export function wordsOf(draft: AskDraft, { sheet: { card }, by, words, firstName, say }: Written): string {
  if (draft.words !== undefined) return draft.words
  const when = whenOf(draft, by)
  const { from, to } = when ?? {}
  const said = {
    ...(from !== undefined && to !== undefined && { days: words.daysOf(say(from), say(to)) }),
    ...(when?.hours && { hours: words.hoursSaid(words.hour(draft.from), words.hour(draft.to)) }),
  }
  const addressee = { name: card.giver, isPlace: card.byMember }
  return words.letter(words.proposed[card.kind](card.title, said), addressee, firstName.trim())
}

type Lack = 'days' | 'hours' | 'inReturn' | 'words'

/** In the order of the steps. */
export function lacksOf(draft: AskDraft, by: AskedDays['by'], kind: Sheet['card']['kind']): Lack[] {
  const lacks: Record<Lack, boolean> = {
    days: by === 'days' && draft.waitsFor !== 'any' && !whenOf(draft, by),
    hours: by === 'hours' && !whenOf(draft, by),
    inReturn: kind === 'swap' && !draft.inReturn.trim(),
    words: draft.words?.trim() === '',
  }
  return (['days', 'hours', 'inReturn', 'words'] as const).filter((lack) => lacks[lack])
}
