/** The name of the database; others may rely on it. */
export const databaseName = 'waymark'
