/** Something failed, and the person has been told in words. The event is for the page's own log, so it does not bubble. */
export class CoopErrorEvent extends CustomEvent<{ readonly cause: unknown }> {
  constructor(cause: unknown) {
    super('coop-error', { detail: { cause } })
  }
}
