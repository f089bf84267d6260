import type { Kysely } from 'kysely'

/** The second story that a round told, where it told one and it is known which. */
export const addSecondStory = async ({ schema }: Kysely<never>): Promise<void> => {
  await schema.alterTable('round').addColumn('second_story_id', 'text').execute()
  await schema
    .createIndex('round_by_second_story')
    .on('round')
    .columns(['owner', 'second_story_id', 'started_at'])
    .execute()
}
