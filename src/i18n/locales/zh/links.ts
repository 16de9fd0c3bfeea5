export default {
  title: '链接 · 路标',
  heading: '链接',
  description: '按状态列出清单里的每个链接，以及你打不开的那些。',
}
