import { html, nothing } from 'lit'
import type { Content } from '../../../../shared/content.js'
import { writtenIn } from '../../../../words/written-in.js'
import { valueOf } from '../../parts/fields.js'
import type { Received } from './received.js'
import type { ReturnsStrings } from './returns.strings.js'

/** What did not come back, by its name; of several alike how many did, where that was counted. */
export type Lacking = Readonly<Record<string, { readonly back?: number | undefined }>>

type Belonging = { readonly name: string; readonly count: number; readonly what: string }

/** « 8 poêlons » are eight, which may come back in part. */
function belonging(name: string): Belonging {
  const [, digits = '', what = name] = /^(\d{1,3})\s+(.+)$/.exec(name) ?? []
  const count = Number(digits)
  return count > 1 ? { name, count, what } : { name, count: 1, what: name }
}

const left = ({ contents }: Pick<Received, 'contents'>) => contents.flatMap((each) => (each.left ? [each.name] : []))

/** « poêlons (7 sur 8), cordon », for whoever reads what is missing. */
export const lackingSaid = (returned: Pick<Received, 'contents'>, lacking: Lacking, words: ReturnsStrings): string =>
  left(returned)
    .filter((name) => lacking[name])
    .map((name) => {
      const { count, what } = belonging(name)
      const back = lacking[name]?.back
      return back === undefined || count === 1 ? name : words.some(what, back, count)
    })
    .join(', ')

/** What came back with it, whole. */
export const cameBack = (returned: Pick<Received, 'contents'>, lacking: Lacking): string =>
  left(returned)
    .filter((name) => !lacking[name])
    .join(', ')

type View = { readonly words: ReturnsStrings; readonly lacking: Lacking; readonly change: (lacking: Lacking) => void }

/** A box for each thing that left with it, ticked beforehand; of several alike it is asked how many came back. */
export function contentsBack(returned: Pick<Received, 'contents'>, { words, lacking, change }: View): Content {
  const names = left(returned)
  const stayed = returned.contents.filter((each) => !each.left).map(({ name }) => name)
  const toggle = (name: string) => {
    const { [name]: had, ...others } = lacking
    change(had ? others : { ...others, [name]: {} })
  }
  return html`<fieldset class="opts">
      <legend>${words.backWith}</legend>
      ${names.map(
        (name) =>
          html`<label class="opt"
            ><input type="checkbox" .checked=${!lacking[name]} @change=${() => toggle(name)} /><span lang=${writtenIn}
              >${name}</span
            ></label
          >`,
      )}
    </fieldset>
    ${names.flatMap((name, at) => {
      const { count, what } = belonging(name)
      const found = lacking[name]
      if (!found || count === 1) return []
      const { back } = found
      return [
        html`<div class="field">
          <label for="returned-count-${at}">${words.howMany(what)}</label>
          <input
            id="returned-count-${at}"
            type="number"
            inputmode="numeric"
            min="0"
            max=${count - 1}
            aria-describedby="returned-lacks-${at}"
            .value=${back === undefined ? '' : String(back)}
            @input=${(event: Event) => change({ ...lacking, [name]: { back: counted(valueOf(event), count) } })}
          />
          <p class="st warn" id="returned-lacks-${at}" role="status">
            ${back === undefined ? '' : words.lacks(count - back)}
          </p>
        </div>`,
      ]
    })}
    ${stayed.length > 0 ? html`<p class="meta">${words.leftWithout(stayed.join(', '))}</p>` : nothing}`
}

function counted(typed: string, count: number): number | undefined {
  const back = Number(typed)
  return typed.trim() !== '' && Number.isInteger(back) && back >= 0 && back < count ? back : undefined
}
