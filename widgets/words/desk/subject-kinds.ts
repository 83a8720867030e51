/** What a role is held for, and a room of the desk is opened for. */
export const subjectKinds = ['member', 'site', 'network'] as const
export type SubjectKind = (typeof subjectKinds)[number]
