import { describe, expect, test } from 'vitest'
import { newId, toId, type Id } from '../../../server/base/id.js'
import { calendarPath, appointmentSecret } from '../../../server/repairs/appointments/links.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { createSite } from '../../../server/sites/index.js'
import { engines } from '../../support/engines.js'
import { sessionAddress, appointmentAddress, wholeDatabase } from '../../support/journeys/mail-links.js'
import {
  answerFromMail,
  booked,
  linkFromMail,
  mondayAt,
  openWorkshop,
  type Workshop,
} from '../../support/repairs/booking.js'
import { signIn } from '../../support/session.js'
import { changeTown } from '../../support/town.js'
import { until } from '../../support/until.js'

async function read(address: string, init: RequestInit = {}) {
  const res = await fetch(address, { redirect: 'manual', ...init })
  return { status: res.status, headers: res.headers, body: await res.text() }
}

/** The path of an appointment's calendar entry, and the secret in it. */
function calendarOf({ services }: Pick<Workshop, 'services'>, id: Id<'Appointment'>) {
  const path = calendarPath(services.hmac, { site: { slug: 'ville-de-lomme' }, appointment: { id } })
  return { path, secret: path.split('/').at(-1)?.replace('.ics', '') ?? '' }
}

const words = 'Le câble de frein a lâché dans la descente.'

/** An appointment of somebody's, and all that stands in the addresses that mails and calendars have of it. */
async function bookedByAlma(server: Workshop) {
  const alma = await signIn(server, { email: 'alma@exemple.fr' })
  const { id } = await booked(alma, { phone: '06 12 34 56 78', words, startsAt: mondayAt(16) })
  const appointment: Id<'Appointment'> = toId(id)
  const { hmac } = server.services
  const secrets = [
    appointmentSecret(hmac, 'resident', { id: appointment, mark: undefined }),
    appointmentSecret(hmac, 'repairer', { id: appointment, mark: undefined }),
    calendarOf(server, appointment).secret,
  ]
  return { alma, id: appointment, secrets }
}

