import { z } from 'zod'
import type { StoryIdentity } from '../../core/story/import/import-preview.ts'

const Identity = z.object({ source: z.string(), place: z.int(), headline: z.string() })

/** An identity as the store keeps it. */
export const identityToText = (identity: StoryIdentity): string => JSON.stringify(identity)

export const textToIdentity = (text: string): StoryIdentity => Identity.parse(JSON.parse(text))
