import type * as v from 'valibot'
import type { Context, FoundAddress } from '../../rpc/context.js'
import { getSiteWith } from '../../sites/index.js'
import { communesOf, geocodedIn, inseeCode, type Commune } from '../../territories/index.js'
import type { addressesInput, addressesOutput } from '../repair.wire.js'

type Answer = v.InferOutput<typeof addressesOutput>

export async function findAddresses(
  { db, addresses }: Pick<Context, 'db' | 'addresses'>,
  { site, communeCode, text }: v.InferOutput<typeof addressesInput>,
): Promise<Answer> {
  await getSiteWith(db, site, 'repair-booking')
  const [within] = communeCode === undefined ? [] : await communesOf(db, [communeCode])
  const found = await addresses.find({ text, ...(within && geocodedIn(within)) })
  if (!found) return { available: false, items: [] }

  const codes = new Set(found.flatMap((each) => [each.communeCode, each.partCode ?? each.communeCode]))
  const communes = await communesOf(db, [...codes])
  const items = found.flatMap((each) => {
    const commune = communeOf(each, communes, within)
    return commune
      ? { text: each.text, communeCode: inseeCode(commune.code), commune: commune.name, ...each.point }
      : []
  })
  return { available: true, items: items.filter(({ text: own }, at) => items.findIndex((i) => i.text === own) === at) }
}

function communeOf(found: FoundAddress, known: readonly Commune[], within: Commune | undefined): Commune | undefined {
  const part = known.find(({ code, parentCode }) => code === found.partCode && parentCode === found.communeCode)
  if (part) return part
  const isThere = within?.parentCode === found.communeCode && within.postcodes.includes(found.postcode ?? '')
  return isThere ? within : known.find(({ code }) => code === found.communeCode)
}
