type Known = { readonly since?: string | undefined; readonly verified?: boolean | undefined }

type Words = { readonly since: (month: string) => string; readonly verified: string }

/** « depuis mars 2027 · adresse e-mail vérifiée »: of a person, no score and no opinions. */
export function knownOf({ since, verified }: Known, words: Words, month: (since: string) => string): string {
  return [since && words.since(month(since)), verified && words.verified].filter(Boolean).join('\u00a0· ')
}
