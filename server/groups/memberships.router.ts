import { act, forStaff, privateQuery, router, staffDoor, staffFile } from '../rpc/procedures.js'
import {
  addHostInput,
  addKindInput,
  changeKindInput,
  confirmInput,
  csvInput,
  csvOutput,
  dropHostInput,
  dropInput,
  hostAdded,
  kindAdded,
  listInput,
  listOutput,
  noteInput,
  notedOutput,
  nothing,
  paymentsInput,
  paymentsTold,
  retireKindInput,
  roomInput,
  roomOutput,
  showInput,
  showOutput,
} from './groups.wire.js'
import { addHost, dropHost } from './hosts/keep-hosts.js'
import { addKind, changeKind, retireKind, showRoom } from './kinds/keep-kinds.js'
import { listMemberships, membershipsCsv, showMembership } from './memberships/list-memberships.js'
import { confirmMembership, dropMembership, noteMembership } from './memberships/note-membership.js'
import { lookAtPayments, takePayments } from './payments/take-payments.js'

const by = { may: 'members' } as const
/** A file with names of people leaves the desk only after a fresh sign-in. */
const fresh = { may: 'members', fresh: true } as const
const byManager = { may: 'memberKinds' } as const

const counter = { perHour: 600, perDay: 3_000 }
const settling = { perHour: 120, perDay: 500 }

export const membershipsRouter = router({
  room: privateQuery({ by }).input(roomInput).output(roomOutput).query(forStaff(showRoom)),
  list: privateQuery({ by }).input(listInput).output(listOutput).query(forStaff(listMemberships)),
  csv: privateQuery({ by: fresh })
    .input(csvInput)
    .output(csvOutput)
    .query(staffFile('memberships.csv', membershipsCsv)),
  show: privateQuery({ by }).input(showInput).output(showOutput).query(forStaff(showMembership)),
  note: act({ by })
    .input(noteInput)
    .output(notedOutput)
    .mutation(staffDoor('memberships.note', counter, noteMembership)),
  confirm: act({ by })
    .input(confirmInput)
    .output(nothing)
    .mutation(staffDoor('memberships.confirm', counter, confirmMembership)),
  drop: act({ by })
    .input(dropInput)
    .output(nothing)
    .mutation(staffDoor('memberships.drop', counter, dropMembership)),
  lookAtPayments: privateQuery({ by }).input(paymentsInput).output(paymentsTold).query(forStaff(lookAtPayments)),
  takePayments: act({ by })
    .input(paymentsInput)
    .output(paymentsTold)
    .mutation(staffDoor('memberships.takePayments', settling, takePayments)),
  addKind: act({ by: byManager })
    .input(addKindInput)
    .output(kindAdded)
    .mutation(staffDoor('memberships.addKind', settling, addKind)),
  changeKind: act({ by: byManager })
    .input(changeKindInput)
    .output(nothing)
    .mutation(staffDoor('memberships.changeKind', settling, changeKind)),
  retireKind: act({ by: byManager })
    .input(retireKindInput)
    .output(nothing)
    .mutation(staffDoor('memberships.retireKind', settling, retireKind)),
  addHost: act({ by: byManager })
    .input(addHostInput)
    .output(hostAdded)
    .mutation(staffDoor('memberships.addHost', settling, addHost)),
  dropHost: act({ by: byManager })
    .input(dropHostInput)
    .output(nothing)
    .mutation(staffDoor('memberships.dropHost', settling, dropHost)),
})
