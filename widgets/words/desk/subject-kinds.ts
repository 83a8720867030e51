/** A role is held for one of these, and a room of the desk is opened for it. */
export const subjectKinds = ['member', 'site', 'network'] as const
export type SubjectKind = (typeof subjectKinds)[number]
