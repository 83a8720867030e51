import { act, forStaff, privateQuery, router, staffDoor, staffFile } from '../rpc/procedures.js'
import {
  addKindInput,
  changeKindInput,
  confirmInput,
  csvInput,
  csvOutput,
  dropInput,
  kindAdded,
  listInput,
  listOutput,
  noteInput,
  notedOutput,
  nothing,
  retireKindInput,
  roomInput,
  roomOutput,
  showInput,
  showOutput,
} from './groups.wire.js'
import { addKind, changeKind, retireKind, showRoom } from './kinds/keep-kinds.js'
import { listMemberships, membershipsCsv, showMembership } from './memberships/list-memberships.js'
import { confirmMembership, dropMembership, noteMembership } from './memberships/note-membership.js'

const by = { may: 'memberships' } as const
/** A file with names of people leaves the desk only after a fresh sign-in. */
const fresh = { may: 'memberships', fresh: true } as const
const byManager = { may: 'membershipKinds' } as const

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
})
