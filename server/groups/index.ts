export { membershipsRouter } from './memberships.router.js'
