import { html, nothing } from 'lit'
import type { Content } from '../../../../../shared/content.js'
import type { RemoteRead } from '../../../../../shared/remote-read.js'
import type { OutputOf } from '../../../../../shared/wire.js'
import { rhythmChoices, rhythmLimits, stepsMinutes } from '../../../../../words/repairs/rhythm-terms.js'
import { deskRead } from '../../../parts/desk-read.js'
import { DeskForm } from '../../../parts/form/desk-form.js'
import { choice, options, text, type Field } from '../../../parts/form/field.js'
import type { Settings } from '../parts/workshop.js'
import { change, type SettingsParts } from './settings.js'

type Rhythm = Settings['rhythm']
type Tried = OutputOf<'workshop.tryRhythm'>

const answers = ['at-once', 'on-request'] as const

/** As it is chosen: numbers are the names of their choices. */
type Typed = {
  readonly answer: (typeof answers)[number]
  readonly step: string
  readonly seats: string
  readonly usual: string
  readonly preparation: string
  readonly lead: string
  readonly horizon: string
  readonly cancel: string
}

/** How often, how far ahead and how late people may book; what that does to the times that are offered is told beforehand. */
export class RhythmForm {
  readonly #parts: SettingsParts
  readonly #form: DeskForm<Typed, Settings>
  readonly #tried: RemoteRead<readonly [string], Tried | undefined>

  /** `isOpen`: it is in sight, and what is chosen in it worth trying. */
  constructor(parts: SettingsParts, isOpen: () => boolean) {
    this.#parts = parts
    const { desk, named } = parts
    this.#form = new DeskForm<Typed, Settings>(parts, {
      name: 'rhythm',
      of: () => named().repairer ?? '',
      fresh: ({ rhythm }) => typedAs(rhythm),
      fields: (_typed, { rhythm }) => this.#fields(rhythm),
      send: (typed, settings) => this.#save(typed, settings),
      stays: true,
    })
    this.#tried = deskRead<readonly [string], Tried | undefined>(desk, {
      args: () => {
        const wanted = isOpen() ? this.#wanted() : undefined
        return wanted ? [JSON.stringify(wanted)] : []
      },
      read: async (_asked, how) => {
        const wanted = this.#wanted()
        return wanted && desk.call.workshop.tryRhythm.query({ ...named(), ...wanted }, how)
      },
    })
  }

  close(): void {
    this.#form.close()
    this.#tried.close()
  }

  render(settings: Settings): Content {
    const words = this.#parts.words()
    const isChanged = this.#wanted() !== undefined
    return this.#form.render(settings, {
      title: words.rhythm,
      before: html`<p class="meta">${words.rhythmMore}</p>`,
      go: words.saveRhythm,
      going: words.sending,
      more: html`<p class="st ${isChanged ? 'warn' : ''}" role="status">${this.#told(isChanged)}</p>`,
      after: isChanged
        ? html`<button type="button" class="quiet" @click=${() => this.#form.drop(settings)}>${words.forget}</button>`
        : nothing,
    })
  }

  #told(isChanged: boolean): Content {
    const tried = this.#tried.current
    return isChanged && tried ? this.#parts.words().offered(tried.now, tried.then) : nothing
  }

  /** What is chosen, where it is another than now and can be. */
  #wanted(): ReturnType<typeof sentAs> | undefined {
    const settings = this.#parts.settings()
    if (!settings) return undefined
    const typed = this.#form.typed(settings)
    const isSame = JSON.stringify(typed) === JSON.stringify(typedAs(settings.rhythm))
    return isSame || !isLength(typed.usual) ? undefined : sentAs(typed, settings.rhythm)
  }

  #fields(now: Rhythm) {
    const words = this.#parts.words()
    const { least, most } = rhythmLimits.seats
    const seats = [...Array(most - least + 1).keys()].map((at) => least + at)
    return {
      answer: options({ label: words.answered, choices: answers, names: words.answerNames, more: words.answerMeans }),
      step: amount({ label: words.step, all: [...stepsMinutes], now: now.stepMinutes }, words.length),
      ...(now.seats !== undefined && { seats: amount({ label: words.seats, all: seats, now: now.seats }, String) }),
      usual: text({
        label: words.usual,
        hint: words.usualMeans,
        most: 3,
        inputMode: 'numeric',
        faulty: (typed) => (isLength(typed) ? undefined : words.minutesWrong),
        wanted: words.minutesWrong,
      }),
      preparation: amount(
        { label: words.preparation, all: rhythmChoices.preparationMinutes, now: now.preparationMinutes },
        words.lasting,
      ),
      lead: amount({ label: words.lead, all: rhythmChoices.leadMinutes, now: now.leadMinutes }, words.before),
      horizon: amount({ label: words.horizon, all: rhythmChoices.horizonDays, now: now.horizonDays }, words.days),
      cancel: amount({ label: words.cancel, all: rhythmChoices.cancelMinutes, now: now.cancelMinutes }, words.before),
    }
  }

  #save(typed: Typed, { rhythm }: Settings): Promise<boolean> {
    const { act, desk, named } = this.#parts
    const words = this.#parts.words()
    return change<ReturnType<typeof sentAs>>(this.#parts, {
      at: 'rhythm',
      to: sentAs(typed, rhythm),
      back: sentAs(typedAs(rhythm), rhythm),
      did: words.rhythmSaved,
      undone: words.rhythmBack,
      send: (kept, seen) => {
        const input = { ...named(), ...kept, seen }
        return act.run('rhythm', input, (how) => desk.call.workshop.setRhythm.mutate(input, how))
      },
    })
  }
}

type Amount = { readonly label: string; readonly all: readonly number[]; readonly now: number }

/** One of some numbers; that of now stays among them, however it came to be. */
function amount({ label, all, now }: Amount, said: (value: number) => string): Field<string> {
  const values = [...new Set([...all, now])].sort((one, other) => one - other)
  return choice({
    label,
    choices: values.map(String),
    names: Object.fromEntries(values.map((value) => [String(value), said(value)])),
  })
}

const isLength = (typed: string): boolean => {
  const { least, most } = rhythmLimits.usualMinutes
  const minutes = Number(typed)
  return typed.trim() !== '' && Number.isInteger(minutes) && minutes >= least && minutes <= most
}

const typedAs = (rhythm: Rhythm): Typed => ({
  answer: rhythm.onRequest ? 'on-request' : 'at-once',
  step: String(rhythm.stepMinutes),
  seats: String(rhythm.seats ?? ''),
  usual: String(rhythm.usualMinutes),
  preparation: String(rhythm.preparationMinutes),
  lead: String(rhythm.leadMinutes),
  horizon: String(rhythm.horizonDays),
  cancel: String(rhythm.cancelMinutes),
})

const sentAs = ({ answer, step, seats, usual, preparation, lead, horizon, cancel }: Typed, now: Rhythm) => ({
  onRequest: answer === 'on-request',
  stepMinutes: stepsMinutes.find((each) => each === Number(step)) ?? 60,
  usualMinutes: Number(usual),
  preparationMinutes: Number(preparation),
  leadMinutes: Number(lead),
  horizonDays: Number(horizon),
  cancelMinutes: Number(cancel),
  ...(now.seats !== undefined && { seats: Number(seats) }),
})
