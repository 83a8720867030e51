/** The first is the default. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

export type First = (typeof languages)[0]

/** Loads words in each language but the first, whose words come with the code that says them (decision 172). */
export type Learn<Words> = Readonly<Record<Exclude<Language, First>, () => Promise<Words>>> & {
  readonly [language in First]?: undefined
}
