import type { CheckStrings } from './check.strings.js'
import { states, type Finding } from './finding.js'

/** To send by mail to whoever can help. */
export function asText(findings: readonly Finding[], words: CheckStrings): string {
  const { origin, pathname, search } = location
  const when = new Date().toLocaleString(document.documentElement.lang || 'fr')
  const parts = states.flatMap((state) => {
    const some = findings.filter((each) => each.state === state)
    return some.length > 0
      ? [`${words.counted(words.states[state], some.length)}\n${some.map(lineOf(words)).join('\n')}`]
      : []
  })
  return [words.asText(`${origin}${pathname}${search}`, when), ...parts, navigator.userAgent].join('\n\n')
}

const lineOf =
  ({ names }: CheckStrings) =>
  ({ check, what, todo, paste }: Finding): string =>
    [`- ${names[check]}. ${what}`, todo && `  ${todo}`, paste?.replace(/^/gm, '    ')].filter(Boolean).join('\n')
