import { answer, type DirectoryContext } from '../directory/question.js'

export async function listedMembers(
  asked: DirectoryContext,
  { site, skip, take }: { readonly site: string; readonly skip: number; readonly take: number },
): Promise<{ readonly total: number; readonly slugs: readonly string[] }> {
  const { index, found } = await answer(asked, { site })
  return { total: found.rows.length, slugs: [...found.rows.subarray(skip, skip + take)].map((row) => index.slug(row)) }
}
