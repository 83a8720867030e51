import { Refusal } from '../../base/refusal.js'
import type { DirectoryContext } from '../directory/question.js'
import type { MemberSheet, SheetInput } from '../member.wire.js'
import { showMembers } from './show-members.js'
import { withPhoto } from './with-photo.js'

export async function showMember(
  asked: Pick<DirectoryContext, 'db' | 'clock' | 'keepUntil'>,
  { site, slug, territory }: SheetInput,
): Promise<MemberSheet> {
  const sheet = (await showMembers(asked, { site, slugs: [slug], territory })).get(slug)
  if (!sheet) throw new Refusal('member-unknown')
  return withPhoto(asked.db, sheet)
}
