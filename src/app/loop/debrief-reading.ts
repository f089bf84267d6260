import { readDebrief, type DebriefReading } from '../../core/loop/debrief/debrief.ts'
import { RecentMap } from '../../core/recent-map.ts'

/** Debriefs whose reading is remembered: those of the loops that are open at a time, and some. */
const mostRemembered = 16
const readings = new RecentMap<string, DebriefReading>(mostRemembered)

/** What a debrief says (see `readDebrief`), read once for the same words: Today asks each time it is looked at. */
export const recallDebrief = (text: string): DebriefReading => readings.getOrMake(text, readDebrief)
