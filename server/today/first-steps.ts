import type { Id } from '../base/id.js'
import type { Day } from '../base/local-time.js'
import type { Db } from '../database/tables.js'
import { rulesOf } from '../loans/index.js'
import { placeSteps } from '../members/index.js'
import { countUnlabelled, hasStock } from '../offers/index.js'
import type { FirstStep, Today } from './today.wire.js'

type Asked = { readonly member: Id<'Member'>; readonly today: Day; readonly hasWorkshop: boolean }

/** What a counter lacks before people can come: only what can be known. None once all of it is done. */
export async function firstSteps(
  db: Db,
  { member, today, hasWorkshop }: Asked,
): Promise<Pick<Today, 'steps' | 'open'>> {
  const [{ hasPlace, withoutHours, unsaid, open }, lends, rules, unlabelled] = await Promise.all([
    placeSteps(db, member, today),
    hasStock(db, member),
    rulesOf(db, member),
    countUnlabelled(db, member),
  ])
  const steps: FirstStep[] = [{ step: 'place', isDone: hasPlace }]
  if (hasPlace) {
    steps.push({
      step: 'hours',
      isDone: withoutHours === undefined,
      ...(withoutHours !== undefined && { place: withoutHours }),
    })
    if (unsaid) steps.push({ step: 'holiday', isDone: false, ...unsaid })
    // A workshop that lends nothing lacks nothing.
    if (lends || !hasWorkshop)
      steps.push({ step: 'objects', isDone: lends }, { step: 'rules', isDone: rules.length > 0 })
    if (lends) steps.push({ step: 'labels', isDone: unlabelled === 0, ...(unlabelled > 0 && { count: unlabelled }) })
  }
  return { steps: steps.every(({ isDone }) => isDone) ? [] : steps, ...(open && { open: [...open] }) }
}
