import type { Locator } from 'playwright-core'
import type { ApiPath } from '../../../widgets/shared/wire.js'
import { listFrench } from '../../../widgets/pages/desk/parts/list.strings.js'
import { until } from '../until.js'
import type { AtRoom } from './at-room.js'
import { wrongOnAPhone } from './on-a-phone.js'

/** A list of the desk, and how somebody looks for something in it. */
export type DeskList = {
  readonly at: string
  /** What it is read by. */
  readonly call: ApiPath
  /** How many there are, as it says it. */
  readonly counted: RegExp
  /** The field that narrows it, what is typed there, and how many are left. */
  readonly search: { readonly field: string; readonly typed: string; readonly left: RegExp }
  /** One that is chosen from, and how the address says it. */
  readonly choice?: { readonly field: string; readonly option: string; readonly address: string }
  /** More than a page has. */
  readonly isLong?: boolean
  /** What opens one of its rows. */
  readonly opens?: string | RegExp
  /** What is added to it. */
  readonly adds?: string
  /** Some of it can be taken away as a file. */
  readonly hasFile?: boolean
}

type Visit = { readonly room: AtRoom; readonly list: DeskList; readonly rows: Locator; readonly search: Locator }

const inAddress = (room: AtRoom) =>
  room.page.evaluate(() => [...new URLSearchParams(location.hash.split('?')[1]).values()])

