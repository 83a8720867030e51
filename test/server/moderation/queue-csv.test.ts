import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { openDesk, report } from '../../support/moderation/desk.js'
import { publishAs, site } from '../../support/offers/publishing.js'

describe.each(engines)('the queue in a file, on %s', (engine) => {
  test('what the filters find goes out as CSV without a formula', async () => {
    const { town, nadia, basile } = await openDesk(engine)
    await using _ = town
    const trap = await publishAs(basile, { draft: { title: '=HYPERLINK("http://evil.example")' } })
    await report(town, trap, { reason: 'dishonest' })

    const { output } = await nadia.ask('moderation.queueCsv', { site, reason: 'dishonest' })
    const none = await nadia.ask('moderation.queueCsv', { site, reason: 'hurtful' })

    const [, row = '', ...rest] = (output?.csv ?? '').split('\r\n')
    expect(row).toMatch(/^"'=HYPERLINK/)
    expect(row).toContain('C’est une arnaque, ou un mensonge')
    expect(rest).toEqual([''])
    expect(none.output?.csv.split('\r\n')).toHaveLength(2)
  })
})
