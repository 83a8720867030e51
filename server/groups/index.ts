export { depositsRouter } from './deposits/deposits.router.js'
export { membershipsRouter } from './memberships.router.js'
