export { networkAdmins, whoLooksFor } from './on-duty.store.js'
export { standing } from './standing.js'
