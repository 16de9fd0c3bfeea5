import type { Translated } from '../../resources.ts'
import type en from '../en/notes.ts'

export default {
  heading: '我的笔记',
  hint: '边写边存，存在本机。可以写 Markdown，显示时保留原样，不作排版。',
  failed: '笔记没能保存。你写的内容还在这里，稳妥起见请先复制一份。',
  other: '这篇笔记还有另一个版本，是 {{when, moment}} 在别处写的。在你决定之前，两份都会保留。',
  removed: '（那边把笔记清空了）',
  merge: '逐行合并到我的笔记',
  takeOther: '改用这一份',
  keepMine: '只留我的',
} satisfies Translated<typeof en>
