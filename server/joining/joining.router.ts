import { act, door, forStaff, privateQuery, router, staffDoor, staffFile } from '../rpc/procedures.js'
import { listTerritories } from '../territories/index.js'
import { aroundCommune } from './around-commune.js'
import { refuseRequest } from './answer-request.js'
import { askForWorkshop } from './ask-for-workshop.js'
import { askToJoin } from './ask-to-join.js'
import { joinLimits } from './join-request.js'
import {
  aroundInput,
  aroundOutput,
  csvOutput,
  doneOutput,
  joinInput,
  joinOutput,
  networkSitesInput,
  networkSitesOutput,
  openedInput,
  openedOutput,
  openingInput,
  openingOutput,
  refuseJoinInput,
  requestsInput,
  requestsOutput,
  sitesCsvInput,
  territoriesInput,
  territoriesOutput,
  type AroundInput,
  type JoinInput,
  type NetworkSitesInput,
  type WorkshopInput,
  workshopInput,
  workshopOutput,
} from './joining.wire.js'
import { listRequests } from './list-requests.js'
import { listNetworkSites, showOpened, sitesCsv } from './list-sites.js'
import { openPartner } from './open-partner.js'

const by = { may: 'network' } as const
const opening = { perHour: 30, perDay: 100 }

/** Also behind the plain form of `/rejoindre`. */
export const joining = door('joining.ask', joinLimits, async (ctx, input: JoinInput) => {
  const { id } = await askToJoin(ctx, input)
  return { requestId: id }
})

/** Also behind the plain form of `/rejoindre/atelier`. */
export const openingWorkshop = door('joining.askForWorkshop', joinLimits, (ctx, input: WorkshopInput) =>
  askForWorkshop(ctx, input),
)

export const joiningRouter = router({
  ask: act({ by: 'page' }).input(joinInput).output(joinOutput).mutation(joining),
  askForWorkshop: act({ by: 'page' }).input(workshopInput).output(workshopOutput).mutation(openingWorkshop),
})

export const networkSitesRouter = router({
  list: privateQuery({ by })
    .input(networkSitesInput)
    .output(networkSitesOutput)
    .query(forStaff(({ db }, network, input: NetworkSitesInput) => listNetworkSites(db, network, input))),
  csv: privateQuery({ by: { ...by, fresh: true } })
    .input(sitesCsvInput)
    .output(csvOutput)
    .query(staffFile('networkSites.csv', sitesCsv)),
  show: privateQuery({ by }).input(openedInput).output(openedOutput).query(forStaff(showOpened)),
  territories: privateQuery({ by })
    .input(territoriesInput)
    .output(territoriesOutput)
    .query(
      forStaff(async ({ db }, _network, _input: object) => ({
        territories: (await listTerritories(db)).map(({ slug, name, communes }) => ({
          slug,
          name,
          communes: Number(communes),
        })),
      })),
    ),
  around: privateQuery({ by })
    .input(aroundInput)
    .output(aroundOutput)
    .query(forStaff(({ db }, network, input: AroundInput) => aroundCommune(db, network, input))),
  requests: privateQuery({ by })
    .input(requestsInput)
    .output(requestsOutput)
    .query(forStaff(({ db }, network, _input: object) => listRequests(db, network))),
  refuseRequest: act({ by })
    .input(refuseJoinInput)
    .output(doneOutput)
    .mutation(staffDoor('networkSites.refuseRequest', opening, refuseRequest)),
  // The network opens a site, with the pages where it may act and the person who looks after it.
  open: act({ by: { ...by, fresh: true } })
    .input(openingInput)
    .output(openingOutput)
    .mutation(staffDoor('networkSites.open', opening, openPartner)),
})
