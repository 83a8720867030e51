export { joinInput } from './joining.wire.js'
export { joining } from './joining.router.js'
export { longestWords } from './join-request.js'
export { findRequest } from './join-request.store.js'
