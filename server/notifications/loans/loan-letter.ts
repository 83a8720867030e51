import { saidDay, saidPeriod, shortPeriod } from '../../../widgets/words/loans/period.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import { dayOf } from '../../base/local-time.js'
import { oneLine } from '../../base/one-line.js'
import { saidHour } from '../../base/said-hour.js'
import { answersOf, isAtPlace, type Loan, type LoanSheet, type LoanSide } from '../../loans/index.js'
import type { Letter } from '../mail/lay-out.js'
import { withMails } from '../mail/unread-words.js'
import { unreadWords } from '../mail/unread-words.strings.js'
import { formatsOf } from '../appointments/formats.js'
import { giverMails } from './giver-mails.strings.js'
import type { LoanFacts, LoanSaid } from './loan-facts.js'
import { loanLabels } from './both-mails.strings.js'
import { leadsElsewhere, type LoanMail } from './loan-moments.js'
import { takerMails } from './taker-mails.strings.js'

type LetterAbout = {
  readonly side: LoanSide
  readonly moment: LoanMail
  readonly now: Instant
  readonly language: Language
  /** Words of the other side, with the act or by themselves. */
  readonly words: string
  readonly links: { readonly page: string; readonly others: string }
}

export function loanLetter(sheet: LoanSheet, about: LetterAbout): Letter | undefined {
  const { side, moment, language, links, words } = about
  const said = saidTo(side, { moment, language, facts: factsOf(sheet, about) })
  if (!said) return undefined
  const labels = loanLabels[language]
  const { where, site, homes, loan } = sheet
  return {
    language,
    subject: said.subject,
    site: homes[side].name,
    title: said.title,
    opening: said.opening.filter((line) => line !== ''),
    labels: labelsOf(sheet, about),
    ...(words !== '' && { quote: { from: labels.words(otherOf(sheet, side)), text: words, isTheirs: true } }),
    theirs: [loan.title, where.place?.name, where.place?.street, where.commune, site.name, homes[side].name],
    press: { label: said.press, href: side === 'taker' && leadsElsewhere(moment) ? links.others : links.page },
    ...(moment === 'word' && { aside: { text: unreadWords[language].stop, href: withMails(links.page) } }),
    after: said.after,
    footer: loanFooter(sheet, language),
  }
}

export const otherOf = ({ giver, taker }: LoanSheet, side: LoanSide): string =>
  oneLine(side === 'giver' ? taker.name : giver.name)

/** Why one is written to. */
export const loanFooter = ({ loan, giver, site }: LoanSheet, language: Language): string =>
  loan.takerId === null ? loanLabels[language].noted(oneLine(giver.name)) : loanLabels[language].footer(site.name)

type Saying = { readonly moment: LoanMail; readonly language: Language; readonly facts: LoanFacts }

function saidTo(side: LoanSide, { moment, language, facts }: Saying): LoanSaid | undefined {
  const mails: Readonly<Partial<Record<LoanMail, (facts: LoanFacts) => LoanSaid>>> =
    side === 'giver' ? giverMails[language] : takerMails[language]
  return mails[moment]?.(facts)
}

function factsOf(sheet: LoanSheet, { side, now, language }: LetterAbout): LoanFacts {
  const { loan, site } = sheet
  const { period, proposed, confirmBy, lapsesAt, zone } = loan
  const today = dayOf(now, zone)
  const said = (days: Days | undefined): string => (days ? sayPeriod(days, { language, today }) : '')
  const short = (days: Days | undefined): string => (days ? shortPeriod(days, language) : '')
  const formats = formatsOf(language)
  const isToCome = loan.next?.step === 'remind-taking' || loan.next?.step === 'remind-giving-back'
  const moment = (at: Instant | null): string =>
    at === null ? '' : loanLabels[language].atHour(formats.day(at, zone, now), formats.hour(at, zone))
  return {
    kind: loan.kind,
    title: oneLine(loan.title),
    who: otherOf(sheet, side),
    isPlace: isAtPlace(loan),
    period: said(period),
    short: short(period),
    proposed: said(proposed),
    shortProposed: short(proposed),
    takeDay: period ? saidDay(period.from, language, today) : '',
    backDay: period ? saidDay(period.to, language, today) : '',
    longerDay: proposed ? saidDay(proposed.to, language, today) : '',
    lapses: moment(lapsesAt ?? confirmBy),
    draws: moment(sheet.queue.drawAt ?? null),
    reason: reasonOf(loan, { language, period: said(period), who: otherOf(sheet, side) }),
    unanswered: unansweredOf(loan, side),
    wasAgreed: loan.agreed !== undefined,
    isReminded: isToCome && !sheet[side].isUnreminded,
    isTakerReminded: isToCome && !sheet.taker.isUnreminded,
    mayAskLonger: answersOf(loan, 'taker', { now, today }).includes('ask-longer'),
    mayMove: sheet.mayMove ?? false,
    site: site.name,
  }
}

