/** A resident opened the sheet of a place or member. */
export class MemberOpenedEvent extends CustomEvent<{ readonly slug: string }> {
  constructor(slug: string) {
    super('member-opened', { detail: { slug }, bubbles: true, composed: true })
  }
}

/** What a resident asked for was answered. */
export class MembersFoundEvent extends CustomEvent<{ readonly total: number }> {
  constructor({ total }: { total: number }) {
    super('members-found', { detail: { total }, bubbles: true, composed: true })
  }
}

/** The map cannot be shown in this page; the list stays whole. For the page's own log: it stays at the element. */
export class MemberMapFailedEvent extends CustomEvent<{ readonly cause: unknown }> {
  constructor(cause: unknown) {
    super('member-map-failed', { detail: { cause } })
  }
}

/** Something failed; the visitor has been told in words. For the page's own log: it stays at the element. */
export class CoopErrorEvent extends CustomEvent<{ readonly cause: unknown }> {
  constructor(cause: unknown) {
    super('coop-error', { detail: { cause } })
  }
}
