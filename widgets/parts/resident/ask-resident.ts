import { communeBox } from '../commune-box.js'
import type { FormFrame } from './form-frame.js'
import { networkRules } from './network-rules.js'
import { ownAccount } from './own-account.js'
import { residentFields, type ResidentFields, type ResidentParts } from './resident-fields.js'

/** The fields with what they read: the account, the rules, communes by their names. */
export function askResident(frame: FormFrame, parts: ResidentParts): ResidentFields {
  const home = communeBox(frame.host, {
    id: 'home',
    site: () => frame.place.site,
    changed() {
      const { chosen } = home
      parts.change({ home: chosen && { code: chosen.code, name: chosen.name } })
    },
  })
  return residentFields({
    ...parts,
    account: ownAccount(frame, parts.flow),
    network: networkRules(frame, parts.says),
    home,
  })
}