const promises = {
  'says how many there are': async ({ room, list }) => {
    await counted(room, list.counted).waitFor()
    return true
  },

  'is narrowed by what is typed, which stands in the address': async ({ room, list, search }) => {
    await search.fill(list.search.typed)
    await counted(room, list.search.left).waitFor()
    return (await inAddress(room)).includes(list.search.typed)
  },

  'keeps what narrows it when the page is loaded anew': async ({ room, list, search }) => {
    await search.fill(list.search.typed)
    await counted(room, list.search.left).waitFor()
    await room.page.reload()
    await counted(room, list.search.left).waitFor()
    return (await search.inputValue()) === list.search.typed
  },

  'is narrowed by what is chosen, and « back » undoes it': async ({ room, list }) => {
    if (!list.choice) return true
    const { field, option, address } = list.choice
    const chosen = room.page.locator('form.filters').getByLabel(field, { exact: true })
    await chosen.selectOption({ label: option })
    await room.page.waitForURL((url) => url.hash.includes(address))
    await room.page.goBack()
    await counted(room, list.counted).waitFor()
    return (await chosen.inputValue()) === ''
  },

  'says that nothing is left, and what shows all again': async ({ room, list, search }) => {
    await search.fill('rien de tel')
    await room.page.getByText(listFrench.nothingFound).waitFor()
    await room.page.getByRole('link', { name: listFrench.dropFilters }).click()
    await counted(room, list.counted).waitFor()
    return (await search.inputValue()) === ''
  },

  'is added to from beside the title of its room': async ({ room, list }) =>
    !list.adds || (await room.page.locator('.head').getByRole('link', { name: list.adds, exact: true }).count()) === 1,

  'shows fifty, then the next ones, and the first again': async ({ room, list, rows }) => {
    if (!list.isLong) return true
    if ((await rows.count()) !== 50) return false
    await room.page.getByRole('link', { name: listFrench.next }).click()
    await room.page.waitForURL(/cursor=/)
    const first = room.page.getByRole('link', { name: listFrench.toFirst })
    await first.waitFor()
    const later = await until(
      () => rows.count(),
      (count) => count !== 50,
    )
    await first.click()
    await room.page.getByRole('link', { name: listFrench.next }).waitFor()
    return later < 50 && (await rows.count()) === 50
  },

  'is narrowed from any of its pages': async ({ room, list, rows, search }) => {
    if (!list.isLong) return true
    await room.page.getByRole('link', { name: listFrench.next }).click()
    await room.page.getByRole('link', { name: listFrench.toFirst }).waitFor()
    await search.fill(list.search.typed)
    await counted(room, list.search.left).waitFor()
    const isFirstPage = await room.page.evaluate(() => !location.hash.includes('cursor='))
    return isFirstPage && (await rows.count()) > 0
  },

  'opens one beside it, says which, and closes it by the same': async ({ room, list, rows }) => {
    if (list.opens === undefined) return true
    const way = rows.getByRole('link', { name: list.opens }).first()
    await way.click()
    const panel = room.page.locator('.cols .panel h2').first()
    await panel.waitFor()
    await room.settled()
    const isTold = (await way.getAttribute('aria-current')) === 'true'
    const isLed = await room.holdsFocus(panel.locator('xpath=ancestor::*[contains(@class, "panel")][1]'))
    const name = await panel.textContent()
    await way.click()
    await room.settled()
    return (
      isTold &&
      isLed &&
      (await room.page
        .locator('.cols .panel h2')
        .filter({ hasText: name ?? '' })
        .count()) === 0
    )
  },

  'moves nothing that is under the pointer when one is opened': async ({ room, list, rows }) => {
    if (list.opens === undefined) return true
    const way = rows.getByRole('link', { name: list.opens }).first()
    const before = await way.boundingBox()
    await way.click()
    await room.page.locator('.cols .panel h2').first().waitFor()
    await room.settled()
    const after = await way.boundingBox()
    return before?.x === after?.x && before?.y === after?.y
  },

  'gives its place to what is opened on a telephone, and is as it was once that is closed': async ({
    list,
    room,
    rows,
  }) => {
    if (list.opens === undefined) return true
    const wrong = await wrongOnAPhone(room, rows.getByRole('link', { name: list.opens }).last())
    if (wrong.length > 0) throw new Error(wrong.join('; '))
    return true
  },

  'keeps what it shows when it cannot be read, and reads again by one press': async ({ room, list, rows, search }) => {
    const shown = await rows.count()
    await room.through(list.call, 'cut', async () => {
      await search.fill(list.search.typed)
      await room.page.getByRole('button', { name: listFrench.retry }).first().waitFor()
    })
    const isKept = (await rows.count()) === shown
    await room.page.getByRole('button', { name: listFrench.retry }).first().click()
    await counted(room, list.search.left).waitFor()
    return isKept
  },

  'says that too much was asked, and when to ask again': async ({ room, list, search }) => {
    await room.through(list.call, 'refuse', async () => {
      await search.fill(list.search.typed)
      await room.page.getByText(listFrench.tooMany).first().waitFor()
      await room.page.getByText(listFrench.again('dans 2 minutes')).first().waitFor()
    })
    await room.page.getByRole('button', { name: listFrench.retry }).first().click()
    await counted(room, list.search.left).waitFor()
    return true
  },

  'is taken away as a file': async ({ room, list }) => {
    if (list.hasFile === false) return true
    const saved = room.page.waitForEvent('download')
    await room.page
      .getByRole('button', { name: /^Télécharger .*\(CSV\)/ })
      .first()
      .click()
    return (await saved).suggestedFilename().endsWith('.csv')
  },

  'is printed without what narrows it, nor what acts on it': async ({ room, rows }) => {
    await room.page.emulateMedia({ media: 'print' })
    try {
      const forms = room.page.locator('coop-desk').locator('form, button')
      const isThere = await forms.evaluateAll((all) => all.some((each) => each.checkVisibility()))
      return !isThere && (await rows.first().isVisible())
    } finally {
      await room.page.emulateMedia({ media: 'screen' })
    }
  },
} satisfies Readonly<Record<string, (visit: Visit) => Promise<boolean>>>

export type ListPromise = keyof typeof promises

/** With what it does not do yet. */
export type TabledList = DeskList & { readonly lacks: readonly ListPromise[] }

const names = Object.keys(promises) as ListPromise[]

/** What a list does not do of what each list of the desk does, with why where it stopped on the way. */
export async function unkeptByList(list: DeskList, room: AtRoom) {
  const lacks: ListPromise[] = []
  const reasons: string[] = []
  for (const name of names) {
    await room.open(list.at)
    const search = room.page.locator('form.filters').getByLabel(list.search.field, { exact: true })
    try {
      await counted(room, list.counted).waitFor()
    } catch (cause) {
      // Nothing else can be asked of it.
      return { lacks: [...lacks, 'says how many there are' as const], why: String(cause) }
    }
    try {
      const rows = room.page.locator('.listhead').last().locator('xpath=..').locator('.rows > li, tbody > tr')
      if (await promises[name]({ room, list, rows, search })) continue
    } catch (cause) {
      reasons.push(`${name}: ${String(cause).split('\n').slice(0, 4).join(' ')}`)
    }
    lacks.push(name)
  }
  return { lacks, why: reasons.join('\n') }
}

const counted = (room: AtRoom, count: RegExp): Locator =>
  room.page.locator('.listhead [role=status]').filter({ hasText: count })
