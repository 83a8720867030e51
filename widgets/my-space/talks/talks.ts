import { lazyStrings } from '../../parts/lazy-strings.js'
import { adoptStyles } from '../../shared/adopted-styles.js'
import type { Content } from '../../shared/content.js'
import type { SpaceHost } from '../space-host.js'
import type { OwnTalks } from '../talks-part.js'
import { talksView, type TalksView } from './talks-view.js'
import { learnTalks, talksFrench, type TalksStrings } from './talks.strings.js'
import { talksStyles } from './talks.styles.js'

/** All that somebody says with others. */
export class Talks {
  readonly #host: SpaceHost
  readonly #open: TalksView['open']
  readonly #words: () => TalksStrings | undefined

  constructor(host: SpaceHost, open: TalksView['open']) {
    this.#host = host
    this.#open = open
    this.#words = lazyStrings(host, { language: () => host.language, french: talksFrench, learn: learnTalks })
    adoptStyles(host.renderRoot, [talksStyles])
  }

  render(own: OwnTalks): Content {
    const words = this.#words()
    const { language, level } = this.#host
    return words && talksView(own, { words, language, level, open: this.#open })
  }
}
