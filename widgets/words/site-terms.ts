/** When what a resident publishes first shows: at once; each resident's first one once looked at; each one so. */
export const moderations = ['after', 'first', 'all'] as const
export type Moderation = (typeof moderations)[number]
