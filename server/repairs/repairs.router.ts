import { privateQuery, router } from '../rpc/procedures.js'
import { findAddresses } from './addresses/find-addresses.js'
import { addressesInput, addressesOutput } from './repair.wire.js'

export const repairsRouter = router({
  // Where somebody lives: asked by POST, so that it stands in no address and in nobody's journal.
  addresses: privateQuery
    .input(addressesInput)
    .output(addressesOutput)
    .query(({ ctx, input }) => findAddresses(ctx, input)),
})
