export default {
  title: '搜索 · 路标',
  heading: '搜索',
  description: '按标题、作者、主题或任意网址查找作品。',
}
