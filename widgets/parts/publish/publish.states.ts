/** A person who signs in comes to the states of `parts/sign-in` too. */
export const publishStates = [
  /** An offer that was begun before is here. */
  'draft-found',
  /** Asked on closing whether to keep what was typed. */
  'draft-closing',
  /** The next step is awaited; or could not be loaded. */
  'step-coming',
  'step-missing',
  'form-open',
  'form-lacking',
  'last-step',
  'code-awaited',
  'publish-sending',
  /** The connection was cut; it goes on by itself. */
  'publish-cut',
  'publish-refused',
  'publish-done',
  /** Published, but seen by its giver only until the site has looked at it. */
  'publish-waiting',
] as const

export type PublishState = (typeof publishStates)[number]
