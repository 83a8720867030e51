import { collectPerson, type Account, type CollectedPerson, type PersonHolders } from '../../accounts/index.js'
import type { Instant } from '../../base/instant.js'
import type { Language } from '../../base/language.js'
import type { Db } from '../../database/tables.js'
import { photoNames, readPhotoKey, type PhotoStorage } from '../../media/index.js'
import { photoFile, type ArchiveEntry } from './archive.js'
import { dossierPage, dossierWords } from './dossier-page.js'
import type { DossierWords } from './dossier.strings.js'

/** The limit of all photos together; those beyond are named in a file of its own, and are still to be seen on the site. */
const mostBytes = 500_000_000

type From = { readonly db: Db; readonly storage: PhotoStorage; readonly holders: PersonHolders }
type Of = { readonly account: Account; readonly language: Language; readonly now: Instant }

/** The words first, so that they are there whatever happens to the photos. */
export async function dossierEntries({ db, storage, holders }: From, of: Of): Promise<ArchiveEntry[]> {
  const person = await collectPerson(db, holders, { account: of.account, now: of.now })
  const text = (name: string, words: string): ArchiveEntry => ({
    name,
    isStored: false,
    read: () => Promise.resolve(new TextEncoder().encode(words)),
  })
  return [
    text('donnees.json', `${JSON.stringify(asJson(person), undefined, 2)}\n`),
    text('index.html', dossierPage(person, of).markup),
    ...photosOf(person, { storage, words: dossierWords(of.language).left }),
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

type Photos = { readonly storage: PhotoStorage; readonly words: DossierWords['left'] }

function photosOf({ parts }: CollectedPerson, { storage, words }: Photos): ArchiveEntry[] {
  const keys = new Set(
    Object.values(parts).flatMap((held) => held.flatMap(({ photos }) => photos.map(({ key }) => key))),
  )
  let room = mostBytes
  const left: string[] = []
  const photos = [...keys].flatMap((key): ArchiveEntry[] => {
    const photo = readPhotoKey(key)
    if (!photo) return []
    const name = photoFile(key)
    const read = async () => {
      const bytes = await storage.get(photoNames(photo).at(-1) ?? '')
      if (!bytes || bytes.length <= room) {
        room -= bytes?.length ?? 0
        return bytes
      }
      left.push(name)
      return undefined
    }
    return [{ name, isStored: true, read }]
  })
  // Read last: by then it is known.
  const beyond = () =>
    Promise.resolve(left.length > 0 ? new TextEncoder().encode([words.said, ...left, ''].join('\n')) : undefined)
  return [...photos, { name: words.file, isStored: false, read: beyond }]
}
