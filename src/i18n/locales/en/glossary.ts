export default {
  title: 'Glossary · Waymark',
  heading: 'Glossary',
  description: 'The terms of AI in English and Chinese, each with a short definition.',
  filter: 'Find a term',
  shown_one: '{{count, number}} term',
  shown_other: '{{count, number}} terms',
  nothing: 'No such term here.',
  letters: 'Letters',
  note: 'More about it',
  where: 'Where it matters most',
} as const
