/**
 * Outside the database, the app remembers that the database held something. So it
 * can tell a first visit from a database that was lost, and does not greet a
 * returning learner as a stranger while the database opens.
 */
export const lastSeenCountKey = 'waymark.marker'
