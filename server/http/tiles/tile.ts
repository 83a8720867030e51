/** A square of Web Mercator; at zoom 0 there is a single one, of 256 pixels. */
export type Tile = { readonly z: number; readonly x: number; readonly y: number }

/** In pixels. */
export const tileSide = 256

export function readTile(
  { z, x, y }: { readonly z: string; readonly x: string; readonly y: string },
  deepest: number,
): Tile | undefined {
  if (![z, x, y].every((text) => /^(?:0|[1-9]\d{0,6})$/.test(text))) return undefined
  const tile = { z: Number(z), x: Number(x), y: Number(y) }
  const across = 2 ** tile.z
  return tile.z <= deepest && tile.x < across && tile.y < across ? tile : undefined
}
