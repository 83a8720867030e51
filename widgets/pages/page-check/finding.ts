import type { Advice } from '../../words/elements/advice.js'

/** In the order in which one reads them. */
const checkNames = [
  'script',
  'versions',
  'elements',
  'site',
  'open',
  'attributes',
  'origin',
  'secure',
  'frame',
  'policy',
  'requests',
  'height',
  'contrast',
  'headings',
  'ids',
  'scheme',
  'language',
  'time',
] as const
export type CheckName = (typeof checkNames)[number]

/** `mend`: something is wrong. `know`: nothing need be done, but one had better know. */
export const states = ['mend', 'know', 'good'] as const
export type State = (typeof states)[number]

/** A page of ours that goes on from here. */
export type Way = 'integrer' | 'bureau' | 'versions'

export type Finding = Advice & {
  readonly check: CheckName
  readonly state: State
  readonly way?: Way
  /** Where it stands in the page. */
  readonly at?: Element
  /** The way that a press alone can try. */
  readonly tries?: 'tab'
}

type More = Pick<Finding, 'way' | 'at' | 'tries'>

export const mend = (check: CheckName, advice: Advice, more: More = {}): Finding => ({
  check,
  state: 'mend',
  ...advice,
  ...more,
})

export const know = (check: CheckName, advice: Advice, more: More = {}): Finding => ({
  check,
  state: 'know',
  ...advice,
  ...more,
})

export const good = (check: CheckName, what: string, more: More = {}): Finding => ({
  check,
  state: 'good',
  what,
  ...more,
})
