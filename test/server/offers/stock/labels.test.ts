import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { addAs, openStock } from '../../../support/offers/stock.js'

describe.each(engines)('labels of a stock on %s', (engine) => {
  test('name each copy that has none yet, are noted as printed, and that is taken back', async () => {
    await using town = await openStock(engine)
    const { paul, ines, other, member, there } = town
    const pan = await addAs(paul, member, { title: 'Crêpière' })
    await addAs(paul, member, { title: 'Perceuse' })
    await addAs(paul, member, { title: 'Vélo', kind: 'give' })
    const labels = async (wish = {}) => (await ines.ask('stock.labels', { member, ...wish })).output

    const first = await labels()
    expect(first?.labels.map(({ code, title, place }) => [code, title, place])).toEqual([
      ['M-0001', 'Crêpière', 'Maison des Marais'],
      ['M-0002', 'Perceuse', 'Maison des Marais'],
    ])
    expect([first?.never, first?.labels[0]?.path]).toEqual([2, expect.stringMatching(/^\/e\/[a-z-]+\/M-0001$/)])

    const copies = first?.labels.map(({ copyId }) => copyId) ?? []
    expect((await paul.act('stock.labelled', { member, copies, isPrinted: true })).output?.done).toBe(2)
    expect(await labels()).toEqual({ labels: [], never: 0 })
    expect((await labels({ offers: [pan.offerId] }))?.labels[0]).toMatchObject({
      code: 'M-0001',
      printedAt: expect.any(String),
    })
    await paul.act('stock.labelled', { member, copies: copies.slice(0, 1), isPrinted: false })
    expect((await labels())?.never).toBe(1)

    // Another member's staff touch none of it.
    const mine = there.member
    expect((await other.act('stock.labelled', { member: mine, copies, isPrinted: true })).output?.done).toBe(0)
    expect((await other.ask('stock.labels', { member: mine, offers: [pan.offerId] })).output?.labels).toEqual([])
    expect((await other.ask('stock.labels', { member })).reason).toBe('role-missing')
  })

  test('lead to the public sheet of what is shown, and to nothing that is not there', async () => {
    await using town = await openStock(engine)
    const { paul, member, server } = town
    const pan = await addAs(paul, member, { title: 'Crêpière' })
    const [label] = (await paul.ask('stock.labels', { member })).output?.labels ?? []
    const page = async (path = '') => {
      const answer = await fetch(server.url + path)
      return { status: answer.status, body: await answer.text() }
    }

    const shown = await page(label?.path)
    expect(shown.status).toBe(200)
    expect(shown.body).toContain(`/s/ville-de-lomme/offres/${pan.offerId}`)
    expect(shown.body).toContain('noindex')
    expect(shown.body).toContain(`/${pan.offerId}"`)
    // As it is typed.
    expect((await page(label?.path.toLowerCase())).status).toBe(200)
    await paul.act('stock.pause', { member, offers: [pan.offerId] })
    const paused = await page(label?.path)
    expect(paused.body).not.toContain('/offres/')
    expect(paused.body).toContain('rapportez-le')
    expect((await page(label?.path.replace('0001', '0404'))).status).toBe(404)
    expect((await page('/e/nobody/M-0001')).status).toBe(404)
  })
})
