import type { Translated } from '../../messages.ts'
import type en from '../en/notes.ts'

export default {
  heading: '我的笔记',
  hint: '边写边存在本机。可以用 Markdown，显示的就是你写下的原样。',
  failed: '笔记没能保存。你写的内容还在这里，稳妥起见请先复制一份。',
  other: '这篇笔记还有另一个版本，{{when}}写于别处。在你决定之前，两份都会保留。',
  removed: '（那边把笔记清空了）',
  merge: '逐行合并到我的笔记',
  takeOther: '改用这一份',
  keepMine: '只留我的',
} satisfies Translated<typeof en>
