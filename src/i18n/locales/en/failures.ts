export default {
  unreadable: 'It could not be read. Copy it to this device first, then try again.',
  'not-json':
    'It is not a Waymark backup: it is not even JSON text. Check that it is the right file.',
  html: 'It is a web page, perhaps the login page of a cloud service instead of the file. Download the file itself.',
  zip: 'It is a zip archive. Unpack it and choose the file inside.',
  'not-a-backup': 'It is JSON, but not a Waymark backup. Check that it is the right file.',
  'newer-version': 'A newer version of Waymark made it. Load this page again to get that version.',
  'too-large': 'It is too large to be a backup. Check that it is the right file.',
  'too-deep':
    'It is nested deeper than any backup is and may be meant to do harm. Use a copy you trust.',
  'too-many': 'It holds too many entries to be a backup. Check that it is the right file.',
  'wrong-shape': 'Something in it does not fit the format of a backup. Try another copy of it.',
  ambiguous:
    'It says something twice in one place (a name is repeated in its JSON), so there is no telling which one counts. Use a copy that nobody has edited.',
  'needs-passphrase':
    'It is protected by a passphrase. Choose it under “Read a backup” and enter the passphrase.',
  'wrong-passphrase': 'The passphrase does not open it. Check capitals and spaces.',
  corrupt: 'It is damaged or cut off. Try another copy of it.',
  'no-worker':
    'The part of Waymark that does this did not load, or ran out of memory. Check the connection, close other tabs and try again.',
  'not-as-written':
    'What was written could not be read back intact. Check the free space and the drive, then try again.',
} as const
