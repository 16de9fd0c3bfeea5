export default {
  heading: 'Backup and safety',
  intro:
    'Months of ticks and notes in a browser deserve a copy elsewhere. A backup is one file with everything; it can be read back here or on another device, as often as you like.',
  save: 'Save a backup',
  protect: 'Protect it with a passphrase',
  passphrase: 'Passphrase',
  passphraseHint: 'Without it nobody can open the file, and nobody can recover it, not even us.',
  saving: 'Making the backup and reading it back…',
  saved: {
    file: 'Saved, and read back from the file: it holds everything.',
    download: 'Checked, and handed to your browser: look for it among your downloads.',
  },
  notSaved: 'No backup was saved. What is stored here is not affected. {{why}}',
  read: 'Read a backup',
  choose: 'Choose a file',
  drop: 'or drop it here. Nothing changes before you have seen what would.',
  steps: {
    reading: 'Reading…',
    comparing: 'Comparing the backup with what is here…',
    writing: 'Writing…',
  },
  written: '{{share, percent}} written',
  stop: 'Stop',
  stopped: 'Stopped. Nothing here was changed.',
  unlock: 'This backup is protected. Its passphrase:',
  open: 'Open',
  refused: 'That did not work, and nothing here was changed. {{why}}',
  preview: {
    heading: 'What this backup would change',
    from: 'Made on {{when, moment}}.',
    nothing: 'Nothing: everything in it is here already.',
    ticks: 'Ticks: {{new, number}} new, {{differ, number}} differ',
    stars: 'Stars: {{new, number}} new, {{differ, number}} differ',
    editions: 'Editions: {{new, number}} new, {{differ, number}} differ',
    others: 'Other marks: {{new, number}} new, {{differ, number}} differ',
    notes: 'Notes: {{new, number}} new, {{differ, number}} differ',
    conflicts_one: '{{count, number}} note would hold two versions for you to join',
    conflicts_other: '{{count, number}} notes would hold two versions for you to join',
    clashes_one:
      '{{count, number}} recorded action differs in the backup; merging takes {{taken, number}} from the backup, the same on every device; replacing takes the backup’s',
    clashes_other:
      '{{count, number}} recorded actions differ in the backup; merging takes {{taken, number}} of them from the backup, the same on every device; replacing takes all of them',
    missing_one:
      '{{count, number}} recorded action here is not in the backup; replacing would remove it',
    missing_other:
      '{{count, number}} recorded actions here are not in the backup; replacing would remove them',
    missingNotes_one: '{{count, number}} note here is not in the backup; replacing would remove it',
    missingNotes_other:
      '{{count, number}} notes here are not in the backup; replacing would remove them',
    merge: 'Merge',
    mergeHint: 'adds what is new; where both say something, the later wins',
    replace: 'Replace everything here',
    replaceHint: 'can be undone until the next import',
    replaceShared:
      'Devices that share a folder with this one follow the next time they synchronize: what is removed here is removed there too. What they have done that this device has not seen yet stays.',
    cancel: 'Leave everything as it is',
  },
  applied: {
    merge: 'Merged. No recorded action and no note was removed.',
    replace: 'Replaced. You can undo it until the next import.',
  },
  undo: 'Undo the import of {{when, moment}}',
  undoShared:
    'Devices that share a folder with this one follow the next time they synchronize: what the import brought is removed there too, and what it removed comes back.',
  undone: 'The import has been undone. What you did since then is kept.',
  undoGone:
    'That import can no longer be undone: another tab has undone it, or made another. Nothing here was changed.',
  notUndone: 'The import could not be undone, and nothing here was changed. {{why}}',
  share: {
    heading: 'Send your latest actions to another phone',
    intro:
      'A code to scan or a link to open on another device of yours. The data is in the link itself, after the #, and is sent to no server. Whoever has the link can read it. Notes stay here; a backup carries them.',
    code: 'Show a code',
    link: 'Copy a link',
    codeLabel: 'QR code with your latest actions',
    holds_one: 'It holds your latest action, of {{total, number}} in all.',
    holds_other: 'It holds your latest {{count, number}} actions, of {{total, number}} in all.',
    failed: 'The link could not be made. Nothing here is affected. {{why}}',
    copied: 'The link is copied.',
    copyYourself: 'Your browser did not let us copy it; copy it from the field.',
  },
  safety: {
    heading: 'How safe it is now',
    loading: 'Looking…',
    memory:
      'There is no database to save to at the moment. Save a backup before you close the page: it holds what you did since you opened it.',
    kept: 'The browser has promised to keep what is stored.',
    notKept: 'The browser may delete what is stored when space runs short.',
    safari:
      'Safari deletes what a site has stored when it is not visited for seven days, unless the site is installed as an app.',
    ask: 'Ask the browser to keep it',
    refused: 'The browser did not agree. Regular backups make up for it.',
    copy: {
      kept: 'Everything is stored twice on this device: should the browser lose its database, the second copy brings it back by itself.',
      writing:
        'The second copy on this device is being rewritten. The database already has everything.',
      behind:
        'The second copy on this device could not be brought up to date with the database yet. Waymark will try again with your next actions and on your next visit. Until then, do not clear this site’s data, and save a backup elsewhere.',
      ahead:
        'Some records are missing from the database. They are safe in the second copy on this device, but could not be restored yet. Load the page again to try once more. Until that works, do not clear this site’s data; a backup made now would not have them.',
      quota:
        'There was no room to update the second copy of your data on this device; the database has everything. Free some space, and Waymark will try again with your next actions. Until then, a backup elsewhere is the safer copy.',
      none: 'This browser has no place for a second copy, so everything is stored only once. Regular backups make up for it.',
    },
    usage: '{{used, bytes}} in use',
    last: 'Last backup: {{when, moment}}',
    never: 'No backup yet',
    changes_one: '{{count, number}} action since then',
    changes_other: '{{count, number}} actions since then',
  },
  reminder: 'You have done a good deal since your last backup.',
  reminderSave: 'Save a backup',
} as const
