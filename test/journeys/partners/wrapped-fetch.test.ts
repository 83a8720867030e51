import { expect, test } from 'vitest'
import { townPages } from '../../support/journeys/town-pages.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const here = useTown()
const { pageOf } = townPages(() => here.town)

test('an element lives in a page that adds a header of its own to whatever is fetched', async () => {
  const traced = pageOf({
    head: `<script>
      const { fetch: whole } = window
      window.fetch = (address, how) => whole(address, { ...how, headers: { ...how?.headers, 'x-trace-id': '1' } })
    </script>`,
  })
  const { page, wrong } = await visit(here.browser, here.town.hosts.url + traced)

  await page.locator('coop-offer-board [data-state=shown] .card').first().waitFor()
  expect(wrong).toEqual([])
})
