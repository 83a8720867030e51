import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { moderationWordsCommand } from '../../../server/moderation/commands/words.command.js'
import { rulesPublishCommand } from '../../../server/moderation/rules/publish-rules.command.js'
import { barredIn, readBarredWords } from '../../../server/moderation/words/barred-word.js'
import type { Command } from '../../../server/rpc/command.js'
import { engines } from '../../support/engines.js'
import { openPublishing, publishAs, site, titlesOn, wishOf } from '../../support/offers/publishing.js'
import { signIn, visitor } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'

type Given = { readonly text: string; readonly english?: string; readonly version?: string }

/** What an operator runs with a file of that content, and one that says it in English. */
async function run(server: TestServer, command: Command, { text, english, ...values }: Given) {
  const folder = mkdtempSync(join(tmpdir(), 'coop-words-'))
  const fileOf = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const { database, clock } = server.services
  const context = { database, clock, dataDir: folder, print: () => {} }
  const given = { ...values, ...(english !== undefined && { english: fileOf('english.txt', english) }) }
  await command
    .run({ positionals: [fileOf('file.txt', text)], values: given }, context)
    .finally(() => rmSync(folder, { recursive: true }))
}

const list = 'médicament;refuse;vente interdite\nchiot;look;animaux\n# rien\n'

describe.each(engines)('the words that the network bars on %s', (engine) => {
  test('one is refused and named; another waits until somebody has looked; others are shown', async () => {
    await using town = await openPublishing(engine)
    const alma = await signIn(town)
    await run(town, moderationWordsCommand, { text: list })

    const refused = await alma.act('offers.publish', wishOf({ draft: { title: 'Boîte de médicaments' } }))
    const looked = await alma.act('offers.publish', wishOf({ draft: { title: 'Panier pour chiot' } }))
    const shown = await alma.act('offers.publish', wishOf({ draft: { title: 'Meuble à pharmacie' } }))

    expect([refused.status, refused.data]).toEqual([
      400,
      expect.objectContaining({ reason: 'words-barred', words: ['médicament'] }),
    ])
    expect([looked.output?.status, shown.output?.status]).toEqual(['awaits-look', 'shown'])
    expect(await titlesOn(town)).toEqual(['Meuble à pharmacie', 'Perceuse-visseuse 18 V'])
  })

  test('nor does one enter by a change', async () => {
    await using town = await openPublishing(engine)
    const alma = await signIn(town)
    const offerId = await publishAs(alma)
    await run(town, moderationWordsCommand, { text: list })
    const texts = [{ description: 'Avec des médicaments.' }, { material: 'Médicaments' }]

    for (const text of texts) {
      const { draft } = wishOf({ draft: text })
      const changed = await alma.act('offers.change', { site, offerId, sequence: 0, draft })
      expect(changed.reason).toBe('words-barred')
    }
  })

  test('a list with a fault is refused whole', async () => {
    await using town = await openPublishing(engine)
    await run(town, moderationWordsCommand, { text: list })

    await expect(run(town, moderationWordsCommand, { text: 'arme;perhaps;x' })).rejects.toThrow('line 1')

    const rows = await town.services.database.reader.selectFrom('barred_word').select('word').execute()
    expect(rows).toHaveLength(2)
  })

  test('new rules are read in English where they were given so', async () => {
    await using town = await openPublishing(engine)
    const stranger = await visitor(town)
    await run(town, rulesPublishCommand, { text: 'Soyez aimables.', english: 'Be kind.', version: '2027-03' })

    const read = await stranger.ask('rules.current', { site, language: 'en' })

    expect(read.output?.rules).toMatchObject({ text: 'Be kind.', language: 'en' })
    await expect(run(town, rulesPublishCommand, { text: 'Autre.', english: ' ', version: '2027-04' })).rejects.toThrow(
      'empty',
    )
  })

  test('new rules are read at once, and accepted anew before the next offer', async () => {
    await using town = await openPublishing(engine)
    const alma = await signIn(town)
    const stranger = await visitor(town)
    await publishAs(alma)
    const none = await stranger.ask('rules.current', { site })
    await run(town, rulesPublishCommand, { text: 'Soyez aimables.', version: '2027-03' })

    const { rulesVersion: _, ...saidBefore } = wishOf()
    const old = await alma.act('offers.publish', saidBefore)
    const current = await stranger.ask('rules.current', { site })
    const accepted = await alma.act('offers.publish', wishOf({ rulesVersion: '2027-03' }))

    expect(none.output).toEqual({})
    expect(current.output?.rules).toMatchObject({ version: '2027-03', text: 'Soyez aimables.', language: 'fr' })
    expect([old.reason, accepted.status]).toEqual(['rules-unaccepted', 200])
    await expect(run(town, rulesPublishCommand, { text: 'Autre.', version: '2027-03' })).rejects.toThrow('before')
  })
})

describe('a barred word', () => {
  const { words } = readBarredWords('arme;refuse;\nbombe lacrymogène;refuse;\n')
  const found = (text: string) => barredIn(words, text).map(({ word }) => word)

  test('is found whole, in any number and without its accents, and not inside another', () => {
    expect(found('Des armes anciennes')).toEqual(['arme'])
    expect(found('BOMBE LACRYMOGENE neuve')).toEqual(['bombe lacrymogène'])
    expect(found('Une armoire, une bombe de peinture')).toEqual([])
  })
})
