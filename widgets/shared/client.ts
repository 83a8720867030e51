export { act, newKey } from './act.js'
export { query, type Asking } from './query.js'
export { addressOf, connectTo, Refused, Unreachable, type ApiPath, type InputOf, type OutputOf } from './wire.js'
