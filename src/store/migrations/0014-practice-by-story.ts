import type { Kysely } from 'kysely'

/** The ledger reads what was practised of a story. */
export const indexPracticeByStory = async ({ schema }: Kysely<never>): Promise<void> => {
  await schema
    .createIndex('practice_by_story')
    .on('practice')
    .columns(['owner', 'story_id', 'id'])
    .execute()
}
