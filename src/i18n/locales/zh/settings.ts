import type { Translated } from '../../resources.ts'
import type en from '../en/settings.ts'

export default {
  title: '设置 · 路标',
  heading: '设置',
  description: '语言、外观，以及路标把进度存在哪里。',
  language: '语言',
  languageHint: '页面停在原处，只换文字。',
  theme: '外观',
  ownLanguageFirst: '优先列出与界面同语言的版本',
  ownLanguageFirstHint: '原作始终列在旁边。',
  singleKeysHeading: '键盘',
  singleKeys: '启用单键快捷键',
  singleKeysHint:
    '例如按 x 勾选一步。如果你用语音输入，或经常误触，可以关掉。Ctrl K 和 ⌘ K 仍可搜索，每个操作也都有对应的按钮或链接。',
  linksIntro: '清单里每个链接的状况，以及你打不开的那些。',
  linksOpen: '查看全部链接',
  changesOpen: '清单的变化',
  storage: '存了什么，存在哪里',
  storageIntro: '路标记下的一切都在这台设备的这个浏览器里。没有账号，也没有服务器保存这些数据。',
  where: '位置',
  what: '内容',
  database: '数据库「waymark」（IndexedDB）',
  databaseWhat_other: '你的进度（共 {{count, number}} 条操作记录）和笔记',
  databaseUnknown: '你的进度（每一次勾选、星标和状态）和笔记',
  copy: '文件夹「waymark-journal」（浏览器的私有文件系统）',
  copyWhat: '同样的内容连同你的设置再存一份，以防浏览器丢了数据库',
  local: 'localStorage',
  localWhat:
    '语言、外观、快捷键、收起的阶段、版本的排列次序、你上次看到的清单、有记录的作品数、是否共用文件夹，以及等着存入数据库的勾选',
  cache: 'Service Worker 缓存',
  cacheWhat: '应用本身和全部文字，供离线使用，不含个人数据。',
  memoryOnly: '目前没有数据库可用，原因见页面顶部的消息。',
  linksHeading: '链接',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
} satisfies Translated<typeof en>
