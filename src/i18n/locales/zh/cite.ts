export default {
  title: '文献台 · 路标',
  cite: '引用',
  heading: '文献台',
  description: '以 BibTeX、RIS 或 CSL-JSON 复制或保存引用。',
}
