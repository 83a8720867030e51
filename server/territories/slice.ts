import type { Slice } from '../slices.js'
import { privacy } from './privacy.js'
import { territoryCreateCommand, territoryListCommand } from './territory.commands.js'

export const territories: Slice = {
  privacy,
  commands: () => ({ 'territory:create': territoryCreateCommand, 'territory:list': territoryListCommand }),
}
