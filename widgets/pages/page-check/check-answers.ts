import { server } from './ask-server.js'
import { good, know, mend, type Finding } from './finding.js'
import { isTypesForbidden, refusedOf } from './violations.js'
import { isAlive } from './placed.js'
import { faultOf, type Seen } from './seen.js'

export function checkPolicy(seen: Seen): Finding[] {
  const { words, listening, placed } = seen
  const heard = listening.heard()
  const refused = [...refusedOf(heard, server)].map(([directive, { isOnlyReported }]) => {
    const paste = `${directive} ${server}`
    return isOnlyReported
      ? know('policy', words.policy.reported(directive, paste))
      : mend('policy', words.policy.refused(directive, paste))
  })
  // A list that nothing requires stops no element.
  const first = placed.find((each) => each.name !== undefined && !isAlive(each))
  if (first && isTypesForbidden(heard)) refused.push(mend('policy', faultOf(seen, 'types-forbidden', first)))
  if (refused.length > 0) return refused
  return [listening.knowsThePast ? good('policy', words.policy.nothing) : know('policy', words.policy.onlyNow)]
}

const slowMs = 2_000

export function checkRequests({ words: { requests: words }, answers, listening }: Seen): Finding[] {
  const all = [
    ...[...answers.sites.values()].flatMap(({ opening, standing }) => [opening, standing]),
    ...answers.first.values(),
    ...(answers.whetherUp ? [answers.whetherUp] : []),
  ]
  const silent = all.find((answer) => answer.kind === 'none')
  if (!silent) {
    const { longestMs } = answers
    return [longestMs > slowMs ? know('requests', words.slow(longestMs)) : good('requests', words.came(longestMs))]
  }
  if (silent.status !== undefined) return [mend('requests', words.failed(silent.status))]
  const isPolicy = refusedOf(listening.heard(), server).get('connect-src')?.isOnlyReported === false
  return [mend('requests', isPolicy ? words.refused : words.stopped)]
}

/** A picture from our address: only the policy of the page is asked, it need not be one. */
export async function tryPicture(): Promise<void> {
  const picture = new Image()
  // With it, what is no picture is not complained about.
  picture.crossOrigin = 'anonymous'
  await new Promise((done) => {
    picture.onload = picture.onerror = done
    picture.src = import.meta.url
  })
}
