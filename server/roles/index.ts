export { networkAdmins, whoLooksFor } from './on-duty.store.js'
export { noteStaffAct } from './audit/note-staff-act.js'
export { standing } from './standing.js'
