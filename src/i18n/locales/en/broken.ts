export default {
  title: 'Something broke · Waymark',
  heading: 'Something broke',
  body: 'This page could not be shown. What you ticked before is safe: it is stored apart from the page. Load the page again; if it breaks again, the home page may still work.',
  reload: 'Load the page again',
  home: 'Go to the home page',
  details: 'Details for a bug report',
} as const
