/** Set in localStorage while a folder is in use, so that other pages need not look. */
export const folderKey = 'waymark.folder'
