export * from '../../../core/words/say-fluency.ts'
