import { phraseSet } from '../phrase.ts'
import { defineRule, phrasesInEvents } from '../rule.ts'

const phrases = phraseSet(`
angry, furious, annoyed, afraid, scared, worried, nervous, ashamed, upset, frustrated, unhappy, sceptical, skeptical, defensive, shocked, mad,
fear, feared, hated, quiet, silent, crying, tears, embarrassed, hurt, stubborn, hostile, uncomfortable, sick, desperate, panic, cold, rough, thrilled,
overwhelmed, disappointed, reluctant, apprehensive, screamed, yelled, grudge, suspicious, resentful, tense, bitten, blamed, mean, honest, guilty, wary, insulted, bitter, bored, cross, anxious, offended, jealous, resented
`)

export const tensionFeeling = defineRule({
  id: 'tension-feeling',
  dimensions: ['tension', 'people'],
  credit: 'earns',
  label: 'how it stood between people',
  cap: 2,
  find: (reading) => phrasesInEvents(reading, phrases),
  reason: (quote) => `You say how it felt: “${quote}”.`,
})
