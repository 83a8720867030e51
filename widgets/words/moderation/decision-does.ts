/** What a moderator does about something, as it is offered. `ask`: its giver is asked to change it, and it is hidden meanwhile. */
export const decisionDoes = ['show', 'ask', 'hide'] as const
export type DecisionDoes = (typeof decisionDoes)[number]
