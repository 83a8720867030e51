import { KindSetting } from './opening/kind-setting.js'
import type { Settings, WorkshopParts } from './parts/workshop.js'
import { WorkshopSettings } from './settings/workshop-settings.js'

/** What a workshop sets for itself, with what it is and where it goes: one piece, which comes when it is opened. */
export const allSettings = (parts: WorkshopParts, settings: () => Settings | undefined): WorkshopSettings =>
  new WorkshopSettings(parts, settings, (shared) => new KindSetting(shared))
