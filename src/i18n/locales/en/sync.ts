export default {
  heading: 'A folder shared between devices',
  intro:
    'Choose a folder that Nextcloud, Syncthing, iCloud, Nutstore or Dropbox keeps in sync. Each device writes files of its own there and reads the others’. No account with us.',
  unsupported:
    'This browser cannot work with a folder. Chrome and Edge on a computer can; here, carry a backup over instead.',
  choose: 'Choose a folder',
  inUse: 'In use: {{name}}',
  noAccess:
    '“{{name}}” is chosen, but the browser is not letting Waymark into it at the moment, so synchronizing is paused. Everything here is kept. Allow access again to go on.',
  exchanged: 'Last synchronized: {{when, moment}} ({{ago}})',
  neverExchanged: 'Not synchronized yet',
  allow: 'Allow access again',
  denied:
    'The browser gave no access, so nothing was synchronized. Everything here is kept. Press the button again and allow it.',
  missing:
    'The folder is not there: it was moved, renamed or deleted, or its drive is not connected. Nothing was synchronized, and everything here is kept. Bring it back, or stop using it and choose another.',
  sync: 'Synchronize now',
  leave: 'Stop using it',
  done_zero: 'Synchronized. No other device has written here yet.',
  done_one: 'In sync with {{count, number}} other device.',
  done_other: 'In sync with {{count, number}} other devices.',
  received_zero: 'Nothing new came in.',
  received_one: '{{count, number}} action came in.',
  received_other: '{{count, number}} actions came in.',
  removed_one:
    '{{count, number}} action was removed here, because another device replaced its record or undid an import.',
  removed_other:
    '{{count, number}} actions were removed here, because another device replaced its record or undid an import.',
  skipped: '{{name}} was skipped. {{why}}',
  failed: 'The folder could not be synchronized. Nothing here is lost. {{why}}',
} as const
