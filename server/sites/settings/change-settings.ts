import { Refusal } from '../../base/refusal.js'
import type { StaffContext } from '../../rpc/context.js'
import type { Authors } from '../authors.js'
import { changeSite } from '../change-site.js'
import { getSettings, lockSettings } from '../site.store.js'
import type { SettingsChange } from './settings.wire.js'

/** By the webmaster, who saw it as it was at `seen`: whoever comes second is told by whom it was changed. */
export async function changeSettings(
  { about, ...ctx }: Pick<StaffContext, 'tx' | 'clock' | 'about'>,
  { lastToTouch }: Authors,
  { site: slug, seen, elements, look: theme, ...change }: SettingsChange,
): Promise<{ sequence: number }> {
  const { tx } = ctx
  const before = await lockSettings(tx, slug)
  const { id } = before.site
  if (before.sequence !== seen) {
    const last = await lastToTouch(tx, { site: id }, { kind: 'site', id })
    // A command names nobody.
    const isTheirs = last !== undefined && last.firstName !== '' && last.at >= before.changedAt
    throw new Refusal('site-moved-on', isTheirs ? { by: last.firstName } : {})
  }
  const had = before.site.elements
  const { name } = await changeSite(ctx, slug, {
    ...change,
    ...(elements && {
      elements: {
        added: elements.filter((element) => !had.includes(element)),
        removed: had.filter((element) => !elements.includes(element)),
      },
    }),
    ...(theme && { theme: { ...Object.fromEntries(Object.keys(before.theme).map((each) => [each, ''])), ...theme } }),
  })
  about({ kind: 'site', id, title: name })
  const { sequence } = await getSettings(tx, slug)
  return { sequence }
}
