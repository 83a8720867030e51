/** One square of the world in Web Mercator, as web maps cut it: at zoom 0 there is one, of 256 pixels. */
export type Tile = { readonly z: number; readonly x: number; readonly y: number }

/** Pixels along the side of a tile. */
export const tileSide = 256

/** Undefined when there is no such square, or further in than `deepest`. */
export function readTile(
  { z, x, y }: { readonly z: string; readonly x: string; readonly y: string },
  deepest: number,
): Tile | undefined {
  if (![z, x, y].every((text) => /^(?:0|[1-9]\d{0,6})$/.test(text))) return undefined
  const tile = { z: Number(z), x: Number(x), y: Number(y) }
  const across = 2 ** tile.z
  return tile.z <= deepest && tile.x < across && tile.y < across ? tile : undefined
}
