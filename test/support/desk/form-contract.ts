import type { AtRoom } from './at-room.js'
import { enter, entered } from './entering.js'
import { promises, type DeskForm, type Visit } from './form-promises.js'

export type FormPromise = keyof typeof promises

export type TabledForm = DeskForm & {
  /** What it does otherwise, and why that is meant. */
  readonly otherwise?: Readonly<Partial<Record<FormPromise, string>>>
  /** What it does not do yet. */
  readonly lacks: readonly FormPromise[]
}

const names = Object.keys(promises) as FormPromise[]

/** What a form does not do of what each form of the desk does, with why where it stopped on the way. */
export async function unkeptBy(
  form: TabledForm,
  room: AtRoom,
): Promise<{ readonly lacks: FormPromise[]; why: string }> {
  const lacks: FormPromise[] = []
  const reasons: string[] = []
  let time = 0
  for (const name of names.filter((each) => !form.otherwise?.[each])) {
    // What cannot even be opened is told at once.
    const visited = await visit(form, room, () => (time += 1))
    try {
      if (await promises[name](visited)) continue
    } catch (cause) {
      reasons.push(`${name}: ${String(cause).split('\n').slice(0, 4).join(' ')}`)
    }
    lacks.push(name)
  }
  return { lacks, why: reasons.join('\n') }
}

async function visit(form: DeskForm, room: AtRoom, next: () => number): Promise<Visit> {
  await room.open(await form.at())
  const shown = room.page.locator(form.within ?? '.panel:has(h2)').first()
  await shown.waitFor()
  await form.ready?.(shown)
  await room.settled()
  const field = (label: string) => shown.getByLabel(label, { exact: true }).first()
  const labels = Object.keys(form.fields)
  return {
    room,
    form,
    shown,
    field,
    button: shown.getByRole('button', { name: form.press, exact: true }),
    done: (form.told ? room.page.locator(form.told) : room.news).filter({ hasText: form.done }),
    fill: async () => {
      const time = next()
      const values = Object.fromEntries(Object.entries(form.fields).map(([label, value]) => [label, value(time)]))
      for (const [label, value] of Object.entries(values)) await enter(field(label), value)
      return values
    },
    typed: async () =>
      Object.fromEntries(await Promise.all(labels.map(async (label) => [label, await entered(field(label))]))),
  }
}
