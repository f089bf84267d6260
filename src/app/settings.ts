import { z } from 'zod'
import { GuideLevel } from '../core/guide/guide.ts'
import type { Stores } from '../store/stores.ts'
import type { AppContext } from './context.ts'
import type { SettingsView } from './views.ts'

const settingsKey = 'settings'

export const Settings = z.object({
  loopAt: z.int().nullable(),
  lessonOnPaper: z.boolean(),
  paper: z.enum(['a4', 'letter']),
  theme: z.enum(['system', 'light', 'dark']),
  level: GuideLevel.nullable(),
}) satisfies z.ZodType<SettingsView>

export const SettingsChange = Settings.partial()
export type SettingsChange = z.infer<typeof SettingsChange>

const defaults: SettingsView = {
  loopAt: null,
  lessonOnPaper: false,
  paper: 'a4',
  theme: 'system',
  level: null,
}

/** The person's settings, with the defaults for what they never set. */
export async function readSettings(stores: Stores, owner: string): Promise<SettingsView> {
  const kept = await stores.setting.get(owner, settingsKey, SettingsChange)
  return { ...defaults, ...withoutUndefined(kept?.value ?? {}) }
}

/** The same, as a use-case. */
export function showSettings({ owner, database }: AppContext): Promise<SettingsView> {
  return readSettings(database.stores, owner)
}

/** Changes the settings that are named and leaves the others. */
export async function changeSettings(
  context: AppContext,
  change: SettingsChange,
): Promise<SettingsView> {
  const { owner, database, time } = context
  return database.transaction(owner, async (stores) => {
    const settings = { ...(await readSettings(stores, owner)), ...withoutUndefined(change) }
    await stores.setting.put(owner, settingsKey, settings, time.now())
    return settings
  })
}

function withoutUndefined(change: SettingsChange): Partial<SettingsView> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}
