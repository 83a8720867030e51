import { RemoteRead } from '../../shared/remote-read.js'
import { communeBox, type Commune } from '../commune-box.js'
import type { FormFrame } from './form-frame.js'
import { networkRules } from './network-rules.js'
import { ownAccount } from './own-account.js'
import { residentFields, type ResidentFields, type ResidentParts } from './resident-fields.js'

/** The fields with what they read: the account, the rules, communes by their names, the one of the site. */
export function askResident(frame: FormFrame, parts: ResidentParts): ResidentFields {
  const home = communeBox(frame.host, { id: 'home', site: () => frame.place.site, changed: take })
  let isShown = false
  const ofSite = new RemoteRead<readonly [site: string], Commune | undefined>(frame.host, {
    args: () => (isShown ? [frame.place.site] : []),
    read: async ([site], ask) => (await ask('territories.find', { site })).items[0],
    answered: propose,
    failed: () => undefined,
  })
  const fields = residentFields({
    ...parts,
    account: ownAccount(frame, parts.flow),
    network: networkRules(frame, parts.says),
    home,
  })

  function take(): void {
    const { chosen } = home
    parts.change({ home: chosen && { code: chosen.code, name: chosen.name } })
  }

  /** Most people live where the page is of; who has begun to say another is left alone. */
  function propose(commune: Commune | undefined): void {
    if (!commune || parts.resident().home || home.field?.value || !fields.asksHome()) return
    home.fill(commune.name, commune)
    take()
  }

  return {
    ...fields,
    shown() {
      fields.shown()
      isShown = true
      propose(ofSite.current)
      frame.host.requestUpdate()
    },
  }
}
