import type { Translated } from '../../resources.ts'
import type en from '../en/cite.ts'

export default {
  title: '文献台 · 路标',
  heading: '文献台',
  description: '以 BibTeX、RIS 或 CSL-JSON 复制或保存引用。',
  what: '引用范围',
  library: '全部作品',
  wholePath: '{{path}}（整条路径）',
  stage: '第 {{number, number}} 阶段：{{stage}}',
  format: '格式',
  formatFor: {
    bibtex: '适用于 LaTeX、JabRef 和大多数文献管理软件。',
    ris: '适用于 Zotero、EndNote、Mendeley 和 NoteExpress。',
    csl: '适用于 Pandoc、Zotero 等采用 CSL 样式的软件。',
  },
  entries_other: '共 {{count, number}} 条',
  copy: '复制',
  copied_other: '已复制 {{count, number}} 条到剪贴板。',
  refused: '浏览器不允许直接复制。下面的文字已经选中，请按 Ctrl C 或 ⌘ C 复制，也可以存成文件。',
  save: '存成文件',
  saved: '{{file}} 已存到下载文件夹。',
  unknown: '清单里没有这个地址要引用的内容，请在上面重新选择。',
} satisfies Translated<typeof en>
