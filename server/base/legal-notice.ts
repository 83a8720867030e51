/** The law wants a site to say who publishes and who hosts it. */
export type LegalNotice = {
  readonly publisher: {
    readonly name: string | undefined
    readonly address: string | undefined
    readonly email: string | undefined
    readonly phone: string | undefined
    readonly director: string | undefined
  }
  /** Name, address and telephone of who hosts. */
  readonly host: string | undefined
  /** Variables to set: pages stand without them, but not as the law wants it. */
  readonly lacks: readonly string[]
}
