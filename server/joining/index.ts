export { joinInput, workshopInput } from './joining.wire.js'
export { joining, joiningRouter, openingWorkshop, networkSitesRouter } from './joining.router.js'
export { findRequest } from './join-request.store.js'
