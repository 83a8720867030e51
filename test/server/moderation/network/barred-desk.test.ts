import { describe, expect, test } from 'vitest'
import { engines } from '../../../support/engines.js'
import { publishAs } from '../../../support/offers/publishing.js'
import { holder, openTwo } from '../../../support/roles/two-members.js'
import { signIn } from '../../../support/session.js'

async function openNetwork(engine: (typeof engines)[number]) {
  const { server, here } = await openTwo(engine)
  return { server, here, admin: await holder(server, 'admin', here) }
}

const drill = { word: 'perceuses', does: 'look', reason: 'À surveiller' } as const

describe.each(engines)('barred words at the desk, on %s', (engine) => {
  test('are told with what each would catch today, whole words only, and bar what is published next', async () => {
    const { server, admin } = await openNetwork(engine)
    await using _closed = server
    const alma = await signIn(server, { email: 'alma@exemple.fr' })

    expect((await admin.act('barredWords.add', drill)).output).toEqual({ isNew: true })
    expect((await admin.act('barredWords.add', { ...drill, does: 'refuse' })).output).toEqual({ isNew: false })
    await admin.act('barredWords.add', { word: '=mèche', does: 'refuse', reason: '' })
    await admin.act('barredWords.add', { word: 'chargeur rapide', does: 'refuse', reason: '' })
    const { output } = await admin.ask('barredWords.list', {})
    expect(output?.barred.map(({ word, catches }) => [word, catches.count])).toEqual([
      ['=mèche', 1],
      ['chargeur rapide', 0],
      ['perceuses', 1],
    ])
    expect(output?.barred[2]?.catches.titles).toEqual(['Perceuse-visseuse 18 V'])
    expect((await admin.ask('barredWords.catches', { word: 'batterie' })).output?.count).toBe(1)
    expect((await admin.ask('barredWords.list', { does: 'look', words: 'surveiller' })).output?.count).toBe(1)
    expect((await admin.ask('barredWords.csv', { locale: 'fr', does: 'refuse' })).output?.csv.split('\r\n')).toEqual([
      '\uFEFFmot,effet,pourquoi,offres aujourd’hui',
      "'=mèche,refuse,,1",
      'chargeur rapide,refuse,,0',
      '',
    ])
    await expect(publishAs(alma, { draft: { title: 'Mèches à bois' } })).rejects.toThrow('words-barred')
  })

  test('whoever changes what somebody else has changed is told by whom', async () => {
    const { server, admin, here } = await openNetwork(engine)
    await using _closed = server
    const louise = await holder(server, 'admin', { ...here, email: 'louise@apes.example', firstName: 'Louise' })
    await admin.act('barredWords.add', drill)
    const to = { ...drill, does: 'refuse' } as const

    expect((await louise.act('barredWords.change', { seen: drill, to })).status).toBe(200)
    const second = await admin.act('barredWords.remove', { seen: drill })
    expect([second.reason, second.data?.by]).toEqual(['word-moved-on', 'Louise'])
    expect((await admin.act('barredWords.remove', { seen: to })).status).toBe(200)
    expect((await admin.ask('barredWords.list', {})).output?.count).toBe(0)
    const faulty = await admin.act('barredWords.add', { ...drill, word: '!!' })
    expect([faulty.reason, faulty.data?.status]).toEqual(['word-refused', 'says-nothing'])
  })
})