describe.each(engines)('what a mail leads to, on %s', (engine) => {
  test('the page of an appointment says nothing of it, is kept by nobody, and names nobody to anybody', async () => {
    await using server = await openWorkshop(engine)
    const { id } = await bookedByAlma(server)

    const { status, headers, body } = await read(appointmentAddress(server, id, 'repairer'))
    const other = await read(appointmentAddress(server, newId<'Appointment'>(), 'repairer'))

    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(headers.get('set-cookie')).toBeNull()
    expect(body).not.toMatch(/Alma|06 12 34|câble|Maison des Marais|1er mars/)
    expect(other.status).toBe(200)
    expect(other.body.replace(/[0-9a-f-]{36}/g, '')).toBe(body.replace(/[0-9a-f-]{36}/g, ''))
  })

  test('each page leads to one’s own space: at the site, on the page that it has named for it, or of all sites', async () => {
    await using server = await openWorkshop(engine)
    const id = newId()
    const pages = [`/s/ville-de-lomme/rendez-vous/${id}`, `/s/ville-de-lomme/demande/${id}?lang=en`, '/effacer?lang=en']
    const spaces = async () => {
      const bodies = await Promise.all(pages.map(async (page) => (await read(server.url + page)).body))
      return bodies.map((body) => /data-space="([^"]*)"/.exec(body)?.[1])
    }

    const before = await spaces()
    const named = 'https://www.ville-lomme.example/mon-espace'
    await changeTown(server.services.database, server.clock, { spacePage: named })

    expect(before).toEqual(['/s/ville-de-lomme/moi', '/s/ville-de-lomme/moi?lang=en', '/moi?lang=en'])
    expect(await spaces()).toEqual([named, named, '/moi?lang=en'])
  })

  test('where no script runs it says so, and leads to the phone numbers', async () => {
    await using server = await openWorkshop(engine)
    const { id } = await bookedByAlma(server)

    const french = await read(appointmentAddress(server, id, 'resident'))
    const english = await read(`${server.url}/s/ville-de-lomme/rendez-vous/${id}?lang=en`)

    expect(french.body).toMatch(/<noscript>[^]*a besoin de JavaScript[^]*href="\/s\/ville-de-lomme\/reparation"/)
    expect(english.body).toMatch(/<html lang="en">[^]*<noscript>[^]*needs JavaScript[^]*reparation\?lang=en"/)
    expect((await read(`${server.url}/s/ville-de-lomme/reparation`)).body).toContain('href="tel:0353012030"')
  })

  test('HEAD and GET of every address in a mail change nothing, however often', async () => {
    await using server = await openWorkshop(engine)
    const { alma, id } = await bookedByAlma(server)
    const addresses = [
      appointmentAddress(server, id, 'resident'),
      appointmentAddress(server, id, 'repairer'),
      sessionAddress(server, alma.sessionId),
      server.url + calendarOf(server, id).path,
    ]
    const before = await wholeDatabase(server)

    for (const address of addresses) {
      for (const method of ['HEAD', 'GET', 'GET', 'HEAD']) {
        expect([address, method, (await read(address, { method })).status]).toEqual([address, method, 200])
      }
    }

    expect(await wholeDatabase(server)).toBe(before)
    expect((await alma.ask('accounts.me', { site: 'ville-de-lomme' })).status).toBe(200)
  })

  test('what one side said of a proposal is not told as the other one’s words when it ends', async () => {
    await using server = await openWorkshop(engine)
    const { id } = await bookedByAlma(server)
    const startsAt = '2027-03-02T09:00:00.000Z'
    await answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt, words: 'Je suis pris lundi.' })
    const { output: asked } = await linkFromMail(server, id, 'resident')
    await answerFromMail(server, { id, side: 'resident', answer: 'decline' })

    const { output: ended } = await linkFromMail(server, id, 'repairer')

    expect(asked).toMatchObject({ status: 'proposed', answer: 'Je suis pris lundi.' })
    expect(ended).toMatchObject({ status: 'booked' })
    expect(ended?.answer).toBeUndefined()
  })

  test('a calendar always learns how the appointment stands, and nothing of it is logged', async () => {
    await using server = await openWorkshop(engine)
    const { id, secrets } = await bookedByAlma(server)
    const { path } = calendarOf(server, id)

    const { status, headers, body } = await read(server.url + path)
    await answerFromMail(server, { id, side: 'repairer', answer: 'cancel' })
    const after = await read(server.url + path)

    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(body).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART:20270301T150000Z\r\n[^]*END:VCALENDAR\r\n$/)
    expect(after.body).toContain('STATUS:CANCELLED')
    for (const said of [body, after.body]) for (const secret of secrets) expect(said).not.toContain(secret)
    const { lines } = server.logger
    await until(
      () => JSON.stringify(lines),
      (text) => text.split('rendez-vous').length >= 3,
    )
    for (const secret of secrets) expect(JSON.stringify(lines)).not.toContain(secret)
  })

  test('no calendar without its own secret: not by that of a side, of another appointment, or at another site', async () => {
    await using server = await openWorkshop(engine)
    const { id, secrets } = await bookedByAlma(server)
    const [resident, , calendar] = secrets
    const another = calendarOf(server, newId()).secret
    const { database } = server.services
    const known = await database.reader
      .selectFrom('site')
      .select(['member_id', 'territory_id'])
      .executeTakeFirstOrThrow()
    await administer(database, (tx) =>
      createSite(
        { tx, clock: server.clock },
        { slug: 'autre', name: 'Autre', memberId: known.member_id, territoryId: known.territory_id, origins: [] },
      ),
    )
    const paths = [
      `/s/ville-de-lomme/rendez-vous/${id}/${resident}.ics`,
      `/s/ville-de-lomme/rendez-vous/${id}/${another}.ics`,
      `/s/ville-de-lomme/rendez-vous/${id}/${calendar}x.ics`,
      `/s/ville-de-lomme/rendez-vous/${id}/.ics`,
      `/s/ville-de-lomme/rendez-vous/${newId()}/${calendar}.ics`,
      `/s/ville-de-lomme/rendez-vous/nobody/${calendar}.ics`,
      `/s/autre/rendez-vous/${id}/${calendar}.ics`,
      `/s/nulle-part/rendez-vous/${id}/${calendar}.ics`,
    ]

    for (const path of paths) {
      const { status, body } = await read(server.url + path)
      expect([path, status]).toEqual([path, 404])
      expect(body).not.toContain('VCALENDAR')
    }
    await until(
      () => server.logger.lines.length,
      (count) => count >= paths.length,
    )
    expect(JSON.stringify(server.logger.lines)).not.toContain(calendar)
  })

  test.each(['rendez-vous/nobody', 'session/nobody', 'rendez-vous/', 'rendez-vous/%00'])(
    'nothing is at %s, and the way to the repairers is shown',
    async (path) => {
      await using server = await openWorkshop(engine)

      const { status, body } = await read(`${server.url}/s/ville-de-lomme/${path}`)

      expect(status).toBe(404)
      expect(body).toContain('Il n’y a rien à cette adresse')
      expect(body).toContain('href="/s/ville-de-lomme/reparation"')
    },
  )
})
