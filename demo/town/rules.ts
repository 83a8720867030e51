import { addDays } from '../../server/base/instant.js'
import { publishRules } from '../../server/moderation/rules/publish-rules.js'
import { englishRules } from '../../widgets/words/moderation/rules.strings.en.js'
import { frenchRules } from '../../widgets/words/moderation/rules.strings.js'
import type { Tools } from './tools.js'

const pointsOf = (rules: readonly string[]) => rules.map((rule) => `– ${rule}`).join('\n')

const before = [
  'On propose ce qui est à soi, et on le rend propre.',
  'Ni vente, ni médicaments, armes ou animaux, ni rien d’interdit.',
]

/** The rules that the network of the town has published, and those of before. */
export async function publishTownRules({ tx, clock }: Tools): Promise<void> {
  const ago = (days: number) => ({ tx, clock: { now: () => addDays(clock.now(), -days) } })
  await publishRules(ago(300), { version: '2026-06', text: { fr: pointsOf(before) } })
  const fr = `Entre voisins, on se prête et on se donne, sans argent.\n\n${pointsOf(frenchRules.rules)}`
  const en = `Between neighbours, we lend and give, without money.\n\n${pointsOf(englishRules.rules)}`
  await publishRules(ago(120), { version: frenchRules.rulesVersion, text: { fr, en } })
}
