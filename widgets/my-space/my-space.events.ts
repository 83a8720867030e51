/** Something failed; the person has been told in words. For the page's own log: it stays at the element. */
export class CoopErrorEvent extends CustomEvent<{ readonly cause: unknown }> {
  constructor(cause: unknown) {
    super('coop-error', { detail: { cause } })
  }
}
