import { act, privateQuery, signed, signedDoor } from '../../rpc/procedures.js'
import { lackingInput, lackingOutput, putOffOutput, type LackingInput } from '../loan.wire.js'
import { putOff } from './put-off.store.js'
import { showLacking } from './show-lacking.js'

const later = signedDoor('loans.putOffLacking', { perDay: 40 }, async ({ tx, clock }, { actor }, _at: LackingInput) => {
  await putOff(tx, actor.for.account, clock.now())
  return {}
})

export const lackingProcedures = {
  lacking: privateQuery({ by: 'person' }).input(lackingInput).output(lackingOutput).query(signed(showLacking)),
  putOffLacking: act({ by: 'person' }).input(lackingInput).output(putOffOutput).mutation(later),
}
