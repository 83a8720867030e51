import type { Locator } from 'playwright-core'
import type { ApiPath } from '../../../widgets/shared/wire.js'
import { actFrench } from '../../../widgets/pages/desk/parts/list.strings.js'
import type { AtRoom } from './at-room.js'
import { enter } from './entering.js'
import { until } from '../until.js'

/** A form of the desk, and how somebody fills it in. */
export type DeskForm = {
  /** The address of one that nobody has answered yet. */
  readonly at: () => string | Promise<string>
  /** Where it stands, if it is not what is open beside the list. */
  readonly within?: string
  /** It is always there: nothing opens or closes it. */
  readonly stays?: true
  /** It stands below other parts of what was opened: in sight once somebody is at it. */
  readonly isBelow?: true
  /** What makes it ready to be filled in, once it is open. */
  readonly ready?: (form: Locator) => Promise<void>
  /** By its label, what is typed, chosen or ticked the nth time. */
  readonly fields: Readonly<Record<string, (time: number) => string>>
  /** What may not be sent: one field, and what is said above it; absent where all may stay empty. */
  readonly mistake?: Mistake
  /** The button that sends it. */
  readonly press: string | RegExp
  readonly call: ApiPath
  readonly done: string
  /** Where that is told, if not in the list of news. */
  readonly told?: string
  /** What is told once that was undone; absent where what it did cannot be. */
  readonly undone?: string
  /** Somebody else does it first, and what is said then. */
  readonly first?: { readonly act: (address: string, typed: Entered) => Promise<void>; readonly said: string }
  /** Another part of the same room. */
  readonly beside?: string
}

type Entered = Readonly<Record<string, string>>
type Mistake = { readonly field: string; readonly typed: string; readonly said: string }

export type Visit = {
  readonly room: AtRoom
  readonly form: DeskForm
  readonly shown: Locator
  readonly button: Locator
  /** What was done, as it is told. */
  readonly done: Locator
  readonly field: (label: string) => Locator
  readonly fill: () => Promise<Entered>
  readonly typed: () => Promise<Entered>
}

