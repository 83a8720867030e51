import { expect, test } from 'vitest'
import { faults, filesUnder, importsOf, textOf, type Import } from '../support/sources.js'

const widgets = filesUnder('widgets', '.ts')
const imports = widgets.flatMap(importsOf).filter(({ typeOnly }) => !typeOnly)
const shared = (...names: string[]) => names.map((name) => `widgets/shared/${name}.ts`)

/** By what one asks with, who may. */
const mayAsk: Record<string, readonly string[]> = {
  query: shared('client', 'first-answer', 'remote-read'),
  // The page that a mail leads to is no element: it reads once, and again where what it did was refused.
  post: [
    ...shared('act', 'remote-read', 'signed'),
    'widgets/pages/loan/loan-link.ts',
    // A `Talking` reads by it.
    'widgets/parts/conversation/talk-box.ts',
    'widgets/pages/mail-links/appointment-page.ts',
    'widgets/pages/mail-links/renew-page.ts',
    'widgets/pages/mail-links/objection-page.ts',
    'widgets/pages/mail-links/address-page.ts',
    'widgets/pages/mail-links/export-page.ts',
    'widgets/pages/mail-links/erase-page.ts',
    'widgets/pages/mail-links/invitation-page.ts',
  ],
  // The names on a basemap come like its pictures: nobody waits for them, and the map is whole without.
  exchange: [...shared('ask-early', 'post', 'query', 'signed'), 'widgets/member-map/map/town-names.ts'],
  // What only who has signed in may know is asked within a read, which a talk is handed with the right by which it is read; the days that a
  // giver may propose, once, by the press that opens them.
  signedAsk: [
    ...shared('session'),
    // A `Talking` reads by it.
    'widgets/parts/conversation/talk-sheet.ts',
    // A number beside a name, for which nobody waits.
    ...shared('live/ask-unread'),
    'widgets/my-space/loans/answering.ts',
    // Where the page is left for, once: nothing of it is shown here.
    'widgets/my-space/lead-to-one.ts',
    'widgets/parts/conversation/talk-sheet.ts',
    ...widgets.filter((path) => /new (?:RemoteRead|OwnRead)\b/.test(textOf(path))),
  ],
}

test('what an element reads after its first answer is read by a task', () => {
  const asking = Object.keys(mayAsk).flatMap((name) => {
    const file = `widgets/shared/${name}.ts`
    // Loaded later, it is named by its file alone.
    const isIt = ({ names, to }: Import) => names.includes(name) || (to === file && names.length === 0)
    return imports.filter(isIt).map((each) => ({ name, from: each.from }))
  })

  expect(
    faults(
      asking,
      ({ from, name }) => !mayAsk[name]?.includes(from) && `${from} asks by ${name}: let a RemoteRead ask`,
    ),
  ).toEqual([])
})

test('a task is a RemoteRead, which knows what Task does not', () => {
  expect(
    faults(imports, ({ from, to }) => to === '@lit/task' && !shared('remote-read').includes(from) && `${from}: ${to}`),
  ).toEqual([])
})
