export default {
  notFound: {
    title: 'Page not found · Waymark',
    heading: 'This waymark points nowhere',
    description: 'There is no page at this address.',
    body: 'There is no page at this address. It may have been mistyped, or the link that led here is old. Your progress is not affected.',
    home: 'Go to the home page',
  },
  storage: {
    unavailable:
      'This browser gives Waymark no place to store anything (private window, or a setting that blocks site data). You can go on and tick, but it lasts only until this page is closed. To keep your progress, open Waymark in a normal window or allow site data for this site.',
    quota:
      'The disk, or this site’s share of it, is full. What was saved before is safe; the last change was not saved. Free some space, then try again.',
    'newer-version':
      'Your progress was last written by a newer version of Waymark than this page. It is safe and was not touched. Load the page again to get the newer version; until then ticks last only for this session.',
    lost: 'The browser closed the database or could not read it, and opening it again several times did not help. What was saved before was not touched. You can go on: new ticks are kept in this browser until the database takes them; new notes last only until this page is closed, so copy them first. Close other tabs of Waymark and try again.',
    'not-loaded':
      'A file Waymark needs for saving has not loaded. What was saved before is safe. You can go on: ticks are kept in this browser and move into the database once the file is here; notes can be written then, too. Waymark keeps trying by itself, and tries at once when the network is back. If this lasts, load the page again.',
  },
  notSaved: 'The last change could not be saved and was undone. {{why}}',
  retry: 'Try again',
  waiting:
    'The database is taking a long time to open. You can go on: ticks are shown as “saving” until they are stored. If this lasts, close other tabs of Waymark.',
  frozen:
    'A newer version of Waymark has taken over in another tab. Everything that was saved here is safe. Load this page again to go on.',
  reload: 'Load again',
  unsaved:
    'Something you typed is not saved yet and would be lost. Copy it first, then press “Load again” once more.',
  chunk:
    'A part of the page could not be loaded. Nothing you did is lost. Check the connection and load the page again.',
  visit:
    'The page you asked for could not be loaded, so you are still on this one; nothing you did is lost. Check the connection and try again, or open that page directly.',
  openDirectly: 'Open it directly',
  language:
    'This page could not be loaded in {{language}}, so it stays as it is; nothing you did is lost. Check the connection and try again, or open it directly.',
} as const
