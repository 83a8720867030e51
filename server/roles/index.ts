export { standing } from './standing.js'
