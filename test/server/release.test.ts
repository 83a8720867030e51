import { describe, expect, test } from 'vitest'
import { changesOf, faultOf, withRelease, withVersion } from '../../server/build/changelog.mjs'

const changelog = `# What changed

## 0.1.10 (2026-11-01)

- A card is
  whole.

## 0.1.1

### For residents

- Search by words.
`

const asked = { version: '0.2.0', current: '0.1.10', changed: [], changelog, fragments: { 'one.staff.md': 'One.' } }

describe('a release', () => {
  test('puts what waits before the versions that are out, each fragment below whom it is for', () => {
    const fragments = {
      'b-list.residents.md': '- A list.\n- And a map.\n',
      'a-desk.staff.md': 'A desk, in one sentence.\n',
      'a-word.residents.md': 'A word.\n',
    }

    expect(withRelease(changelog, { version: '0.2.0', day: '2026-12-01', fragments })).toBe(
      changelog.replace(
        '## 0.1.10',
        `## 0.2.0 (2026-12-01)

### For residents

- A word.
- A list.
- And a map.

### For staff at the desk

- A desk, in one sentence.

## 0.1.10`,
      ),
    )
  })

  test('goes on with what the changelog already says of it, in short and to each reader', () => {
    const waiting = `## Not yet released

- In short.

### For residents

#### Searching

- A word.

### For operators

- A command.

`
    const fragments = { 'a-flag.operators.md': '- A flag.' }
    const told = withRelease(changelog.replace('## 0.1.10', `${waiting}## 0.1.10`), {
      version: '0.2.0',
      day: '2026-12-01',
      fragments,
    })

    expect(told).toBe(
      changelog.replace(
        '## 0.1.10',
        `${waiting.replace('Not yet released', '0.2.0 (2026-12-01)').trimEnd()}\n- A flag.\n\n## 0.1.10`,
      ),
    )
  })

  test.each([
    ['a number that is none', { version: '0.2' }, 'Say which version'],
    ['no number', { version: undefined }, 'Say which version'],
    ['the version that is out', { version: '0.1.10' }, 'not newer'],
    ['an older one, by numbers', { version: '0.1.9' }, 'not newer'],
    ['a tree with changes of somebody', { changed: ['server/main.ts'] }, 'server/main.ts'],
    ['a fragment for nobody', { fragments: { 'one.md': 'One.' } }, 'one.{residents,staff,webmasters'],
    ['nothing new', { fragments: {} }, 'Nothing waits'],
  ])('refuses %s, in a sentence', (_what, differences, said) => {
    expect(faultOf(asked)).toBeUndefined()
    expect(faultOf({ ...asked, ...differences })).toContain(said)
  })

  test('bears its number where the package and its lock name the whole, and nowhere else', () => {
    const lock = { version: '0.1.1', packages: { '': { version: '0.1.1' }, 'node_modules/lit': { version: '0.1.1' } } }

    expect(JSON.parse(withVersion(JSON.stringify(lock), '0.2.0'))).toEqual({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, 'node_modules/lit': { version: '0.1.1' } },
    })
  })
})

test('a version says what changed with it: in short where it does, and never what another did', () => {
  const short = changelog.replace('### For residents', '- In short.\n\n### For residents')

  expect(changesOf(changelog, '0.1.10')).toEqual(['A card is whole.'])
  expect(changesOf(changelog, '0.1.1')).toEqual(['Search by words.'])
  expect(changesOf(short, '0.1.1')).toEqual(['In short.'])
  expect(changesOf(changelog, '0.3.0')).toEqual([])
  expect(changesOf(changelog.replace('0.1.10 (2026-11-01)', 'Not yet released'), '0.3.0')).toEqual(['A card is whole.'])
})
