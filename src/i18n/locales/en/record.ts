/** What became of a record that the browser has lost. */
export default {
  lost: {
    text_one:
      'The database is empty, but it held records of {{count, number}} work when it was last open. The browser may have deleted it. If you have a backup, read it now; your ticks come back with it.',
    text_other:
      'The database is empty, but it held records of {{count, number}} works when it was last open. The browser may have deleted it. If you have a backup, read it now; your ticks come back with it.',
    restore: 'Read a backup',
    afresh: 'Begin afresh',
    held: 'The browser has lost records from its database. The second copy Waymark keeps on this device was not touched, but could not be read back yet. Load the page again to try once more; until that works, do not clear this site’s data.',
  },
  restored: {
    text_one:
      'The browser had lost records of {{count, number}} work from its database. They are back, from the second copy that Waymark keeps on this device; there is nothing for you to do. Both copies are in this browser, so a backup elsewhere is worth a minute.',
    text_other:
      'The browser had lost records of {{count, number}} works from its database. They are back, from the second copy that Waymark keeps on this device; there is nothing for you to do. Both copies are in this browser, so a backup elsewhere is worth a minute.',
    save: 'Save a backup',
  },
} as const