/** Each in a form that was just opened; what it answers is what is not so. */
export const promises = {
  'opens with the keyboard in it': async ({ room, form, shown }) =>
    form.stays ?? form.isBelow ?? room.holdsFocus(shown),

  'has its button in sight': async ({ button, room, form, fill }) => {
    // A form that others stand beside is in sight once somebody is at it.
    if (form.stays ?? form.isBelow) await fill()
    const { y = 0, height = 0 } = (await button.boundingBox()) ?? {}
    return y > 0 && y + height <= (room.page.viewportSize()?.height ?? 0)
  },

  'names each field, and what is said of it': ({ shown }) =>
    shown.locator('input, select, textarea').evaluateAll((fields) =>
      fields.every((field) => {
        const { labels } = field as HTMLInputElement
        const ids = field.getAttribute('aria-describedby')?.split(' ') ?? []
        const isNamed = field.ariaLabel || [...(labels ?? [])].some((label) => label.textContent.trim() !== '')
        const root = field.getRootNode() as ShadowRoot
        // What is told as it happens may be nothing yet.
        const isTold = (said: HTMLElement | null) => said?.role === 'status' || Boolean(said?.textContent.trim())
        return Boolean(isNamed) && ids.every((id) => isTold(root.getElementById(id)))
      }),
    ),

  'is walked through by keyboard, in the order in which it is read': async ({ room, form, shown, button, fill }) => {
    if (form.stays) await fill()
    const wanted = await shown
      .locator('[id]:is(input:not([type=radio]), select, textarea)')
      .evaluateAll((fields) => fields.filter((field) => field.checkVisibility()).map(({ id }) => id))
    const [first = ''] = wanted
    await shown
      .locator(first ? `#${first}` : 'h2')
      .first()
      .focus()
    const seen = [first]
    for (let at = 0; at < 150; at += 1) {
      await room.page.keyboard.press('Tab')
      if (!(await room.holdsFocus(shown))) break
      seen.push(
        await shown.evaluate((element) => {
          const { activeElement } = element.getRootNode() as ShadowRoot
          return activeElement?.id || activeElement?.textContent.trim() || ''
        }),
      )
    }
    const name = (await button.textContent())?.trim() ?? ''
    return [...wanted, name].every(
      (id, at, all) => seen.indexOf(id) > (at === 0 ? -1 : seen.indexOf(all[at - 1] ?? '')),
    )
  },

  'says a mistake above its field, leads there, keeps what was typed and sends nothing': async (visit) => {
    const { room, form, field, button, fill, typed } = visit
    const { mistake } = form
    if (!mistake) return true
    await fill()
    await enter(field(mistake.field), mistake.typed)
    const before = await typed()
    return room.through(form.call, 'hold', async ({ keys }) => {
      await button.click()
      await room.settled()
      const isSaid = await field(mistake.field).evaluate((input, said) => {
        const root = input.getRootNode() as ShadowRoot
        const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ')
        const above = (input.getAttribute('aria-describedby')?.split(' ') ?? [])
          .map((id) => root.getElementById(id))
          .find((each) => plain(each?.textContent).includes(said))
        return (
          above instanceof HTMLElement &&
          above.getBoundingClientRect().bottom <= input.getBoundingClientRect().top &&
          input.getAttribute('aria-invalid') === 'true' &&
          root.activeElement === input
        )
      }, mistake.said)
      return isSaid && keys.length === 0 && same(await typed(), before)
    })
  },

  'is sent once it is mended, and says no more what was wrong': async ({
    room,
    form,
    shown,
    field,
    button,
    done,
    fill,
  }) => {
    const { mistake } = form
    if (!mistake) return true
    await fill()
    await enter(field(mistake.field), mistake.typed)
    await button.click()
    await room.settled()
    await fill()
    await button.click()
    await done.first().waitFor()
    return (await shown.getByText(mistake.said).count()) === 0
  },

  'is busy while it is sent, which is said, and is sent once': async ({ room, form, shown, button, done, fill }) => {
    await fill()
    return room.through(form.call, 'hold', async ({ keys, release }) => {
      const name = await button.textContent()
      await button.click()
      const busy = shown.locator('button[aria-disabled=true]')
      await busy.first().waitFor()
      const isSaid = (await busy.first().textContent())?.trim() !== name?.trim()
      await until(() => keys.length, Boolean)
      await busy.first().evaluate((each) => (each as HTMLButtonElement).click())
      await room.settled()
      // Once it is answered, a proof that came too late is made again.
      const sent = keys.length
      release()
      await done.first().waitFor()
      return isSaid && sent === 1
    })
  },

  'tells what was done once, with the keyboard there': async ({ room, button, done, fill }) => {
    await fill()
    await button.click()
    await done.first().waitFor()
    await room.settled()
    return (await done.count()) === 1 && (await room.holdsFocus(room.news.first().locator('..')))
  },

  'is undone by one press': async ({ room, form, button, done, fill }) => {
    if (form.undone === undefined) return true
    await fill()
    await button.click()
    await done.first().waitFor()
    await done.first().locator('button').first().click()
    await room.news.filter({ hasText: form.undone }).first().waitFor()
    return (await done.count()) === 0
  },

  'keeps its news in its part': async ({ room, form, button, done, fill }) => {
    if (form.beside === undefined) return true
    await fill()
    await button.click()
    await done.first().waitFor()
    await room.go(form.beside)
    return (await room.news.count()) === 0
  },

  'says that the line was cut, keeps what was typed, and is then done once': async (visit) => {
    const { room, form, shown, button, done, fill, typed } = visit
    await fill()
    const before = await typed()
    const [first, isKept] = await room.through(form.call, 'cut', async ({ keys }) => {
      await button.click()
      const said = shown.getByText(actFrench.unreachable.replaceAll('\u00a0', ' '))
      await said.waitFor()
      await room.settled()
      const isThere = await said.evaluate((each) => (each.getRootNode() as ShadowRoot).activeElement === each)
      return [keys[0], isThere && same(await typed(), before)] as const
    })
    return room.through(form.call, 'hold', async ({ keys, release }) => {
      release()
      await button.click()
      await done.first().waitFor()
      // A proof that came too late is made again: once a minute of the page, which goes on while the server's stands still.
      return isKept && keys.length > 0 && keys.every((key) => key === first)
    })
  },

  'says what somebody else did first, and does nothing more': async ({ room, form, button, done, fill }) => {
    if (!form.first) return true
    await form.first.act(room.at, await fill())
    await button.click()
    await room.page.getByText(form.first.said).first().waitFor()
    await room.idle()
    return (await done.count()) === 0
  },

  'keeps what was typed while another room is open': async ({ room, form, shown, fill, typed }) => {
    const address = room.at
    await fill()
    const before = await typed()
    await room.open(address)
    await shown.waitFor()
    await form.ready?.(shown)
    return same(await typed(), before)
  },

  'closes on Escape, with the keyboard where it was opened': async ({ room, form, shown, fill }) => {
    if (form.stays) return true
    await fill()
    await room.page.keyboard.press('Escape')
    await room.settled()
    if (await shown.isVisible()) return false
    return room.page.evaluate(() => {
      const found = document.querySelector('coop-desk')?.shadowRoot?.activeElement
      return found instanceof HTMLAnchorElement || found instanceof HTMLButtonElement
    })
  },

  'is not printed': async ({ room, shown }) => {
    await room.page.emulateMedia({ media: 'print' })
    try {
      const all = shown.locator('input, select, textarea, button')
      return await all.evaluateAll((each) => !each.some((one) => one.checkVisibility()))
    } finally {
      await room.page.emulateMedia({ media: 'screen' })
    }
  },
} satisfies Readonly<Record<string, (visit: Visit) => Promise<boolean>>>

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other)
