import type { KnownWords } from '../account/known.strings.js'

type Known = {
  readonly since?: string | undefined
  readonly verified?: boolean | undefined
  readonly ended?: number | undefined
}

/** « depuis mars 2027 · adresse e-mail vérifiée · 9 fois, tout s’est bien passé »: of a person, no score and no opinions. */
export function knownOf(
  { since, verified, ended }: Known,
  words: KnownWords,
  month: (since: string) => string,
): string {
  return [since && words.since(month(since)), verified && words.verified, ended && words.ended(ended)]
    .filter(Boolean)
    .join('\u00a0· ')
}
