export { isHiddenEverywhere } from './hiding.store.js'
export { reportLimits, reportSubject } from './report-subject.js'
export type { SubjectOwner, SubjectOwners, ToldSubject } from './subject.js'
