import { becomeItinerant, placesById } from '../../members/index.js'
import type { MutationContext } from '../../rpc/context.js'
import { receives, type Repairer } from '../repairer.js'

/** The address of somebody who only comes to people is often a home: nobody is told it. */
export async function hideHome(
  ctx: Pick<MutationContext, 'tx' | 'clock'>,
  { types, placeId }: Pick<Repairer, 'types' | 'placeId'>,
): Promise<void> {
  if (receives(types)) return
  const place = (await placesById(ctx.tx, [placeId])).get(placeId)
  if (place && !place.itinerant) await becomeItinerant(ctx, place)
}
