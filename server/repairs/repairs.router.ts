import { privateQuery, publicQuery, router } from '../rpc/procedures.js'
import { findAddresses } from './addresses/find-addresses.js'
import { openBooking } from './open-booking.js'
import {
  addressesInput,
  addressesOutput,
  openInput,
  openOutput,
  repairerInput,
  repairerOutput,
  repairerPageOutput,
  searchInput,
  slotsInput,
  slotsOutput,
} from './repair.wire.js'
import { searchRepairers } from './search-repairers.js'
import { showRepairer } from './show-repairer.js'
import { showSlots } from './show-slots.js'

const shows = ['repairs', 'sites', 'members', 'territories'] as const
const lists = { staleSeconds: 30, shows }

export const repairsRouter = router({
  open: publicQuery(lists)
    .input(openInput)
    .output(openOutput)
    .query(({ ctx, input }) => openBooking(ctx, input)),
  search: publicQuery(lists)
    .input(searchInput)
    .output(repairerPageOutput)
    .query(({ ctx, input }) => searchRepairers(ctx, input)),
  repairer: publicQuery(lists)
    .input(repairerInput)
    .output(repairerOutput)
    .query(({ ctx, input }) => showRepairer(ctx, input)),
  // Whoever looks at slots is about to take one: no browser keeps them.
  slots: publicQuery({ staleSeconds: 0, shows })
    .input(slotsInput)
    .output(slotsOutput)
    .query(({ ctx, input }) => showSlots(ctx, input)),
  // Where somebody lives: asked by POST, so that it stands in no address and in nobody's journal.
  addresses: privateQuery
    .input(addressesInput)
    .output(addressesOutput)
    .query(({ ctx, input }) => findAddresses(ctx, input)),
})
