import { publicQuery, router } from '../rpc/procedures.js'
import { proposingProcedures } from './network/network.router.js'
import {
  openInput,
  openOutput,
  pageOutput,
  pointsInput,
  pointsOutput,
  searchInput,
  sheetInput,
  sheetOutput,
  tileInput,
  tileOutput,
} from './member.wire.js'
import { mapTopics, openMap } from './map/open-map.js'
import { searchMembers } from './map/search-members.js'
import { showMember } from './map/show-member.js'
import { showPoints } from './map/show-points.js'
import { showTile } from './map/show-tile.js'

const lists = { by: 'anybody', staleSeconds: 30, shows: mapTopics } as const

export const membersRouter = router({
  open: publicQuery(lists)
    .input(openInput)
    .output(openOutput)
    .query(({ ctx, input }) => openMap(ctx, input)),
  search: publicQuery(lists)
    .input(searchInput)
    .output(pageOutput)
    .query(({ ctx, input }) => searchMembers(ctx, input)),
  points: publicQuery(lists)
    .input(pointsInput)
    .output(pointsOutput)
    .query(({ ctx, input }) => showPoints(ctx, input)),
  tile: publicQuery(lists)
    .input(tileInput)
    .output(tileOutput)
    .query(({ ctx, input }) => showTile(ctx, input)),
  sheet: publicQuery({ by: 'anybody', staleSeconds: 300, shows: mapTopics })
    .input(sheetInput)
    .output(sheetOutput)
    .query(({ ctx, input }) => showMember(ctx, input)),
  ...proposingProcedures,
})
