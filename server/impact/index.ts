export { impactRouter } from './impact.router.js'
