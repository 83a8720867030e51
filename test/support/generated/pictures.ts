import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoOffers } from '../../../demo/town/offers.js'
import { paintOffers, type DemoPhotos } from '../../../demo/town/publish-offers.js'
import { openStorage, type Photo } from '../../../server/media/index.js'
import { madeOnce } from '../made-once.js'

/**
 * The demonstration's pictures, in that folder of a house. They take seconds to paint: who needs them first paints them for
 * the whole run, of all suites.
 */
export async function picturesIn(dataDir: string): Promise<DemoPhotos> {
  const painted = join(runFolder(), 'demo-pictures')
  await madeOnce(painted, async (draft) => {
    const photos = await paintOffers(openStorage({ dataDir: draft }))
    const listed = demoOffers.map((offer) => photos.get(offer) ?? [])
    writeFileSync(join(draft, 'photos.json'), JSON.stringify(listed))
  })
  cpSync(join(painted, 'photos'), join(dataDir, 'photos'), { recursive: true })
  const listed = JSON.parse(readFileSync(join(painted, 'photos.json'), 'utf8')) as Photo[][]
  return new Map(demoOffers.map((offer, at) => [offer, listed[at] ?? []]))
}

function runFolder(): string {
  const shared = process.env['TEST_PICTURES_DIR'] ?? process.env['TEST_RUN_DIR']
  if (shared) return shared
  const own = mkdtempSync(join(tmpdir(), 'coop-pictures-'))
  process.once('exit', () => rmSync(own, { recursive: true, force: true }))
  return own
}
