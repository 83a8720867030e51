import { html, nothing } from 'lit'
import { focusOn } from '../../focus-on.js'
import { notice, quiet, way } from '../../notice.js'
import { spaceLink } from '../../space/space-link.js'
import { whyNot } from '../../refusals/why-not.js'
import { newKey } from '../../../shared/act.js'
import { dayWords, momentIn } from '../../../shared/days.js'
import type { Content } from '../../../shared/content.js'
import { signedAct } from '../../../shared/session.js'
import { marked } from '../../../shared/marked.js'
import type { Published } from '../draft/publish-draft.js'
import type { PublishFrame, PublishStep } from '../publish-frame.js'
import type { LastStrings } from '../words/last.strings.js'
import { preview } from './preview.js'
import { refusalsOf } from '../../refusals/refusals-of.js'

type Parts = {
  readonly says: () => LastStrings
  readonly published: () => Published | undefined
  readonly another: () => void
}

/** The state, where it is seen, what comes next, and how to change one's mind. */
export function doneStep(frame: PublishFrame, { says, published, another }: Parts): PublishStep {
  let paused = ''
  let isActing = false
  let why = ''
  const isPaused = () => paused !== '' && paused === published()?.offerId
  const waits = () => published()?.status === 'awaits-look'

  function dayOf(instant: string): string {
    const { place } = frame
    const { day } = momentIn(place.opening?.site.zone ?? 'UTC', Date.parse(instant) - 1)
    return dayWords(place.language, { weekday: 'long', day: 'numeric', month: 'long' })(day)
  }

  function step(title: string, more: Content, isDone = false) {
    return html`<li class=${isDone ? 'is-done' : nothing}>
      <p><strong>${title}</strong></p>
      ${more ? html`<p class="meta">${more}</p>` : nothing}
    </li>`
  }

  function steps({ by, expiresAt, status, visibleIn }: Published) {
    const words = says()
    const { name, onSite } = visibleIn
    const where = marked(onSite ? words.seenIn(name) : words.seenElsewhere(name), name)
    if (status === 'awaits-look' && by)
      return [
        step(words.received, undefined, true),
        step(words.lookedAtBy(by.site.name, dayOf(by.until)), words.lookedAtMore(by.rule)),
        step(words.thenOnline, where),
      ]
    return [
      step(words.onlineTill(dayOf(expiresAt)), status === 'away' ? words.away : words.endMail, status !== 'away'),
      step(words.neighbours, where),
      step(words.changeLater, words.changeWhere),
    ]
  }

  async function turn(does: 'pause' | 'resume', offerId: string): Promise<void> {
    if (isActing) return
    isActing = true
    why = ''
    const { language, site } = frame.place
    try {
      await signedAct(`offers.${does}`, { offerId, site }, { site, key: newKey() })
      paused = does === 'pause' ? offerId : ''
    } catch (cause) {
      frame.failed(cause)
      why = await whyNot(cause, { words: says(), language }, refusalsOf('publish'))
    }
    isActing = false
    frame.host.requestUpdate()
    void focusOn(frame, '.thanks')
  }

  return {
    get state() {
      return waits() ? 'publish-waiting' : 'publish-done'
    },

    get title() {
      const words = says()
      if (isPaused()) return words.pausedTitle
      return waits() ? words.waitingTitle : frame.changed ? words.changedTitle : words.doneTitle
    },

    render() {
      const { publisher } = frame
      const words = says()
      const answer = published()
      if (!answer) return nothing
      const { offerId } = answer
      return [
        html`<p class="thanks" role="status" tabindex="-1">
          <strong>${isPaused() ? words.pausedMore : words.thanks(publisher.firstName)}</strong>
        </p>`,
        why ? notice({ tone: 'bad', title: why }) : nothing,
        preview(frame),
        isPaused()
          ? nothing
          : html`<ol class="next-steps">
              ${steps(answer)}
            </ol>`,
        html`<p class="ways">
          ${way(words.changeIt, () => frame.begin(`change ${offerId}`))}
          ${
            isPaused()
              ? way(words.resumeIt, () => void turn('resume', offerId))
              : answer.status === 'shown'
                ? way(words.pauseIt, () => void turn('pause', offerId))
                : nothing
          }
        </p>`,
        html`<div class="foot">
          <button type="button" class="go" part="button" @click=${another}>${words.another}</button>
          ${quiet(words.backToOffers, () => frame.close())}
          ${spaceLink(words.mySpace, { site: frame.place.site, leave: () => frame.close() })}
        </div>`,
      ]
    },
  }
}
