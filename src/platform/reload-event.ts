/** Asks the script in the head, which has the code for it anyway, to load the page again if that is safe. */
export const reloadEvent = 'waymark:reload'
