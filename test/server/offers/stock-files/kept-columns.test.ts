import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { listAs, openStock } from '../../../support/offers/stock.js'
import { shownOf, tried } from '../../../support/offers/stock-files.js'

describe.each(engines)('an inventory on %s', (engine) => {
  test('brings its numbers, values and remarks, which the same file changes no more, and which leave with the stock', async () => {
    await using town = await openStock(engine)
    const { paul, member, server } = town
    const file = [
      'Objet;Nombre;Valeur;Observations;Code',
      'Chaise pliante;3;12,50 €;Une est bancale;C-1',
      'Appareil à raclette;1;49;;',
      'Tente;beaucoup;cher;;',
    ].join('\r\n')
    const take = async (text: string) => {
      const trial = await tried(town, paul, text)
      await paul.act('stockFiles.takeIn', { member, importId: trial.importId })
      await allDone(server.services)
      return shownOf(town, paul)
    }
    const sheet = async (words: string) => {
      const { items } = await listAs(paul, { member, words })
      return (await paul.ask('stock.open', { member, offerId: items[0]?.offerId ?? '' })).output
    }

    expect(await take(file)).toMatchObject({ added: 3, refused: 0, unused: [] })
    const chairs = await sheet('chaise')
    expect(chairs?.copies.map(({ code }) => code)).toEqual(['C-1', 'M-0001', 'M-0002'])
    expect(chairs?.kept).toMatchObject({ valueCents: 1_250, note: 'Une est bancale' })
    expect((await sheet('tente'))?.kept).toEqual({ shelf: '', note: '', contents: [] })
    expect((await sheet('tente'))?.copies).toHaveLength(1)

    expect(await tried(town, paul, file)).toMatchObject({ added: 0, changed: 0, same: 3 })
    expect(await take(file.replace(';3;', ';4;').replace('12,50', '15'))).toMatchObject({ changed: 1, same: 2 })
    const more = await sheet('chaise')
    expect([more?.copies.length, more?.kept.valueCents, more?.kept.note]).toEqual([4, 1_500, 'Une est bancale'])

    // As it leaves it is the same when it comes back.
    const csv = (await paul.ask('stock.csv', { member, locale: 'fr' })).output?.csv ?? ''
    expect(csv).toMatch(/C-1,,Chaise pliante.*,1,"15,00",Une est bancale,/)
    expect(await tried(town, paul, csv)).toMatchObject({ added: 0, changed: 0, refused: 0, same: 6 })
  })
})
