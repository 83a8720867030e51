import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { englishSymptoms, frenchSymptoms } from '../../../../server/http/pages/guide/symptoms.strings.js'
import { frenchAdvice } from '../../../../widgets/words/elements/advice.strings.js'
import { openTestServer } from '../../../support/test-server.js'

const guide = new URL('../../../../demo/guide/embedding.md', import.meta.url)

test('what the console names is served in French and in English, with no site and no script', async () => {
  await using server = await openTestServer('sqlite', '2027-03-01T08:00:00Z')
  const read = async (path: string) => {
    const answer = await fetch(server.url + path)
    return { answer, body: await answer.text() }
  }

  const french = await read('/guide/si-rien-n-apparait')
  const english = await read('/guide/if-nothing-appears')

  expect([french.answer.status, english.answer.status]).toEqual([200, 200])
  expect(french.answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(french.body).toContain('<html lang="fr">')
  expect(french.body).toContain('<code translate="no">npm run coop -- site:change SITE --add-origin')
  expect(french.body).not.toMatch(/<script|`/)
  expect(french.body).not.toMatch(/<(?:dd|h2)>\s*\p{Ll}/u)
  expect(english.body).toContain('<html lang="en">')
  expect(english.body).toContain('Only the link, nothing in the console')
  expect(english.body).toContain('href="/guide/si-rien-n-apparait" lang="fr"')
})

test('the guide has the same table, and English has as many rows', () => {
  const cells = readFileSync(guide, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1).map(plain).join('|'))
  const rows = [frenchSymptoms.heads, ...frenchSymptoms.symptoms.map(({ seen, why, todo }) => [seen, why, todo])]

  expect(rows.map((row) => row.map(plain).join('|')).filter((row) => !cells.includes(row))).toEqual([])
  expect(englishSymptoms.symptoms).toHaveLength(frenchSymptoms.symptoms.length)
})

test('each fault that the console names has a row there, in both languages', () => {
  // Told by the panel alone, which leads to the desk.
  const named = Object.keys(frenchAdvice.faults).filter((fault) => fault !== 'origin-asked')
  for (const { symptoms } of [frenchSymptoms, englishSymptoms]) {
    const rows = symptoms.flatMap(({ fault }) => fault ?? [])
    expect(rows.toSorted()).toEqual(named.toSorted())
  }
})

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
