export default {
  title: '清单的变化 · 路标',
  heading: '清单的变化',
  description: '你上次查看以来新增、移动、合并或撤下的作品。',
}
