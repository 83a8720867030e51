import { stat } from 'node:fs/promises'
import { piecesOf } from './file-text.js'
import { UnreadableFileError } from './source-row.js'

/** A JSON file is read whole, and costs several times its size meanwhile. As CSV it may have any size. */
const mostBytes = 200_000_000

export async function readJsonFile(path: string): Promise<unknown> {
  const { size } = await stat(path)
  if (size > mostBytes) throw new UnreadableFileError('larger than 200 MB: give it as CSV')
  let text = ''
  for await (const piece of piecesOf(path)) text += piece
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableFileError('not JSON', { cause: error })
  }
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a cell would say: texts, numbers, and lists of them with a bar between. */
export function cellOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value)
    ? value
        .map(cellOf)
        .filter((text) => text !== '')
        .join('|')
    : ''
}
