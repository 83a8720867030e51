export { depositsRouter } from './deposits/deposits.router.js'
export { isMemberOf, joinLink } from './memberships/is-member.store.js'
export { findMembership } from './memberships/membership.store.js'
export { membershipsRouter } from './memberships.router.js'
