import type { LitElement } from 'lit'
import type { Language } from '../shared/language-of.js'
import type { SpaceStrings } from './my-space.strings.js'
import type { ReadyStrings } from './ready-space.strings.js'

/** The element, as what is shown in it once it is ready knows it. */
export type SpaceHost = LitElement & {
  readonly site: string
  readonly share: string
  readonly isWhole: boolean
  readonly language: Language
  readonly level: number
  readonly strings: SpaceStrings
  readonly learnt: { readonly [language in Language]?: { readonly ready: ReadyStrings } }
}
