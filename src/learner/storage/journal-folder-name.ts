/** The name of the journal's folder in the origin private file system. */
export const folderName = 'waymark-journal'
