import type { LitElement } from 'lit'
import type { Language } from '../../shared/language-of.js'

/** The fields of a form read this of what is around them; all properties are current. */
export type FormFrame = {
  readonly host: LitElement
  readonly place: { readonly site: string; readonly language: Language }
  readonly failed: (cause: unknown) => void
}
