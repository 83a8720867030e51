import type { WorkshopParts, Settings } from '../parts/workshop.js'
import type { SettingsStrings } from './settings.strings.js'

/** The form of each setting works with this. */
export type SettingsParts = Omit<WorkshopParts, 'words'> & {
  readonly settings: () => Settings | undefined
  readonly words: () => SettingsStrings
}

type Changed = { readonly sequence: number }

/** One change, which says what it did and leaves the way back. */
type Change<Kept> = {
  readonly at: string
  readonly send: (kept: Kept, seen: number) => Promise<Changed | undefined>
  readonly to: Kept
  readonly back: Kept
  readonly did: string
  readonly undone: string
}

export async function change<Kept>(
  { desk, reload, settings, words }: SettingsParts,
  { send, to, back, did, undone }: Change<Kept>,
): Promise<boolean> {
  const done = await send(to, settings()?.sequence ?? 0)
  if (!done) return false
  reload()
  desk.did(did, {
    name: words().undo,
    act: () =>
      void send(back, done.sequence).then((again) => {
        if (!again) return
        reload()
        desk.did(undone)
      }),
  })
  return true
}
