import { describe, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { decide, network } from '../../support/moderation/deciding.js'
import {
  morning,
  openPublishing,
  pictureOf,
  publishAs,
  sendPhoto,
  site,
  titlesOn,
} from '../../support/offers/publishing.js'
import { signIn } from '../../support/session.js'
import { openTestServer } from '../../support/test-server.js'
import { until } from '../../support/until.js'

describe.each(engines)('what one process hides on %s', (engine) => {
  test('is in no list, sheet, page nor photo of another within a second, and there again when it is shown', async () => {
    await using one = await openPublishing(engine)
    await using other = await openTestServer(engine, morning, {
      databaseUrl: one.services.database.url,
      env: { DATA_DIR: one.dataDir },
      readsPerMinute: 1e9,
    })
    const alma = await signIn(one)
    const key = await sendPhoto(one, alma, await pictureOf('#288'))
    const id = await publishAs(alma, { draft: { photos: [{ key, alt: '' }] } })
    const input = encodeURIComponent(JSON.stringify({ site, id }))
    const statusOf = async (path: string) => (await fetch(other.url + path)).status
    const seen = async () => ({
      list: (await titlesOn(other)).includes('Échelle double'),
      statuses: await Promise.all(
        [`/trpc/offers.sheet?input=${input}`, `/s/${site}/offres/${id}`, `/photos/${key}.webp`].map(statusOf),
      ),
    })
    const everywhere = (list: boolean, status: number) => (now: Awaited<ReturnType<typeof seen>>) =>
      now.list === list && now.statuses.every((each) => each === status)
    await until(seen, everywhere(true, 200))

    await decide(one, network, { id, does: 'hide' })
    await until(seen, everywhere(false, 404), 1_000)
    await decide(one, network, { id, does: 'show' })
    await until(seen, everywhere(true, 200), 1_000)
  })
})
