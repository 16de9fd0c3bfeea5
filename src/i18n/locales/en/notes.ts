export default {
  heading: 'Your note',
  hint: 'Saved on this device as you type. Markdown is welcome; it is shown as written.',
  failed: 'The note could not be saved. What you typed is still here: copy it to be safe.',
  other:
    'Another version of this note, written elsewhere on {{when, moment}}. Both are kept until you decide.',
  removed: '(the note was emptied there)',
  merge: 'Merge into mine, line by line',
  takeOther: 'Use this one',
  keepMine: 'Keep only mine',
} as const
