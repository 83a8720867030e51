import { collectPerson, type Account, type CollectedPerson, type PersonHolders } from '../../accounts/index.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { Db } from '../../database/tables.js'
import { photoNames, readPhotoKey, type PhotoStorage } from '../../media/index.js'
import { photoFile, type ArchiveEntry } from './archive.js'
import { dossierPage } from './dossier-page.js'

/** Of photos together; what is beyond is named in the page, and is still to be seen on the site. */
const mostBytes = 500_000_000

type From = { readonly db: Db; readonly storage: PhotoStorage; readonly holders: PersonHolders }
type Of = { readonly account: Account; readonly language: Language; readonly now: Instant }

/** The words first, so that they are there whatever happens to the photos. */
export async function dossierEntries({ db, storage, holders }: From, of: Of): Promise<ArchiveEntry[]> {
  const person = await collectPerson(db, holders, { account: of.account, now: of.now })
  const text = (name: string, words: string): ArchiveEntry => ({
    ...{ name, isStored: false },
    read: () => Promise.resolve(new TextEncoder().encode(words)),
  })
  return [
    text('donnees.json', `${JSON.stringify(asJson(person), undefined, 2)}\n`),
    text('index.html', dossierPage(person, of).markup),
    ...photosOf(person, storage),
  ]
}

function asJson({ account, sessions, parts }: CollectedPerson) {
  const records = Object.entries(parts).map(([part, held]): [string, object[]] => [
    part,
    held.map(({ fields, photos }) => ({
      ...fields,
      ...(photos.length > 0 && { photos: photos.map(({ key, alt }) => ({ file: photoFile(key), alt })) }),
    })),
  ])
  return { account, sessions, ...Object.fromEntries(records) }
}

function photosOf({ parts }: CollectedPerson, storage: PhotoStorage): ArchiveEntry[] {
  const keys = new Set(
    Object.values(parts).flatMap((held) => held.flatMap(({ photos }) => photos.map(({ key }) => key))),
  )
  let left = mostBytes
  return [...keys].flatMap((key): ArchiveEntry[] => {
    const photo = readPhotoKey(key)
    if (!photo) return []
    const read = async () => {
      const bytes = left > 0 ? await storage.get(photoNames(photo).at(-1) ?? '') : undefined
      if (!bytes || bytes.length > left) return undefined
      left -= bytes.length
      return bytes
    }
    return [{ name: photoFile(key), isStored: true, read }]
  })
}
