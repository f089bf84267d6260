import type { SettingsView } from '../../api.ts'

/** A sheet in millimetres, upright. */
export interface Paper {
  width: number
  height: number
  name: string
}

export const papers: Record<SettingsView['paper'], Paper> = {
  a4: { width: 210, height: 297, name: 'A4' },
  letter: { width: 215.9, height: 279.4, name: 'Letter' },
}

/** Left free at each edge, in millimetres: more than any printer needs. */
export const margin = 10
/** Between two cards, in millimetres. */
export const gap = 6
