/** The place on a loop's page where its debrief begins. */
export const debriefHash = 'debrief-title'