type Days = NonNullable<Loan['period']>

function sayPeriod({ from, to, hours }: Days, { language, today }: { language: Language; today: string }): string {
  const days = saidPeriod({ from, to }, language, today)
  if (!hours) return days
  const hour = (minutes: number): string => saidHour(timeOf(minutes), language)
  return `${days}, ${loanLabels[language].hours(hour(hours.from), hour(hours.to))}`
}

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Nobody can say where, nor that it was received. */
const isDone = (kind: Loan['kind']): boolean => kind === 'help' || kind === 'wanted'

type Reasoned = { readonly language: Language; readonly period: string; readonly who: string }
type Sentences<About> = Readonly<Record<string, (about: About) => string>>

function reasonOf({ reason, title, status, kind }: Loan, { language, period, who }: Reasoned): string {
  if (reason === null) return ''
  const {
    refused,
    cancelled,
  }: { refused: Sentences<{ title: string; period: string; isDone: boolean }>; cancelled: Sentences<string> } =
    loanLabels[language].reasons
  if (status === 'cancelled') return cancelled[reason]?.(who) ?? ''
  return status === 'refused' ? (refused[reason]?.({ title: oneLine(title), period, isDone: isDone(kind) }) ?? '') : ''
}

function unansweredOf({ proposed }: Loan, side: LoanSide): LoanFacts['unanswered'] {
  if (!proposed) return 'request'
  return proposed.by === side ? 'mine' : 'theirs'
}

type Fact = readonly [label: string, value: string]

/** The name of the person who asks is told to the one who may still say no. */
const isAsking = new Set<LoanMail>(['requested', 'recalled', 'alone', 'proposed'])
const isOver = new Set<LoanMail>(['refused', 'went', 'cancelled', 'expired', 'over', 'unconfirmed', 'lost', 'damaged'])

function labelsOf(sheet: LoanSheet, about: LetterAbout): Fact[] {
  const { moment, language, now, side } = about
  const { loan, where } = sheet
  const labels = loanLabels[language]
  const saying = { language, today: dayOf(now, loan.zone) }
  if (isOver.has(moment) || moment === 'word') return []
  const { name, commune } = sheet.taker
  const who: Fact[] =
    side === 'giver' && isAsking.has(moment) && commune !== undefined
      ? [[labels.who, labels.livesAt(oneLine(name), commune)]]
      : []
  const periods: Fact[] = loan.proposed
    ? [
        [labels.proposed, sayPeriod(loan.proposed, saying)],
        ...(loan.period ? ([[labels.asked, sayPeriod(loan.period, saying)]] as const) : []),
      ]
    : loan.period
      ? [[labels.when, sayPeriod(loan.period, saying)]]
      : []
  const at = where.place
    ? [where.place.name, where.place.street, [where.place.postcode, where.commune].filter(Boolean).join('\u00a0')]
    : [labels.at(otherOf(sheet, 'taker'), where.commune)]
  return [
    ...who,
    ...periods,
    ...(side === 'taker' && loan.status !== 'requested' && (!isDone(loan.kind) || where.place)
      ? ([[labels.where, at.filter(Boolean).join('\n')]] as const)
      : []),
    ...(loan.inReturn === null ? [] : ([[labels.inReturn, loan.inReturn]] as const)),
    ...(loan.depositCents === null
      ? []
      : ([
          [isAtPlace(loan) ? labels.depositThere : labels.deposit, formatsOf(language).euros(loan.depositCents)],
        ] as const)),
  ]
}
