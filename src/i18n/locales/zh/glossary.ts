export default {
  title: '术语表 · 路标',
  heading: '术语表',
  description: 'AI 术语的中英对照，每条附一句解释。',
}
