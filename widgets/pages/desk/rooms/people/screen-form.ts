import { keepScreen, screenHere } from '../../../../shared/screen-store.js'
import type { InputOf, OutputOf } from '../../../../shared/wire.js'
import type { DeskAct } from '../../parts/desk-act.js'
import { DeskForm } from '../../parts/form/desk-form.js'
import type { Desk } from '../../room.js'
import { minutesNear, screenFields, type Typed } from './screen-fields.js'
import type { ScreensStrings } from './screens.strings.js'

type Screen = OutputOf<'screens.list'>['screens'][number]
type Set = Omit<InputOf<'screens.change'>, 'member' | 'screenId'>

type Parts = {
  readonly desk: Desk
  readonly act: DeskAct
  readonly member: string
  readonly reload: () => unknown
  readonly words: () => ScreensStrings
}

/** Changes how one of the shared screens is called, when it locks and whether names stay hidden there. */
export function screenForm(parts: Parts): DeskForm<Typed, Screen> {
  const { act, desk, member, reload, words } = parts
  const change = async (screenId: string, set: Set): Promise<boolean> => {
    const input = { member, screenId, ...set }
    if (!(await act.run('set', input, (how) => desk.call.screens.change.mutate(input, how)))) return false
    await keepHere(screenId, set)
    reload()
    desk.refresh()
    return true
  }
  return new DeskForm<Typed, Screen>(parts, {
    name: 'set',
    of: ({ screenId }) => screenId,
    fresh: ({ name, minutes, isFrontDesk }) => ({ name, minutes: minutesNear(minutes), isFrontDesk }),
    fields: () => screenFields(words()),
    send: async ({ name, minutes, isFrontDesk }, before) => {
      const { screenId } = before
      if (!(await change(screenId, { name, minutes: Number(minutes), isFrontDesk }))) return false
      act.leave()
      const { changed, changedBack, undo } = words()
      desk.did(changed(name), {
        name: undo,
        act: () => {
          const { name: former, minutes: after, isFrontDesk: wasInFront } = before
          const set = { name: former, minutes: after, isFrontDesk: wasInFront }
          void change(screenId, set).then((isDone) => isDone && desk.did(changedBack(former)))
        },
      })
      return true
    },
  })
}

/** On that very device it holds at once; another learns it when it is next opened. */
async function keepHere(screenId: string, { minutes, isFrontDesk }: Set): Promise<void> {
  const here = await screenHere()
  if (here?.screenId === screenId) await keepScreen({ ...here, minutes, isFrontDesk })
}
