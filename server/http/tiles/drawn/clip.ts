import type { Window } from './mercator.js'

/** Corners as x, y, x, y… */
export type Line = readonly number[] | Float64Array

export function touches(line: Line, window: Window): boolean {
  const box = boxOf(line)
  return box.left <= window.right && box.right >= window.left && box.top <= window.bottom && box.bottom >= window.top
}

function isWithinWindow(line: Line, window: Window): boolean {
  const box = boxOf(line)
  return box.left >= window.left && box.right <= window.right && box.top >= window.top && box.bottom <= window.bottom
}

const boxes = new WeakMap<Line, Window>()

function boxOf(line: Line): Window {
  const known = boxes.get(line)
  if (known) return known
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < line.length; i += 2) {
    const [x = 0, y = 0] = [line[i], line[i + 1]]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const box = { left, top, right, bottom }
  boxes.set(line, box)
  return box
}

type Edge = { readonly axis: 0 | 1; readonly at: number; readonly sign: 1 | -1 }

function edgesOf({ left, top, right, bottom }: Window): Edge[] {
  return [
    { axis: 0, at: left, sign: 1 },
    { axis: 0, at: right, sign: -1 },
    { axis: 1, at: top, sign: 1 },
    { axis: 1, at: bottom, sign: -1 },
  ]
}

/** Sutherland–Hodgman: the cut edges run along the window's. */
export function clipShape(shape: Line, window: Window): Line {
  if (isWithinWindow(shape, window)) return shape
  return edgesOf(window).reduce(cutShape, shape)
}

function cutShape(shape: Line, { axis, at, sign }: Edge): Line {
  const kept: number[] = []
  let [x0, y0] = [shape.at(-2) ?? 0, shape.at(-1) ?? 0]
  let depth0 = ((axis === 0 ? x0 : y0) - at) * sign
  for (let i = 0; i < shape.length; i += 2) {
    const [x = 0, y = 0] = [shape[i], shape[i + 1]]
    const depth = ((axis === 0 ? x : y) - at) * sign
    if (depth >= 0 !== depth0 >= 0) {
      const part = depth0 / (depth0 - depth)
      kept.push(x0 + (x - x0) * part, y0 + (y - y0) * part)
    }
    if (depth >= 0) kept.push(x, y)
    x0 = x
    y0 = y
    depth0 = depth
  }
  return kept
}

export function clipLine(line: Line, window: Window): Line[] {
  const pieces: number[][] = []
  let piece: number[] = []
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [line[i], line[i + 1], line[i + 2], line[i + 3]]
    const isOutside =
      Math.max(x0, x1) < window.left ||
      Math.min(x0, x1) > window.right ||
      Math.max(y0, y1) < window.top ||
      Math.min(y0, y1) > window.bottom
    if (isOutside) {
      if (piece.length > 0) pieces.push(piece)
      piece = []
      continue
    }
    if (piece.length === 0) piece.push(x0, y0)
    piece.push(x1, y1)
  }
  if (piece.length > 0) pieces.push(piece)
  return pieces
}
