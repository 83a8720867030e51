import { html, nothing } from 'lit'
import { focusOn } from '../../focus-on.js'
import { notice, pageLink, quiet, way } from '../../notice.js'
import { begunAct } from '../../form/begun-act.js'
import { retryWhenOnline } from '../../form/retry-when-online.js'
import type { PhotoSending } from '../../photos/photo-sending.js'
import { whyNot } from '../../refusals/why-not.js'
import { canonical } from '../../../shared/exchange.js'
import { signedAct } from '../../../shared/session.js'
import { Refused } from '../../../shared/wire.js'
import { inputOf, type KeptOffer, type Published } from '../draft/publish-draft.js'
import type { PublishFrame, PublishStep } from '../publish-frame.js'
import type { PublishState } from '../publish.states.js'
import type { LastStrings } from '../words/last.strings.js'
import { photoProgress } from '../../photos/photo-progress.js'
import { preview } from './preview.js'
import { refusalsOf } from '../../refusals/refusals-of.js'

type Parts = {
  readonly sending: PhotoSending
  /** The person's own facts, which go with the offer. */
  readonly said: () => object
  /** The act that was begun, before the page was loaded again. */
  readonly begun: () => KeptOffer['act']
  readonly begin: (act: NonNullable<KeptOffer['act']>) => Promise<void>
  readonly published: (published: Published) => void
  readonly signedOut: () => void
  readonly says: () => LastStrings
}

type SendState = Extract<PublishState, `publish-${string}`>

/** Sends the photos, then the offer, again by itself after a cut. */
export function sendStep(frame: PublishFrame, parts: Parts): PublishStep & { readonly stop: () => void } {
  let state: SendState = 'publish-sending'
  let isSending = false
  let cause: unknown
  let why = ''
  let stopping = new AbortController()

  function turn(next: SendState): void {
    state = next
    frame.host.requestUpdate()
  }

  async function send(): Promise<void> {
    if (isSending) return
    isSending = true
    stopping = new AbortController()
    const { signal } = stopping
    turn('publish-sending')
    try {
      const sendAll = () => {
        turn('publish-sending')
        return parts.sending.send()
      }
      const through = { signal, cut: () => turn('publish-cut') }
      await retryWhenOnline(sendAll, through)
      const published = await retryWhenOnline(publish, through)
      if (published) parts.published(published)
      else frame.go('form')
    } catch (failure) {
      if (!signal.aborted) await fail(failure)
    } finally {
      isSending = false
    }
  }

  async function publish(): Promise<Published | undefined> {
    const { category, draft, photos } = frame
    const { site } = frame.place
    const input = inputOf(draft, { category, photos: photos.photos })
    if (!input) return undefined
    turn('publish-sending')
    const { changed } = frame
    const wish = { site, draft: input }
    const before = parts.begun()
    const content = canonical({ ...wish, ...changed })
    const act = begunAct(before, { content, said: changed ? {} : parts.said() })
    if (act !== before) await parts.begin(act)
    const how = { site, key: act.key }
    return changed
      ? signedAct('offers.change', { ...wish, ...changed }, how)
      : signedAct('offers.publish', { ...wish, ...act.said }, how)
  }

  async function fail(failure: unknown): Promise<void> {
    cause = failure
    if (cause instanceof Refused && cause.reason === 'signed-out') return parts.signedOut()
    // It was sent more than a day ago, by a page that was left since.
    if (cause instanceof Refused && cause.reason === 'photo-gone')
      for (const { id, blob } of frame.photos.photos) if (blob) frame.photos.change(id, { sent: undefined })
    frame.failed(cause)
    why = await whyNot(cause, { words: parts.says(), language: frame.place.language }, refusalsOf('publish'))
    turn('publish-refused')
    void focusOn(frame, '.answer')
  }

  function progress() {
    const { photos } = frame
    const words = parts.says()
    const all = photos.photos
    const at = all.filter(({ sent }) => sent !== undefined).length
    const isPhoto = at < all.length
    return html`<p role="status">
        <strong>${isPhoto ? words.sendingPhoto(at + 1, all.length) : words.publishing}</strong>
      </p>
      ${isPhoto ? photoProgress(parts.sending.part ?? 0) : nothing}`
  }

  return {
    get state() {
      return state
    },

    get title() {
      return frame.changed ? parts.says().saveTitle : parts.says().lastStep
    },

    shown: () => void send(),

    stop: () => stopping.abort(),

    render() {
      const { changed, place } = frame
      const words = parts.says()
      const barred = cause instanceof Refused && cause.reason === 'words-barred' ? cause.words : undefined
      const toOurPage = cause instanceof Refused && cause.reason === 'origin-undeclared' && place.opening
      return [
        preview(frame),
        html`<div class="answer" tabindex="-1">
          ${
            state === 'publish-refused'
              ? notice({
                  tone: 'bad',
                  title: why,
                  more: barred && words.takeOut(barred),
                  ways: [
                    toOurPage ? pageLink(`${place.opening.site.page}#proposer`, words.ourPage) : nothing,
                    changed && cause instanceof Refused && cause.reason === 'offer-moved-on'
                      ? way(words.asItIs, () => frame.begin(`change ${changed.offerId}`))
                      : barred
                        ? nothing
                        : way(words.sendAgain, () => void send()),
                    (barred ? way : quiet)(words.backToForm, () => frame.go('form')),
                  ],
                })
              : state === 'publish-cut'
                ? notice({ tone: 'warn', title: words.cut, more: words.cutMore })
                : progress()
          }
        </div>`,
      ]
    },
  }
}
