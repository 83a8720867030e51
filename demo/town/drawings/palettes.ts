import type { Palette } from './pen.js'

const shared = { k: '#2b2f36', w: '#fffdf8' }

/** Quiet grounds, each with one strong colour and one that answers it. */
export const palettes: readonly Palette[] = [
  { ...shared, ground: '#f3e9d8', f: '#e6d6ba', a: '#d9822b', b: '#a85a14', c: '#2f6f73', d: '#f7d9a8' },
  { ...shared, ground: '#dfeaf1', f: '#c6d8e4', a: '#2f6d9b', b: '#1d4a6e', c: '#e0a03c', d: '#b9d6ea' },
  { ...shared, ground: '#e4efdf', f: '#cde0c5', a: '#4c8a4a', b: '#2f622f', c: '#d86b4a', d: '#c3e0b4' },
  { ...shared, ground: '#f4e3e4', f: '#e6cccf', a: '#c0475f', b: '#8c2c42', c: '#3d5f8f', d: '#f2b9c0' },
  { ...shared, ground: '#eae6f3', f: '#d6cfe6', a: '#6a54a8', b: '#473580', c: '#e3a63a', d: '#cbbfe8' },
  { ...shared, ground: '#e0efec', f: '#c5dfd9', a: '#1f8579', b: '#0f5d54', c: '#e27d5a', d: '#aedcd3' },
  { ...shared, ground: '#f6ecd0', f: '#e9d9a8', a: '#c99a12', b: '#946d06', c: '#7a4a8c', d: '#f5df98' },
  { ...shared, ground: '#ece7e1', f: '#d9d0c6', a: '#b5533c', b: '#84341f', c: '#3f7d6a', d: '#ecc3b2' },
]
