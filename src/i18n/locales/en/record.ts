/** What became of a record that the browser has lost. */
export default {
  lost: {
    text_one:
      'The database is empty, but it held records for {{count, number}} work when it was last open. The browser may have deleted it. If you have a backup, read it now; the ticks and notes in it will come back.',
    text_other:
      'The database is empty, but it held records for {{count, number}} works when it was last open. The browser may have deleted it. If you have a backup, read it now; the ticks and notes in it will come back.',
    restore: 'Read a backup',
    afresh: 'Start over',
    held: 'Some of your records are missing from the browser’s database. The second copy on this device was not touched, but Waymark could not restore from it yet. Free some space if the disk is full, then load the page again. Until that works, do not clear this site’s data; a backup made now would not have those records.',
  },
  restored: {
    text_one:
      'The browser had lost records for {{count, number}} work from its database. They are back, from the second copy that Waymark keeps on this device; there is nothing for you to do. Both copies are in this browser, so a backup elsewhere is worth a minute.',
    text_other:
      'The browser had lost records for {{count, number}} works from its database. They are back, from the second copy that Waymark keeps on this device; there is nothing for you to do. Both copies are in this browser, so a backup elsewhere is worth a minute.',
    save: 'Save a backup',
  },
} as const
