import * as v from 'valibot'
import { inEach } from './language.js'
import { isId } from './id.js'
import { isDay } from './local-time.js'
import { mailAddress } from './mail-address.js'

export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/))
export const isSlug = (text: string): boolean => v.is(slug, text)

export const id = v.pipe(v.string(), v.check(isId))

/** INSEE's code of a commune, or of a former commune that is now a part of one. */
export const communeCode = v.pipe(v.string(), v.regex(/^\d[\dAB]\d{3}$/, 'not an INSEE code'))
export const isCommuneCode = (text: string): boolean => v.is(communeCode, text)

export const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most))

export const day = v.pipe(v.string(), v.check(isDay))

export const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.maxLength(30),
  // The regular expression of `isoTimestamp` accepts offsets that do not exist.
  v.check((text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))),
)

export const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))

export const words = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most))

/** `evil.example`, `www.…`, `https://…` or `a@b`: mails begin by it, and show an address as a link. An initial is none. */
const anAddress = /[@/]|(?:[\p{L}\d-]{2,}|[\p{Ll}\d])\.\p{L}{2,}/u

export const firstName = v.pipe(
  line(60),
  v.check((text) => !anAddress.test(text)),
)

export const phone = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(30),
  v.regex(/^\+?[\d\s().-]+$/),
  v.check((text) => text.replace(/\D/g, '').length >= 8),
)

/** A number without fractions, both ends included. */
export const whole = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most))

export const pageCursor = v.pipe(v.string(), v.maxLength(200))

/** The limit of RFC 5321. */
export const email = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(254),
  v.transform((text) => mailAddress(text) ?? ''),
  v.nonEmpty(),
)

export const bytes32 = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))

/** A photo that was sent, as `POST /photo` answers it. */
export const photoKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}-[1-9]\d{0,3}$/))

/** The secret in a link of a mail, which proves that the mail was received. */
export const linkSecret = v.pipe(v.string(), v.regex(/^[\w-]{22,64}$/))

/** With a mark of its reader's account behind it, which ends the link when it is drawn anew. */
export const markedSecret = v.pipe(v.string(), v.regex(/^[\w-]{22,64}(?:\.[\w-]{8})?$/))

/** What is stored in every language, as the names of categories are. */
export const localized = v.object(inEach(() => v.string()))
