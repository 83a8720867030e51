import type { Language } from '../../../../../shared/language-of.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import type { RulesStrings } from './rules.strings.js'
import { decimalMark } from '../../../../../words/decimals.js'
import { priceIn } from '../../../parts/price.js'
import { ruleLimits } from '../../../../../words/loans/rule-limits.js'

type Ruled = OutputOf<'loans.rules'>['rules'][number]

/** By what is lent; `category` is empty for all that has no rule of its own. */
export type Rule = Omit<Ruled, 'category'>
export type RuleOf = Ruled

/** As it is typed: a number, or nothing, which is no limit. */
export type RuleDraft = {
  readonly longestDays: string
  readonly mostAtOnce: string
  readonly bufferDays: string
  readonly mostRenewals: string
  readonly deposit: string
  readonly agreesAlone: boolean
  readonly asksMembership: boolean
}

export const numberFields = ['longestDays', 'mostAtOnce', 'bufferDays', 'mostRenewals'] as const
export type NumberField = (typeof numberFields)[number]

export const noDraft: RuleDraft = {
  longestDays: '',
  mostAtOnce: '',
  bufferDays: '',
  mostRenewals: '',
  deposit: '',
  agreesAlone: false,
  asksMembership: false,
}

export function draftOf(rule: Rule, language: Language): RuleDraft {
  const said = (number: number | null) => (number === null ? '' : String(number))
  const euros = rule.depositCents === null ? '' : String(rule.depositCents / 100)
  return {
    longestDays: said(rule.longestDays),
    mostAtOnce: said(rule.mostAtOnce),
    agreesAlone: rule.agreesAlone,
    asksMembership: rule.asksMembership,
    bufferDays: rule.bufferDays === 0 ? '' : String(rule.bufferDays),
    mostRenewals: said(rule.mostRenewals),
    deposit: euros.replace('.', decimalMark(language)),
  }
}

/** The field that is no number, or too large a one, else the rule. */
export function ruleIn(draft: RuleDraft): Rule | NumberField | 'deposit' {
  const read = new Map<NumberField, number | null>()
  for (const field of numberFields) {
    const text = draft[field].trim()
    const number = text === '' ? null : Number(text)
    const { least, most } = ruleLimits[field]
    if (number !== null && !(Number.isInteger(number) && number >= least && number <= most)) return field
    read.set(field, number)
  }
  const euros = draft.deposit.trim().replace(',', '.')
  const cents = euros === '' ? null : Math.round(Number(euros) * 100)
  if (cents !== null && !(cents >= 0 && cents <= ruleLimits.depositCents.most)) return 'deposit'
  const of = (field: NumberField) => read.get(field) ?? null
  return {
    longestDays: of('longestDays'),
    mostAtOnce: of('mostAtOnce'),
    mostRenewals: of('mostRenewals'),
    bufferDays: of('bufferDays') ?? 0,
    agreesAlone: draft.agreesAlone,
    asksMembership: draft.asksMembership,
    depositCents: cents,
  }
}

/** As the server has it, and nothing besides. */
export const ruleOf = ({ category: _key, ...rule }: RuleOf): Rule => rule

/** « 14 jours au plus · 3 à la fois » */
export function ruleSaid(rule: Rule, words: RulesStrings, language: Language): string {
  const { longestDays, mostAtOnce, bufferDays, mostRenewals, depositCents, agreesAlone, asksMembership } = rule
  const said = [
    longestDays === null ? '' : words.longest(longestDays),
    mostAtOnce === null ? '' : words.atOnce(mostAtOnce),
    bufferDays === 0 ? '' : words.buffer(bufferDays),
    mostRenewals === null ? '' : words.renewals(mostRenewals),
    depositCents === null ? '' : words.deposit(priceIn(language, depositCents)),
    agreesAlone ? words.alone : '',
    asksMembership ? words.membersAlone : '',
  ].filter(Boolean)
  return said.length > 0 ? said.join(' · ') : words.unlimited
}
