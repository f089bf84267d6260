import { z } from 'zod'
import { GuideLevel } from '../core/guide/guide.ts'
import type { Stores } from '../store/stores.ts'
import type { AppContext } from './context.ts'
import type { SettingsView } from './views.ts'

const settingsKey = 'settings'

/** The years that a date can be written in, in milliseconds since 1970. */
const LoopAt = z
  .int()
  .min(Date.UTC(1970, 0, 1))
  .max(Date.UTC(9999, 11, 31))
  .nullable()

export const Settings = z.object({
  loopAt: LoopAt,
  lessonOnPaper: z.boolean(),
  paper: z.enum(['a4', 'letter']),
  theme: z.enum(['system', 'light', 'dark']),
  level: GuideLevel.nullable(),
}) satisfies z.ZodType<SettingsView>

export const SettingsChange = Settings.partial()
/** As they are kept: a date that no calendar holds is none. */
const KeptSettings = SettingsChange.extend({ loopAt: LoopAt.catch(null).optional() })
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
  const kept = await stores.setting.get(owner, settingsKey, KeptSettings)
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
