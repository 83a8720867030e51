export { joinInput } from './joining.wire.js'
export { joining, joiningRouter, networkSitesRouter } from './joining.router.js'
export { findRequest } from './join-request.store.js'
