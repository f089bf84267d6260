export * from '../../core/words/names.ts'
