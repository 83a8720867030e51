import { children } from './children.js'
import { culture } from './culture.js'
import { garden } from './garden.js'
import { home } from './home.js'
import { kitchen } from './kitchen.js'
import { leisure } from './leisure.js'
import { mobility } from './mobility.js'
import { workshop } from './workshop.js'

export const drawings: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...workshop, ...garden, ...kitchen, ...home, ...mobility, ...children, ...leisure, ...culture }),
)
