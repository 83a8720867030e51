import { act, door, forStaff, privateQuery, router, staffDoor, staffFile } from '../../rpc/procedures.js'
import { applyImport, askImport } from '../file-import/ask-import.js'
import {
  importAsked,
  importIdInput,
  importInput,
  importOutput,
  reportOutput,
  type ImportIdInput,
} from '../file-import/place-import.wire.js'
import { importReport, showImport } from '../file-import/show-import.js'
import { acceptProposal, mergeProposal, refuseProposal } from '../proposals/decide-proposal.js'
import { listProposals } from '../proposals/list-proposals.js'
import { proposalLimits } from '../proposals/proposal.js'
import {
  acceptInput,
  decidedOutput,
  mergeInput,
  proposalsInput,
  proposalsOutput,
  proposeInput,
  proposeOutput,
  refuseInput,
  type ProposalsInput,
  type ProposeInput,
} from '../proposals/proposal.wire.js'
import { lookUpStreet, proposePlace } from '../proposals/propose-place.js'
import { addMember, changeStatus } from './add-member.js'
import { listMembersOf, membersCsv } from './list-members.js'
import {
  addedOutput,
  addMemberInput,
  csvOutput,
  membersCsvInput,
  networkMembersInput,
  networkMembersOutput,
  statusInput,
  statusOutput,
  type AddMemberInput,
  type NetworkMembersInput,
  type StatusInput,
} from './network.wire.js'

const by = { may: 'network' } as const
const importing = { perHour: 60, perDay: 200 }
const limits = { perHour: 300, perDay: 1_000 }

const atDoor = door('members.proposePlace', proposalLimits, async (ctx, input: ProposeInput) => {
  const { id } = await proposePlace(ctx, input)
  return { proposalId: id }
})

/** Also behind the plain form of the map's page. */
export const proposing: typeof atDoor = async (call) => {
  await lookUpStreet(call.ctx, call.input)
  return atDoor(call)
}

export const proposingProcedures = {
  proposePlace: act({ by: 'page' }).input(proposeInput).output(proposeOutput).mutation(proposing),
}

export const networkMembersRouter = router({
  list: privateQuery({ by })
    .input(networkMembersInput)
    .output(networkMembersOutput)
    .query(forStaff(({ db }, network, input: NetworkMembersInput) => listMembersOf(db, network, input))),
  csv: privateQuery({ by: { ...by, fresh: true } })
    .input(membersCsvInput)
    .output(csvOutput)
    .query(staffFile('networkMembers.csv', membersCsv)),
  add: act({ by })
    .input(addMemberInput)
    .output(addedOutput)
    .mutation(staffDoor('networkMembers.add', limits, (ctx, _network, input: AddMemberInput) => addMember(ctx, input))),
  setStatus: act({ by })
    .input(statusInput)
    .output(statusOutput)
    .mutation(
      staffDoor('networkMembers.setStatus', limits, (ctx, _network, input: StatusInput) => changeStatus(ctx, input)),
    ),
  importPlaces: act({ by })
    .input(importInput)
    .output(importAsked)
    .mutation(staffDoor('networkMembers.importPlaces', importing, askImport)),
  // It may change thousands of places at once.
  applyImport: act({ by: { ...by, fresh: true } })
    .input(importIdInput)
    .output(importAsked)
    .mutation(staffDoor('networkMembers.applyImport', importing, applyImport)),
  import: privateQuery({ by })
    .input(importIdInput)
    .output(importOutput)
    .query(forStaff(({ db }, network, input: ImportIdInput) => showImport(db, network, input))),
  importReport: privateQuery({ by })
    .input(importIdInput)
    .output(reportOutput)
    .query(forStaff(({ db }, network, input: ImportIdInput) => importReport(db, network, input))),
  proposals: privateQuery({ by })
    .input(proposalsInput)
    .output(proposalsOutput)
    .query(forStaff(({ db }, network, input: ProposalsInput) => listProposals(db, network, input))),
  acceptProposal: act({ by })
    .input(acceptInput)
    .output(decidedOutput)
    .mutation(staffDoor('networkMembers.acceptProposal', limits, acceptProposal)),
  mergeProposal: act({ by })
    .input(mergeInput)
    .output(decidedOutput)
    .mutation(staffDoor('networkMembers.mergeProposal', limits, mergeProposal)),
  refuseProposal: act({ by })
    .input(refuseInput)
    .output(decidedOutput)
    .mutation(staffDoor('networkMembers.refuseProposal', limits, refuseProposal)),
})
