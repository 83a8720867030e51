import { html } from 'lit'
import { ledLink } from '../led-link.js'
import { notice, quiet } from '../notice.js'
import { RemoteRead } from '../../shared/remote-read.js'
import type { Language } from '../../shared/language-of.js'
import type { OutputOf } from '../../shared/wire.js'
import type { FormFrame } from './form-frame.js'
import type { ResidentStrings } from './resident.strings.js'

type Answer = OutputOf<'rules.current'>

export type NetworkRules = ReturnType<typeof networkRules>

/** The rules as they are now; where the network has published none, those that we give. */
export function networkRules(frame: FormFrame, says: () => ResidentStrings) {
  let isWanted = false
  const read = new RemoteRead<readonly [site: string, language: Language], Answer>(frame.host, {
    args: () => (isWanted ? [frame.place.site, frame.place.language] : []),
    read: ([site, language], ask) => ask('rules.current', { site, language }),
    failed: frame.failed,
  })

  return {
    get isPending(): boolean {
      return read.isPending
    },

    get settled(): Promise<void> {
      return read.settled
    },

    get version(): string {
      return read.answer?.rules?.version ?? says().rulesVersion
    },

    /** Called when they are to be shown. */
    ask(): void {
      isWanted = true
      frame.host.requestUpdate()
    },

    render() {
      const words = says()
      const { answer } = read
      if (!answer && read.error)
        return notice({ tone: 'bad', title: words.rulesFailed, ways: quiet(words.rulesAgain, () => void read.ask()) })
      if (!answer) return html`<p class="meta" role="status">${words.rulesComing}</p>`
      const { rules } = answer
      const text = rules
        ? html`<div class="rules" lang=${rules.language}>${rules.text}</div>`
        : html`<ul>
            ${words.rules.map((rule) => html`<li>${rule}</li>`)}
          </ul>`
      const { language, site } = frame.place
      return [text, html`<p>${ledLink(words.rulesPage, { language, path: `/regles?site=${site}` })}</p>`]
    },
  }
}
