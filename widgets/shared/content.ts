import type { TemplateResult } from 'lit'

/**
 * A template may take these as a child. No boolean, which Lit prints, nor any other object. A symbol is `nothing`, of
 * which TypeScript forgets the name in a list.
 */
export type Content = TemplateResult | Node | string | number | symbol | null | undefined | readonly Content[]
