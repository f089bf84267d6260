export * from '../../core/words/say-time.ts'
